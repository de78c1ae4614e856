package entente.extract.position;

import static entente.article.Relation.*;

import entente.article.Span;
import entente.article.Token;
import entente.extract.frame.Phrase;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.extract.register.Reference;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Voice;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is said and named, not told in a clause: "acknowledged Egypt's concerns", "informed his
 * counterpart on the progress", "gave an account of the talks".
 */
final class NamedWords {
  /** "our strong appreciation", "the importance": so few words say nothing. */
  private static final int SHORT = 3;

  private final Passage passage;
  private final Tree tree;
  private final Cues cues;
  private final Stances stances;
  private final List<Claim> positions;

  NamedWords(Passage passage, Stances stances, List<Claim> positions) {
    this.passage = passage;
    this.tree = passage.tree();
    this.cues = passage.scene().cues();
    this.stances = stances;
    this.positions = positions;
  }

  /** The statements of the sentence that none of the positions found so far tells. */
  List<Claim> claims() {
    return tree.tokens().stream().flatMap(verb -> of(verb).stream()).toList();
  }

  private List<Claim> of(Token verb) {
    boolean naming =
        verb.isVerb()
            && (cues.is("naming", verb.lemma()) || gives(verb))
            && !tree.has(verb, COMPLEMENT);
    Reference holders = naming ? new Holders(passage).of(verb, WordClass.VERB) : Reference.NOBODY;
    if (!holders.isKnown()) {
      return List.of();
    }
    boolean telling = cues.is("telling", verb.lemma());
    Voice read = passage.voice(verb, Modality.ASSERTED);
    return contents(verb, telling)
        .flatMap(phrase -> stances.apart(phrase).stream())
        .filter(phrase -> phrase.tokens().size() > 1 && phrase.tokens().size() <= Stances.MAX_WORDS)
        .filter(phrase -> !isHeldBy(holders, telling, phrase.span()))
        .filter(phrase -> !isActed(verb, phrase.span()) && !isStance(phrase))
        .map(phrase ->
            StatementExtractor.claim(passage, verb, phrase, holders, read, "statement/named"))
        .toList();
  }

  /** "voiced her appreciation and support for the plan": says nothing without what it is for. */
  private boolean isStance(Phrase words) {
    Token noun = words.head();
    boolean bare =
        noun.equals(words.tokens().getLast())
            && !tree.has(noun, PREPOSITION, ADNOMINAL, COMPLEMENT);
    boolean owned = words.tokens().size() == 2 && words.tokens().getFirst().isPronoun();
    boolean waiting = bare && !cues.stances(noun.lemma(), WordClass.NOUN).isEmpty();
    return (bare && owned) || (waiting && words.tokens().size() <= SHORT) || isHeld(bare, noun);
  }

  private boolean isHeld(boolean bare, Token noun) {
    return bare
        && positions.stream()
            .filter(claim -> claim.fact() instanceof Fact.Position)
            .flatMap(claim -> claim.evidence().parts().stream())
            .anyMatch(part -> part.covers(noun.span()));
  }

  /** "announced a ban": an act, not only words. */
  private boolean isActed(Token verb, Span words) {
    return positions.stream()
        .filter(claim -> claim.fact() instanceof Fact.Act)
        .map(claim -> claim.evidence().parts())
        .anyMatch(parts ->
            parts.stream().anyMatch(part -> part.overlaps(verb.span()))
                && parts.stream().anyMatch(part -> part.overlaps(words)));
  }

  /** "gave an account of the talks", "shared her views on trade". */
  private boolean gives(Token verb) {
    return cues.is("giving-words", verb.lemma())
        && tree.has(verb, OBJECT, object -> isWords(object));
  }

  private boolean isWords(Token object) {
    return cues.is("given-words", object.lemma()) && tree.has(object, PREPOSITION, MODIFIER);
  }

  /** "recalled its ambassador": somebody, not something said. */
  private boolean isPerson(Token noun) {
    return cues.is("leader", noun.lemma()) || cues.is("collective", noun.lemma());
  }

  private Stream<Phrase> contents(Token verb, boolean telling) {
    Stream<Token> heads =
        telling
            ? Stream.concat(Stream.of(verb), tree.children(verb, OBJECT).stream())
                .flatMap(word -> tree.children(word, PREPOSITION).stream())
                .filter(prep -> List.of("on", "about", "of").contains(prep.lemma()))
                .limit(1)
                .flatMap(prep -> tree.children(prep, PREPOSITION_OBJECT).stream())
            : tree.children(verb, OBJECT).stream()
                .filter(object -> !isPerson(object))
                .filter(object -> !gives(verb) || isWords(object));
    return heads
        .flatMap(object -> tree.conjuncts(object).stream())
        .map(object -> Phrase.thing(object, tree.member(object)));
  }

  /**
   * Whether positions of the speaker's tell most of it, or those of the state the speaker acts for;
   * "told X of his state's support" says more than that support.
   */
  private boolean isHeldBy(Reference holders, boolean telling, Span words) {
    List<Entity> acting =
        telling ? List.of() : PositionExtractor.onBehalfOf(passage.scene(), holders.entities());
    List<Span> told =
        positions.stream()
            .filter(claim ->
                claim.fact() instanceof Fact.Position position
                    && position.holders().stream()
                        .anyMatch(h -> holders.entities().contains(h) || acting.contains(h)))
            .flatMap(claim -> claim.evidence().parts().stream())
            .filter(words::overlaps)
            .toList();
    return StatementExtractor.isMost(words, told);
  }
}
