/** Tests of the room. */
@NullMarked
package entente.catalogue;

import org.jspecify.annotations.NullMarked;
