/** Tests of the scores, and the floor that the extraction must not fall below. */
@NullMarked
package entente.evaluate;

import org.jspecify.annotations.NullMarked;
