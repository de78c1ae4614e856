/** Claims as the named graph of one article. */
@NullMarked
package entente.rdf;

import org.jspecify.annotations.NullMarked;
