/** Tests of the room. */
@NullMarked
package entente.export;

import org.jspecify.annotations.NullMarked;
