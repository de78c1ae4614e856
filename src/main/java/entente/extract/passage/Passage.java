package entente.extract.passage;

import entente.article.Span;
import entente.article.Token;
import entente.extract.factuality.Factuality;
import entente.extract.factuality.Reading;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.register.Principals;
import entente.extract.register.Reference;
import entente.extract.register.Referents;
import entente.extract.register.Register;
import entente.extract.register.Speech;
import entente.extract.scene.Scene;
import entente.extract.source.Sources;
import entente.extract.source.Speaker;
import entente.extract.source.SpeakerNames;
import entente.extract.source.Voices;
import entente.facts.Entity;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import java.util.List;
import java.util.Optional;

/** A sentence read in its context: whom its words mean and whose voice they are. */
public final class Passage implements Speech {
  private final Scene scene;
  private final Tree tree;
  private final Grammar grammar;
  private final Referents referents;
  private final Sources sources;
  private final Voices voices;
  private final Principals principals;
  private final Factuality factuality;
  private final Reference deciding;
  private final Dates dates;

  /**
   * @param deciding who decides in the points of a resolution that the sentence may be one of
   */
  Passage(
      Scene scene, Register register, Tree tree, Sources sources, Dates dates, Reference deciding) {
    this.scene = scene;
    this.deciding = deciding;
    this.dates = dates;
    this.tree = tree;
    this.sources = sources;
    this.principals = register.principals();
    this.grammar = new Grammar(tree, scene.cues());
    this.factuality = new Factuality(tree, scene.cues());
    this.voices = sources.open(tree);
    this.referents = register.at(tree, this);
    SpeakerNames names = new SpeakerNames(scene, tree, head -> referents.all(head).entities());
    voices.attribute(names::of, this::decider);
  }

  public Tree tree() {
    return tree;
  }

  public Grammar grammar() {
    return grammar;
  }

  /** When what the article tells takes place. */
  public Dates dates() {
    return dates;
  }

  public Referents referents() {
    return referents;
  }

  /** The two states, or others, that deal with each other at this point. */
  public List<Entity> sides() {
    return principals.sides(tree);
  }

  /** The two who talk with each other at this point. */
  public List<Entity> leaders() {
    return principals.leaders(tree);
  }

  /** The words with those who say them. */
  public Voices voices() {
    return voices;
  }

  /** Those whose resolution or communiqué the clause belongs to, where it has no subject. */
  public Reference enacting(Token verb) {
    return Enactment.isPoint(tree, verb) ? deciding : Reference.NOBODY;
  }

  private Optional<Speaker> decider(Token cue) {
    return Optional.of(enacting(cue).entities())
        .filter(deciders -> !deciders.isEmpty())
        .map(deciders ->
            deciders.size() == 1 ? Speaker.of(deciders.getFirst()) : Speaker.of(deciders));
  }

  /** Whether the sentence itself says who speaks. */
  public boolean isAttributed() {
    return voices.isAttributed();
  }

  /** Whether the speaker is carried on from a sentence before. */
  public boolean isContinued() {
    return voices.isContinued();
  }

  /** Whose voice is over the main clause. */
  public Optional<Entity> mainSpeaker() {
    return voices.main().flatMap(Speaker::one);
  }

  @Override
  public Optional<Entity> speaker(Token token) {
    return voices.of(token).flatMap(Speaker::one);
  }

  @Override
  public List<Entity> speakers(Token token) {
    return voices.of(token).map(Speaker::entities).orElse(List.of());
  }

  @Override
  public boolean isQuoted(Token token) {
    return sources.quotes().covers(token.span());
  }

  @Override
  public boolean isSigned() {
    return sources.authorship().isSigned();
  }

  @Override
  public List<Entity> parties() {
    return sources.authorship().parties();
  }

  @Override
  public List<Entity> issuers() {
    return sources.authorship().issuers();
  }

  @Override
  public List<Entity> convened() {
    return sources.authorship().convened();
  }

  /** How real the sentence presents its predicates. */
  public Factuality factuality() {
    return factuality;
  }

  /** The voice over the verb or noun that tells an event. */
  public Voice voice(Token event) {
    Reading reading = factuality.of(event);
    boolean ahead = reading.modality() == Modality.ONGOING && dates.isStillAhead(this, event);
    return voice(event, reading, ahead ? Modality.PLANNED : reading.ofEvent());
  }

  /** Whether the sentence only imagines the event: "if they met"; not "they may meet". */
  public boolean isOnlyImagined(Token event) {
    Reading reading = factuality.of(event);
    return reading.modality() == Modality.HYPOTHETICAL && !reading.isPossible(scene.cues());
  }

  /** The voice over a word that has a modality of its own, such as "supports" or "hopes". */
  public Voice voice(Token token, Modality own) {
    Reading reading = factuality.of(token);
    return voice(token, reading, reading.over(own));
  }

  /** "accused Peru of arming rebels": that they were armed is said by whoever accuses. */
  private Voice voice(Token token, Reading reading, Modality modality) {
    Optional<Entity> teller =
        reading
            .teller()
            .flatMap(grammar::subject)
            .map(referents::all)
            .filter(reference -> reference.entities().size() == 1)
            .map(reference -> reference.entities().get(0));
    return teller.isPresent()
        ? new Voice(teller, modality, reading.polarity())
        : voice(token, modality, reading.polarity());
  }

  /** The voice over a word. */
  public Voice voice(Token token, Modality modality, Polarity polarity) {
    return voices
        .of(token)
        .map(speaker ->
            speaker
                .one()
                .map(one -> new Voice(Optional.of(one), modality, polarity))
                .orElseGet(() -> Voice.unnamed(speaker.words(), modality, polarity)))
        .orElseGet(() -> new Voice(Optional.empty(), modality, polarity));
  }

  /** The voice over a word, where those who hold what it says speak for themselves. */
  public Voice voice(Token token, Modality modality, Polarity polarity, List<Entity> holders) {
    List<Entity> together = speakers(token);
    return together.size() > 1 && together.containsAll(holders)
        ? new Voice(Optional.empty(), modality, polarity)
        : voice(token, modality, polarity);
  }

  /** The span of the tokens' words. */
  Span span(List<Token> tokens) {
    return Tree.span(tokens);
  }

  public Scene scene() {
    return scene;
  }
}
