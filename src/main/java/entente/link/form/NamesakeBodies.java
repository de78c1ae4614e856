package entente.link.form;

import entente.facts.Entity;
import entente.lexicon.Lexicon;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says whose body is meant where several states have one of the name: "the Armenian National
 * Security Council", "the House of Commons of Canada", "Peru's Congress".
 */
public final class NamesakeBodies {
  private final Lexicon lexicon;
  private final Cues cues;
  private final BodyForms bodies;

  public NamesakeBodies(Lexicon lexicon, Cues cues, BodyForms bodies) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.bodies = bodies;
  }

  /** The bodies of a block that belong to another state than the known one of their name. */
  public List<Found> in(Marks marks) {
    List<Found> others = new ArrayList<>();
    for (Found found : marks.all()) {
      if (isGeneral(marks, found) && !cues.is(Use.SHARE, marks.words().key(found.last() + 1))) {
        int first = BodyForms.run(marks, found.first());
        bodies
            .owner(marks, first, found.last())
            .filter(state -> !lexicon.stateOf(found.entity()).equals(Optional.of(state)))
            .map(state -> bodies.owned(marks, first, found.last(), state))
            .ifPresent(others::add);
      }
    }
    return others;
  }

  /** Names that are a part of another: "Foreign Office Consultations", "Cyber Security Council". */
  public List<Found> cut(Marks marks) {
    return marks.all().stream()
        .filter(found -> isGeneral(marks, found))
        .filter(found ->
            bodies.goesOn(marks, found.last() + 1) || bodies.beginsBefore(marks, found.first()))
        .toList();
  }

  /** "Kenya's Vision 2030": the programme of the state before it, not of the one known for it. */
  public List<Found> programmes(Marks marks) {
    List<Found> others = new ArrayList<>();
    for (Found found : marks.all()) {
      boolean programme = found.entity().type().equals("NationalProgramme");
      String words = marks.words().written(found.first(), found.last());
      if (programme && isOfYear(marks, found)) {
        bodies
            .owner(marks, found.first(), found.last())
            .filter(state -> !found.entity().label().contains(stem(state)))
            .map(state -> bodies.programme(found, state.label() + " " + words))
            .ifPresent(others::add);
      }
    }
    return others;
  }

  private boolean isOfYear(Marks marks, Found found) {
    return found.length() == 2
        && cues.is(Use.PROGRAMME, marks.words().key(found.first()))
        && marks.words().key(found.last()).matches("\\d{4}");
  }

  /** "Saudi" for Saudi Arabia. */
  private static String stem(Entity state) {
    return state.label().split(" ", 2)[0];
  }

  /** Whether the name says what the body is, not whose: "National Security Council". */
  private boolean isGeneral(Marks marks, Found found) {
    return found.entity().known()
        && found.entity().kind() == Entity.Kind.ORGANISATION
        && cues.forms(marks.words(), found.first()).stream()
            .filter(hit -> hit.last() == found.last())
            .flatMap(hit -> hit.values().stream())
            .anyMatch(form -> form.needs() == Cues.Needs.BODY);
  }
}
