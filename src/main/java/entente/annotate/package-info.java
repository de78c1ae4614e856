/** Sentences, words and grammar of an article; one sub-package for the parser. */
@NullMarked
package entente.annotate;

import org.jspecify.annotations.NullMarked;
