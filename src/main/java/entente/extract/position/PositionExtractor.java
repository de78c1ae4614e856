package entente.extract.position;

import static entente.article.Relation.SUBJECT;

import entente.article.Relation;
import entente.article.Span;
import entente.article.Token;
import entente.extract.frame.Phrase;
import entente.extract.parse.Tree;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.register.Reference;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Stance;
import entente.facts.Voice;
import entente.lexicon.Cues.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Positions that a cue word tells: who supports, opposes, pledges, proposes, hopes, thanks … what.
 */
public final class PositionExtractor implements Extractor {
  private static final double SURE = 0.85;
  private static final double INFERRED = 0.7;
  private static final double LOOSER = 0.1;

  @Override
  public List<Claim> claims(Discourse discourse) {
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : discourse.passages()) {
      if (Scene.isRunning(passage.tree()) && !isQuestion(passage)) {
        new Stances(passage)
            .frames().stream()
                .filter(frame -> frame.content().hasWords() && !isForetold(passage, frame))
                .map(frame -> claim(passage, frame))
                .filter(PositionExtractor::isOfSomebody)
                .forEach(claims::add);
      }
    }
    return claims;
  }

  /** "whether officials support it": of people without a name nothing but that they may. */
  private static boolean isOfSomebody(Claim claim) {
    return claim.voice().modality() != Modality.HYPOTHETICAL
        || !(claim.fact() instanceof Fact.Position position && position.holders().isEmpty());
  }

  public static boolean isQuestion(Passage passage) {
    return passage.tree().tokens().getLast().text().equals("?");
  }

  /**
   * "Vik said that Peru will never join", "that Peru would join": whoever tells what another will
   * not do, or would do, foretells it.
   */
  private static boolean isForetold(Passage passage, StanceFrame frame) {
    return frame.cue().stance() == Stance.COMMIT
        && (isKept(passage, frame) || frame.cue().word().equals("would"))
        && voice(passage, frame)
            .speaker()
            .filter(speaker -> !isOwn(passage.scene(), frame.holders().entities(), speaker))
            .isPresent();
  }

  private static boolean isOwn(Scene scene, List<Entity> holders, Entity speaker) {
    return holders.contains(speaker)
        || scene.stateOf(speaker).filter(holders::contains).isPresent();
  }

  private static Claim claim(Passage passage, StanceFrame frame) {
    Scene scene = passage.scene();
    Optional<Token> addressee = addressee(passage, frame);
    Directed directed = new Directed(passage);
    Stance stance = addressee.isPresent() ? Stance.URGE : frame.cue().stance();
    Phrase content =
        addressee
            .map(subject -> frame.content().joined(passage.tree().subtree(subject)))
            .orElse(frame.content());
    List<Entity> holders = frame.holders().entities();
    List<Entity> spokenFor = new SpokenFor(passage).of(frame.word(), holders);
    Fact position =
        new Fact.Position(
            stance,
            addressee.isPresent() ? Stance.URGE.predicate() : frame.cue().predicate(),
            holders,
            frame.holders().others(),
            spokenFor.isEmpty() ? onBehalfOf(scene, holders) : spokenFor,
            scene.words(content.tokens()),
            towards(scene, content.span(), holders),
            addressee
                .map(subject -> directed.whom(subject, holders))
                .orElseGet(() -> directed.at(frame)),
            directed.deed(frame));
    return new Claim(
        position,
        voice(passage, frame),
        new Evidence(frame.words(), frame.cue().rule(), confidence(frame)));
  }

  /** "Vik said that | Peru must free them": an actor of whom somebody else wants a deed. */
  private static Optional<Token> addressee(Passage passage, StanceFrame frame) {
    Tree tree = passage.tree();
    Token verb = carrier(passage, frame.told());
    boolean demand =
        frame.cue().wordClass() == WordClass.MODAL
            && frame.cue().stance() == Stance.PROPOSE
            && !passage.grammar().isPassive(verb)
            && !passage.scene().cues().is("state-verb", verb.lemma());
    return (demand ? tree.child(tree.firstConjunct(verb), SUBJECT) : Optional.<Token>empty())
        .filter(subject -> subject.isNoun() && !frame.content().tokens().contains(subject))
        .filter(subject ->
            passage.referents().all(subject).entities().stream()
                .noneMatch(frame.holders().entities()::contains));
  }

  private static double confidence(StanceFrame frame) {
    boolean named = frame.holders().by() == Reference.By.NAME;
    return (named ? SURE : INFERRED) - (frame.exact() ? 0 : LOOSER);
  }

  /** A pledge or wish whose words keep their "not" is held: "will | not sign". */
  private static Voice voice(Passage passage, StanceFrame frame) {
    Voice verbs = voice(passage, frame.told(), frame.holders());
    Voice voice =
        isGapped(passage.tree(), frame.content().head())
            ? new Voice(Optional.empty(), verbs.modality(), verbs.polarity())
            : verbs;
    return isKept(passage, frame)
        ? voice.with(passage.factuality().around(carrier(passage, frame.told())).polarity())
        : voice;
  }

  /** "Chile condemned the raid, | Peru the blockade": Peru's, whoever speaks before. */
  private static boolean isGapped(Tree tree, Token thing) {
    return thing.isNoun()
        && tree.is(thing, Relation.PARATAXIS)
        && tree.has(thing, Relation.SUBJECT);
  }

  private static boolean isKept(Passage passage, StanceFrame frame) {
    Token verb = carrier(passage, frame.told());
    return frame.cue().wordClass() == WordClass.MODAL
        && passage.factuality().of(verb).isNegative()
        && passage.factuality().of(verb).triggers().stream()
            .anyMatch(frame.content().tokens()::contains);
  }

  /**
   * How and by whom the stance of a word is told. Who alone "urges" says so; of who "will come"
   * another may tell it.
   */
  static Voice voice(Passage passage, StanceWord word, Reference holders) {
    Token verb = carrier(passage, word);
    Voice read = owned(passage, word, passage.voice(verb, word.cue().modality()));
    Voice said = passage.voice(word.token(), read.modality(), read.polarity(), holders.entities());
    boolean told = passage.factuality().of(verb).teller().isPresent();
    boolean unsaid = passage.speakers(word.token()).isEmpty() && said.isArticles();
    Voice voice = told || unsaid ? read : said;
    boolean alone =
        holders.entities().size() == 1 && holders.entities().get(0).kind() == Entity.Kind.PERSON;
    if (holders.by() == Reference.By.BOTH_LEADERS) {
      return new Voice(Optional.empty(), voice.modality(), voice.polarity());
    }
    return voice.isArticles() && alone && word.cue().wordClass() != WordClass.MODAL
        ? new Voice(Optional.of(holders.entities().get(0)), voice.modality(), voice.polarity())
        : voice;
  }

  /** "a mission to address | our concerns": held, whatever is planned about them. */
  private static Voice owned(Passage passage, StanceWord word, Voice voice) {
    boolean ahead =
        voice.modality() == Modality.PLANNED && word.cue().modality() == Modality.ASSERTED;
    boolean owned =
        word.cue().wordClass() == WordClass.NOUN
            && passage.tree().has(word.token(), Relation.POSSESSOR);
    return ahead && owned && voice.polarity() == Polarity.POSITIVE
        ? voice.with(word.cue().modality())
        : voice;
  }

  /** The word whose standing is that of the stance. */
  private static Token carrier(Passage passage, StanceWord word) {
    Optional<Token> above = passage.tree().head(word.token());
    return switch (word.cue().wordClass()) {
      case VERB, NOUN, ADJECTIVE -> word.token();
      case MODAL -> above.orElse(word.token());
      case PHRASE -> above.flatMap(passage.grammar()::governingVerb).orElse(word.token());
    };
  }

  static List<Entity> onBehalfOf(Scene scene, List<Entity> holders) {
    return holders.stream()
        .filter(holder -> holder.kind() == Entity.Kind.PERSON)
        .flatMap(person -> scene.stateOf(person).stream())
        .distinct()
        .toList();
  }

  static List<Entity> towards(Scene scene, Span words, List<Entity> holders) {
    return scene.mentions(words).stream()
        .map(Mention::entity)
        .filter(entity -> !holders.contains(entity))
        .distinct()
        .toList();
  }
}
