/** Tests of what is read out of sentences. */
@NullMarked
package entente.extract;

import org.jspecify.annotations.NullMarked;
