package entente.extract.position;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Span;
import entente.article.Token;
import entente.extract.frame.Phrase;
import entente.extract.parse.Tree;
import entente.extract.passage.Discourse;
import entente.extract.passage.Passage;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Stance;
import entente.facts.Voice;
import entente.lexicon.Cues.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sentences that open with a bare verb go on with what a sentence before began: "China is willing
 * to deepen ties. Work together to crack down on smuggling. Resolutely oppose interference."
 *
 * <p>Behind a sentence that ends open ("The parties undertake to:", "The Council called for:") each
 * point is what the stance is about. Else stance, holders and voice are those of the last pledge or
 * proposal in the same paragraph; a bare verb with a stance of its own ("oppose") takes the holders
 * only.
 */
public final class ListedActionExtractor {
  private static final double SURE = 0.65;

  /** The claims that continue one of the positions found so far. */
  public List<Claim> claims(Discourse discourse, List<Claim> positions) {
    List<Claim> claims = new ArrayList<>();
    Optional<OpenStance> open = Optional.empty();
    Optional<OpenStance> things = Optional.empty();
    for (Passage passage : discourse.passages()) {
      Optional<Token> verb = bareVerb(passage);
      Optional<Token> thing = thing(passage);
      if (verb.isPresent() && open.isPresent()) {
        claims.addAll(points(passage, verb.get(), open.get()));
      } else if (thing.isPresent() && things.isPresent()) {
        claims.addAll(things(passage, thing.get(), things.get()));
      } else if (verb.filter(bare -> !hasTo(passage, bare)).isPresent() && isTold(passage)) {
        begun(passage, positions)
            .map(last -> read(passage, verb.get(), last))
            .ifPresent(claims::addAll);
      } else {
        open = OpenStance.of(passage);
        things = OpenStance.ofThings(passage);
      }
    }
    return claims;
  }

  /** "the release of all prisoners;": the head of a point without a finite verb. */
  private static Optional<Token> thing(Passage passage) {
    Tree tree = passage.tree();
    boolean open = tree.tokens().getLast().text().equals(":");
    return tree.root()
        .filter(root -> root.isCommonNoun() && !open && Scene.isRunning(tree))
        .filter(root -> !tree.has(root, SUBJECT, PASSIVE_SUBJECT, EXPLETIVE));
  }

  private static List<Claim> things(Passage passage, Token noun, OpenStance open) {
    Tree tree = passage.tree();
    List<Token> words =
        tree.subtree(noun).stream()
            .filter(word ->
                !(tree.is(word, PUNCTUATION, META)
                    && tree.head(word).filter(noun::equals).isPresent()))
            .toList();
    return new Stances(passage)
        .apart(Phrase.thing(noun, words)).stream()
            .map(part -> point(passage, open, part.tokens()))
            .toList();
  }

  private static boolean isTold(Passage passage) {
    return Scene.isRunning(passage.tree()) && passage.mainSpeaker().isPresent();
  }

  private static List<Claim> points(Passage passage, Token verb, OpenStance open) {
    Stances stances = new Stances(passage);
    return passage.tree().conjuncts(verb).stream()
        .map(action -> new Phrase(action, stances.action(action), true))
        .flatMap(action -> stances.apart(action).stream())
        .map(part -> point(passage, open, open.with(part.tokens())))
        .toList();
  }

  private static Claim point(Passage passage, OpenStance open, List<Token> words) {
    Scene scene = passage.scene();
    List<Entity> holders = open.holders().entities();
    Fact position =
        new Fact.Position(
            open.cue().stance(),
            open.cue().predicate(),
            holders,
            open.holders().others(),
            PositionExtractor.onBehalfOf(scene, holders),
            scene.words(words),
            PositionExtractor.towards(scene, Tree.span(words), holders),
            List.of(),
            Fact.Deed.NONE);
    List<Span> parts =
        Stream.concat(Stream.of(open.word()), words.stream()).map(Token::span).toList();
    return new Claim(position, open.voice(), new Evidence(parts, "listed/point", SURE));
  }

  private static Optional<Token> bareVerb(Passage passage) {
    Tree tree = passage.tree();
    return tree.root()
        .filter(root -> isBase(tree, root))
        .filter(root -> !tree.has(root, SUBJECT, PASSIVE_SUBJECT, EXPLETIVE))
        .filter(root -> !tree.has(root, AUXILIARY, aux -> !aux.is(TO)))
        .filter(root -> !passage.scene().cues().is("speaker-wish", root.lemma()));
  }

  private static boolean hasTo(Passage passage, Token verb) {
    return passage.tree().has(verb, AUXILIARY, aux -> aux.is(TO));
  }

  /** A base form; at the beginning or behind an adverb a present tense is one, too. */
  private static boolean isBase(Tree tree, Token root) {
    boolean opens = tree.tokens().subList(0, root.index()).stream().allMatch(t -> t.is(ADVERB));
    return root.is(BASE_FORM) || (root.is(PLAIN_PRESENT) && opens);
  }

  /** The last pledge or proposal before the sentence, in its paragraph. */
  private static Optional<Claim> begun(Passage passage, List<Claim> positions) {
    Span block = passage.tree().sentence().block().span();
    int begin = passage.tree().sentence().span().begin();
    return positions.stream()
        .filter(claim -> claim.fact() instanceof Fact.Position p && isPledge(p.stance()))
        .filter(claim -> block.covers(claim.evidence().span()))
        .filter(claim -> claim.evidence().span().end() <= begin)
        .max(Comparator.comparingInt(claim -> claim.evidence().span().begin()));
  }

  private static boolean isPledge(Stance stance) {
    return stance == Stance.COMMIT || stance == Stance.PROPOSE || stance == Stance.PLAN;
  }

  private static List<Claim> read(Passage passage, Token verb, Claim last) {
    Fact.Position begun = (Fact.Position) last.fact();
    Tree tree = passage.tree();
    Stances stances = new Stances(passage);
    List<Claim> claims = new ArrayList<>();
    for (Token action : tree.conjuncts(verb)) {
      var cue =
          passage
              .scene()
              .cues()
              .stances(new Actions(passage).effective(action).lemma(), WordClass.VERB)
              .stream()
              .filter(c -> c.stance() == Stance.SUPPORT || c.stance() == Stance.OPPOSE)
              .findFirst();
      Token head = new Actions(passage).effective(action);
      List<Phrase> objects = cue.map(c -> stances.contents(head, c)).orElse(List.of());
      if (objects.isEmpty()) {
        claims.add(
            claim(
                passage,
                begun,
                begun.stance(),
                begun.predicate(),
                stances.action(action),
                last.voice()));
      }
      for (Phrase object : objects) {
        claims.add(
            claim(
                passage,
                begun,
                cue.orElseThrow().stance(),
                cue.orElseThrow().predicate(),
                object.tokens(),
                last.voice()));
      }
    }
    return claims;
  }

  private static Claim claim(
      Passage passage,
      Fact.Position begun,
      Stance stance,
      String predicate,
      List<Token> words,
      Voice voice) {
    Scene scene = passage.scene();
    Span span = Tree.span(words);
    List<Entity> holders = begun.holders();
    Fact position =
        new Fact.Position(
            stance,
            predicate,
            holders,
            begun.others(),
            begun.onBehalfOf(),
            scene.words(words),
            PositionExtractor.towards(scene, span, holders),
            List.of(),
            Fact.Deed.NONE);
    return new Claim(position, voice, new Evidence(span, "listed/bare-verb", SURE));
  }
}
