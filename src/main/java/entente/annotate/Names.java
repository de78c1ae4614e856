package entente.annotate;

import entente.article.Article;
import entente.article.Named;
import entente.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of an article in UTF-16 units, in text order, without overlaps. */
final class Names {
  private final List<Range> ranges;
  private final Set<Range> actors;

  private Names(List<Range> ranges, Set<Range> actors) {
    this.ranges = ranges;
    this.actors = actors;
  }

  /** Of two names that overlap, the one that begins first, then the longer. */
  static Names of(Article article, List<Named> names) {
    List<Named> sorted = new ArrayList<>(names);
    sorted.sort(
        Comparator.comparingInt((Named name) -> name.span().begin())
            .thenComparing(name -> name.span().end(), Comparator.reverseOrder()));
    List<Range> ranges = new ArrayList<>(sorted.size());
    Set<Range> actors = new HashSet<>();
    int free = 0;
    for (Named name : sorted) {
      Span span = name.span();
      if (span.begin() >= free) {
        ranges.add(new Range(article.text().utf16(span.begin()), article.text().utf16(span.end())));
        free = span.end();
        if (name.actor()) {
          actors.add(ranges.getLast());
        }
      }
    }
    return new Names(List.copyOf(ranges), Set.copyOf(actors));
  }

  /** The names that end after {@code from} and begin before {@code to}. */
  List<Range> in(int from, int to) {
    int first = firstEndingAfter(from);
    int last = first;
    while (last < ranges.size() && ranges.get(last).from() < to) {
      last++;
    }
    return ranges.subList(first, last);
  }

  /** Whether a name begins at this index. */
  boolean beginAt(int index) {
    int at = firstEndingAfter(index);
    return at < ranges.size() && ranges.get(at).from() == index;
  }

  /** The name of a state or person that begins at this index. */
  Optional<Range> actorAt(int index) {
    return beginAt(index)
        ? Optional.of(ranges.get(firstEndingAfter(index))).filter(actors::contains)
        : Optional.empty();
  }

  /** Whether the character at this index and the one after it lie in one name. */
  boolean join(int index) {
    int at = firstEndingAfter(index);
    return at < ranges.size() && ranges.get(at).from() <= index && index + 1 < ranges.get(at).to();
  }

  private int firstEndingAfter(int index) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).to() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
