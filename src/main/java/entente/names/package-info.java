/** How everything is named: the base, IRI patterns, slugs, hashes. */
@NullMarked
package entente.names;

import org.jspecify.annotations.NullMarked;
