package entente.annotate;

import entente.article.Article;
import entente.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names of an article in UTF-16 units, in text order, without overlaps. */
final class Names {
  private final List<Range> ranges;

  private Names(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** Of two names that overlap, the one that begins first, then the longer. */
  static Names of(Article article, List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(
        Comparator.comparingInt(Span::begin).thenComparing(Span::end, Comparator.reverseOrder()));
    List<Range> ranges = new ArrayList<>(sorted.size());
    int free = 0;
    for (Span span : sorted) {
      if (span.begin() >= free) {
        ranges.add(new Range(article.text().utf16(span.begin()), article.text().utf16(span.end())));
        free = span.end();
      }
    }
    return new Names(List.copyOf(ranges));
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
