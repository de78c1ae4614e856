package entente.extract.meeting;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Dates;
import entente.extract.passage.Passage;
import entente.facts.Entity;
import entente.facts.Fact.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Who meets or receives whom: "met with", "X and Y met", "received", "was joined by". */
final class MeetingVerbs extends MeetingReader {
  private static final double SURE = 0.9;
  private static final double INFERRED = 0.7;

  MeetingVerbs(Passage passage, MeetingNotes notes) {
    super(passage, notes);
  }

  /**
   * "X received Y in Port": only where both are persons, or officers and delegations without a
   * name, for whom their states stand.
   */
  void receive(Token verb) {
    List<Token> guests = tree.children(verb, LOGICAL_OBJECTS);
    boolean persons =
        Stream.concat(grammar.subject(verb).stream(), guests.stream())
            .flatMap(noun -> tree.conjuncts(noun).stream())
            .allMatch(this::isPersonal);
    if (persons && (!received(verb).isEmpty() || !unnamed.company(guests).isEmpty())) {
      meet(verb);
    }
  }

  private boolean isPersonal(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return cues.is("leader", lemma)
        || cues.is("delegation-noun", lemma)
        || parties.in(noun).stream().allMatch(one -> one.kind() == Entity.Kind.PERSON);
  }

  /**
   * "X joined Y for talks", "the Council was joined by President Y", "X welcomed Y to Port, at the
   * airport": those of one state accompany each other.
   */
  void join(Token verb) {
    List<Entity> hosts = parties.subject(verb);
    List<Entity> guests = received(verb);
    boolean apart =
        hosts.stream()
            .flatMap(host -> guests.stream().map(guest -> areApart(host, guest)))
            .reduce((one, other) -> one && other)
            .orElse(false);
    boolean there =
        !cues.is("welcoming-verb", verb.lemma())
            || parties.objects("to", List.of(verb)).stream()
                .anyMatch(place -> scene.mention(place).isPresent())
            || tree.prepositional(verb, "at")
                .filter(place -> cues.is("welcome-place", ActWords.lastWord(place)))
                .isPresent();
    if (apart && there && !isDoing(verb)) {
      meet(verb);
    }
  }

  /** "joined X | in condemning the attack": what they do, they do apart. */
  private boolean isDoing(Token verb) {
    return tree.has(verb, PREPOSITION, in -> tree.has(in, PREPOSITION_CLAUSE));
  }

  private boolean areApart(Entity host, Entity guest) {
    boolean some = Stream.of(host, guest).anyMatch(one -> one.kind() == Entity.Kind.PERSON);
    boolean acting = Stream.of(host, guest).allMatch(CalledOn::isActing);
    return some && acting && !scene.stateOf(host).equals(scene.stateOf(guest));
  }

  private List<Entity> received(Token verb) {
    return tree.children(verb, LOGICAL_OBJECTS).stream()
        .flatMap(object -> parties.in(object).stream())
        .toList();
  }

  /** "X met (with) Y", "X and Y met", "X and Y jointly met the press". */
  void meet(Token verb) {
    List<Token> anchors = List.of(verb);
    List<Token> objects = new ArrayList<>(tree.children(verb, LOGICAL_OBJECTS));
    objects.addAll(parties.objects("with", anchors));
    Set<Entity> others = new LinkedHashSet<>();
    objects.forEach(object -> others.addAll(parties.in(object)));
    boolean press = objects.stream().anyMatch(o -> formats.isPress(o) && parties.in(o).isEmpty());
    Set<Entity> all = new LinkedHashSet<>(parties.subject(verb));
    boolean lent = tree.is(verb, ADNOMINAL) && verb.is(GERUND) && isPlural(verb);
    boolean alone = objects.isEmpty() && !tree.has(verb, SUBJECT) && !lent;
    all.addAll(others);
    if (press && !all.isEmpty()) {
      notes.add(
          verb,
          Format.PRESS,
          all,
          anchors,
          passage.voice(verb),
          objects,
          "meeting/press-verb",
          SURE);
    } else if (isBodyOfMany(verb, all) && objects.isEmpty()) {
      notes.add(
          verb,
          Format.MEETING,
          all,
          anchors,
          passage.voice(verb),
          objects,
          "meeting/verb-meet",
          INFERRED);
    } else if (all.size() > 1 && !alone && (objects.isEmpty() || !others.isEmpty())) {
      List<Set<Entity>> meetings = together(verb, parties.subject(verb), others);
      for (Set<Entity> together : meetings) {
        Set<Entity> there = new LinkedHashSet<>(together);
        there.addAll(present(verb, objects));
        notes.add(
            verb,
            Format.MEETING,
            there,
            meetings.size() > 1 ? List.of() : unnamed.company(objects),
            anchors,
            passage.voice(verb),
            objects,
            "meeting/verb-meet",
            SURE);
      }
    } else if (others.isEmpty() && !all.isEmpty()) {
      withUnnamed(verb, all, objects);
    }
  }

