/** What the command line promises. */
@NullMarked
package entente.cli;

import org.jspecify.annotations.NullMarked;
