package entente.extract.event;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Addressees;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Modality;
import entente.facts.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one verb tells once its sense is known: who did it to whom, and whether the text says so.
 */
final class ActsOfVerb extends SentenceReader {
  private static final double SURE = 0.85;
  private static final double UNNAMED = 0.7;

  private final ActWords words;
  private final ActPhrases phrases;
  private final ToldActs told;
  private final Doers doers;
  private final Addressees addressees;

  ActsOfVerb(Passage passage) {
    super(passage);
    this.words = new ActWords(passage);
    this.phrases = new ActPhrases(passage);
    this.told = new ToldActs(passage);
    this.doers = new Doers(passage);
    this.addressees = new Addressees(passage);
  }

  /**
   * Notes what the verb tells, unless the text does not say that it is so.
   *
   * @param kind code of the scheme {@code act}
   * @param preposition that stands before the object: "withdrew | from the pact"
   * @param object to what or whom, in the words of the text; may be empty
   * @param passive whether the object is the subject of the verb
   */
  void add(
      Token verb,
      String kind,
      Optional<Token> preposition,
      List<Token> object,
      boolean passive,
      ActNotes notes) {
    List<Entity> actors = actors(verb, kind);
    List<Token> mutual = mutual(object);
    if (actors.size() == 2 && !mutual.isEmpty()) {
      List<Token> own = object.stream().filter(word -> !mutual.contains(word)).toList();
      add(actors.subList(0, 1), actors.subList(1, 2), verb, kind, preposition, own, passive, notes);
      add(actors.subList(1, 2), actors.subList(0, 1), verb, kind, preposition, own, passive, notes);
      return;
    }
    List<Token> members =
        actors.size() > 1 && isRespective(verb)
            ? respective(object, actors.size())
            : List.<Token>of();
    if (members.isEmpty()) {
      add(actors, List.of(), verb, kind, preposition, object, passive, notes);
    }
    for (int i = 0; i < members.size(); i++) {
      List<Token> others = new ArrayList<>(members);
      others.remove(i);
      List<Token> own =
          object.stream()
              .filter(word -> !others.contains(word))
              .filter(word -> !tree.is(word, COORDINATOR, PUNCTUATION))
              .toList();
      List<Entity> actor = List.of(actors.get(i));
      add(actor, List.of(), verb, kind, preposition, own, passive, notes);
    }
  }

  /** "expelled | each other's | envoys": the words that say that each does it to the other. */
  private List<Token> mutual(List<Token> object) {
    return object.stream()
        .filter(word -> tree.is(word, POSSESSOR) && is("each-other", word))
        .map(tree::subtree)
        .filter(words -> words.stream().filter(word -> is("each-other", word)).count() == 2)
        .findFirst()
        .orElse(List.of());
  }

  /** "recalled their envoys from A and B respectively": each its own. */
  private boolean isRespective(Token verb) {
    return tree.subtree(verb).stream().anyMatch(word -> is("each-its-own", word));
  }

  /** As many members of one list of names as there are doers; none where no list has so many. */
  private List<Token> respective(List<Token> object, int size) {
    return object.stream()
        .filter(word -> !tree.is(word, CONJUNCT))
        .map(tree::conjuncts)
        .filter(members -> members.size() == size && object.containsAll(members))
        .findFirst()
        .orElse(List.of());
  }

  private void add(
      List<Entity> actors,
      List<Entity> others,
      Token verb,
      String kind,
      Optional<Token> preposition,
      List<Token> object,
      boolean passive,
      ActNotes notes) {
    Voice voice = voice(verb, actors);
    Optional<Token> unnamed = actors.isEmpty() ? doers.unnamed(verb) : Optional.empty();
    boolean known =
        actors.isEmpty()
            ? (passive || unnamed.isPresent()) && isAboutActors(object, unnamed, notes)
            : !isVisit(verb, actors, object) && !isOfAnother(kind, object, actors);
    if (!isReal(verb, voice)
        || !known
        || !(object.isEmpty() || isSomething(object))
        || isAsked(object)) {
      return;
    }
    boolean suffered = passive && actors.isEmpty() && unnamed.isEmpty();
    String what =
        preposition.map(before -> ActWords.lower(before) + " ").orElse("") + scene.words(object);
    List<Token> evidence = new ArrayList<>(object);
    evidence.add(verb);
    Optional<Token> particle = words.particle(verb);
    particle.ifPresent(evidence::add);
    String out = particle.map(ActWords::lower).orElse("");
    grammar.subject(verb).ifPresent(evidence::add);
    notes.add(
        new ActNotes.Act(
            (suffered ? "is" + capital(verb.text()) : ActWords.thirdPerson(ActWords.lower(verb)))
                + capital(out),
            suffered
                ? suffered(verb, object, verb.text() + spaced(out))
                : String.join(
                        " ",
                        who(actors, unnamed),
                        active(verb, actors, unnamed) + spaced(out),
                        what)
                    .strip(),
            actors,
            unnamed.stream().map(who -> scene.words(phrases.phrase(who))).toList(),
            suffered ? sufferer(verb, object) : object,
            kind,
            others.isEmpty()
                ? addressed(verb, kind, preposition, object, actors, passive)
                : others),
        dates.of(passage, verb).or(() -> dates.chronicleDay(verb)),
        places.ofAct(verb),
        voice,
        evidence,
        "act/verb",
        actors.isEmpty() && !passive ? UNNAMED : SURE);
  }