  /**
   * "told reporters in Port", "speaking to the press", "speaking alongside Y": with Y before the
   * press.
   */
  void press(Token verb) {
    List<Token> heard = new ArrayList<>(tree.children(verb, LOGICAL_OBJECTS));
    heard.addAll(parties.objects("to", List.of(verb)));
    boolean press = heard.stream().anyMatch(o -> formats.isPress(o) && parties.in(o).isEmpty());
    List<Entity> beside =
        verb.is(GERUND) ? persons(parties.after("alongside", List.of(verb))) : List.of();
    Set<Entity> all = new LinkedHashSet<>(persons(parties.subject(verb)));
    boolean speaks = !all.isEmpty();
    all.addAll(beside);
    if (speaks && (press || !beside.isEmpty())) {
      notes.add(
          verb,
          Format.PRESS,
          all,
          List.of(verb),
          passage.voice(verb),
          heard,
          "meeting/press-verb",
          INFERRED);
    }
  }

  private static List<Entity> persons(List<Entity> found) {
    return found.stream().filter(one -> one.kind() == Entity.Kind.PERSON).toList();
  }

  /** "X met with representatives of the opposition". */
  private void withUnnamed(Token verb, Set<Entity> all, List<Token> objects) {
    List<String> company = unnamed.company(objects);
    if (!company.isEmpty()) {
      notes.add(
          verb,
          Format.MEETING,
          all,
          company,
          List.of(verb),
          passage.voice(verb),
          objects,
          "meeting/unnamed",
          INFERRED);
    }
  }

  /** "the ministers of A and B, | meeting in Port": several, who meet each other. */
  private boolean isPlural(Token verb) {
    return passage.grammar().subject(verb).filter(Token::isPlural).isPresent();
  }

  /** "received X | in the presence of Minister Y": he was there too. */
  private List<Entity> present(Token verb, List<Token> objects) {
    List<Token> anchors = new ArrayList<>(objects);
    anchors.add(verb);
    List<Token> presence =
        parties.objects("in", anchors).stream().filter(noun -> is("presence-noun", noun)).toList();
    return parties.after("of", presence).stream()
        .filter(one -> one.kind() == Entity.Kind.PERSON)
        .toList();
  }

  /** "Leaders of the G7 met", "the Council convened": the members of one body. */
  private boolean isBodyOfMany(Token verb, Set<Entity> all) {
    boolean many =
        cues.is("gathering", verb.lemma())
            || grammar
                .subject(verb)
                .filter(subject -> subject.isPlural() || isMeetingBody(subject))
                .isPresent();
    return all.size() == 1 && all.iterator().next().kind() == Entity.Kind.ORGANISATION && many;
  }

  /** "the Council", "the Task Force on Energy". */
  private boolean isMeetingBody(Token subject) {
    return Arrays.stream(ActWords.lower(subject).split(" "))
        .anyMatch(word -> cues.is("meeting-body", word));
  }

  /**
   * "the Council convened in Port", "leaders of A and B gathered": the members of one body, or
   * several.
   */
  void gather(Token verb) {
    boolean alone = tree.children(verb, LOGICAL_OBJECTS).isEmpty();
    Set<Entity> all = new LinkedHashSet<>(parties.subject(verb));
    if (alone && (isBodyOfMany(verb, all) || (all.size() > 1 && isPlural(verb)))) {
      meet(verb);
    }
  }

  /** "the summit | brought together A and B", "gathered A and B". */
  void bring(Token verb) {
    boolean together =
        !is("bringing-with", verb)
            || tree.children(verb).stream().anyMatch(word -> is("brought-together", word));
    boolean occasion = tree.has(verb, SUBJECT, what -> formats.isOccasion(what));
    List<Token> objects = tree.children(verb, OBJECT);
    Set<Entity> all = new LinkedHashSet<>();
    objects.forEach(object -> all.addAll(parties.in(object)));
    if (together && occasion && all.size() > 1) {
      notes.add(
          verb,
          Format.MEETING,
          all,
          List.of(verb),
          passage.voice(verb),
          objects,
          "meeting/verb-meet",
          INFERRED);
    }
  }

  /**
   * "X met with Y and Z": whether in one meeting or two, X met each; as one only where the sentence
   * or the title says "together", "trilateral" and the like, or where they come from three states.
   */
  private List<Set<Entity>> together(Token verb, List<Entity> subjects, Set<Entity> others) {
    boolean one = !formats.isApart(verb) && (isOneMeeting() || areOfManyStates(others));
    return MeetingFormats.meetings(one, subjects, others);
  }

  private boolean isOneMeeting() {
    return Stream.concat(
            tree.tokens().stream(),
            scene.trees().stream()
                .filter(other -> Dates.isTitle(other.sentence().block()))
                .flatMap(title -> title.tokens().stream()))
        .anyMatch(t -> cues.is("one-meeting", t.lemma().toLowerCase(Locale.ROOT)));
  }

  private boolean areOfManyStates(Set<Entity> persons) {
    return persons.stream().flatMap(person -> scene.stateOf(person).stream()).distinct().count()
        > 2;
  }
}
