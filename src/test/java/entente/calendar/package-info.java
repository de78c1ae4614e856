@NullMarked
package entente.calendar;

import org.jspecify.annotations.NullMarked;
