package entente.extract.position;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Span;
import entente.article.Token;
import entente.extract.frame.Phrase;
import entente.extract.parse.Tree;
import entente.extract.passage.Discourse;
import entente.extract.passage.Passage;
import entente.extract.register.Reference;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Stance;
import entente.facts.Voice;
import entente.lexicon.Cues;
import entente.lexicon.Cues.StanceCue;
import entente.lexicon.Cues.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody wants by a deed: "closed the border | to stop the spread", "sent troops | in order
 * to protect it", "signed an agreement | to increase trade", "will open an office | to promote
 * tourism". Whoever does the deed, or pledges or plans to do it, plans what it is for.
 */
public final class PurposeExtractor {
  private static final double SURE = 0.7;
  private static final Set<Stance> INTENT = Set.of(Stance.COMMIT, Stance.PLAN);
  private static final Set<Stance> ABOUT =
      Set.of(Stance.DISCUSS, Stance.WELCOME, Stance.PRAISE, Stance.THANK, Stance.CONDEMN);

  private final Passage passage;
  private final Tree tree;
  private final Cues cues;
  private final Stances stances;
  private final List<Claim> positions;

  private PurposeExtractor(Passage passage, List<Claim> told) {
    this.passage = passage;
    this.tree = passage.tree();
    this.cues = passage.scene().cues();
    this.stances = new Stances(passage);
    Span sentence = tree.sentence().span();
    this.positions =
        told.stream()
            .filter(claim -> claim.fact() instanceof Fact.Position p && p.stance() != Stance.STATE)
            .filter(claim -> sentence.covers(claim.evidence().span()))
            .toList();
  }

