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

/** Acts that a verb tells: "expels three diplomats", "recalled its ambassador", "voted to". */
final class VerbActs extends SentenceReader {
  private static final double SURE = 0.85;
  private static final double UNNAMED = 0.7;

  private final ActWords words;
  private final ActPhrases phrases;
  private final ToldActs told;
  private final Doers doers;
  private final Addressees addressees;

  VerbActs(Passage passage) {
    super(passage);
    this.words = new ActWords(passage);
    this.phrases = new ActPhrases(passage);
    this.told = new ToldActs(passage);
    this.doers = new Doers(passage);
    this.addressees = new Addressees(passage);
  }

  void read(Token verb, ActNotes notes) {
    if ((!told.isTold(verb) && !told.isDue(verb)) || isOfNoun(verb)) {
      return;
    }
    boolean passive = grammar.isPassive(verb);
    List<Token> objects =
        phrases.heads(verb, passive).stream()
            .flatMap(object -> tree.conjuncts(object).stream())
            .toList();
    Optional<String> code = words.code(verb, objects);
    if (code.isPresent()) {
      for (List<Token> object : phrases.objects(verb, passive)) {
        List<Token> what = object.isEmpty() ? phrases.clauseBelow(verb) : object;
        act(verb, code.get(), Optional.empty(), what, passive, notes);
      }
      return;
    }
    if (is("arriving", verb) && tree.has(verb, OBJECT)) {
      return;
    }
    List<Token> goals =
        prepositions(verb).stream().filter(p -> words.code(verb, p).isPresent()).toList();
    for (Token preposition : goals) {
      words
          .code(verb, preposition)
          .ifPresent(c -> {
            List<Token> goal = phrases.after(preposition);
            act(verb, c, Optional.of(preposition), goal, false, notes);
          });
    }
    if (objects.isEmpty() && goals.isEmpty()) {
      words.alone(verb).ifPresent(c -> act(verb, c, Optional.empty(), List.of(), false, notes));
    }
    ofItself(verb)
        .ifPresent(next ->
            words
                .beforeThat(verb)
                .ifPresent(c -> act(verb, c, Optional.empty(), content(next), false, notes)));
    tree.children(verb, OPEN_COMPLEMENT).stream()
        .filter(Token::isVerb)
        .findFirst()
        .ifPresent(next ->
            words
                .beforeTo(verb)
                .ifPresent(
                    c -> act(verb, c, Optional.empty(), phrases.clause(next), false, notes)));
  }

  /** "the attack | carried out by A": the noun tells it. */
  private boolean isOfNoun(Token verb) {
    return told.isReduced(verb)
        && is("perpetrating", verb)
        && tree.head(verb)
            .flatMap(noun -> words.ofNoun(noun, List.of(), tree.children(noun, PREMODIFIERS)))
            .isPresent();
  }

  /**
   * "Chad announced | that it will supply gas": what one makes known of what one does, unless the
   * clause tells that as an act of its own.
   */
  private Optional<Token> ofItself(Token verb) {
    List<Entity> tellers = doers.of(verb);
    return tree.children(verb, COMPLEMENT).stream()
        .filter(next -> next.isVerb() && grammar.isFinite(next) && isAction(next))
        .filter(next -> parties.subject(next).stream().anyMatch(doer -> isOf(doer, tellers)))
        .filter(next -> !parties.subject(next).equals(tellers) || !isAct(next))
        .findFirst();
  }

  private boolean isAct(Token verb) {
    List<Token> objects =
        phrases.heads(verb, false).stream()
            .flatMap(object -> tree.conjuncts(object).stream())
            .toList();
    return words.code(verb, objects).isPresent()
        || prepositions(verb).stream().anyMatch(p -> words.code(verb, p).isPresent());
  }

  /** The words of the clause without its "that". */
  private List<Token> content(Token clause) {
    return phrases.clause(clause).stream().filter(word -> !tree.is(word, MARKER)).toList();
  }

  /** "will open", "is opening": done, or to be done, by the subject. */
  private boolean isAction(Token verb) {
    return !grammar.isPassive(verb) && (grammar.modal(verb).isPresent() || verb.is(GERUND));
  }

  private boolean isOf(Entity doer, List<Entity> tellers) {
    return tellers.stream()
        .anyMatch(one -> one.equals(doer) || scene.stateOf(one).filter(doer::equals).isPresent());
  }

  /** Those of the verb and of its particle: "pulled | out | of the talks". */
  private List<Token> prepositions(Token verb) {
    List<Token> prepositions = new ArrayList<>(phrases.prepositions(verb));
    words
        .particle(verb)
        .map(out -> tree.children(out, PREPOSITION))
        .ifPresent(prepositions::addAll);
    return prepositions;
  }

  private void act(
      Token verb,
      String code,
      Optional<Token> preposition,
      List<Token> object,
      boolean passive,
      ActNotes notes) {
    List<Entity> actors = doers.of(verb);
    Voice voice = voice(verb, actors);
    Optional<Token> unnamed = actors.isEmpty() ? doers.unnamed(verb) : Optional.empty();
    boolean known =
        actors.isEmpty()
            ? (passive || unnamed.isPresent()) && isAboutActors(object, unnamed, notes)
            : !isVisit(verb, actors, object) && !isOfAnother(object, actors);
    if (!isReal(verb, voice) || !known || !(object.isEmpty() || isSomething(object))) {
      return;
    }
    boolean suffered = passive && actors.isEmpty();
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
            object,
            code,
            addressed(verb, code, preposition, object, actors)),
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
      List<Entity> actors) {
    List<Token> heads =
        preposition.isPresent()
            ? List.of()
            : phrases.heads(verb, grammar.isPassive(verb)).stream()
                .flatMap(head -> tree.conjuncts(head).stream())
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

  /** Where nobody is named who does it, it is done to somebody, or by people of a state. */
  private boolean isAboutActors(List<Token> object, Optional<Token> unnamed, ActNotes notes) {
    boolean people = unnamed.filter(who -> !notes.named(phrases.phrase(who)).isEmpty()).isPresent();
    return people || !notes.named(object).isEmpty();
  }

  /** The state whose minister "took office" did not do so. */
  private boolean isOfAnother(List<Token> object, List<Entity> actors) {
    return object.stream().anyMatch(word -> cues.is("personal-object", word.lemma()))
        && actors.stream().noneMatch(actor -> actor.kind() == Entity.Kind.PERSON);
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
            ActPhrases.isSum(token) || (token.isNoun() && !cues.is("empty-object", token.lemma())));
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
    List<Token> who = object.stream().filter(word -> word.index() < verb.index()).toList();
    List<Token> rest = object.stream().filter(word -> word.index() > verb.index()).toList();
    return who.isEmpty()
        ? String.join(" ", scene.words(object), be(object), done)
        : String.join(" ", scene.words(who), be(who), done) + spaced(scene.words(rest));
  }

  private static String capital(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String spaced(String word) {
    return word.isEmpty() ? "" : " " + word;
  }

  private static String be(List<Token> object) {
    return object.stream().anyMatch(token -> token.is(PLURAL_NOUN)) ? "are" : "is";
  }

  private static String active(Token verb, List<Entity> actors, Optional<Token> unnamed) {
    boolean many = actors.size() > 1 || unnamed.filter(who -> who.is(PLURAL_NOUN)).isPresent();
    String lemma = ActWords.lower(verb);
    return many ? lemma : ActWords.thirdPerson(lemma);
  }
}
