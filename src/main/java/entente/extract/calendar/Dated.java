package entente.extract.calendar;

import entente.article.Span;
import entente.calendar.Found.Bond;
import entente.facts.When;

/** A date as a sentence has it: its words, how they hang on those before, what they come to. */
public record Dated(Span span, Bond bond, When when) {}
