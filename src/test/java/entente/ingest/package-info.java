/** How files become articles. */
@NullMarked
package entente.ingest;

import org.jspecify.annotations.NullMarked;
