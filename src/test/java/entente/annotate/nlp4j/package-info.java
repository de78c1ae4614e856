/** Tests of the model file and of the parser behind it. */
@NullMarked
package entente.annotate.nlp4j;

import org.jspecify.annotations.NullMarked;
