package entente.extract.situation;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lasts so long: "a three-day visit", "the talks lasted four hours", "extended the mandate for
 * a period of six months". Ages and distances in time ("three years ago", "the past ten years") say
 * no such thing.
 */
final class Lasting extends SentenceReader {
  private static final Set<String> DURING = Set.of("for", "within");

  /**
   * What lasts.
   *
   * @param of a noun, or the verb of what is done so long
   * @param about "time for ", "time to " where it is the time in which something is to be done
   */
  record Lasted(Token of, String about) {
    private static Lasted until(Token of) {
      return new Lasted(of, of.isVerb() ? "time to " : "time for ");
    }
  }

  Lasting(Passage passage) {
    super(passage);
  }

  /**
   * What lasts so long.
   *
   * @param unit the last word of the amount: "days", "three-day"
   */
  Optional<Lasted> of(Numbers.Amount amount, Token unit) {
    if (isAgeOrDistance(unit)) {
      return Optional.empty();
    }
    return amount.joined()
        ? joined(unit).map(noun -> new Lasted(noun, ""))
        : isBare(unit) ? attached(unit) : Optional.empty();
  }

  private boolean isAgeOrDistance(Token unit) {
    int next = unit.index() + 1;
    boolean after = next < tree.tokens().size() && is("no-duration", tree.tokens().get(next));
    return after
        || (unit.text().toLowerCase(Locale.ROOT).matches(".*-\\p{L}+-\\p{L}+")
            && cues.is("no-duration", unit.text().replaceFirst(".*-", "")));
  }

  /** "three-day | visit"; of "a six-month period", what the period is of. */
  private Optional<Token> joined(Token compound) {
    Optional<Token> whole = tree.head(compound).filter(noun -> tree.is(compound, PREMODIFIERS));
    while (whole.filter(noun -> noun.isNoun() && tree.is(noun, PREMODIFIERS)).isPresent()) {
      whole = whole.flatMap(tree::head);
    }
    return whole
        .filter(Token::isNoun)
        .filter(noun -> !is("anniversary-noun", noun))
        .flatMap(noun -> is("span-noun", noun) ? ofSpan(noun) : Optional.of(noun));
  }

  /** Nothing but the number and its qualifier stands before the unit: no "past", no "next". */
  private boolean isBare(Token unit) {
    return tree.children(unit).stream()
        .filter(child -> child.index() < unit.index())
        .allMatch(child -> child.is(CARDINAL) || child.is(ADVERB) || isQualifier(child));
  }

  private boolean isQualifier(Token word) {
    return word.is(ADPOSITION) || cues.code("qualifier", word.lemma()).isPresent();
  }

  private Optional<Lasted> attached(Token unit) {
    Optional<Token> over = tree.head(unit);
    if (over.filter(head -> tree.is(unit, PREPOSITION_OBJECT)).isPresent()) {
      return behind(over.get());
    }
    return over.filter(verb -> is("lasting-verb", verb) && tree.is(unit, OBJECT, NOUN_ADVERBIAL))
        .flatMap(verb -> told(unit, verb));
  }

  private Optional<Lasted> behind(Token preposition) {
    Optional<Token> over = tree.head(preposition);
    String word = preposition.lemma();
    return switch (word) {
      case "of" ->
          over.filter(Token::isNoun)
              .flatMap(noun -> is("span-noun", noun) ? ofSpan(noun) : Optional.of(noun))
              .map(of -> new Lasted(of, ""));
      case "for" -> over.flatMap(this::done).map(of -> new Lasted(of, ""));
      case "within" -> over.flatMap(this::done).map(Lasted::until);
      default -> Optional.empty();
    };
  }

  /** "for | a period of", "has a term of": what the period is of. */
  private Optional<Token> ofSpan(Token span) {
    Optional<Token> owner = tree.prepositional(span, "of").filter(of -> !is("time-unit", of));
    return owner
        .or(() -> grammar.possessor(span))
        .or(() ->
            tree.head(span)
                .filter(p -> tree.is(span, PREPOSITION_OBJECT) && DURING.contains(p.lemma()))
                .flatMap(tree::head)
                .flatMap(this::done));
  }

  /** A noun; of a verb its object, else a subject that is no actor, else itself. */
  private Optional<Token> done(Token word) {
    if (!word.isVerb()) {
      return Optional.of(word).filter(noun -> noun.isNoun() && !isNumbered(noun));
    }
    if (tree.is(word, ADNOMINAL)) {
      return tree.head(word).filter(Token::isNoun);
    }
    Optional<Token> thing =
        tree.child(word, LOGICAL_OBJECTS)
            .or(() -> tree.child(word, SUBJECT))
            .filter(noun -> noun.isNoun() && parties.in(noun).isEmpty());
    return thing.or(() -> Optional.of(word));
  }

  /** "the first visit | for two years": since when there was none. */
  private boolean isNumbered(Token noun) {
    return tree.has(
        noun,
        MODIFIER,
        word ->
            cues.is("ordinal", word.text().toLowerCase(Locale.ROOT))
                || word.is(SUPERLATIVE_ADJECTIVE));
  }

  /** "gave them 48 hours to leave", "the talks lasted four hours". */
  private Optional<Lasted> told(Token unit, Token verb) {
    return Stream.concat(
            tree.children(unit, RELATIVE, ADNOMINAL, OPEN_COMPLEMENT, COMPLEMENT).stream(),
            tree.children(verb, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE).stream())
        .filter(word -> word.is(BASE_FORM))
        .findFirst()
        .map(Lasted::until)
        .or(() ->
            grammar
                .subject(verb)
                .filter(noun -> noun.isNoun() && parties.in(noun).isEmpty())
                .map(of -> new Lasted(of, "")));
  }
}
