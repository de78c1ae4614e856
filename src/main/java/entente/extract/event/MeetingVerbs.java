package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.Dates;
import entente.facts.Entity;
import entente.facts.Fact.Format;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Who meets or receives whom: "met with", "X and Y met", "received", "was joined by". */
final class MeetingVerbs {
  private static final double SURE = 0.9;
  private static final double INFERRED = 0.7;

  private final MeetingPassage in;

  MeetingVerbs(MeetingPassage in) {
    this.in = in;
  }

  /** "X received Y in Port": only where both are persons. */
  void receive(Token verb) {
    boolean persons =
        Stream.concat(in.parties().subject(verb).stream(), received(verb).stream())
            .allMatch(entity -> entity.kind() == Entity.Kind.PERSON);
    if (persons && !received(verb).isEmpty()) {
      meet(verb);
    }
  }

  /**
   * "X joined Y for talks", "the Council was joined by President Y", "X welcomed Y to Port": those
   * of one state accompany each other.
   */
  void join(Token verb) {
    List<Entity> hosts = in.parties().subject(verb);
    List<Entity> guests = received(verb);
    boolean apart =
        hosts.stream()
            .flatMap(host -> guests.stream().map(guest -> areApart(host, guest)))
            .reduce((one, other) -> one && other)
            .orElse(false);
    boolean there =
        !in.scene().cues().is("welcoming-verb", verb.lemma())
            || in.parties().objects("to", List.of(verb)).stream()
                .anyMatch(place -> in.scene().mention(place).isPresent());
    if (apart && there && !isDoing(verb)) {
      meet(verb);
    }
  }

  /** "joined X | in condemning the attack": what they do, they do apart. */
  private boolean isDoing(Token verb) {
    return in.tree().has(verb, PREPOSITION, by -> in.tree().has(by, PREPOSITION_CLAUSE));
  }

  private boolean areApart(Entity host, Entity guest) {
    boolean some = Stream.of(host, guest).anyMatch(one -> one.kind() == Entity.Kind.PERSON);
    boolean acting =
        Stream.of(host, guest)
            .allMatch(
                one -> one.kind() == Entity.Kind.PERSON || one.kind() == Entity.Kind.ORGANISATION);
    return some && acting && !in.scene().stateOf(host).equals(in.scene().stateOf(guest));
  }

  private List<Entity> received(Token verb) {
    return in.tree().children(verb, LOGICAL_OBJECTS).stream()
        .flatMap(object -> in.parties().in(object).stream())
        .toList();
  }

  /** "X met (with) Y", "X and Y met", "X and Y jointly met the press". */
  void meet(Token verb) {
    List<Token> anchors = List.of(verb);
    List<Token> objects = new ArrayList<>(in.tree().children(verb, LOGICAL_OBJECTS));
    objects.addAll(in.parties().objects("with", anchors));
    Set<Entity> others = new LinkedHashSet<>();
    objects.forEach(object -> others.addAll(in.parties().in(object)));
    boolean press =
        objects.stream().anyMatch(o -> in.formats().isPress(o) && in.parties().in(o).isEmpty());
    Set<Entity> all = new LinkedHashSet<>(in.parties().subject(verb));
    boolean alone = objects.isEmpty() && !in.tree().has(verb, SUBJECT);
    all.addAll(others);
    if (press && !all.isEmpty()) {
      in.notes()
          .add(
              verb,
              Format.PRESS,
              all,
              anchors,
              in.passage().voice(verb),
              objects,
              "meeting/press-verb",
              SURE);
    } else if (isBodyOfMany(verb, all) && objects.isEmpty()) {
      in.notes()
          .add(
              verb,
              Format.MEETING,
              all,
              anchors,
              in.passage().voice(verb),
              objects,
              "meeting/verb-meet",
              INFERRED);
    } else if (all.size() > 1 && !alone && (objects.isEmpty() || !others.isEmpty())) {
      for (Set<Entity> together : together(in.parties().subject(verb), others)) {
        in.notes()
            .add(
                verb,
                Format.MEETING,
                together,
                anchors,
                in.passage().voice(verb),
                objects,
                "meeting/verb-meet",
                SURE);
      }
    }
  }

  /** "Leaders of the G7 met": the members of one body. */
  private boolean isBodyOfMany(Token verb, Set<Entity> all) {
    return all.size() == 1
        && all.iterator().next().kind() == Entity.Kind.ORGANISATION
        && in.passage().grammar().subject(verb).filter(Token::isPlural).isPresent();
  }

  /**
   * "X met with Y and Z": whether in one meeting or two, X met each; as one only where the sentence
   * or the title says "together", "trilateral" and the like, or where they come from three states.
   */
  private List<Set<Entity>> together(List<Entity> subjects, Set<Entity> others) {
    boolean one =
        others.size() < 2 || subjects.size() != 1 || isOneMeeting() || areOfManyStates(others);
    List<Set<Entity>> meetings = new ArrayList<>();
    if (one) {
      Set<Entity> all = new LinkedHashSet<>(subjects);
      all.addAll(others);
      meetings.add(all);
    } else {
      others.forEach(other -> meetings.add(new LinkedHashSet<>(List.of(subjects.get(0), other))));
    }
    return meetings.stream().filter(meeting -> meeting.size() > 1).toList();
  }

  private boolean isOneMeeting() {
    return Stream.concat(
            in.tree().tokens().stream(),
            in.scene().trees().stream()
                .filter(other -> Dates.isTitle(other.sentence().block()))
                .flatMap(title -> title.tokens().stream()))
        .anyMatch(t -> in.scene().cues().is("one-meeting", t.lemma().toLowerCase(Locale.ROOT)));
  }

  private boolean areOfManyStates(Set<Entity> persons) {
    return persons.stream()
            .flatMap(person -> in.scene().stateOf(person).stream())
            .distinct()
            .count()
        > 2;
  }
}
