/** A version to take away: quads, Turtle, JSON Lines, CSV tables, with checksums and licence. */
@NullMarked
package entente.export;

import org.jspecify.annotations.NullMarked;
