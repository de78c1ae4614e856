/**
 * One grammar of dates for headers and sentences: words → what they mean → the day they come to.
 */
@NullMarked
package entente.calendar;

import org.jspecify.annotations.NullMarked;
