/** The parser: NLP4J's English tagger and dependency parser, read from a flat model file. */
@NullMarked
package entente.annotate.nlp4j;

import org.jspecify.annotations.NullMarked;
