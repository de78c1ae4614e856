/** Tests of the sentences, words and trees. */
@NullMarked
package entente.annotate;

import org.jspecify.annotations.NullMarked;
