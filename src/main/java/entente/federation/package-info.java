/** The SERVICE rules: who may be asked, in batches, from a cache, for how long. */
@NullMarked
package entente.federation;

import org.jspecify.annotations.NullMarked;
