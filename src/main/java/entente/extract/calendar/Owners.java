package entente.extract.calendar;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Span;
import entente.article.Token;
import entente.calendar.Found.Bond;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which word of a sentence a date belongs to.
 *
 * <p>The way up from the date ends at the first verb or event; a date before a noun or behind "of"
 * is the noun's own ("the agreement of 5 May"). What a light verb carries shares its date ("paid a
 * visit on Monday"), verbs joined by "and" share one that opens the sentence.
 */
public final class Owners {
  private static final int DEPTH = 12;
  private static final List<String> CARRYING =
      List.of("light-verb", "taking-place", "holding-verb");

  private static final List<String> EVENTS =
      List.of(
          "visit-noun",
          "stay-noun",
          "meeting-noun",
          "summit-noun",
          "ceremony-noun",
          "signing-noun");

  private final Tree tree;
  private final Cues cues;

  public Owners(Tree tree, Cues cues) {
    this.tree = tree;
    this.cues = cues;
  }

  /** The verb or noun that a date hangs on. */
  public Optional<Token> owner(Span date, Bond bond) {
    Optional<Token> bounded = bounded(date);
    if (bounded.isPresent()) {
      return bounded;
    }
    Optional<Token> current = top(date);
    boolean own = bond == Bond.OF;
    for (int i = 0; i < DEPTH && current.isPresent(); i++) {
      Token token = current.get();
      if (!token.span().overlaps(date)) {
        boolean verb = token.isVerb() && !tree.is(token, PREPOSITION, AUXILIARY, PASSIVE_AUXILIARY);
        if (verb || isOwning(token, date, own)) {
          return current;
        }
        own &= !token.isNoun() || cues.calendar().is("day-part", token.lemma());
      }
      current = tree.head(token);
    }
    return Optional.empty();
  }

  /** "before the summit on 9 July", "after the talks in May": the day is the summit's. */
  private Optional<Token> bounded(Span date) {
    List<Token> before =
        tree.tokens().stream().filter(token -> token.span().end() <= date.begin()).toList();
    if (before.size() < 3 || !before.getLast().is(ADPOSITION)) {
      return Optional.empty();
    }
    Token noun = before.get(before.size() - 2);
    return Optional.of(noun)
        .filter(event -> event.isCommonNoun() && !cues.calendar().is("day-part", event.lemma()))
        .filter(event -> tree.head(event).flatMap(this::over).filter(this::isBound).isPresent());
  }

  /** The preposition; of "ahead of", "on the eve of" the word before it. */
  private Optional<Token> over(Token preposition) {
    return preposition.lemma().equals("of") ? tree.head(preposition) : Optional.of(preposition);
  }

  private boolean isBound(Token preposition) {
    return cues.calendar().is("leading-to", preposition.lemma())
        || cues.calendar().is("following", preposition.lemma());
  }

  /** The word of a date that the others hang on. */
  private Optional<Token> top(Span date) {
    return tree.tokens().stream()
        .filter(token -> token.span().overlaps(date))
        .filter(token -> tree.head(token).filter(h -> h.span().overlaps(date)).isEmpty())
        .findFirst();
  }

  private boolean isOwning(Token noun, Span date, boolean own) {
    if (!noun.isNoun() || cues.calendar().is("day-part", noun.lemma())) {
      return false;
    }
    boolean before = date.begin() < noun.span().begin();
    return own
        || before
        || isEvent(noun)
        || isActOfSomebody(noun)
        || (isDocument(noun) && !isObject(noun));
  }

  /** "the expulsion of two envoys by Togo | on 3 March", "Togo's recognition of Chad | on". */
  private boolean isActOfSomebody(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean act =
        Stream.of(cues.acts().noun(lemma), cues.acts().verbOf(lemma)).anyMatch(Optional::isPresent);
    boolean somebody = tree.has(noun, POSSESSOR) || tree.has(noun, PREPOSITIONS, Owners::isBy);
    return act && (somebody || tree.is(noun, SUBJECTS));
  }

  private static boolean isBy(Token preposition) {
    return preposition.lemma().equals("by");
  }

