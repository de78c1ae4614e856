/** The names of the reference data: states, bodies, places, persons; entities for what it lacks. */
@NullMarked
package entente.link.known;

import org.jspecify.annotations.NullMarked;
