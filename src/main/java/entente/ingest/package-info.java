/** A file becomes an article with its header read and its text kept as stored, or a refusal. */
@NullMarked
package entente.ingest;

import org.jspecify.annotations.NullMarked;