  /** "signed the treaty on May 5": not the treaty is on that day. */
  private boolean isObject(Token noun) {
    Token first = tree.firstConjunct(noun);
    return tree.is(first, OBJECT, PASSIVE_SUBJECT, PREPOSITION_OBJECT);
  }

  private boolean isEvent(Token noun) {
    return EVENTS.stream().anyMatch(list -> cues.is(list, lastWord(noun)));
  }

  private boolean isDocument(Token noun) {
    return cues.is("document-noun", noun.lemma()) || cues.is("article-noun", noun.lemma());
  }

  private static String lastWord(Token noun) {
    String words = noun.lemma().toLowerCase(Locale.ROOT);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** Whether a date that hangs on the owner also dates the event. */
  public boolean dates(Token owner, Span date, Token event) {
    return owner.equals(event)
        || isCarried(owner, event)
        || isCarried(event, owner)
        || isOpening(owner, date, event)
        || isControlled(owner, date, event)
        || isMeanwhile(owner, event);
  }

  /** "met him during a visit on 5 July", "agreed at their meeting on Monday": within that event. */
  public boolean isDuring(Token owner, Token event) {
    Optional<Token> preposition = tree.head(owner).filter(p -> tree.is(p, PREPOSITION));
    return isEvent(owner)
        && event.isVerb()
        && preposition
            .filter(p -> cues.calendar().is("during", p.lemma()))
            .flatMap(tree::head)
            .filter(event::equals)
            .isPresent();
  }

  /** "paid | a visit", "the talks | took place", "a summit | held in Oslo". */
  private boolean isCarried(Token verb, Token event) {
    boolean carrying =
        verb.isVerb()
            && event.isNoun()
            && (CARRYING.stream().anyMatch(list -> cues.is(list, verb.lemma()))
                || (cues.calendar().is("ahead", verb.lemma()) && isPassive(verb, event)));
    if (!carrying) {
      return false;
    }
    Token first = tree.firstConjunct(event);
    boolean clause =
        tree.is(verb, ADNOMINAL, RELATIVE) && tree.head(verb).filter(event::equals).isPresent();
    return clause
        || (tree.head(first).filter(head -> leads(head, verb)).isPresent()
            && tree.is(first, OBJECT, PASSIVE_SUBJECT, SUBJECT, PREDICATE_NOUN));
  }

  private boolean isPassive(Token verb, Token event) {
    return tree.is(event, PASSIVE_SUBJECT) || tree.is(verb, ADNOMINAL);
  }

  /** Whether a verb is another or below it: "is expected | to be held". */
  private boolean leads(Token head, Token verb) {
    Token current = verb;
    for (int i = 0; i < DEPTH && !current.equals(head) && tree.is(current, OPEN_COMPLEMENT); i++) {
      current = tree.head(current).orElse(head);
    }
    return current.equals(head);
  }

  /** "On 3 May Norway joined the pact and signed the charter": both on that day. */
  private boolean isOpening(Token owner, Span date, Token event) {
    boolean joined =
        event.isVerb() && tree.is(event, CONJUNCT) && tree.firstConjunct(event).equals(owner);
    boolean opens =
        tree.child(owner, SUBJECTS)
            .filter(subject -> date.begin() < subject.span().begin())
            .isPresent();
    return joined && opens && !tree.has(event, SUBJECTS);
  }

  /** "plans to visit Chile in May": the parser may hang the date on the plan. */
  private boolean isControlled(Token owner, Span date, Token event) {
    return event.isVerb()
        && tree.is(event, OPEN_COMPLEMENT)
        && tree.head(event).filter(owner::equals).isPresent()
        && date.begin() > event.span().begin();
  }

  /** "said so on Monday | when meeting Y". */
  private boolean isMeanwhile(Token verb, Token event) {
    return verb.isVerb()
        && tree.is(event, ADVERBIAL_CLAUSE)
        && tree.head(event).filter(verb::equals).isPresent()
        && tree.has(
            event,
            CLAUSE_OPENERS,
            t -> t.lemma().toLowerCase(Locale.ROOT).matches("when|while|as"));
  }
}
