package entente.extract.calendar;

import entente.article.Span;
import entente.calendar.Anchors;
import entente.calendar.Expression;
import entente.calendar.Found.Bond;
import entente.calendar.Resolver;
import entente.calendar.Tense;
import entente.facts.When;
import java.util.Optional;

/**
 * A date as a sentence has it.
 *
 * @param bond how it hangs on the words before it
 * @param expression what its words mean
 * @param anchors the days that are known where it stands
 * @param when what it comes to for the word that it belongs to
 */
public record Dated(Span span, Bond bond, Expression expression, Anchors anchors, When when) {

  /** What it comes to on another side of the article's day. */
  Optional<When> in(Tense tense) {
    return new Resolver(anchors, tense)
        .date(expression)
        .map(day -> new When(day.edtf(), when.words(), day.derivation()));
  }
}
