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
    if (!told.isTold(verb) && !told.isDue(verb)) {
      return;
    }
    boolean passive = grammar.isPassive(verb);
    List<Token> objects =
        phrases.heads(verb, passive).stream()
            .flatMap(object -> tree.conjuncts(object).stream())
            .toList();
    if (made(verb, notes)) {
      return;
    }
    String who = doers.sort(verb);
    Optional<String> code = words.by(who, verb, objects).or(() -> words.code(verb, objects));
    if (code.isPresent()) {
      for (List<Token> object : phrases.objects(verb, passive)) {
        List<Token> what = object.isEmpty() ? phrases.clauseBelow(verb) : object;
        act(verb, code.get(), Optional.empty(), what, passive, notes);
      }
      return;
    }
    boolean going = is("arriving", verb) && tree.has(verb, OBJECT);
    if (!going && !goals(verb, objects, passive, who, notes)) {
      if (objects.isEmpty()) {
        words
            .by(who, verb)
            .or(() -> words.alone(verb))
            .ifPresent(c -> act(verb, c, Optional.empty(), List.of(), false, notes));
      }
      tree.children(verb, OPEN_COMPLEMENT).stream()
          .filter(Token::isVerb)
          .findFirst()
          .ifPresent(next ->
              words
                  .beforeTo(verb)
                  .ifPresent(
                      c -> act(verb, c, Optional.empty(), phrases.clause(next), false, notes)));
    }
  }

  /** "withdrew | from the pact", "placed the editor | under arrest": whether some tell an act. */
  private boolean goals(
      Token verb, List<Token> objects, boolean passive, String who, ActNotes notes) {
    boolean found = false;
    for (Token preposition : prepositions(verb, objects)) {
      if (phrases.isDate(preposition)) {
        continue;
      }
      Optional<String> code =
          words.by(who, verb, preposition).or(() -> words.code(verb, preposition));
      List<Token> goal = phrases.after(preposition);
      if (code.isPresent() && objects.isEmpty()) {
        act(verb, code.get(), Optional.of(preposition), goal, false, notes);
      } else if (code.isPresent()) {
        List<Token> what = phrases.with(objects, preposition, goal);
        act(verb, code.get(), Optional.empty(), what, passive, notes);
      }
      found = found || code.isPresent();
    }
    return found;
  }

  /** "told the envoy | to leave", "let the crew | go", "stopped | selling gas". */
  private boolean made(Token verb, ActNotes notes) {
    return tree.children(verb, OPEN_COMPLEMENT, COMPLEMENT).stream()
        .filter(next -> next.is(BASE_FORM, GERUND))
        .findFirst()
        .filter(next -> made(verb, next, notes))
        .isPresent();
  }

  private boolean made(Token verb, Token next, ActNotes notes) {
    List<Token> who =
        Stream.of(
                tree.children(verb, LOGICAL_OBJECTS),
                tree.children(next, next.is(GERUND) ? OBJECT : SUBJECT))
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse(List.of());
    List<Token> what = phrases.with(who, next, List.of());
    Optional<String> code = who.isEmpty() ? words.alone(verb, next) : words.code(verb, next, who);
    code.ifPresent(c -> act(verb, c, Optional.empty(), what, grammar.isPassive(verb), notes));
    return code.isPresent();
  }

  /** Those of the verb, its particle and its object: "pulled | out | of", "stripped X | of". */
  private List<Token> prepositions(Token verb, List<Token> objects) {
    List<Token> prepositions = new ArrayList<>(phrases.prepositions(verb));
    objects.forEach(object -> prepositions.addAll(tree.children(object, PREPOSITION)));
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
            : !isVisit(verb, actors, object) && !isOfAnother(code, object, actors);
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

  /** The state whose minister "took office" did not do so. */
  private boolean isOfAnother(String code, List<Token> object, List<Entity> actors) {
    return cues.is("personal-act", code)
        && object.stream().anyMatch(word -> cues.is("personal-object", word.lemma()))
        && actors.stream().noneMatch(actor -> actor.kind() == Entity.Kind.PERSON);
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
