/** Tests of the project as a whole. */
@NullMarked
package entente;

import org.jspecify.annotations.NullMarked;
