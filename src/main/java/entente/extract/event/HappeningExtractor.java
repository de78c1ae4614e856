package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Discourse;
import entente.extract.passage.EventNames;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Fact.Occasion;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Summits, ceremonies and public events: who attends, hosts or holds them, where and when. */
public final class HappeningExtractor implements Extractor {
  /** A name and its number: "COP26". */
  private static final Pattern NUMBERED = Pattern.compile("(\\p{Lu}+)-?\\d+");

  private static final double SURE = 0.85;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    for (Passage passage : discourse.passages()) {
      SameHappening same = new SameHappening(passage, receipts);
      for (Token token : passage.tree().tokens()) {
        if (token.isNoun() && Scene.isRunning(passage.tree()) && !same.read(token)) {
          new Phrase(passage, token).read(receipts);
          new WitnessedSignings(passage, receipts).read(token);
        }
      }
    }
    return receipts.claims();
  }

  /** One noun phrase that may name an event. */
  private static final class Phrase extends SentenceReader {
    private final Token noun;
    private final ActWords words;
    private final Attendants attendants;

    Phrase(Passage passage, Token noun) {
      super(passage);
      this.words = new ActWords(passage);
      this.attendants = new Attendants(passage);
      this.noun = noun;
    }

    void read(Receipts receipts) {
      String word = ActWords.lastWord(noun);
      boolean summit = cues.is("summit-noun", word) || isNamedSummit();
      boolean ceremony = cues.is("ceremony-noun", word);
      Optional<Token> verb = verb();
      boolean told = verb.isPresent() && isPublic(verb) && isSome(verb) && !isOfMembers(verb);
      if (!isPart()
          && ((summit && isNamed(verb))
              || isVote()
              || (ceremony && isDescribed())
              || told
              || isToldWar()
              || isNamedEvent())) {
        add(receipts, occasion(summit, ceremony, verb), verb);
      }
    }

    /** "condemned the Gaza war": told of; "since the Gaza war" only reckons from it. */
    private boolean isToldWar() {
      return words.isNamedWar(noun)
          && (tree.is(noun, SUBJECT, PASSIVE_SUBJECT, OBJECT)
              || dates.of(passage, noun, noun).isPresent()
              || places.of(List.of(noun)).isPresent());
    }

    /** "a conference", or "a seminar" that somebody attends. */
    private boolean isPublic(Optional<Token> verb) {
      return anyWord("public-event") || (anyWord("attended-event") && !isHeld(verb));
    }

    /** "attended the session" tells one where somebody known did, or where it took place. */
    private boolean isSome(Optional<Token> verb) {
      return isDescribed()
          || isHeld(verb)
          || verb.filter(v -> !parties.subject(v).isEmpty()).isPresent()
          || places.of(List.of(noun)).isPresent();
    }

    /** "The Council held its fifth session", "X held a round of talks": read as meetings. */
    private boolean isOfMembers(Optional<Token> verb) {
      return cues.is("carried-meeting", ActWords.lastWord(noun))
          && isHeld(verb)
          && (tree.has(noun, POSSESSOR) || tree.prepositional(noun, "of").isPresent())
          && verb.filter(v -> !parties.subject(v).isEmpty()).isPresent();
    }

    private boolean isHeld(Optional<Token> verb) {
      return verb.filter(v -> isIn("holding-verb", v)).isPresent();
    }

    /** "the Summit of the Americas", known by that name. */
    private boolean isNamedSummit() {
      return isConference()
          || isNumbered()
          || (noun.text().contains(" ") && anyWord("summit-noun"));
    }

    /** "COP26": a Conference of the Parties goes by its number. */
    private boolean isConference() {
      return isNumber(noun) && !tree.is(noun, APPOSITION);
    }

    /** "the Climate Conference (COP26)". */
    private boolean isNumbered() {
      return noun.isProper() && tree.has(noun, APPOSITION, this::isNumber);
    }

    private boolean isNumber(Token word) {
      Matcher numbered = NUMBERED.matcher(word.text());
      return numbered.matches()
          && cues.is("numbered-summit", numbered.group(1).toLowerCase(Locale.ROOT));
    }

    /** "the presidential election in Timor-Leste": of a state that phrase or sentence names. */
    private boolean isVote() {
      return cues.is("vote-noun", ActWords.lastWord(noun))
          && tree.prepositional(noun, "to").isEmpty()
          && (Stream.concat(
                      tree.children(noun, ATTRIBUTES).stream(),
                      parties.objects("in", List.of(noun)).stream())
                  .anyMatch(word -> !states(word).isEmpty())
              || voting().isPresent());
    }

    /**
     * "in Venezuela following the July 28 election", "congratulated Peru on the May election": the
     * one state of which the sentence tells, where a day says which election it is.
     */
    private Optional<Entity> voting() {
      boolean dated =
          Stream.concat(
                  tree.children(noun, PREMODIFIERS).stream(), grammar.possessor(noun).stream())
              .anyMatch(day -> dates.at(passage, day).isPresent());
      List<Entity> told =
          tree.tokens().stream()
              .filter(word -> tree.is(word, PREPOSITION_OBJECT))
              .filter(word -> tree.head(word).filter(in -> in.lemma().equals("in")).isPresent())
              .flatMap(word -> states(word).stream())
              .distinct()
              .toList();
      List<Entity> one = told.isEmpty() ? congratulated() : told;
      return dated && cues.is("vote-noun", ActWords.lastWord(noun)) && one.size() == 1
          ? Optional.of(one.getFirst())
          : Optional.empty();
    }

    private List<Entity> congratulated() {
      return tree.head(noun)
          .filter(on -> tree.is(on, PREPOSITION))
          .flatMap(tree::head)
          .map(verb -> tree.children(verb, OBJECT).stream())
          .orElse(Stream.empty())
          .flatMap(who -> states(who).stream())
          .toList();
    }

    private List<Entity> states(Token word) {
      return scene.mentions(word.span()).stream()
          .map(Mention::entity)
          .filter(entity -> entity.kind() == Entity.Kind.STATE)
          .toList();
    }

    private boolean anyWord(String list) {
      return Arrays.stream(noun.lemma().toLowerCase(Locale.ROOT).split(" "))
          .anyMatch(word -> cues.is(list, word));
    }

    private boolean isPart() {
      return tree.is(noun, ATTRIBUTES);
    }

    private boolean isDescribed() {
      boolean before = tree.has(noun, PREMODIFIERS, child -> child.index() < noun.index());
      return before || named().isPresent() || noun.text().contains(" ") || isTitled();
    }

    /** "the Summit on Peace", "the Summit for Democracy": a name that goes on behind it. */
    private boolean isTitled() {
      return noun.isProper()
          && tree.children(noun, PREPOSITION).stream()
              .filter(topic -> List.of("on", "for").contains(topic.lemma()))
              .anyMatch(topic -> tree.has(topic, PREPOSITION_OBJECT, Token::isProper));
    }

    /** Described by a proper name, a place or by who attends it. */
    private boolean isNamed(Optional<Token> verb) {
      boolean proper =
          tree.children(noun, ATTRIBUTES).stream()
              .flatMap(child -> tree.subtree(child).stream())
              .anyMatch(child -> child.isProper() || scene.mention(child).isPresent());
      boolean placed = places.of(List.of(noun)).isPresent();
      boolean attended = verb.filter(v -> !parties.subject(v).isEmpty()).isPresent();
      return (isDescribed() || isConference())
          && (noun.isProper()
              || proper
              || placed
              || attended
              || named().isPresent()
              || noun.text().contains(" ")
              || tree.has(noun, ADNOMINAL));
    }

    /** "the Shanghai Cooperation Organization (SCO) Summit": the name before it governs it. */
    private Optional<Token> named() {
      return tree.head(noun)
          .filter(head -> tree.is(noun, APPOSITION) && head.index() < noun.index())
          .filter(head -> scene.mention(head).isPresent());
    }

    /** "The 20th National Congress of …": a proper name with a number or the name of its holder. */
    private boolean isNamedEvent() {
      boolean proper = noun.isProper() && anyWord("public-event");
      boolean numbered =
          tree.children(noun).stream()
              .anyMatch(child ->
                  child.index() < noun.index()
                      && child.text().matches("\\d+(st|nd|rd|th)|[A-Z][a-z]+(st|nd|rd|th)"));
      return proper && numbered;
    }

    private Occasion occasion(boolean summit, boolean ceremony, Optional<Token> verb) {
      if (summit) {
        return Occasion.SUMMIT;
      }
      if (ceremony) {
        return Occasion.CEREMONY;
      }
      if (words.isNamedWar(noun)) {
        return Occasion.WAR;
      }
      return isHeld(verb) && voice(verb).modality() == Modality.PLANNED
          ? Occasion.PLANNED_EVENT
          : Occasion.EVENT;
    }

    /** The verb of holding or attending whose object, or purpose, the event is. */
    private Optional<Token> verb() {
      Optional<Token> direct =
          tree.head(tree.firstConjunct(noun))
              .filter(v -> tree.is(tree.firstConjunct(noun), LOGICAL_OBJECTS));
      Optional<Token> indirect =
          tree.head(noun)
              .filter(p ->
                  tree.is(p, PREPOSITION) && List.of("in", "for", "at", "to").contains(p.lemma()))
              .flatMap(tree::head)
              .flatMap(this::takingPart);
      return direct
          .filter(v -> isIn("holding-verb", v) || isIn("attending-verb", v))
          .or(() ->
              indirect.filter(
                  v -> isIn("attending-verb", v) || takesPart(v) || isIn("gathering", v)));
    }

    /** Of "took | part in the summit", however a parser hangs the preposition, the verb. */
    private Optional<Token> takingPart(Token over) {
      return is("part-noun", over) && tree.is(over, OBJECT) ? tree.head(over) : Optional.of(over);
    }

    private boolean isIn(String list, Token token) {
      return token.isVerb() && cues.is(list, token.lemma());
    }

    private Voice voice(Optional<Token> verb) {
      return verb.map(passage::voice).orElseGet(() -> passage.voice(noun));
    }

    private void add(Receipts receipts, Occasion occasion, Optional<Token> verb) {
      List<Token> name = name();
      Voice voice = ahead(voice(verb.or(() -> attendants.passives(noun).stream().findFirst())));
      List<Entity> participants = new ArrayList<>(attendants.of(noun, verb));
      participants.addAll(sides());
      List<Token> anchors = new ArrayList<>(List.of(noun));
      verb.ifPresent(anchors::add);
      List<Token> words = new ArrayList<>(name);
      verb.ifPresent(words::add);
      if (voice.modality() != Modality.HYPOTHETICAL) {
        receipts.add(
            new Fact.Happening(
                occasion,
                EventNames.shortened(scene.words(name)),
                participants,
                organiser(),
                dates.of(passage, noun, noun).or(() -> verb.flatMap(v -> dates.of(passage, v))),
                places.of(anchors).or(this::voting)),
            voice,
            words,
            "happening/" + occasion.name().toLowerCase(Locale.ROOT),
            SURE);
      }
    }

    /** "is just around the corner", "is approaching": it lies ahead. */
    private Voice ahead(Voice voice) {
      boolean coming =
          tree.is(noun, SUBJECT)
              && tree.head(noun).stream()
                  .flatMap(verb -> tree.subtree(verb).stream())
                  .anyMatch(token -> is("lying-ahead", token));
      return coming || isAheadOf() ? voice.with(Modality.PLANNED) : voice;
    }

    /** "ahead of the summit", "in advance of the summit". */
    private boolean isAheadOf() {
      return tree.head(noun)
          .filter(preposition -> tree.is(noun, PREPOSITION_OBJECT) && isOf(preposition))
          .flatMap(tree::head)
          .filter(before -> cues.calendar().is("leading-to", before.lemma()))
          .isPresent();
    }

    private static boolean isOf(Token preposition) {
      return preposition.lemma().equals("of");
    }

    private List<Token> name() {
      List<Token> own = EventNames.tokens(passage, noun);
      Optional<Token> before = named();
      return before.filter(name -> name.index() <= noun.index()).isPresent()
          ? tree.tokens().subList(before.get().index(), noun.index() + 1)
          : own;
    }

    /** Whom the name, or what follows "of", names. */
    private List<Entity> inName() {
      List<Token> near = new ArrayList<>(tree.children(noun, ATTRIBUTES));
      named().ifPresent(near::add);
      near.addAll(parties.objects("of", List.of(noun)));
      return near.stream()
          .flatMap(token -> scene.mentions(token.span()).stream())
          .map(Mention::entity)
          .filter(Entity::isActor)
          .distinct()
          .toList();
    }

    /** "the U.S.-Africa Leaders Summit": both sides, where the name joins them. */
    private List<Entity> sides() {
      return Stream.concat(Stream.of(noun), tree.children(noun, ATTRIBUTES).stream())
          .filter(word -> word.index() <= noun.index())
          .map(word -> scene.sidesIn(word.text()))
          .filter(sides -> !sides.isEmpty())
          .findFirst()
          .orElse(List.of());
    }

    /** The organisation in the name, or after "of", whose event it is. */
    private Optional<Entity> organiser() {
      List<Entity> actors = inName();
      boolean alone = actors.size() == 1 && actors.get(0).kind() == Entity.Kind.ORGANISATION;
      return alone ? Optional.of(actors.get(0)) : Optional.empty();
    }
  }
}
