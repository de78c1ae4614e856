package entente.link.form;

import entente.facts.Entity;
import entente.lexicon.Lexicon;
import entente.link.known.Minter;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises cities before their state ("in Brno, Czechia") and programmes ("New Uzbekistan"). */
public final class PlaceForms {
  private static final Set<String> WHERE = Set.of("in", "at", "to", "from", "near", "outside");

  private final Lexicon lexicon;
  private final Cues cues;
  private final Minter minter;

  public PlaceForms(Lexicon lexicon, Cues cues, Minter minter) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.minter = minter;
  }

  /** The cities and programmes named in a block. */
  public List<Found> in(Marks marks) {
    List<Found> found = new ArrayList<>();
    for (int at = 1; at < marks.size(); at++) {
      city(marks, at).ifPresent(found::add);
      programme(marks, at).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Found> city(Marks marks, int at) {
    Words words = marks.words();
    String before = words.key(at - 1);
    if (!words.follows(at) || !(WHERE.contains(before) || cues.is(Use.VISITED, before))) {
      return Optional.empty();
    }
    int last = at;
    while (last < at + 3 && last < words.size() && cues.isPlain(marks, last) && words.joins(last)) {
      last++;
    }
    int end = last - 1;
    boolean comma = end >= at && last < words.size() && words.gap(last).equals(",");
    return comma
        ? marks
            .from(last)
            .filter(found -> !found.is(Found.Kind.ADJECTIVE))
            .flatMap(found -> state(found.entity()))
            .map(state -> minter.city(words.written(at, end), state))
            .map(city -> new Found(at, end, city, "city-state", 0.75))
        : Optional.empty();
  }

  /** The state, or the one in which a region lies: "Boulder, Colorado". */
  private Optional<Entity> state(Entity behind) {
    boolean region = behind.kind() == Entity.Kind.PLACE;
    return behind.kind() == Entity.Kind.STATE
        ? Optional.of(behind)
        : Optional.of(behind).filter(place -> region).flatMap(lexicon::stateOf);
  }

  /** A word and the name of a state, in quotation marks or behind "a". */
  private Optional<Found> programme(Marks marks, int at) {
    Words words = marks.words();
    if (!words.follows(at)) {
      return Optional.empty();
    }
    int end = marks.from(at).map(Found::last).orElse(at);
    boolean closed = words.closesQuote(end + 1);
    boolean quoted = at > 0 && words.opensQuote(at - 1) && closed;
    boolean course =
        at > 1
            && words.follows(at - 1)
            && words.key(at - 2).equals("a")
            && words.at(at - 1).isCapital()
            && (end + 1 >= words.size() || cues.forms(words, end + 1).isEmpty());
    boolean free = marks.at(at - 1).isEmpty() && !cues.is(Use.STOP, words.key(at - 1));
    if (!free || !(quoted || course)) {
      return Optional.empty();
    }
    String adjective = words.at(at - 1).text();
    String upper = Character.toUpperCase(adjective.charAt(0)) + adjective.substring(1);
    return minter
        .state(words.written(at, end))
        .filter(state -> state.label().equalsIgnoreCase(words.written(at, end)))
        .map(state ->
            minter.thing(upper + " " + state.label(), Entity.Kind.INITIATIVE, "NationalProgramme"))
        .map(programme -> new Found(at - 1, end, programme, "form-programme", quoted ? 0.8 : 0.7));
  }
}
