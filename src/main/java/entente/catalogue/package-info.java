/**
 * What a version holds and how it can be asked, as RDF: service description, VoID, DCAT, examples.
 */
@NullMarked
package entente.catalogue;

import org.jspecify.annotations.NullMarked;
