package entente.extract;

import entente.article.Span;
import entente.facts.When;

/** A date as a sentence has it: its words and what they come to. */
record Dated(Span span, When when) {}
