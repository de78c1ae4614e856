package entente.link;

import entente.article.Span;
import entente.facts.Mention;
import entente.facts.Office;

/**
 * Where an article says that somebody holds an office.
 *
 * @param span title and name, as in "Chinese President Xi Jinping"
 * @param holder the mention of the person inside the span
 */
public record OfficeMention(
    Span span, Mention holder, Office office, double confidence, String rule) {}
