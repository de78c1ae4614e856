/** The graph over HTTP. */
@NullMarked
package entente.server;

import org.jspecify.annotations.NullMarked;
