/** What a batch tells about the files it was given. */
@NullMarked
package entente.convert;

import org.jspecify.annotations.NullMarked;
