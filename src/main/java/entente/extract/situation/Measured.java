package entente.extract.situation;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a sum or a share measures: "a total amount of …", "trade to …", "… in new initiatives",
 * "trade reached …"; and how it changed: "grew by 22%" is growth, no share.
 */
final class Measured extends SentenceReader {
  Measured(Passage passage) {
    super(passage);
  }

  /**
   * The noun that says what.
   *
   * @param unit the last word of the amount
   */
  Optional<Token> of(Token unit) {
    Token top = tree.is(unit, PREMODIFIERS) ? tree.head(unit).orElse(unit) : unit;
    Optional<Token> verb = grammar.governingVerb(top);
    Optional<Token> raised =
        verb.flatMap(v -> tree.child(v, OBJECT)).filter(o -> !tree.under(unit, o));
    Optional<Token> subject = verb.flatMap(this::subject);
    boolean described = !top.equals(unit) && top.isNoun() && isAmount(top);
    return Stream.<Optional<Token>>of(
            tree.prepositional(unit, "in")
                .or(() -> tree.prepositional(top, "in"))
                .filter(noun -> noun.isNoun() && !isPlaceOrTime(noun)),
            next(unit).filter(noun -> !isPlaceOrTime(noun)),
            worth(top),
            owner(top),
            Optional.of(top).filter(noun -> described),
            raised.filter(noun -> isAmount(noun) || isStep(unit)),
            subject.filter(this::isAmount),
            tree.prepositional(unit, "for").filter(this::isThing),
            verb.flatMap(v -> tree.prepositional(v, "for")).filter(this::isThing),
            verb.filter(v -> is("giving-verb", v) && tree.is(unit, OBJECT))
                .flatMap(v -> tree.prepositional(v, "to"))
                .filter(noun -> noun.isNoun() && scene.mention(noun).isEmpty())
                .filter(noun -> noun.index() > unit.index()),
            Optional.of(top)
                .filter(noun -> noun.isNoun() && !noun.equals(unit) && !isPlaceOrTime(noun)),
            subject.filter(noun -> noun.isNoun() && scene.mention(noun).isEmpty()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> Optional.of(unit));
  }

  /**
   * Of a bare number: "the headcount rose from 209 to 380", "the population exceeds 15 million".
   */
  Optional<Token> level(Token number) {
    boolean argument = tree.is(number, OBJECT, NOUN_ADVERBIAL, PREDICATE_NOUN, PREPOSITION_OBJECT);
    Optional<Token> verb = grammar.governingVerb(number).filter(v -> argument);
    return Stream.concat(
            verb.flatMap(v -> tree.child(v, OBJECT)).stream(), verb.flatMap(this::subject).stream())
        .filter(noun -> !noun.equals(number) && isAmount(noun))
        .findFirst();
  }

  /** "jets | worth | 60 billion baht". */
  private Optional<Token> worth(Token top) {
    return tree.head(top)
        .filter(word -> !word.isNoun() && is("sum-noun", word))
        .flatMap(tree::head)
        .filter(Token::isNoun);
  }

  /** "a loan of | 200 million dollars", "agreements worth a total of | $7 billion". */
  private Optional<Token> owner(Token top) {
    Optional<Token> owner =
        tree.head(top)
            .filter(p -> tree.is(p, PREPOSITION) && p.lemma().equals("of"))
            .flatMap(tree::head)
            .filter(Token::isNoun);
    return owner
        .filter(noun -> is("sum-noun", noun))
        .flatMap(tree::head)
        .flatMap(over -> over.isNoun() ? Optional.of(over) : tree.head(over))
        .filter(Token::isNoun)
        .or(() -> owner);
  }

  /** "€35 billion in funding", "$40 billion worth of chips": the noun right after. */
  private Optional<Token> next(Token unit) {
    return tree.tokens().stream()
        .skip(unit.index() + 1L)
        .dropWhile(token -> is("sum-noun", token))
        .limit(1)
        .filter(token -> List.of("in", "of").contains(ActWords.lower(token)))
        .flatMap(token -> tree.children(token, PREPOSITION_OBJECT).stream())
        .filter(Token::isNoun)
        .findFirst();
  }

  /** The subject, of "which" what it stands for. */
  private Optional<Token> subject(Token verb) {
    Optional<Token> own = tree.child(verb, SUBJECTS);
    boolean relative = own.filter(word -> word.is(WH_DETERMINATIVE)).isPresent();
    return relative ? tree.head(verb).filter(noun -> tree.is(verb, RELATIVE)) : own;
  }

  boolean isAmount(Token noun) {
    return is("amount", noun);
  }

  /** Not "for | a year". */
  private boolean isThing(Token noun) {
    return noun.isNoun() && !is("rate-unit", noun);
  }

  private boolean isPlaceOrTime(Token noun) {
    boolean named =
        noun.text().matches("\\d{4}|[A-Z].*")
            && (scene.mention(noun).isPresent() || noun.text().matches("\\d+"));
    return named || dates.at(passage, noun).isPresent();
  }

  /** "to increase trade to 30 billion": a number that is yet to be reached. */
  boolean isTarget(Token number) {
    Optional<Token> preposition =
        tree.head(number).filter(p -> p.lemma().equals("to") && tree.is(p, PREPOSITION));
    Optional<Token> verb = preposition.flatMap(tree::head).filter(Token::isVerb);
    boolean bare = verb.filter(v -> v.is(BASE_FORM)).isPresent();
    boolean goal =
        tree.head(number)
            .filter(p -> tree.is(p, PREPOSITION))
            .flatMap(tree::head)
            .filter(noun -> is("goal", noun))
            .isPresent();
    return goal || (bare && verb.filter(v -> is("raising-verb", v)).isPresent());
  }

  /** "by | 22%": how far something went, not where it stands. */
  private boolean isStep(Token amount) {
    return tree.head(amount).filter(p -> p.lemma().equals("by")).isPresent();
  }

  /**
   * "growth of ", "decline of " where the number tells a change, else nothing.
   *
   * @param first the first word of the number
   * @param last its last word
   */
  String change(Token first, Token last) {
    Optional<Token> before = first.index() > 0 ? Optional.of(before(first)) : Optional.empty();
    Optional<Token> verb =
        grammar.governingVerb(last).filter(v -> isStep(last) || isMoved(last, v));
    Optional<Token> noun = tree.head(last).filter(over -> is("change-noun", over));
    return verb.map(v -> is("falling-verb", v))
        .or(() -> noun.map(over -> is("falling-noun", over)))
        .or(() ->
            before
                .filter(word -> is("direction", word) && !tree.is(word, PARTICLE))
                .map(word -> is("downward", word)))
        .map(falls -> falls ? "decline of " : "growth of ")
        .orElse("");
  }

  private Token before(Token first) {
    return tree.tokens().get(first.index() - 1);
  }

  /** "exports fell | 8%": the number hangs on the verb itself. */
  private boolean isMoved(Token amount, Token verb) {
    boolean moves = is("falling-verb", verb) || is("rising-verb", verb);
    return moves
        && tree.is(amount, OBJECT, NOUN_ADVERBIAL)
        && tree.head(amount).filter(verb::equals).isPresent();
  }
}
