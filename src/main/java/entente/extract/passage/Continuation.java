package entente.extract.passage;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Block;
import entente.article.Span;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.extract.source.Speaker;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plain sentence that goes on with what was said in the one before: "Vik said that trade is
 * growing. The ports are open."
 *
 * <p>Only where the sentence before reports a clause in its own words, and where this one says how
 * things are or shall be: what people did, and what has a day, the article itself tells.
 */
record Continuation(Passage before, Passage passage) {

  /** Gives the sentence to the speaker before, where it goes on. */
  void carryOn() {
    Optional<Speaker> speaker = before.voices().main();
    if (speaker.isPresent() && isReported() && isOpen() && isGeneral() && isOfTheSides(false)) {
      passage.voices().carryOn(speaker.get());
    }
  }

  /** Gives the sentence to the side whose read-out it stands in, where it says how things are. */
  void carryOn(Entity side) {
    if (isOpen() && isGeneral() && isOfTheSides(true)) {
      passage.voices().tellFor(Speaker.of(side));
    }
  }

  /** Gives a sentence of running text to the side whose press office put it out, as above. */
  void tellFor(Entity side) {
    if (Scene.isRunning(passage.tree()) && isNobodys() && isGeneral() && isOfTheSides(true)) {
      passage.voices().tellFor(Speaker.of(side));
    }
  }

  /**
   * Gives the sentence to the body whose communiqué it stands in, where the sentence before tells
   * what the body holds: "Heads of Government are concerned. Schools have been shut since May."
   */
  void carryOn(List<Entity> convened) {
    boolean theirs = before.isContinued() || (isOf(before, convened) && tellsStance());
    if (theirs && !isOf(passage, convened) && isOpen() && isNow() && isOfTheSides(true)) {
      passage.voices().carryOn(Speaker.of(convened));
    }
  }

  /** "condemned", "expressed", "are concerned"; not "met". */
  private boolean tellsStance() {
    Cues cues = passage.scene().cues();
    return before.tree().root().stream()
        .flatMap(verb -> before.tree().conjuncts(verb).stream())
        .anyMatch(verb ->
            !cues.stances(verb.lemma(), WordClass.VERB).isEmpty()
                || cues.is("voicing", verb.lemma())
                || before
                    .tree()
                    .has(
                        verb,
                        PREDICATE_ADJECTIVE,
                        word -> !cues.stances(word.lemma(), WordClass.ADJECTIVE).isEmpty()));
  }

  private static boolean isOf(Passage sentence, List<Entity> actors) {
    return sentence
        .tree()
        .root()
        .flatMap(sentence.grammar()::subject)
        .map(sentence.referents()::all)
        .filter(subject -> subject.entities().equals(actors))
        .isPresent();
  }

  private boolean isReported() {
    boolean quoted = before.tree().tokens().stream().anyMatch(before::isQuoted);
    boolean reporting =
        before.voices().isReporting() || (before.isAttributed() && isInFirstPerson());
    return (reporting && !quoted) || before.isContinued();
  }

  /** The paragraph says "we" outside quotation marks, and is nobody's own text: it is speech. */
  private boolean isInFirstPerson() {
    Block block = passage.tree().sentence().block();
    return passage.scene().trees().stream()
        .filter(tree -> tree.sentence().block().equals(block))
        .flatMap(tree -> tree.tokens().stream())
        .anyMatch(token -> token.text().equalsIgnoreCase("we") && !passage.isQuoted(token));
  }

  /** In the same paragraph, and nobody's words so far. */
  private boolean isOpen() {
    Span block = passage.tree().sentence().block().span();
    return before.tree().sentence().block().span().equals(block) && isNobodys();
  }

  private boolean isNobodys() {
    return passage.parties().isEmpty()
        && !passage.isAttributed()
        && passage.tree().tokens().stream().allMatch(t -> passage.voices().of(t).isEmpty());
  }

  /** How things are or shall be, not what was done on a day. */
  private boolean isGeneral() {
    return isNow() && passage.tree().tokens().stream().noneMatch(this::isDated);
  }

  /** In the present, perfect or future. */
  private boolean isNow() {
    Tree tree = passage.tree();
    Optional<Token> root = tree.root().filter(Token::isVerb);
    return root.filter(verb ->
            verb.isPresent()
                || tree.has(
                    verb, AUXILIARIES, aux -> aux.is(PLAIN_PRESENT, SINGULAR_PRESENT, MODAL)))
        .isPresent();
  }

  private boolean isDated(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return passage.scene().cues().is("day-word", word) || word.matches("(19|20)\\d\\d");
  }

  /**
   * About states and things, or what people should do: not about what they do, nor about those who
   * take no part in the talks, unless a side tells of them.
   */
  private boolean isOfTheSides(boolean ofOthers) {
    Tree tree = passage.tree();
    Optional<Token> root = tree.root();
    Optional<Token> subject =
        root.flatMap(verb -> tree.child(verb, SUBJECT, PASSIVE_SUBJECT, CLAUSE_SUBJECT));
    boolean duty =
        root.flatMap(passage.grammar()::modal)
            .filter(modal -> modal.text().matches("(?i)should|must"))
            .isPresent();
    return subject
        .filter(word -> (duty || !isPeople(word)) && !isPointing(word))
        .filter(word -> ofOthers || !(isThird(word) || (!duty && holdsItsOwn(word))))
        .isPresent();
  }

  /**
   * "This is critical", "it will report", "its rhetoric": a remark on what was said, as a rule the
   * article's own.
   */
  private boolean isPointing(Token subject) {
    return subject.text().matches("(?i)it|this|that|these|those")
        || passage.tree().children(subject).stream()
            .anyMatch(word -> word.text().matches("(?i)this|that|these|those|its|their"));
  }

  private boolean isPeople(Token subject) {
    String word = subject.lemma().toLowerCase(Locale.ROOT);
    boolean person =
        passage.referents().one(subject).entities().stream()
            .anyMatch(entity -> entity.kind() == Entity.Kind.PERSON);
    boolean sides = subject.isPlural() && passage.scene().cues().is("sides", word);
    boolean people =
        List.of("leader", "leaders", "collective", "members").stream()
            .anyMatch(list -> passage.scene().cues().is(list, word));
    return person
        || people
        || sides
        || word.matches("he|she|they|both")
        || passage.scene().cues().is("of-the-talks", word);
  }

  /** "Argentina opposes the toll": what another than the speaker holds, nobody else need say. */
  private boolean holdsItsOwn(Token subject) {
    Scene scene = passage.scene();
    boolean holds =
        passage
            .tree()
            .root()
            .filter(verb -> !scene.cues().stances(verb.lemma(), WordClass.VERB).isEmpty())
            .isPresent();
    List<Entity> own =
        before.voices().main().stream()
            .flatMap(speaker -> speaker.entities().stream())
            .flatMap(one -> Stream.concat(Stream.of(one), scene.stateOf(one).stream()))
            .toList();
    return holds
        && !own.isEmpty()
        && scene
            .mention(subject)
            .map(Mention::entity)
            .filter(actor -> actor.isActor() && !own.contains(actor))
            .isPresent();
  }

  /** A state or body that does not take part in the talks: the article itself tells of it. */
  private boolean isThird(Token subject) {
    List<Entity> sides = passage.sides();
    return passage.referents().one(subject).entities().stream()
        .filter(Entity::isActor)
        .anyMatch(actor -> !sides.contains(actor));
  }
}
