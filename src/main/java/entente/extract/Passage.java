package entente.extract;

import entente.article.Span;
import entente.article.Token;
import entente.extract.factuality.Factuality;
import entente.extract.factuality.Reading;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.register.Focus;
import entente.extract.register.Principals;
import entente.extract.register.Reference;
import entente.extract.register.Referents;
import entente.extract.register.Speech;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Modality;
import entente.facts.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A sentence read in its context: whom its words mean and whose voice they are. */
final class Passage implements Speech {
  private final Scene scene;
  private final Tree tree;
  private final Grammar grammar;
  private final Referents referents;
  private final Authorship authorship;
  private final Quotes quotes;
  private final Principals principals;
  private final Factuality factuality;
  private final Entity[] speakers;
  private boolean attributed;
  private boolean continued;

  Passage(
      Scene scene,
      Principals principals,
      Tree tree,
      Focus focus,
      Authorship authorship,
      Quotes quotes) {
    this.scene = scene;
    this.tree = tree;
    this.authorship = authorship;
    this.principals = principals;
    this.quotes = quotes;
    this.grammar = new Grammar(tree, scene.cues());
    this.factuality = new Factuality(tree, scene.cues());
    this.speakers = new Entity[tree.tokens().size()];
    authorship.of(tree.sentence().block()).ifPresent(author -> Arrays.fill(speakers, author));
    this.referents = new Referents(scene, principals, tree, focus, this);
  }

  Tree tree() {
    return tree;
  }

  Grammar grammar() {
    return grammar;
  }

  Referents referents() {
    return referents;
  }

  /** The two states, or others, that deal with each other at this point. */
  List<Entity> sides() {
    return principals.sides(tree);
  }

  /** The two who talk with each other at this point. */
  List<Entity> leaders() {
    return principals.leaders(tree);
  }

  /** Gives these words to a speaker; the later call wins. */
  void attribute(List<Token> tokens, Entity speaker) {
    tokens.forEach(token -> speakers[token.index()] = speaker);
    attributed = true;
  }

  /** Gives all words without a speaker to one who spoke in the sentence before. */
  void carryOn(Entity speaker) {
    for (int i = 0; i < speakers.length; i++) {
      speakers[i] = speakers[i] == null ? speaker : speakers[i];
    }
    continued = true;
  }

  /** The body whose resolution the clause belongs to, where it has no subject. */
  Optional<Entity> enacting(Token verb) {
    return authorship.enactment().of(tree, verb);
  }

  /** Whether the sentence itself says who speaks. */
  boolean isAttributed() {
    return attributed;
  }

  /** Whether the speaker is carried on from a sentence before. */
  boolean isContinued() {
    return continued;
  }

  /** The author or labelled speaker of the paragraph. */
  Optional<Entity> author() {
    return authorship.of(tree.sentence().block());
  }

  /** Whose voice is over the main clause. */
  Optional<Entity> mainSpeaker() {
    return tree.root().flatMap(this::speaker);
  }

  @Override
  public Optional<Entity> speaker(Token token) {
    return Optional.ofNullable(speakers[token.index()]);
  }

  @Override
  public boolean isQuoted(Token token) {
    return quotes.covers(token.span());
  }

  @Override
  public boolean isSigned() {
    return authorship.isSigned();
  }

  @Override
  public List<Entity> parties() {
    return authorship.parties();
  }

  /** How real the sentence presents its predicates. */
  Factuality factuality() {
    return factuality;
  }

  /** The voice over the verb or noun that tells an event. */
  Voice voice(Token event) {
    Reading reading = factuality.of(event);
    return new Voice(speaker(event, reading), reading.ofEvent(), reading.polarity());
  }

  /** The voice over a word that has a modality of its own, such as "supports" or "hopes". */
  Voice voice(Token token, Modality own) {
    Reading reading = factuality.of(token);
    return new Voice(speaker(token, reading), reading.over(own), reading.polarity());
  }

  /** "accused Peru of arming rebels": that they were armed is said by whoever accuses. */
  private Optional<Entity> speaker(Token token, Reading reading) {
    Reference teller =
        reading
            .teller()
            .flatMap(grammar::subject)
            .map(referents::all)
            .filter(reference -> reference.entities().size() == 1)
            .orElse(Reference.NOBODY);
    return teller.isKnown() ? Optional.of(teller.entities().get(0)) : speaker(token);
  }

  /** The span of the tokens' words. */
  Span span(List<Token> tokens) {
    return Tree.span(tokens);
  }

  Scene scene() {
    return scene;
  }
}
