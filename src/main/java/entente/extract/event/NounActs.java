package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Addressees;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import entente.facts.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Acts that a noun tells: "Eritrea's detention of three vessels", "Tuesday's bombing in Port". */
final class NounActs extends SentenceReader {
  private static final double WHOLE = 0.7;
  private static final double NAMED = 0.6;

  private final ActWords words;
  private final ActPhrases phrases;
  private final ToldActs told;
  private final Doers doers;

  NounActs(Passage passage) {
    super(passage);
    this.words = new ActWords(passage);
    this.phrases = new ActPhrases(passage);
    this.told = new ToldActs(passage);
    this.doers = new Doers(passage);
  }

  void read(Token noun, ActNotes notes) {
    Optional<Token> goal = goal(noun);
    List<Token> about = new ArrayList<>(goal.stream().flatMap(p -> members(p).stream()).toList());
    List<Token> before = tree.children(noun, PREMODIFIERS);
    before.stream().filter(Token::isNoun).forEach(about::add);
    if (!isThought(noun) && !words.isNamedWar(noun) && !isKindOfPaper(noun)) {
      words.ofNoun(noun, about, before).ifPresent(code -> act(noun, code, goal, notes));
    }
  }

  /** "Chad's conviction of a lawyer", in a headline: what is done to somebody. */
  void whole(Token noun, ActNotes notes) {
    if (goal(noun).isPresent()) {
      read(noun, notes);
    }
  }

  /** "his conviction that": not the act. */
  private boolean isThought(Token noun) {
    return tree.children(noun, COMPLEMENT, ADNOMINAL, RELATIVE, UNNAMED).stream()
        .anyMatch(clause -> tree.has(clause, MARKER, that -> that.text().equals("that")));
  }

  /** "an arrest | warrant": not yet done. */
  private boolean isKindOfPaper(Token noun) {
    return tree.is(noun, COMPOUND)
        && tree.head(noun).filter(paper -> cues.is("act-paper", paper.lemma())).isPresent();
  }

  private void act(Token noun, String code, Optional<Token> goal, ActNotes notes) {
    Voice voice = passage.voice(noun);
    boolean happened =
        voice.modality() == Modality.HAPPENED && voice.polarity() == Polarity.POSITIVE;
    List<Token> object = goal.map(this::object).orElseGet(() -> compound(noun));
    boolean off = voice.modality() == Modality.CANCELLED || voice.modality() == Modality.POSTPONED;
    Optional<Token> over = passage.factuality().over(noun).filter(verb -> off && !object.isEmpty());
    boolean ahead = tree.has(noun, PREMODIFIERS, word -> cues.is("upcoming", word.text()));
    boolean harmful = happened && harm(noun).isPresent() && !told.isUnreal(noun);
    boolean vague = object.isEmpty() && told.isToEnd(noun) && !words.isWar(noun);
    boolean real =
        over.isPresent()
            || harmful
            || ((happened || (told.isGiven(noun) && !ahead && !vague)) && !told.isUnreal(noun));
    List<Entity> actors = new ArrayList<>(doers.ofNoun(noun));
    if (actors.isEmpty()) {
      over.map(doers::of).ifPresent(actors::addAll);
    }
    Optional<Entity> place =
        places.of(withDone(noun)).filter(where -> !notes.named(object).contains(where));
    Optional<When> when = dateOf(noun);
    boolean whole = !actors.isEmpty() && !object.isEmpty();
    boolean placed = place.isPresent() && (when.isPresent() || words.isWar(noun));
    boolean dated = when.isPresent() && !object.isEmpty();
    boolean suffered =
        (harmful && (place.isPresent() || !object.isEmpty())) || isOfPerson(noun, object, notes);
    if (real && (!actors.isEmpty() || placed || dated || suffered)) {
      List<Token> name = nameOf(noun);
      List<Token> evidence = new ArrayList<>(name);
      evidence.addAll(object);
      doers.possessor(noun).ifPresent(evidence::add);
      String label =
          actors.isEmpty()
              ? scene.words(name)
                  + place
                      .map(where -> " in " + where.label())
                      .orElse(" " + goal.map(Token::text).orElse("of") + " " + scene.words(object))
              : ActNotes.names(actors) + ": " + scene.words(name);
      notes.add(
          new ActNotes.Act(
              ActWords.lower(noun),
              label,
              actors,
              List.of(),
              object,
              code,
              new Addressees(passage).ofNoun(noun, actors, code)),
          when,
          place,
          happened || over.isPresent()
              ? voice
              : new Voice(voice.speaker(), Modality.HAPPENED, Polarity.POSITIVE),
          evidence,
          "act/noun",
          whole || placed ? WHOLE : NAMED);
    }
  }

  /** "the bombing | killed ten", "ten were killed in | the attack": who tells the harm tells it. */
  private Optional<Token> harm(Token noun) {
    Optional<Token> over = tree.head(noun);
    Optional<Token> verb =
        tree.is(noun, SUBJECT)
            ? over
            : over.filter(p -> List.of("in", "by", "during").contains(p.lemma()))
                .flatMap(tree::head);
    return verb.filter(harm -> harm.isVerb() && cues.is("harming-verb", harm.lemma()));
  }

