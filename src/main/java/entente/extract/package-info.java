/** What the annotated article says, one extractor for each kind of fact. */
@NullMarked
package entente.extract;

import org.jspecify.annotations.NullMarked;
