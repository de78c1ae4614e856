/** Holds the files of {@code ontology/} against their own rules, the seeds and the code. */
@NullMarked
package entente.ontology;

import org.jspecify.annotations.NullMarked;
