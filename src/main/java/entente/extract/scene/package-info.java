/** What all readers of an article look at: its trees, and who is named where in them. */
@NullMarked
package entente.extract.scene;

import org.jspecify.annotations.NullMarked;
