/** The reference data and cue words, read once and looked up by name. */
@NullMarked
package entente.lexicon;

import org.jspecify.annotations.NullMarked;