  private List<Entity> addressed(
      Token verb,
      String kind,
      Optional<Token> preposition,
      List<Token> object,
      List<Entity> actors,
      boolean passive) {
    List<Token> heads =
        preposition.isPresent()
            ? List.of()
            : Stream.concat(
                    phrases.heads(verb, grammar.isPassive(verb)).stream(),
                    passive ? grammar.subject(verb).stream() : Stream.of())
                .flatMap(head -> tree.conjuncts(head).stream())
                .distinct()
                .filter(object::contains)
                .toList();
    return addressees.ofAct(verb, heads, actors, kind);
  }

  /** "Chad announced a ban": the article tells what Chad did, though it did so by words. */
  private Voice voice(Token verb, List<Entity> actors) {
    Voice voice = passage.voice(verb);
    boolean byWords =
        cues.is("naming", verb.lemma())
            && voice
                .speaker()
                .filter(who -> actors.contains(who) || isAll(who, actors))
                .isPresent();
    return byWords ? new Voice(Optional.empty(), voice.modality(), voice.polarity()) : voice;
  }

  private static boolean isAll(Entity speaker, List<Entity> actors) {
    return speaker.label().equals(ActNotes.names(actors));
  }

  private boolean isReal(Token verb, Voice voice) {
    return voice.modality() == Modality.HAPPENED
        || voice.modality() == Modality.ONGOING
        || told.isAhead(verb, voice.modality())
        || told.isDue(verb);
  }

  /**
   * Where nobody is named who does it, it is done to somebody; or by people, in a sentence that
   * names somebody or some place.
   */
  private boolean isAboutActors(List<Token> object, Optional<Token> unnamed, ActNotes notes) {
    return !notes.named(object).isEmpty()
        || (unnamed.isPresent()
            && tree.tokens().stream()
                .anyMatch(word -> word.isProper() || scene.mention(word).isPresent()));
  }

  /** Of what only persons do, the persons: no state represents another. */
  private List<Entity> actors(Token verb, String kind) {
    boolean all = !cues.is("act-of-persons", kind);
    return doers.of(verb).stream().filter(actor -> all || isPerson(actor)).toList();
  }

  private static boolean isPerson(Entity actor) {
    return actor.kind() == Entity.Kind.PERSON;
  }

  /** The state whose minister "took office" did not do so. */
  private boolean isOfAnother(String kind, List<Token> object, List<Entity> actors) {
    return cues.is("personal-act", kind)
        && object.stream().anyMatch(word -> cues.is("personal-object", word.lemma()))
        && actors.stream().noneMatch(ActsOfVerb::isPerson);
  }

  /** "whose parents were killed", "held | hostage": the words do not say who. */
  private boolean isAsked(List<Token> object) {
    boolean role = object.size() == 1 && is("role-object", object.getFirst());
    return !object.isEmpty()
        && (object.getFirst().isWhWord() || (role && object.getFirst().is(SINGULAR_NOUN)));
  }

  private String who(List<Entity> actors, Optional<Token> unnamed) {
    return unnamed
        .map(subject -> scene.words(phrases.phrase(subject)))
        .orElseGet(() -> ActNotes.names(actors));
  }

  /** A noun that says what; "action" says nothing without a word more. */
  private boolean isSomething(List<Token> object) {
    return object.stream()
        .anyMatch(token ->
            ActPhrases.isSum(token)
                || token.is(GERUND)
                || (token.isNoun() && !cues.is("empty-object", token.lemma())));
  }

  /** Who arrives in a state that is not his own is on a visit. */
  private boolean isVisit(Token verb, List<Entity> actors, List<Token> object) {
    boolean moving = is("arriving", verb) && !tree.has(verb, OBJECT);
    List<Entity> there =
        object.stream()
            .flatMap(word -> scene.mention(word).stream())
            .map(mention -> mention.entity())
            .map(place -> scene.lexicon().stateOf(place).orElse(place))
            .toList();
    return moving
        && actors.stream()
            .noneMatch(actor -> scene.stateOf(actor).filter(there::contains).isPresent());
  }

  /** "two envoys are expelled", "A is appointed envoy to B". */
  private String suffered(Token verb, List<Token> object, String done) {
    List<Token> who = sufferer(verb, object);
    List<Token> rest = object.stream().filter(word -> !who.contains(word)).toList();
    String deed = String.join(" ", scene.words(who), be(who), done);
    return rest.isEmpty() ? deed : deed + spaced(scene.words(rest));
  }

  /** "two envoys | were named | to B": those before the verb; all where none stands there. */
  private static List<Token> sufferer(Token verb, List<Token> object) {
    List<Token> who = object.stream().filter(word -> word.index() < verb.index()).toList();
    return who.isEmpty() ? object : who;
  }

  private static String capital(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String spaced(String word) {
    return word.isEmpty() ? "" : " " + word;
  }

  /** As many as the word over the phrase says: "a minister of affairs is", "Americans are". */
  private String be(List<Token> phrase) {
    Optional<Token> top =
        phrase.stream()
            .filter(word -> tree.head(word).filter(phrase::contains).isEmpty())
            .filter(Token::isNoun)
            .findFirst();
    boolean many = top.filter(one -> one.isPlural() || tree.conjuncts(one).size() > 1).isPresent();
    return many ? "are" : "is";
  }

  private static String active(Token verb, List<Entity> actors, Optional<Token> unnamed) {
    boolean many = actors.size() > 1 || unnamed.filter(who -> who.is(PLURAL_NOUN)).isPresent();
    String lemma = ActWords.lower(verb);
    return many ? lemma : ActWords.thirdPerson(lemma);
  }
}
