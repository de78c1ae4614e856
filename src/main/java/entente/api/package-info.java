/**
 * Stored queries as addresses: typed parameters in, CSV, JSON or Turtle out, described for
 * programs.
 */
@NullMarked
package entente.api;

import org.jspecify.annotations.NullMarked;
