package entente.extract.position;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.facts.Modality;
import entente.facts.Stance;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of the lexicon that may fit a word where it stands, those of two words first. */
final class StanceWords {
  private final Passage passage;
  private final Tree tree;
  private final Cues cues;

  StanceWords(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.cues = passage.scene().cues();
  }

  /** Those of the sentence, in text order. */
  List<StanceWord> all() {
    return tree.tokens().stream().flatMap(token -> of(token).stream()).toList();
  }

  List<StanceWord> of(Token token) {
    Stream<StanceWord> several =
        token.isVerb() ? withObject(token) : token.isNoun() ? phrase(token) : Stream.of();
    Stream<StanceWord> alone =
        wordClasses(token)
            .flatMap(wordClass -> cues.stances(lemma(token, wordClass), wordClass).stream())
            .map(cue -> StanceWord.of(cue, token));
    return Stream.concat(several, alone).toList();
  }

  /** "throw | weight", "lash | out", "make | clear", "note with | concern". */
  private Stream<StanceWord> withObject(Token verb) {
    return Stream.concat(withManner(verb), withChild(verb));
  }

  private Stream<StanceWord> withManner(Token verb) {
    return tree.children(verb, PREPOSITION).stream()
        .flatMap(prep ->
            tree.children(prep, PREPOSITION_OBJECT).stream()
                .flatMap(noun ->
                    cues
                        .stances(
                            verb.lemma() + " " + prep.lemma() + " " + noun.lemma(), WordClass.VERB)
                        .stream())
                .map(cue -> new StanceWord(cue, verb, Optional.of(prep))));
  }

  private Stream<StanceWord> withChild(Token verb) {
    String particle = tree.child(verb, PARTICLE).map(word -> " " + word.lemma()).orElse("");
    return tree
        .children(
            verb,
            OBJECT,
            PARTICLE,
            ADVERBIAL,
            PREDICATE_ADJECTIVE,
            OBJECT_PREDICATE,
            PASSIVE_SUBJECT,
            COMPLEMENT)
        .stream()
        .flatMap(second ->
            Stream.of("", particle)
                .distinct()
                .map(middle -> verb.lemma() + middle + " " + last(second))
                .flatMap(words -> cues.stances(words, WordClass.VERB).stream())
                .map(cue -> new StanceWord(cue, verb, Optional.of(second))));
  }

  private static String last(Token token) {
    String lemma = token.lemma();
    return lemma.substring(lemma.lastIndexOf(' ') + 1);
  }

  /**
   * "is | in favour": the noun with its preposition, below a verb; a purpose ("with the aim of")
   * may hang on the object of the verb. "its part in efforts to end the war" are others' efforts.
   */
  private Stream<StanceWord> phrase(Token noun) {
    boolean owned = tree.has(noun, POSSESSOR);
    Optional<Token> preposition =
        tree.head(noun).filter(head -> tree.is(noun, PREPOSITION_OBJECT) && !owned);
    boolean predicative =
        preposition
            .flatMap(tree::head)
            .filter(over -> over.isVerb() || over.isAdjective())
            .isPresent();
    return preposition.stream()
        .flatMap(p ->
            cues.stances(p.lemma() + " " + noun.lemma(), WordClass.PHRASE).stream()
                .filter(cue -> predicative || cue.modality() != Modality.ASSERTED)
                .filter(cue -> cue.stance() != Stance.PLAN || !noun.isPlural())
                .map(cue -> new StanceWord(cue, noun, Optional.of(p))));
  }

  private static String lemma(Token token, WordClass wordClass) {
    boolean asWritten = wordClass == WordClass.MODAL || wordClass == WordClass.ADJECTIVE;
    return asWritten ? token.text().toLowerCase(Locale.ROOT) : token.lemma();
  }

  /** Of "was touched by the gesture", "was touched upon" the adjective, then the verb. */
  private Stream<WordClass> wordClasses(Token token) {
    Optional<WordClass> first = wordClass(token);
    boolean both =
        token.isVerb()
            && first.filter(WordClass.ADJECTIVE::equals).isPresent()
            && isAdjectival(token);
    return both ? Stream.of(WordClass.ADJECTIVE, WordClass.VERB) : first.stream();
  }

  private Optional<WordClass> wordClass(Token token) {
    if (token.is(MODAL)) {
      return isInverted(token) || isSupposed(token) || tree.has(token, SUBJECT)
          ? Optional.empty()
          : Optional.of(WordClass.MODAL);
    }
    boolean predicative =
        tree.is(token, PREDICATE_ADJECTIVE, OBJECT_PREDICATE, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE);
    boolean participle = token.is(PAST_PARTICIPLE) && !tree.has(token, AUXILIARY, AGENT);
    if (predicative && (token.isAdjective() || participle)) {
      return Optional.of(WordClass.ADJECTIVE);
    }
    if (token.isVerb()) {
      return isDescribing(token)
          ? Optional.empty()
          : Optional.of(isAdjectival(token) ? WordClass.ADJECTIVE : WordClass.VERB);
    }
    if (isTaggedAsNoun(token)) {
      return Optional.of(WordClass.VERB);
    }
    boolean stance = token.isNoun() && !cues.is("no-stance", token.text().toLowerCase(Locale.ROOT));
    return stance ? Optional.of(WordClass.NOUN) : Optional.empty();
  }

  /** "imposed | blocking | sanctions": what kind of sanctions. */
  private boolean isDescribing(Token verb) {
    return tree.is(verb, MODIFIER, COMPOUND)
        && verb.is(GERUND)
        && tree.head(verb).filter(noun -> noun.isNoun() && verb.index() < noun.index()).isPresent();
  }

  /** "should the situation worsen": a condition; "in no case will Togo sign" is told. */
  private boolean isInverted(Token modal) {
    return tree.head(modal)
        .filter(verb -> tree.children(verb).stream().noneMatch(phrase -> isAhead(phrase, modal)))
        .flatMap(verb -> tree.child(verb, SUBJECTS))
        .filter(subject -> subject.index() > modal.index())
        .isPresent();
  }

  private boolean isAhead(Token phrase, Token modal) {
    return phrase.index() < modal.index() && tree.is(phrase, PREPOSITION, ADVERBIAL, NEGATION);
  }

  /**
   * "would support" and, of somebody's own words, "we would support": no pledge; "said that it
   * would support" tells what it said it will do.
   */
  private boolean isSupposed(Token modal) {
    Optional<Token> verb =
        tree.head(modal)
            .filter(passage.factuality()::isFutureInPast)
            .filter(told -> !tree.has(told, SUBJECT, passage::isQuoted));
    return modal.lemma().equals("would")
        && verb.map(tree::firstConjunct)
            .flatMap(tree::head)
            .filter(over -> cues.is("saying", over.lemma()) || passage.voices().isCue(over))
            .filter(over -> !cues.is("warning-verb", over.lemma()))
            .isEmpty();
  }

  /** "Both countries further pledge to help": what has a subject is a verb. */
  private boolean isTaggedAsNoun(Token token) {
    return token.isNoun() && tree.has(token, SUBJECT, subject -> subject.index() < token.index());
  }

  /** "is committed to": a participle used as an adjective; not "was opposed by Chad". */
  private boolean isAdjectival(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return token.is(PAST_PARTICIPLE)
        && passage.grammar().isPassive(token)
        && cues.stances(word, WordClass.ADJECTIVE).stream()
            .anyMatch(cue -> !tree.has(token, AGENT) || cue.arguments().contains("by"));
  }
}
