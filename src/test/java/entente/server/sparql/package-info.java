@NullMarked
package entente.server.sparql;

import org.jspecify.annotations.NullMarked;
