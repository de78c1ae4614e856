package entente.extract.meeting;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Fact.Format;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who attends the meeting told before: "X attended it", "Y led the Kenyan delegation". */
final class Attended extends MeetingReader {
  private static final double INFERRED = 0.7;

  private final Receipts receipts;
  private final MeetingNotes.Attendance attendance;

  Attended(
      Passage passage, MeetingNotes notes, Receipts receipts, MeetingNotes.Attendance attendance) {
    super(passage, notes);
    this.receipts = receipts;
    this.attendance = attendance;
  }

  /** "X, Y and Z attended the meeting": the meeting that the article told last. */
  void attend(Token verb) {
    List<Token> objects = whole(verb);
    boolean leading = objects.stream().anyMatch(noun -> isDelegation(verb, noun));
    boolean meeting =
        objects.stream()
            .anyMatch(noun -> formats.isMeeting(noun) && parties.ofNoun(noun).isEmpty());
    List<Entity> attendees = persons(parties.subject(verb));
    if ((meeting || leading) && !attendees.isEmpty()) {
      Optional<Fact.Meeting> last = attendance.last();
      if (last.isPresent()) {
        joins(verb, objects, attendees, last.get());
      } else if (leading) {
        lead(verb, objects, attendees);
      } else {
        meet(verb, objects, attendees);
      }
    }
    if (objects.stream().anyMatch(noun -> isLed(verb, noun))) {
      attendance.lead(attendees);
    }
  }

  /** Of "it was chaired by A and | attended by B" what both verbs are about. */
  private List<Token> whole(Token verb) {
    List<Token> own =
        takesPart(verb) || is("participating", verb) ? within(verb) : grammar.objects(verb);
    boolean shared = own.isEmpty() && grammar.isPassive(verb) && tree.is(verb, CONJUNCT);
    return shared ? grammar.objects(tree.firstConjunct(verb)) : own;
  }

  /** "took part | in the meeting", however a parser hangs the preposition. */
  private List<Token> within(Token verb) {
    List<Token> anchors = new ArrayList<>(List.of(verb));
    anchors.addAll(tree.children(verb, OBJECT));
    return parties.objects("in", anchors);
  }

  /** "The meeting was chaired by A and attended by B": they met there. */
  private void meet(Token verb, List<Token> objects, List<Entity> attendees) {
    Set<Entity> all = new LinkedHashSet<>(attendees);
    tree.conjuncts(tree.firstConjunct(verb)).stream()
        .filter(other -> cues.is("convening", other.lemma()))
        .forEach(other -> all.addAll(persons(parties.subject(other))));
    if (all.size() > 1) {
      notes.add(
          verb,
          Format.MEETING,
          all,
          List.of(verb),
          passage.voice(verb),
          objects,
          "meeting/attended",
          INFERRED);
    }
  }

  /** "He was joined by X and Y": at the meeting of his told last. */
  boolean isJoined(Token verb) {
    Optional<Fact.Meeting> last = attendance.last();
    List<Token> hosts = tree.children(verb, PASSIVE_SUBJECT);
    List<Entity> joined = hosts.stream().flatMap(host -> parties.in(host).stream()).toList();
    List<Entity> more = persons(parties.subject(verb));
    boolean there =
        last.filter(meeting -> !joined.isEmpty() && meeting.participants().containsAll(joined))
            .isPresent();
    if (!there || more.isEmpty()) {
      return false;
    }
    joins(verb, hosts, more, last.orElseThrow());
    return true;
  }

  /** "Participants in the call included X": at the meeting told last. */
  void included(Token verb) {
    boolean attendees = tree.has(verb, SUBJECT, who -> cues.is("attendee-noun", who.lemma()));
    List<Token> objects = tree.children(verb, OBJECT);
    List<Entity> more =
        persons(objects.stream().flatMap(object -> parties.in(object).stream()).toList());
    if (attendees && !more.isEmpty()) {
      attendance.last().ifPresent(last -> joins(verb, objects, more, last));
    }
  }

  private static List<Entity> persons(List<Entity> found) {
    return found.stream().filter(one -> one.kind() == Entity.Kind.PERSON).toList();
  }

  private void joins(Token verb, List<Token> objects, List<Entity> attendees, Fact.Meeting last) {
    Set<Entity> all = new LinkedHashSet<>(last.participants());
    all.addAll(attendees);
    receipts.add(
        new Fact.Meeting(
            last.format(),
            List.copyOf(all),
            last.others(),
            last.when(),
            last.place(),
            Optional.empty()),
        passage.voice(verb),
        notes.words(verb, objects, List.of(verb)),
        "meeting/attended",
        INFERRED);
  }

  /** "A led the Kenyan delegation. B headed that of Peru": those two have met. */
  private void lead(Token verb, List<Token> objects, List<Entity> leaders) {
    Set<Entity> all = new LinkedHashSet<>(attendance.leaders());
    all.addAll(leaders);
    if (all.size() > leaders.size()) {
      notes.add(
          verb,
          Format.TALKS,
          all,
          List.of(verb),
          passage.voice(verb),
          objects,
          "meeting/attended",
          INFERRED);
    }
  }

  /** "led the Kenyan delegation": at the meeting told before. */
  private boolean isDelegation(Token verb, Token noun) {
    return isLed(verb, noun) && parties.objects("to", List.of(noun, verb)).isEmpty();
  }

  private boolean isLed(Token verb, Token noun) {
    return cues.is("delegation-leading", verb.lemma()) && cues.is("delegation-noun", noun.lemma());
  }
}
