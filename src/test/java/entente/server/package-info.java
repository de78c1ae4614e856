/** Tests of the server over HTTP, on the invented articles of {@code server/fixture.trig}. */
@NullMarked
package entente.server;

import org.jspecify.annotations.NullMarked;
