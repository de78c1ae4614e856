/** The names that are found in a text and the traps that are not. */
@NullMarked
package entente.link.word;

import org.jspecify.annotations.NullMarked;
