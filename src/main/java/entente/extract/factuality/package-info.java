/** How real a sentence presents what its words say: done or not, planned, wished for, possible. */
@NullMarked
package entente.extract.factuality;

import org.jspecify.annotations.NullMarked;
