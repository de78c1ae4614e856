/**
 * One line of a file: its cues, its case, its date, what a header says; how lines flow together.
 */
@NullMarked
package entente.ingest.line;

import org.jspecify.annotations.NullMarked;
