package entente.extract.factuality;

import entente.article.Token;
import entente.lexicon.Operator;

/**
 * An operator at work in a sentence.
 *
 * @param past whether it stands in the past
 */
record Bearing(Operator operator, Token trigger, boolean past) {}
