package entente.link.form;

import entente.facts.Entity;
import entente.link.known.Minter;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Inflection;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Word;
import entente.link.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Recognises places that no list knows by the words before them: "near Birao", "fishermen from
 * Velna", "the port of Marsk". What is read before stays: persons, bodies, known places.
 */
public final class TownForms {
  private static final Set<String> WHERE = Set.of("in", "near", "outside");

  /** Behind what is done or comes from somewhere also "to" and "from" name a place. */
  private static final Set<String> WAYS = Set.of("to", "from");

  /** So many words before "to" and "from" may say who goes. */
  private static final int REACH = 3;

  private static final int LONGEST = 2;

  private final Cues cues;
  private final Minter minter;

  public TownForms(Cues cues, Minter minter) {
    this.cues = cues;
    this.minter = minter;
  }

  /** Marks the places of a block of prose. */
  public void apply(Marks marks) {
    if (marks.words().isTitleCased() || marks.words().isShouted()) {
      return;
    }
    int at = 1;
    while (at < marks.size()) {
      List<Found> towns = chain(marks, at);
      towns.forEach(marks::mark);
      at = towns.isEmpty() ? at + 1 : towns.getLast().last() + 1;
    }
  }

  /** "Rameswaram and Pudukottai"; "the districts of Velna, Agok and Rameswaram". */
  private List<Found> chain(Marks marks, int first) {
    if (!isPlaced(marks.words(), first)) {
      return List.of();
    }
    List<Found> towns = new ArrayList<>();
    boolean listed = isOfKind(marks.words(), first) && marks.words().key(first - 2).endsWith("s");
    Optional<Found> town = place(marks, first, listed);
    while (town.isPresent()) {
      towns.add(town.get());
      int next = behindLink(marks, town.get().last() + 1, listed);
      town = next > 0 ? place(marks, next, listed) : Optional.empty();
    }
    return towns.stream().filter(found -> marks.at(found.first()).isEmpty()).toList();
  }

  /** A place that the words before call so, or also one that is marked already in such a list. */
  private Optional<Found> place(Marks marks, int at, boolean listed) {
    return marks
        .from(at)
        .filter(found -> listed && found.entity().kind() == Entity.Kind.PLACE)
        .or(() -> town(marks, at));
  }

  /** The word behind "and", in a list also behind a comma, or -1. */
  private static int behindLink(Marks marks, int at, boolean listed) {
    Words words = marks.words();
    boolean comma = listed && at < words.size() && words.gap(at).equals(",");
    boolean and = (comma || words.follows(at)) && words.key(at).equals("and");
    if (and) {
      return words.follows(at + 1) ? at + 1 : -1;
    }
    return comma ? at : -1;
  }

  /** "the provinces of | Cunene". */
  private boolean isOfKind(Words words, int at) {
    return at > 1
        && words.key(at - 1).equals("of")
        && words.follows(at - 1)
        && isKind(words.key(at - 2));
  }

  private boolean isPlaced(Words words, int at) {
    boolean inName = at > 1 && words.follows(at - 1) && words.at(at - 2).isCapital();
    if (!words.follows(at) || (inName && !words.begins(at - 2))) {
      return false;
    }
    String before = words.key(at - 1);
    return WHERE.contains(before)
        || isOfKind(words, at)
        || (WAYS.contains(before) && isMoved(words, at - 1));
  }

  private boolean isKind(String key) {
    return cues.is(Use.PLACE_NOUN, key) || cues.is(Use.TOWN, key) || cues.is(Use.REGION, key);
  }

  /** "evacuated the wounded to Agok", "travel to Velna", "fishermen from Velna". */
  private boolean isMoved(Words words, int at) {
    return IntStream.rangeClosed(Math.max(1, at - REACH), at - 1)
        .anyMatch(i ->
            words.follows(i + 1)
                && Inflection.isFormOf(words.key(i), key -> cues.is(Use.MOVE, key)));
  }

  private Optional<Found> town(Marks marks, int first) {
    Words words = marks.words();
    int last = first - 1;
    while (last - first < LONGEST
        && last + 1 < words.size()
        && isPlain(marks, last + 1)
        && (last < first || words.joins(last + 1))) {
      last++;
    }
    boolean goesOn =
        words.joins(last + 1)
            && (words.at(last + 1).isCapital()
                || words.at(last + 1).isNumber()
                || words.gap(last + 1).equals("-"));
    boolean owner = last + 1 < words.size() && words.gap(last + 1).startsWith("'");
    if (last < first || last - first >= LONGEST || goesOn || owner) {
      return Optional.empty();
    }
    String label = words.written(first, last);
    return minter.isKnown(label)
        ? Optional.empty()
        : Optional.of(
            new Found(
                first, last, minter.thing(label, Entity.Kind.PLACE, "Place"), "form-town", 0.6));
  }

  private boolean isPlain(Marks marks, int at) {
    Word word = marks.words().at(at);
    String key = word.key();
    return cues.isPlain(marks, at)
        && key.length() > 2
        && !cues.ends(Use.ABSTRACT_ENDING, key)
        && !word.isUpper()
        && !word.text().endsWith(".")
        && !cues.is(Use.WEAK, key)
        && !cues.is(Use.NOT_PERSON, key)
        && !cues.is(Use.NO_PLACE, key)
        && !cues.isPortfolioWord(key)
        && cues.honorifics(marks.words(), at).isEmpty()
        && cues.occupations(marks.words(), at).isEmpty();
  }
}
