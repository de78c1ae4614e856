/** Tests of what is read in a sentence, and of the grammar below that. */
@NullMarked
package entente.extract;

import org.jspecify.annotations.NullMarked;
