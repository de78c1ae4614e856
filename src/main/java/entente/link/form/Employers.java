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

/** Recognises companies before the title of their head and its name: "Coraltec CEO Ana Vik". */
public final class Employers {
  private static final int LONGEST = 3;

  private final Cues cues;
  private final Minter minter;

  public Employers(Cues cues, Minter minter) {
    this.cues = cues;
    this.minter = minter;
  }

  /** The companies named in a block. */
  public List<Found> in(Marks marks) {
    List<Found> found = new ArrayList<>();
    if (!marks.words().isTitleCased()) {
      for (int at = 1; at < marks.size(); at++) {
        if (leads(marks, at)) {
          before(marks, at).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Whether a title begins at the word, and a name behind it. */
  private boolean leads(Marks marks, int at) {
    Words words = marks.words();
    return words.follows(at)
        && cues.titles(words, at).stream()
            .limit(1)
            .filter(hit ->
                hit.values().stream()
                    .anyMatch(one -> cues.offices().is(Use.COMPANY_HEAD, one.title())))
            .map(hit -> hit.last() + 1)
            .anyMatch(next ->
                words.follows(next)
                    && words.at(next).isCapital()
                    && cues.titles(words, next).isEmpty());
  }

  private Optional<Found> before(Marks marks, int title) {
    Words words = marks.words();
    int first = title;
    while (first > 0 && words.joins(first) && isProper(marks, first - 1)) {
      first--;
    }
    boolean inside = first > 0 && words.joins(first) && words.at(first - 1).isCapital();
    boolean enough = first < title && title - first <= LONGEST && !inside;
    return enough && !(words.begins(first) && title - first == 1)
        ? Optional.of(company(words, first, title - 1))
        : Optional.empty();
  }

  private Found company(Words words, int first, int last) {
    String label = words.written(first, last);
    Entity company = minter.thing(label, Entity.Kind.ORGANISATION, "Organisation");
    return new Found(first, last, company, "employer", 0.7);
  }

  private boolean isProper(Marks marks, int at) {
    Words words = marks.words();
    String key = words.key(at);
    return cues.isPlain(marks, at)
        && !cues.is(Use.WEAK, key)
        && !cues.is(Use.NOT_PERSON, key)
        && !cues.isPortfolioWord(key)
        && !cues.isRank(key)
        && cues.honorifics(words, at).isEmpty();
  }
}