  /**
   * The preposition before what it is done to: "of three vessels", "against Iran", "by Iran of
   * three vessels".
   */
  private Optional<Token> goal(Token noun) {
    List<Token> by = tree.prepositional(noun, "by").stream().toList();
    return Stream.concat(withDone(noun).stream(), by.stream())
        .flatMap(word -> tree.children(word, PREPOSITION).stream())
        .filter(p -> doers.isMoving(noun) ? isWay(p) : isTarget(p))
        .filter(p -> !is("deed-of", noun) || !ActWords.lower(p).equals("of"))
        .filter(p -> !phrases.isDate(p))
        .findFirst();
  }

  /** "ballistic missile | launches": what stands before the noun is what it is done with. */
  private List<Token> compound(Token noun) {
    List<Token> before =
        tree.children(noun, PREMODIFIERS).stream()
            .filter(word -> word.index() < noun.index() && scene.mention(word).isEmpty())
            .filter(word -> !cues.is("passing", ActWords.lower(word)))
            .filter(word -> word.isNoun() || word.isAdjective())
            .toList();
    boolean thing = before.stream().anyMatch(Token::isCommonNoun);
    return thing && is("object-before", noun) ? before : List.of();
  }

  /** In "a war of aggression" the phrase says of what kind. */
  private boolean isTarget(Token preposition) {
    String word = ActWords.lower(preposition);
    boolean kind =
        members(preposition).stream().anyMatch(what -> cues.is("war-kind", what.lemma()));
    boolean site =
        word.equals("at")
            && places.of(List.of(tree.head(preposition).orElse(preposition))).isPresent();
    return !kind && (site || List.of("of", "on", "against", "toward", "towards").contains(word));
  }

  private static boolean isWay(Token preposition) {
    return List.of("from", "to", "into", "in").contains(ActWords.lower(preposition));
  }

  private List<Token> members(Token preposition) {
    return tree.children(preposition, PREPOSITION_OBJECT).stream()
        .flatMap(object -> tree.conjuncts(object).stream())
        .toList();
  }

  /**
   * "the war against Chad and the challenges of the day": Chad alone, where only it is a name; "the
   * recall of the envoy and Togo's closure of a camp": the envoy alone.
   */
  private List<Token> object(Token preposition) {
    List<Token> members = members(preposition);
    boolean another =
        members.stream().skip(1).anyMatch(one -> isAct(one) && doers.possessor(one).isPresent());
    boolean mixed =
        another
            || (members.size() > 1
                && scene.mention(members.getFirst()).isPresent()
                && members.stream().anyMatch(member -> scene.mention(member).isEmpty()));
    return mixed
        ? phrases.phrase(members.getFirst()).stream()
            .filter(tree.member(members.getFirst())::contains)
            .toList()
        : phrases.after(preposition);
  }

  private boolean isAct(Token noun) {
    return words.ofNoun(noun, List.of(), tree.children(noun, PREMODIFIERS)).isPresent();
  }

  /** The noun and "perpetrated" in "the attack perpetrated on 3 March against a convoy". */
  private List<Token> withDone(Token noun) {
    return Stream.concat(
            Stream.of(noun),
            tree.children(noun, ADNOMINAL).stream().filter(done -> is("perpetrating", done)))
        .toList();
  }

  /** "the arrest of Ana Vik": whoever did it, it is done to her. */
  private boolean isOfPerson(Token noun, List<Token> object, ActNotes notes) {
    return cues.is("suffered-noun", ActWords.lower(noun))
        && notes.named(object).stream().anyMatch(one -> one.kind() == Entity.Kind.PERSON);
  }

  /** The noun with the words that describe it. */
  private List<Token> nameOf(Token noun) {
    Stream<Token> before =
        tree.children(noun, PREMODIFIERS).stream()
            .filter(child -> child.index() < noun.index())
            .filter(child -> child.text().codePoints().anyMatch(Character::isLetter));
    return Stream.concat(before, Stream.of(noun)).toList();
  }

  /**
   * The date in "Tuesday's bombing", or that of the noun's phrase: "the release of X on Monday".
   */
  private Optional<When> dateOf(Token noun) {
    return doers
        .possessor(noun)
        .flatMap(possessor -> dates.at(passage, possessor))
        .or(() ->
            withDone(noun).stream().flatMap(word -> dates.of(passage, word).stream()).findFirst())
        .or(() ->
            tree.children(noun, PREPOSITION, AGENT).stream()
                .flatMap(preposition -> tree.children(preposition, PREPOSITION_OBJECT).stream())
                .flatMap(object -> dates.of(passage, object).stream())
                .findFirst())
        .or(() -> harm(noun).flatMap(verb -> dates.of(passage, verb)));
  }
}
