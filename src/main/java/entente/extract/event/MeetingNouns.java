package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.Dates;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Fact.Format;
import entente.facts.Voice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Meetings that a noun tells: "held talks with", "their talks", "talks between X and Y". */
final class MeetingNouns {
  private static final double SURE = 0.9;
  private static final double INFERRED = 0.7;

  private final MeetingPassage in;
  private final Dates dates;
  private final CallNouns calls;
  private final MeetingNotes.Attendance attendance;

  MeetingNouns(MeetingPassage in, Dates dates, MeetingNotes.Attendance attendance) {
    this.in = in;
    this.dates = dates;
    this.calls = new CallNouns(in);
    this.attendance = attendance;
  }

  /** "held talks with Y", "their talks", "X's meeting with Y", "talks between X and Y". */
  void noun(Token noun) {
    if (in.scene().cues().is("call-noun", noun.lemma()) && calls.read(noun)) {
      return;
    }
    Optional<Token> carrier = in.parties().carrier(noun);
    List<Token> anchors = new ArrayList<>(List.of(noun));
    carrier.ifPresent(anchors::add);
    takingPlace(noun).ifPresent(anchors::add);
    Set<Entity> all = new LinkedHashSet<>(members(in.parties().ofNoun(noun)));
    carrier.ifPresent(verb -> all.addAll(carried(verb)));
    if (all.isEmpty() && isOfADay(noun)) {
      all.addAll(in.passage().referents().participants(noun).entities());
    }
    Optional<Token> over = in.passage().factuality().over(noun);
    over.filter(verb -> all.size() == 1).ifPresent(verb -> all.addAll(in.parties().subject(verb)));
    if (all.size() > 1 && !isWithOthers(noun)) {
      boolean withVerb = carrier.isPresent() && !in.passage().grammar().isPassive(carrier.get());
      Voice voice = withVerb ? in.passage().voice(carrier.get()) : in.passage().voice(noun);
      String rule = carrier.isPresent() ? "meeting/light-verb" : "meeting/noun";
      in.notes()
          .add(
              noun,
              in.formats().of(noun),
              all,
              anchors,
              voice,
              carrier.or(() -> over).stream().toList(),
              rule,
              carrier.isPresent() ? SURE : INFERRED);
    } else if (all.isEmpty() && !calls.read(noun)) {
      again(noun);
    }
  }

  /** "the talks continued over breakfast", "the meeting took place in Port": those told last. */
  private void again(Token noun) {
    Optional<Token> verb = takingPlace(noun);
    boolean definite =
        in.tree()
            .has(
                noun,
                DETERMINER,
                det -> List.of("the", "this").contains(det.text().toLowerCase(Locale.ROOT)));
    Optional<Fact.Meeting> last = attendance.last();
    if (verb.isPresent() && definite && !isNamed(noun) && last.isPresent()) {
      in.notes()
          .add(
              noun,
              last.get().format() == Format.CALL ? Format.CALL : in.formats().of(noun),
              Set.copyOf(last.get().participants()),
              List.of(noun, verb.get()),
              in.passage().voice(verb.get()),
              List.of(verb.get()),
              "meeting/continued",
              INFERRED);
    }
  }

  /** "the Vienna talks": others than those told last, maybe. */
  private boolean isNamed(Token noun) {
    return in.tree().has(noun, PREMODIFIERS, child -> in.scene().mention(child).isPresent());
  }

  /** "the last U.S.-Kenya Dialogue meeting": the two states whose body it is. */
  private List<Entity> members(List<Entity> named) {
    boolean body = named.size() == 1 && named.get(0).kind() == Entity.Kind.ORGANISATION;
    List<Entity> states = body ? in.scene().statesIn(named.get(0).label()) : List.of();
    return states.isEmpty() ? named : states;
  }

  /** "Today's meeting", "Monday's talks": the event that the article is about. */
  private boolean isOfADay(Token noun) {
    return in.passage()
        .grammar()
        .possessor(noun)
        .filter(day -> dates.at(in.passage(), day).isPresent())
        .isPresent();
  }

  /** The verb in "talks resumed", "the meeting took place". */
  private Optional<Token> takingPlace(Token noun) {
    return in.tree()
        .head(noun)
        .filter(head -> in.tree().is(noun, SUBJECTS))
        .filter(head -> in.scene().cues().is("taking-place", head.lemma()));
  }

  /** "their talks with their counterparts": they did not meet each other. */
  private boolean isWithOthers(Token noun) {
    boolean theirs =
        in.passage()
            .grammar()
            .possessor(noun)
            .filter(possessor -> possessor.text().equalsIgnoreCase("their"))
            .isPresent();
    return theirs && !in.parties().objects("with", List.of(noun)).isEmpty();
  }

  private List<Entity> carried(Token verb) {
    List<Entity> found = new ArrayList<>(in.parties().subject(verb));
    found.addAll(in.parties().after("with", List.of(verb)));
    found.addAll(in.parties().after("between", List.of(verb)));
    return found;
  }

  /** "together with X". */
  private List<Entity> together(Token verb) {
    return in.parties().after("with", in.tree().children(verb, ADVERBIAL));
  }

  /** "made statements for the press", "a joint press conference of X and Y". */
  void press(Token noun) {
    Optional<Token> carrier = in.parties().carrier(noun);
    Set<Entity> all = new LinkedHashSet<>(in.parties().ofNoun(noun));
    carrier.ifPresent(verb -> all.addAll(carried(verb)));
    carrier.ifPresent(verb -> all.addAll(together(verb)));
    List<Token> anchors = new ArrayList<>(List.of(noun));
    carrier.ifPresent(anchors::add);
    boolean persons = !all.isEmpty() && all.stream().anyMatch(e -> e.kind() == Entity.Kind.PERSON);
    boolean joint =
        all.size() > 1
            || in.tree().children(noun).stream().anyMatch(c -> c.lemma().equals("joint"));
    if (persons && joint) {
      Voice voice = carrier.map(in.passage()::voice).orElseGet(() -> in.passage().voice(noun));
      in.notes()
          .add(
              noun,
              Format.PRESS,
              all,
              anchors,
              voice,
              carrier.stream().toList(),
              "meeting/press-noun",
              SURE);
    }
  }
}
