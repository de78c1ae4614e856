/** A sentence in its context, and what every reader of facts asks of it. */
@NullMarked
package entente.extract.passage;

import org.jspecify.annotations.NullMarked;
