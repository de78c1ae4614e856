package entente.extract.position;

import static entente.article.Relation.*;

import entente.article.Tag;
import entente.article.Token;
import entente.extract.frame.Phrase;
import entente.extract.parse.Tree;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.facts.Modality;
import entente.facts.Stance;
import entente.lexicon.Cues;
import entente.lexicon.Cues.StanceCue;
import entente.lexicon.Cues.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses among the readings of a sentence: none that the words do not bear, and of two that tell
 * the same the one that says more.
 */
final class StanceChoice {
  private static final Set<Stance> ACTIONS =
      Set.of(Stance.COMMIT, Stance.PLAN, Stance.HOPE, Stance.AGREE, Stance.PROPOSE);

  private final Passage passage;
  private final Tree tree;
  private final Cues cues;
  private final Embedding embedding;
  private final Actions actions;

  StanceChoice(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.cues = passage.scene().cues();
    this.embedding = new Embedding(passage);
    this.actions = new Actions(passage);
  }

  List<StanceFrame> best(List<StanceFrame> proposed) {
    List<StanceFrame> borne = proposed.stream().filter(frame -> !isOnlyMentioned(frame)).toList();
    return borne.stream().filter(frame -> !isToldBetter(frame, borne)).toList();
  }

  /**
   * "the challenges that they will face"; "an interest in consulting": nobody pledges or discusses
   * here.
   */
  private boolean isOnlyMentioned(StanceFrame frame) {
    Token word = frame.word();
    StanceCue cue = frame.cue();
    return switch (cue.wordClass()) {
      case ADJECTIVE ->
          cue.stance() == Stance.PROPOSE
              ? !isImpersonal(word)
              : isOnlyPolite(frame) || embedding.isOnlyWished(word, cue);
      case MODAL ->
          isInAside(frame)
              || isAsked(word)
              || isDoneBy(word, cue)
              || embedding.isOnlyWished(word, cue);
      case PHRASE -> false;
      case NOUN ->
          isNoTime(word, cue)
              || isItsOwner(frame)
              || isUndone(word)
              || embedding.isOnlyWished(word, cue);
      case VERB ->
          (cue.stance() == Stance.DISCUSS
                  && (tree.is(word, PREPOSITION_CLAUSE)
                      || (tree.is(word, ADNOMINAL) && tree.has(word, AGENT))))
              || (cues.is("held-by-others", cue.word()) && passage.grammar().isPassive(word))
              || (cues.is("sharing", word.lemma()) && isOwned(frame))
              || (cues.is("only-indicative", cue.word()) && !isIndicative(word))
              || (cues.is("act-or-stance", cue.word()) && isAct(word))
              || (cues.is("seeking", cue.word()) && isNoGoal(frame))
              || (cue.stance() == Stance.COMMIT && isAddressee(frame.content()))
              || embedding.isOnlyWished(word, cue);
    };
  }

  /** "failed to reach | an agreement on trade": what verb and noun deny the noun does not tell. */
  private boolean isUndone(Token noun) {
    return tree.head(noun)
        .filter(verb -> tree.is(noun, OBJECT))
        .filter(verb -> !cues.stances(verb.lemma() + " " + noun.lemma(), WordClass.VERB).isEmpty())
        .filter(verb -> passage.factuality().of(verb).isNegative())
        .isPresent();
  }

  /** "sought every opportunity to", "discussed seeking funds": nothing that anybody wants yet. */
  private boolean isNoGoal(StanceFrame frame) {
    return cues.is("means", frame.content().head().lemma())
        || passage.factuality().of(frame.word()).modality() == Modality.HYPOTHETICAL;
  }

  /** "promised | the minister | that help would come", "threatens | the people": whom, not what. */
  private boolean isAddressee(Phrase content) {
    Token head = content.head();
    return !content.action()
        && (passage.scene().person(head).isPresent()
            || (tree.is(head, OBJECT) && cues.is("untagged-plural", head.lemma())));
  }

  /** "is pleased to announce that": what is announced counts. */
  private boolean isOnlyPolite(StanceFrame frame) {
    Token action = frame.content().head();
    return frame.content().action()
        && cues.is("making-known", action.lemma())
        && tree.has(action, COMPLEMENT);
  }

  /** "raised taxes", "shot down a drone": done, whatever else the verb can tell. */
  private boolean isAct(Token verb) {
    return new ActWords(passage).code(verb, tree.children(verb, LOGICAL_OBJECTS)).isPresent();
  }

  /** "promotes trade", "continues to promote trade"; "will promote trade" is a pledge. */
  private boolean isIndicative(Token verb) {
    Token first = tree.firstConjunct(verb);
    Optional<Token> over = tree.head(first).filter(head -> tree.is(first, OPEN_COMPLEMENT));
    boolean bare = tree.has(first, SUBJECT) && !tree.has(first, AUXILIARIES);
    boolean present = bare || passage.grammar().isFinite(first);
    return over.isPresent()
        ? over.filter(word -> cues.is("going-on", word.lemma()) && isIndicative(word)).isPresent()
        : present && passage.grammar().modal(verb).isEmpty();
  }

