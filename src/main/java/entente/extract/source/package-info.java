/** Whose words an article gives: quotations, verbs and nouns of saying, authors of texts. */
@NullMarked
package entente.extract.source;

import org.jspecify.annotations.NullMarked;
