/** Tests of SERVICE against a second real SPARQL server, with a proxy in front that misbehaves. */
@NullMarked
package entente.federation;

import org.jspecify.annotations.NullMarked;
