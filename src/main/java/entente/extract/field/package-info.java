/** Fields of cooperation: which, between whom, and where lists of them end. */
@NullMarked
package entente.extract.field;

import org.jspecify.annotations.NullMarked;
