/** How far a query goes: time, rows, bytes and memory, and what ends it. */
@NullMarked
package entente.server.guard;

import org.jspecify.annotations.NullMarked;