  /** The purposes that none of the positions found so far tells. */
  public static List<Claim> claims(Discourse discourse, List<Claim> told) {
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : discourse.passages()) {
      if (Scene.isRunning(passage.tree()) && !PositionExtractor.isQuestion(passage)) {
        claims.addAll(new PurposeExtractor(passage, told).all());
      }
    }
    return claims;
  }

  private List<Claim> all() {
    return tree.tokens().stream()
        .filter(verb -> verb.is(BASE_FORM) && tree.has(verb, AUXILIARY, to -> to.is(TO)))
        .filter(verb -> !tree.is(verb, CONJUNCT) && !tree.has(verb, SUBJECTS))
        .filter(verb -> !isBehindAnd(verb))
        .flatMap(verb ->
            deed(verb).filter(deed -> !isFarFrom(deed, verb)).stream()
                .flatMap(deed -> of(verb, deed)))
        .toList();
  }

  /** "calling for the protection of and | to avoid": one of a list whose others hang elsewhere. */
  private boolean isBehindAnd(Token purpose) {
    int before = tree.subtree(purpose).getFirst().index() - 1;
    return before >= 0 && tree.tokens().get(before).is(CONJUNCTION);
  }

  /** The verb of what is done for the purpose. */
  private Optional<Token> deed(Token purpose) {
    Optional<Token> above = tree.head(purpose);
    if (tree.is(purpose, ADVERBIAL_CLAUSE)) {
      return above
          .filter(verb -> verb.isVerb() && verb.index() < purpose.index())
          .filter(this::canHavePurpose);
    }
    return above
        .filter(noun -> tree.is(purpose, ADNOMINAL, RELATIVE) && noun.index() < purpose.index())
        .flatMap(noun -> isInOrder(noun) ? ordered(noun) : maker(noun));
  }

  /** "acted | in order to", "intends | in order to"; not "stressed its work | in order to". */
  private Optional<Token> ordered(Token order) {
    return passage
        .grammar()
        .governingVerb(order)
        .filter(verb -> !isSaid(verb) && stances(verb).stream().noneMatch(ABOUT::contains));
  }

  /** "in | order to": it says so itself. */
  private boolean isInOrder(Token noun) {
    return cues.is("ends-preposition", noun.lemma())
        && tree.is(noun, PREPOSITION_OBJECT)
        && tree.head(noun).filter(in -> in.index() == noun.index() - 1).isPresent();
  }

  /** "signed | an agreement to", "launched | an agenda to"; not "signed | a pledge to". */
  private Optional<Token> maker(Token noun) {
    return Optional.of(noun)
        .filter(thing -> cues.is("made-for", thing.lemma()) && tree.is(thing, OBJECT))
        .flatMap(tree::head)
        .filter(verb -> cues.is("making", verb.lemma()));
  }

  /** A deed upon something, or of several; not "asked Chad to act", "praised its work to act". */
  private boolean canHavePurpose(Token verb) {
    boolean other = cues.is("no-purpose", verb.lemma()) || isSaid(verb) || !stances(verb).isEmpty();
    return !other && (tree.has(verb, OBJECT) || cues.is("purposeful", verb.lemma()));
  }

  /** "visited a clinic that gets aid | to fight HIV", "hosts it and urged all | to act". */
  private boolean isFarFrom(Token deed, Token purpose) {
    return tree.tokens().stream()
        .filter(word -> word.index() > deed.index() && word.index() < purpose.index())
        .anyMatch(between -> between.isVerb() && between.isFinite());
  }

  private boolean isSaid(Token verb) {
    return Stream.of("saying", "naming", "performing")
        .anyMatch(list -> cues.is(list, verb.lemma()));
  }

  private List<Stance> stances(Token verb) {
    return cues.stances(verb.lemma(), WordClass.VERB).stream().map(StanceCue::stance).toList();
  }

  private Stream<Claim> of(Token purpose, Token deed) {
    boolean plain = tree.head(purpose).filter(this::isInOrder).isEmpty();
    if (plain && isNoPlan(purpose)) {
      return Stream.of();
    }
    return passage.grammar().isFinite(deed) && passage.grammar().modal(deed).isEmpty()
        ? done(purpose, deed)
        : meant(purpose, deed);
  }

  /** "signed it to counter fraud": a stance of its own, by its own verb. */
  private boolean isTold(Token purpose, Token deed) {
    return positions.stream().anyMatch(claim -> isIn(claim, purpose) && !isIn(claim, deed));
  }

  private static boolean isIn(Claim claim, Token word) {
    return claim.evidence().parts().stream().anyMatch(part -> part.covers(word.span()));
  }

  /** "travelled to attend a conference", "met to discuss it": what is done there, and no aim. */
  private boolean isNoPlan(Token purpose) {
    return Stream.of("no-plan", "event-verb", "talking", "saying")
            .anyMatch(list -> cues.is(list, purpose.lemma()))
        || cues.stances(purpose.lemma(), WordClass.VERB).stream()
            .anyMatch(cue -> cue.stance() == Stance.DISCUSS);
  }

  private Stream<Claim> done(Token purpose, Token deed) {
    boolean real =
        passage.factuality().of(deed).isTold() && !passage.factuality().of(deed).isNegative();
    Reference doers =
        real && !passage.grammar().isPassive(deed)
            ? new Holders(passage).of(deed, WordClass.VERB)
            : Reference.NOBODY;
    return doers.entities().isEmpty()
        ? Stream.of()
        : claims(purpose, deed, doers, passage.voice(deed, Modality.PLANNED));
  }

  /** "cooperate by | freeing money for others to invest": whose aim it is the means do not tell. */
  private boolean isMeans(Token deed) {
    return Stream.iterate(Optional.of(deed), Optional::isPresent, at -> at.flatMap(tree::head))
        .flatMap(Optional::stream)
        .takeWhile(word -> !passage.grammar().isFinite(word))
        .anyMatch(word -> tree.is(word, PREPOSITION_CLAUSE));
  }

  /**
   * "will open an office | to promote tourism": theirs who pledge or plan it; what "will work to
   * promote it" is for the pledge itself tells, but for a list that it keeps whole.
   */
  private Stream<Claim> meant(Token purpose, Token deed) {
    List<Token> aims = tree.has(deed, OBJECT) ? List.of(purpose) : tree.conjuncts(purpose);
    if (isMeans(deed) || (aims.size() == 1 && !tree.has(deed, OBJECT))) {
      return Stream.of();
    }
    return positions.stream()
        .filter(claim -> aims.stream().allMatch(aim -> isIn(claim, aim)))
        .filter(claim -> claim.fact() instanceof Fact.Position p && INTENT.contains(p.stance()))
        .filter(claim -> isIn(claim, deed) && isIn(claim, purpose))
        .filter(claim -> claim.voice().polarity() == Polarity.POSITIVE)
        .limit(1)
        .flatMap(claim ->
            claims(
                purpose,
                deed,
                holders((Fact.Position) claim.fact()),
                claim.voice().with(Modality.PLANNED)));
  }

  private static Reference holders(Fact.Position position) {
    return position.holders().isEmpty()
        ? Reference.unnamed(position.others().getFirst())
        : Reference.of(position.holders());
  }

  private Stream<Claim> claims(Token purpose, Token deed, Reference holders, Voice voice) {
    return tree.conjuncts(purpose).stream()
        .filter(verb -> verb.is(BASE_FORM) && !isTold(verb, deed))
        .map(verb -> new Phrase(verb, stances.action(verb), true))
        .flatMap(action -> stances.apart(action).stream())
        .filter(action -> !action.tokens().getLast().equals(action.head()))
        .map(action -> claim(action, holders, voice));
  }

  private Claim claim(Phrase action, Reference who, Voice voice) {
    Scene scene = passage.scene();
    List<Entity> holders = who.entities();
    Fact position =
        new Fact.Position(
            Stance.PLAN,
            Stance.PLAN.predicate(),
            holders,
            who.others(),
            PositionExtractor.onBehalfOf(scene, holders),
            scene.words(action.tokens()),
            PositionExtractor.towards(scene, action.span(), holders),
            List.of(),
            Fact.Deed.NONE);
    List<Span> parts = action.tokens().stream().map(Token::span).toList();
    return new Claim(position, voice, new Evidence(parts, "purpose/infinitive", SURE));
  }
}
