/**
 * The words of a text, the lists of words by which names are found, and the names marked on them so
 * far.
 */
@NullMarked
package entente.link.word;

import org.jspecify.annotations.NullMarked;
