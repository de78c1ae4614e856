package entente.extract.position;

import static entente.article.Relation.*;

import entente.article.Relation;
import entente.article.Token;
import entente.extract.frame.Phrase;
import entente.extract.passage.ActWords;
import entente.extract.passage.Addressees;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Stance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** At whom a stance is directed, and what its holders are to do. */
final class Directed extends SentenceReader {
  private static final Set<Stance> FOR_DEEDS = Set.of(Stance.COMMIT, Stance.PLAN);
  private static final Set<Stance> SPOKEN_TO =
      Set.of(Stance.URGE, Stance.THANK, Stance.CONGRATULATE, Stance.CONDEMN, Stance.CONCERN);
  private static final Set<Stance> TOWARDS_THINGS =
      Set.of(
          Stance.SUPPORT,
          Stance.OPPOSE,
          Stance.CONDEMN,
          Stance.WELCOME,
          Stance.PRAISE,
          Stance.THANK,
          Stance.CONGRATULATE,
          Stance.CONCERN);
  private static final Set<Stance> OF_OTHERS =
      Set.of(Stance.SUPPORT, Stance.OPPOSE, Stance.WELCOME, Stance.PRAISE);
  private static final Set<String> TO_SOMEBODY = Set.of("to", "on", "upon");

  private final Addressees addressees;
  private final ActWords acts;

  Directed(Passage passage) {
    super(passage);
    this.addressees = new Addressees(passage);
    this.acts = new ActWords(passage);
  }

  /** Without the holders; empty where the words leave it open. */
  List<Entity> at(StanceFrame frame) {
    Set<Entity> found = new LinkedHashSet<>();
    if (frame.cue().stance() == Stance.URGE || frame.cue().stance() == Stance.PROPOSE) {
      found.addAll(doer(frame.content()));
    }
    if (SPOKEN_TO.contains(frame.cue().stance()) || isOwnDeed(frame)) {
      frame.told().tokens().forEach(word -> found.addAll(spokenTo(word)));
    }
    if (found.isEmpty()) {
      found.addAll(concerned(frame));
    }
    List<Entity> told =
        scene.mentions(frame.content().span()).stream().map(Mention::entity).toList();
    boolean one = found.stream().anyMatch(told::contains);
    return others(
        found.stream().filter(entity -> !one || told.contains(entity)), frame.holders().entities());
  }

  /** Whom the words mean, but for the holders. */
  List<Entity> whom(Token head, List<Entity> holders) {
    return others(addressees.whom(head).stream(), holders);
  }

  /** Without the holders and their states, who are no others. */
  private List<Entity> others(Stream<Entity> found, List<Entity> holders) {
    return found
        .filter(entity -> entity.isActor() && !holders.contains(entity))
        .filter(entity ->
            holders.stream().noneMatch(holder -> scene.stateOf(holder).equals(Optional.of(entity))))
        .toList();
  }

  /** What the holders of a pledge or plan are to do. */
  Fact.Deed deed(StanceFrame frame) {
    Token verb = frame.content().head();
    return FOR_DEEDS.contains(frame.cue().stance()) && isAction(frame)
        ? new Fact.Deed(kind(verb), tree.has(verb, NEGATION))
        : Fact.Deed.NONE;
  }

  private String kind(Token verb) {
    List<Token> objects =
        tree.children(verb, LOGICAL_OBJECTS).stream()
            .flatMap(object -> tree.conjuncts(object).stream())
            .toList();
    return acts.code(verb, objects)
        .or(() ->
            tree.children(verb, PREPOSITION).stream()
                .flatMap(way -> acts.code(verb, way).stream())
                .findFirst())
        .orElse("");
  }

  private static boolean isAction(StanceFrame frame) {
    return frame.content().action() && frame.content().head().isVerb();
  }

  /** "offered to help", "refused to help": what is told is a deed of the holders. */
  private boolean isOwnDeed(StanceFrame frame) {
    return cues.is("deed-predicate", frame.cue().predicate());
  }

  /** "called for | Chad to act", "demands that | Chad withdraw". */
  private List<Entity> doer(Phrase content) {
    return tree.child(content.head(), SUBJECT).stream()
        .flatMap(subject -> addressees.whom(subject).stream())
        .toList();
  }

  /** "urged | Chad to", "called on | Chad to", "gave | Chad an ultimatum". */
  private List<Entity> spokenTo(Token word) {
    List<Entity> own = spokenTo(word, OBJECT, PASSIVE_SUBJECT, DATIVE);
    boolean object = word.isNoun() && tree.is(word, OBJECT);
    return own.isEmpty() && object
        ? tree.head(word).map(verb -> spokenTo(verb, DATIVE)).orElse(own)
        : own;
  }

  private List<Entity> spokenTo(Token word, Relation... roles) {
    return Stream.concat(
            tree.children(word, roles).stream().filter(Token::isNoun),
            tree.children(word, PREPOSITION, DATIVE).stream()
                .filter(way -> TO_SOMEBODY.contains(ActWords.lower(way)))
                .flatMap(way -> tree.children(way, PREPOSITION_OBJECT).stream()))
        .flatMap(somebody -> addressees.whom(somebody).stream())
        .toList();
  }

  /**
   * "condemned | Iran's attack", "support for | Peru", "pledged | to arm Peru"; not "concern about
   * | the Syrian crisis".
   */
  private List<Entity> concerned(StanceFrame frame) {
    Stance stance = frame.cue().stance();
    Token head = frame.content().head();
    List<Entity> holders = frame.holders().entities();
    boolean own = FOR_DEEDS.contains(stance) || isOwnDeed(frame);
    if (own && isAction(frame)) {
      return addressees.ofAct(head, tree.children(head, LOGICAL_OBJECTS), holders, kind(head));
    }
    if (own) {
      return addressees.ofAct(frame.word(), List.of(head), holders, "");
    }
    List<Entity> whose =
        TOWARDS_THINGS.contains(stance) && head.isNoun() ? ofThing(head) : List.of();
    return whose.isEmpty() && OF_OTHERS.contains(stance) ? of(head) : whose;
  }

  /** "the plan of Chile"; not "the invasion of Chile". */
  private List<Entity> of(Token head) {
    boolean act = acts.ofNoun(head, List.of(), List.of()).isPresent();
    return tree.prepositional(head, "of").stream()
        .filter(of -> !act && head.isNoun())
        .flatMap(of -> addressees.whom(of).stream())
        .toList();
  }

  private List<Entity> ofThing(Token head) {
    List<Entity> named = addressees.whom(head);
    boolean shared = cues.is("shared-matter", ActWords.lastWord(head));
    return !named.isEmpty() ? named : shared ? addressees.owner(head) : addressees.whose(head);
  }
}
