/** How requests are read and answers sent, the same for all routes. */
@NullMarked
package entente.server.http;

import org.jspecify.annotations.NullMarked;
