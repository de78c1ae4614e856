@NullMarked
package entente.server.http;

import org.jspecify.annotations.NullMarked;
