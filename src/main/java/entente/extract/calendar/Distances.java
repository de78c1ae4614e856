package entente.extract.calendar;

import static entente.article.Relation.*;

import entente.article.Span;
import entente.article.Token;
import entente.calendar.Expression;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far from a dated event something lies: "three days after the vote on 5 July". */
final class Distances {
  private static final List<String> BEFORE = List.of("before", "prior", "ahead");

  private final Tree tree;
  private final Cues cues;

  Distances(Tree tree, Cues cues) {
    this.tree = tree;
    this.cues = cues;
  }

  /**
   * @param span from the number to the end of the date
   * @param expression so much after or before the day of the event
   */
  record Distance(Span span, Expression expression) {}

  /** The distance from an event that a date belongs to. */
  Optional<Distance> of(Token event, Span date) {
    Optional<Token> preposition =
        tree.head(event)
            .filter(p -> tree.is(event, PREPOSITION_OBJECT))
            .flatMap(p -> p.lemma().equals("of") ? tree.head(p) : Optional.of(p));
    return preposition.flatMap(p -> unit(p).flatMap(unit -> distance(p, unit, date)));
  }

  /** "days" in "three days after", whichever of the two hangs on the other. */
  private Optional<Token> unit(Token preposition) {
    return tree.tokens().subList(0, preposition.index()).reversed().stream()
        .findFirst()
        .filter(noun -> cues.calendar().is("unit", noun.text().toLowerCase(Locale.ROOT)))
        .filter(noun ->
            tree.head(noun).filter(preposition::equals).isPresent()
                || tree.head(preposition).filter(noun::equals).isPresent());
  }

  private Optional<Distance> distance(Token preposition, Token unit, Span date) {
    List<Token> words =
        tree.subtree(unit).stream().filter(word -> word.index() <= unit.index()).toList();
    String way = BEFORE.contains(preposition.lemma()) ? " earlier" : " later";
    String measure = String.join(" ", words.stream().map(Token::text).toList()) + way;
    return cues.calendar().in(measure).stream()
        .map(found -> found.expression())
        .filter(expression ->
            expression instanceof Expression.Shift shift && shift.from() == Expression.From.EVENT)
        .map(expression -> new Distance(words.getFirst().span().to(date), expression))
        .findFirst();
  }
}