  /** "shared her views on trade": told, not agreed upon. */
  private boolean isOwned(StanceFrame frame) {
    return tree.has(
        frame.word(),
        OBJECT,
        shared -> tree.has(shared, POSSESSOR) && !tree.has(shared, ADNOMINAL));
  }

  /** "how long he will stay", "whether Chad will join": it is the question. */
  private boolean isAsked(Token modal) {
    Optional<Token> verb = tree.head(modal).map(tree::firstConjunct);
    return verb.filter(v -> tree.is(v, COMPLEMENT, PREPOSITION_CLAUSE))
        .filter(v ->
            tree.children(v).stream()
                .anyMatch(word -> word.index() < modal.index() && opensQuestion(word)))
        .isPresent();
  }

  private boolean opensQuestion(Token word) {
    boolean whether = tree.is(word, MARKER) && word.lemma().matches("whether|if");
    return whether
        || tree.subtree(word).getFirst().isWhWord()
        || tree.subtree(word).getFirst().is(Tag.WH_ADVERB);
  }

  /** "The work will be steered by the envoy": told of the work, and no pledge of the envoy. */
  private boolean isDoneBy(Token modal, StanceCue cue) {
    return cue.stance() == Stance.COMMIT
        && tree.head(modal)
            .filter(verb -> tree.has(verb, PASSIVE_AUXILIARY) && tree.has(verb, AGENT))
            .isPresent();
  }

  private boolean isInAside(StanceFrame frame) {
    return frame.cue().stance() == Stance.COMMIT
        && tree.head(frame.word())
            .filter(verb -> tree.is(verb, RELATIVE, ADVERBIAL_CLAUSE))
            .isPresent();
  }

  /** "the support of the Polish people for refugees": theirs, and not for them. */
  private boolean isItsOwner(StanceFrame frame) {
    return tree.prepositional(frame.word(), "of")
        .filter(of -> frame.content().tokens().contains(of))
        .map(passage.referents()::all)
        .filter(of -> of.isKnown() && of.equals(frame.holders()))
        .isPresent();
  }

  private boolean isNoTime(Token word, StanceCue cue) {
    return cue.stance() == Stance.URGE
        && cues.is("speaker-wish", cue.word())
        && (!tree.is(word, PREDICATE_NOUN, SUBJECT)
            || tree.children(word).stream().anyMatch(child -> child.lemma().equals("no")));
  }

  /** "it is necessary to", "we consider it necessary to"; not "the steps necessary to". */
  private boolean isImpersonal(Token adjective) {
    Optional<Token> copula = tree.head(adjective);
    return copula.flatMap(verb -> tree.child(verb, SUBJECT, EXPLETIVE, OBJECT)).stream()
        .allMatch(subject -> subject.lemma().equalsIgnoreCase("it"));
  }

  /** "will support", "will visit": what the action tells is told by itself; a pledge is one too. */
  private boolean isToldBetter(StanceFrame frame, List<StanceFrame> all) {
    if (isOnlyVoiced(frame, all)) {
      return true;
    }
    if (!frame.content().action() || !ACTIONS.contains(frame.cue().stance())) {
      return false;
    }
    boolean modal = frame.cue().wordClass() == WordClass.MODAL;
    Token action = actions.effective(frame.content().head());
    if (modal && frame.cue().stance() == Stance.COMMIT && cues.is("no-pledge", action.lemma())) {
      return true;
    }
    return modal
        && (all.stream().anyMatch(other -> tells(other, action)) || actions.isEvent(action));
  }

  /** "reaffirmed its readiness to help", "offered condolences": the noun tells the stance. */
  private boolean isOnlyVoiced(StanceFrame frame, List<StanceFrame> all) {
    String verb = frame.word().lemma();
    boolean voices =
        (frame.cue().stance() == Stance.SUPPORT && cues.is("performing", verb))
            || (frame.cue().stance() == Stance.PROPOSE && cues.is("voicing", verb));
    return voices
        && all.stream()
            .filter(other -> other.cue().wordClass() == WordClass.NOUN)
            .anyMatch(other -> other.word().equals(frame.content().head()));
  }

  private boolean tells(StanceFrame other, Token action) {
    boolean verb = other.cue().wordClass() == WordClass.VERB && other.word().equals(action);
    boolean adjective =
        other.cue().wordClass() == WordClass.ADJECTIVE
            && tree.head(other.word()).filter(action::equals).isPresent()
            && action.lemma().equals("be");
    return verb || adjective;
  }
}
