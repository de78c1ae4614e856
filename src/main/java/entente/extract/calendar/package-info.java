/**
 * Which date of a sentence belongs to which of its words, and on which side of the news it lies.
 */
@NullMarked
package entente.extract.calendar;

import org.jspecify.annotations.NullMarked;
