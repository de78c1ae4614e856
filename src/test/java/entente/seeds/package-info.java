/** The whole way, from the seed articles to answers over HTTP. */
@NullMarked
package entente.seeds;

import org.jspecify.annotations.NullMarked;
