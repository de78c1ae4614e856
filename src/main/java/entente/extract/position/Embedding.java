package entente.extract.position;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.ON_OR_UPON;

import entente.article.Tag;
import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.facts.Stance;
import entente.lexicon.Cues;
import entente.lexicon.Cues.StanceCue;
import entente.lexicon.Cues.WordClass;
import java.util.Optional;
import java.util.Set;

/**
 * Stances that stand in somebody else's wish: "urged Iran to respect the treaty" says nothing about
 * what Iran respects, "hopes that Peru will support the plan" nothing about what Peru pledges.
 */
final class Embedding {
  private static final Set<Stance> WISHES = Set.of(Stance.URGE, Stance.HOPE, Stance.PROPOSE);
  private static final Set<Stance> AIMS = Set.of(Stance.COMMIT, Stance.PLAN);
  private static final Set<String> OF =
      Set.of("of", "on", "to", "toward", "towards", "at", "about");
  private static final Set<Stance> ABOUT =
      Set.of(Stance.DISCUSS, Stance.WELCOME, Stance.PRAISE, Stance.THANK);

  private final Tree tree;
  private final Grammar grammar;
  private final Cues cues;

  Embedding(Passage passage) {
    this.tree = passage.tree();
    this.grammar = passage.grammar();
    this.cues = passage.scene().cues();
  }

  /** Whether the word tells a stance that another only wishes its subject to take. */
  boolean isOnlyWished(Token token, StanceCue cue) {
    Token verb = cue.wordClass() == WordClass.VERB ? token : tree.head(token).orElse(token);
    return switch (cue.wordClass()) {
      case VERB ->
          isOtherwiseMeant(verb, cue) || isAsked(verb) || isHopedFor(verb) || isOnlyPossible(verb);
      case MODAL -> cue.stance() == Stance.COMMIT && isHopedFor(verb);
      case NOUN ->
          (!WISHES.contains(cue.stance()) && isRequested(token))
              || (cue.stance() == Stance.AGREE && isOfNoun(tree.firstConjunct(verb)));
      case ADJECTIVE, PHRASE -> false;
    };
  }

  /** "requested the support of Togo", "hopes for Togo's support": not given yet. */
  private boolean isRequested(Token noun) {
    Token first = tree.firstConjunct(noun);
    Optional<Token> above =
        tree.is(first, PREPOSITION_OBJECT)
            ? tree.head(first).filter(p -> p.lemma().equals("for")).flatMap(tree::head)
            : tree.head(first).filter(verb -> tree.is(first, OBJECT));
    return above.filter(verb -> !cues.is("voicing", verb.lemma())).filter(this::isWish).isPresent();
  }

  /**
   * "raise the costs", "address the parliament" is no talk; nor "procedures to review approvals".
   */
  private boolean isOtherwiseMeant(Token verb, StanceCue cue) {
    boolean talk = cue.stance() == Stance.DISCUSS;
    boolean other =
        cues.code("notTalkedAbout", verb.lemma())
            .filter(list -> tree.has(verb, OBJECT, o -> cues.is(list, o.lemma())))
            .isPresent();
    boolean ahead = tree.has(verb, AUXILIARY, aux -> aux.is(Tag.MODAL, TO));
    boolean deed = ahead && !cues.is("talking", verb.lemma());
    return talk && (other || (deed && !isMeetingFor(verb)));
  }

  /** "met to review", "will meet to review", "agreed to review". */
  private boolean isMeetingFor(Token infinitive) {
    return tree.head(tree.firstConjunct(infinitive))
        .filter(governor -> cues.is("meeting-for", governor.lemma()) && governor.isVerb())
        .filter(governor -> !tree.has(governor, OBJECT))
        .isPresent();
  }

  /** "the importance of Togo supporting", "its position on reaching": not "its plan of joining". */
  private boolean isOfNoun(Token gerund) {
    Optional<Token> noun =
        tree.head(gerund)
            .filter(preposition -> tree.is(gerund, PREPOSITION_CLAUSE))
            .filter(preposition -> OF.contains(preposition.lemma()))
            .flatMap(tree::head)
            .filter(Token::isCommonNoun);
    return noun.filter(n -> tree.has(gerund, SUBJECT) || !isOwnAim(n)).isPresent();
  }

  private boolean isOwnAim(Token noun) {
    return cues.stances(noun.lemma(), WordClass.NOUN).stream()
        .anyMatch(cue -> AIMS.contains(cue.stance()));
  }

  /** "the right to defend", "ways to support". */
  private boolean isOnlyPossible(Token verb) {
    Token first = tree.firstConjunct(verb);
    Optional<Token> head = tree.head(first);
    if (isOfNoun(first)) {
      return true;
    }
    return tree.is(first, ADNOMINAL, RELATIVE, ADVERBIAL_CLAUSE, OPEN_COMPLEMENT)
        && (head.filter(noun -> noun.isNoun() && cues.is("possibility", noun.lemma()))
                .filter(noun -> !isTaken(noun))
                .isPresent()
            || head.filter(governor -> isAboutDeeds(first, governor)).isPresent());
  }

  /** "took the opportunity to thank", "the visit was an opportunity to review": they did so. */
  private boolean isTaken(Token chance) {
    return cues.is("chance", chance.lemma())
        && tree.head(chance)
            .filter(verb -> tree.is(chance, OBJECT, PREDICATE_NOUN) && verb.is(PAST_TENSE))
            .filter(verb -> cues.is("taking-chance", verb.lemma()) || isOfTalk(verb))
            .isPresent();
  }

  private boolean isOfTalk(Token verb) {
    return cues.is("enabling", verb.lemma())
        && tree.has(verb, SUBJECT, talk -> cues.is("talk-noun", talk.lemma()));
  }

  /** "discussed efforts to support", where the parser hangs the infinitive on the verb. */
  private boolean isAboutDeeds(Token infinitive, Token governor) {
    return governor.isVerb()
        && infinitive.is(BASE_FORM)
        && tree.has(governor, OBJECT)
        && cues.stances(governor.lemma(), WordClass.VERB).stream()
            .anyMatch(cue -> ABOUT.contains(cue.stance()));
  }

  /** "urged | Iran to respect": an infinitive whose subject is another than that of the wish. */
  private boolean isAsked(Token verb) {
    Token first = tree.firstConjunct(verb);
    for (int i = 0;
        i < tree.tokens().size()
            && tree.is(first, OPEN_COMPLEMENT, COMPLEMENT, ADVERBIAL_CLAUSE, ADNOMINAL);
        i++) {
      Optional<Token> governor = tree.head(first);
      if (governor.isEmpty()) {
        return false;
      }
      Token wish = governor.get();
      boolean another =
          tree.has(wish, OBJECT)
              || tree.has(first, SUBJECT)
              || tree.prepositional(wish, ON_OR_UPON).isPresent();
      if (another && first.index() > wish.index() && grammar.isByObject(wish) && isWish(wish)) {
        return true;
      }
      first = tree.firstConjunct(wish);
    }
    return false;
  }

  private boolean isHopedFor(Token verb) {
    Token first = tree.firstConjunct(verb);
    return tree.is(first, COMPLEMENT, ADNOMINAL)
        && tree.has(first, SUBJECT)
        && tree.head(first).filter(this::isWish).isPresent();
  }

  private boolean isWish(Token word) {
    return cues.stances(word.lemma(), word.isNoun() ? WordClass.NOUN : WordClass.VERB).stream()
        .anyMatch(cue -> WISHES.contains(cue.stance()));
  }
}
