/** The query endpoint: what it accepts, how far it goes, how it answers and how it refuses. */
@NullMarked
package entente.server.sparql;

import org.jspecify.annotations.NullMarked;
