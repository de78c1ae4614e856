package entente.extract.calendar;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.calendar.Calendar;
import entente.calendar.Tense;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import java.util.Locale;
import java.util.Optional;

/**
 * On which side of the article's day the words of a sentence put an event.
 *
 * <p>A finite verb tells by its form; an infinitive, participle or noun by what governs it: "plans
 * to visit" lies ahead, "after visiting" behind.
 */
final class Tenses {
  private static final int DEPTH = 8;

  private final Tree tree;
  private final Grammar grammar;
  private final Cues cues;
  private final Calendar calendar;

  Tenses(Tree tree, Cues cues) {
    this.tree = tree;
    this.grammar = new Grammar(tree, cues);
    this.cues = cues;
    this.calendar = cues.calendar();
  }

  /** The side on which a verb or noun lies. */
  Tense of(Token word) {
    return of(word, DEPTH);
  }

  private Tense of(Token word, int depth) {
    if (depth == 0) {
      return Tense.OPEN;
    }
    return word.isVerb() ? ofVerb(word, depth) : ofNoun(word, depth);
  }

  private Tense ofVerb(Token verb, int depth) {
    if (grammar.modal(verb).isPresent()) {
      return hasAuxiliary(verb, "have") ? Tense.OPEN : Tense.FUTURE;
    }
    if (hasAuxiliary(verb, "have")) {
      return Tense.PAST;
    }
    Optional<Token> finite =
        tree.children(verb, AUXILIARIES).stream().filter(Token::isTensed).findFirst();
    return switch (finite.orElse(verb).tag()) {
      case PAST_TENSE -> isAhead(verb) && finite.isPresent() ? Tense.OPEN : Tense.PAST;
      case SINGULAR_PRESENT, PLAIN_PRESENT ->
          isAhead(verb) || verb.is(GERUND) ? Tense.FUTURE : Tense.PRESENT;
      default -> ofNonFinite(verb, depth);
    };
  }

  private boolean hasAuxiliary(Token verb, String lemma) {
    return tree.has(
        verb, AUXILIARY, aux -> aux.lemma().equals(lemma) || aux.text().matches("['’]ve"));
  }

  /** Infinitives, participles, gerunds; a participle alone that tells what was done is past. */
  private Tense ofNonFinite(Token verb, int depth) {
    if (verb.is(PAST_PARTICIPLE) && tree.is(verb, ADNOMINAL, RELATIVE)) {
      return isAhead(verb) ? Tense.FUTURE : Tense.PAST;
    }
    Token first = tree.firstConjunct(verb);
    Optional<Token> over = tree.head(first).filter(head -> !tree.is(first, COMPLEMENT, PARATAXIS));
    if (over.isEmpty()) {
      return verb.is(PAST_PARTICIPLE) ? Tense.PAST : Tense.OPEN;
    }
    Token governor =
        tree.is(over.get(), PREPOSITION) ? tree.head(over.get()).orElse(over.get()) : over.get();
    boolean infinitive = verb.is(BASE_FORM);
    if (infinitive && (isAhead(governor) || isToBe(governor))) {
      return isPastTold(governor) ? Tense.OPEN : Tense.FUTURE;
    }
    return of(governor, depth - 1);
  }

  /** "is to visit". */
  private static boolean isToBe(Token governor) {
    return governor.lemma().equals("be") && governor.isVerb();
  }

  /** "was to visit", "was expected to visit": whether it lies behind by now is not told. */
  private boolean isPastTold(Token governor) {
    boolean was = tree.has(governor, PASSIVE_AUXILIARY, aux -> aux.is(PAST_TENSE));
    return was || (isToBe(governor) && governor.is(PAST_TENSE));
  }

  private Tense ofNoun(Token noun, int depth) {
    if (has(noun, "coming")) {
      return Tense.FUTURE;
    }
    if (has(noun, "gone")) {
      return Tense.PAST;
    }
    Optional<Token> head = tree.head(tree.firstConjunct(noun));
    if (head.isEmpty()) {
      return Tense.OPEN;
    }
    Tense side = side(head.get());
    return side == Tense.OPEN ? governed(noun, depth) : side;
  }

  private boolean has(Token noun, String kind) {
    return tree.children(noun).stream()
        .filter(child -> child.index() < noun.index())
        .anyMatch(child -> calendar.is(kind, child.text()));
  }

  /** "ahead of the talks", "on the eve of his visit"; "after the visit". */
  private Tense side(Token preposition) {
    Optional<Token> over = tree.head(preposition);
    boolean before =
        is("leading-to", preposition)
            || (preposition.lemma().equals("of")
                && over.filter(o -> is("leading-to", o)).isPresent());
    return before ? Tense.FUTURE : is("following", preposition) ? Tense.PAST : Tense.OPEN;
  }

  private boolean is(String kind, Token word) {
    return calendar.is(kind, word.lemma().toLowerCase(Locale.ROOT));
  }

  private Tense governed(Token noun, int depth) {
    Optional<Token> verb = grammar.governingVerb(noun);
    if (verb.isEmpty()) {
      return Tense.OPEN;
    }
    boolean object =
        tree.head(tree.firstConjunct(noun)).filter(verb.get()::equals).isPresent()
            && !tree.is(noun, SUBJECT);
    Optional<String> points =
        calendar.value("ahead", verb.get().lemma()).filter(value -> object || isFor(noun));
    if (points.isPresent() && !cues.is("light-verb", verb.get().lemma())) {
      return points.get().equals("ahead") ? Tense.FUTURE : Tense.OPEN;
    }
    return of(verb.get(), depth - 1);
  }

  private boolean isFor(Token noun) {
    return tree.head(noun).filter(p -> p.lemma().matches("for|to")).isPresent();
  }

  private boolean isAhead(Token word) {
    return calendar.value("ahead", word.lemma()).filter("ahead"::equals).isPresent();
  }
}
