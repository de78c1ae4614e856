/** Arguments in, exit code out. */
@NullMarked
package entente.cli;

import org.jspecify.annotations.NullMarked;
