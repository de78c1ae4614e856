package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.Receipts;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Fact.Format;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who attends the meeting told before: "X attended it", "Y led the Kenyan delegation". */
final class Attended {
  private static final double INFERRED = 0.7;

  private final MeetingPassage in;
  private final Receipts receipts;
  private final MeetingNotes.Attendance attendance;

  Attended(MeetingPassage in, Receipts receipts, MeetingNotes.Attendance attendance) {
    this.in = in;
    this.receipts = receipts;
    this.attendance = attendance;
  }

  /** "X, Y and Z attended the meeting": the meeting that the article told last. */
  void attend(Token verb) {
    List<Token> objects = in.tree().children(verb, LOGICAL_OBJECTS);
    boolean leading = objects.stream().anyMatch(noun -> isDelegation(verb, noun));
    boolean meeting =
        objects.stream()
            .anyMatch(noun -> in.formats().isMeeting(noun) && in.parties().ofNoun(noun).isEmpty());
    List<Entity> attendees =
        in.parties().subject(verb).stream().filter(e -> e.kind() == Entity.Kind.PERSON).toList();
    if ((meeting || leading) && !attendees.isEmpty()) {
      Optional<Fact.Meeting> last = attendance.last();
      if (last.isPresent()) {
        joins(verb, objects, attendees, last.get());
      } else if (leading) {
        lead(verb, objects, attendees);
      }
    }
    if (objects.stream().anyMatch(noun -> isLed(verb, noun))) {
      attendance.lead(attendees);
    }
  }

  private void joins(Token verb, List<Token> objects, List<Entity> attendees, Fact.Meeting last) {
    Set<Entity> all = new LinkedHashSet<>(last.participants());
    all.addAll(attendees);
    receipts.add(
        new Fact.Meeting(
            last.format(), List.copyOf(all), last.when(), last.place(), Optional.empty()),
        in.passage().voice(verb),
        in.notes().words(verb, objects, List.of(verb)),
        "meeting/attended",
        INFERRED);
  }

  /** "A led the Kenyan delegation. B headed that of Peru": those two have met. */
  private void lead(Token verb, List<Token> objects, List<Entity> leaders) {
    Set<Entity> all = new LinkedHashSet<>(attendance.leaders());
    all.addAll(leaders);
    if (all.size() > leaders.size()) {
      in.notes()
          .add(
              verb,
              Format.TALKS,
              all,
              List.of(verb),
              in.passage().voice(verb),
              objects,
              "meeting/attended",
              INFERRED);
    }
  }

  /** "led the Kenyan delegation": at the meeting told before. */
  private boolean isDelegation(Token verb, Token noun) {
    return isLed(verb, noun) && in.parties().objects("to", List.of(noun, verb)).isEmpty();
  }

  private boolean isLed(Token verb, Token noun) {
    return in.scene().cues().is("delegation-leading", verb.lemma())
        && in.scene().cues().is("delegation-noun", noun.lemma());
  }
}
