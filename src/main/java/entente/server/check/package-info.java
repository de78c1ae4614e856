/** What a query may ask: read and looked over before it is run. */
@NullMarked
package entente.server.check;

import org.jspecify.annotations.NullMarked;
