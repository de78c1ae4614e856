@NullMarked
package entente.server.check;

import org.jspecify.annotations.NullMarked;
