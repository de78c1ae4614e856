package entente.link.form;

import entente.facts.Entity;
import entente.link.known.Minter;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises places by the small word beside them: "Oruro province", "the village of Lomé-Sud". */
public final class RegionForms {
  private static final int LONGEST = 3;
  private final Cues cues;
  private final Minter minter;

  public RegionForms(Cues cues, Minter minter) {
    this.cues = cues;
    this.minter = minter;
  }

  /** The places named in a block. */
  public List<Found> in(Marks marks) {
    List<Found> found = new ArrayList<>();
    Words words = marks.words();
    for (int at = 0; at < marks.size() && !words.isTitleCased(); at++) {
      int head = at;
      kind(words, at)
          .filter(kind -> !words.at(head).isCapital())
          .flatMap(kind -> before(marks, head, kind).or(() -> behind(marks, head, kind)))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<String> kind(Words words, int at) {
    boolean region =
        cues.is(Use.REGION, words.key(at))
            || (words.follows(at + 1) && cues.is(Use.REGION, words.keys(at, at + 1)));
    return region
        ? Optional.of("Region")
        : Optional.of("City").filter(town -> cues.is(Use.TOWN, words.key(at)));
  }

  /** "Oruro province", "Harari regional state". */
  private Optional<Found> before(Marks marks, int head, String kind) {
    Words words = marks.words();
    int first = head;
    while (first > 0
        && (first == head ? words.follows(first) : words.joins(first))
        && isProper(marks, first - 1)) {
      first--;
    }
    boolean inside =
        words.joins(first) && (words.at(first - 1).isCapital() || marks.at(first - 1).isPresent());
    boolean enough = first < head && head - first <= LONGEST && !inside;
    return enough && !words.begins(first) && !isAdjective(words, head)
        ? Optional.of(place(words, first, head - 1, kind))
        : Optional.empty();
  }

  /** "the village of Lomé-Sud"; not "the city of London's mayors", whose place is known. */
  private Optional<Found> behind(Marks marks, int head, String kind) {
    Words words = marks.words();
    int first = head + 2;
    if (!words.follows(head + 1) || !words.key(head + 1).equals("of") || !words.follows(first)) {
      return Optional.empty();
    }
    int last = first - 1;
    while (last + 1 < words.size()
        && (last < first || words.joins(last + 1))
        && isProper(marks, last + 1)) {
      last++;
    }
    boolean inside =
        last + 1 < words.size() && words.joins(last + 1) && words.at(last + 1).isCapital();
    return last >= first && last - first < LONGEST && !inside
        ? Optional.of(place(words, first, last, kind))
        : Optional.empty();
  }

  private Found place(Words words, int first, int last, String kind) {
    Entity place = minter.thing(words.written(first, last), Entity.Kind.PLACE, kind);
    return new Found(first, last, place, "form-region", 0.7);
  }

  /** "the Kurdish region", "the South Asian regions": the people or the sea, not its name. */
  private boolean isAdjective(Words words, int head) {
    return cues.ends(Use.PEOPLE_ENDING, words.key(head - 1));
  }

  private boolean isProper(Marks marks, int at) {
    Words words = marks.words();
    String key = words.key(at);
    return cues.isPlain(marks, at)
        && words.at(at).text().codePoints().anyMatch(Character::isLowerCase)
        && !cues.is(Use.WEAK, key)
        && !cues.isPortfolioWord(key);
  }
}
