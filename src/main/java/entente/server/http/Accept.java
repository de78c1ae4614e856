package entente.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a client accepts: the ranges of an {@code Accept} header, in its order (RFC 9110, section
 * 12.5.1).
 *
 * @param ranges empty if anything will do
 */
public record Accept(List<Range> ranges) {
  /**
   * One range.
   *
   * @param type such as {@code text/turtle}, {@code text/*} or {@code *}{@code /*}
   * @param weight from 0, refused, to 1
   */
  public record Range(String type, double weight) {
    private int precision(String offered) {
      if (type.equals(offered)) {
        return 2;
      }
      boolean family = type.endsWith("/*") && offered.startsWith(type.replace("*", ""));
      return family ? 1 : type.equals("*/*") ? 0 : -1;
    }
  }

  private record Fit(String type, double weight, int precision, int place) {
    Fit times(double quality) {
      return new Fit(type, weight * quality, precision, place);
    }
  }

  /** Copies the list. */
  public Accept {
    ranges = List.copyOf(ranges);
  }

  /** What a request accepts, by all its headers of the name. */
  public static Accept of(HttpServletRequest request) {
    return of(Collections.list(request.getHeaders("Accept")));
  }

  /** Reads the values of the header; what cannot be read of it is left out. */
  public static Accept of(Collection<String> values) {
    List<Range> ranges = new ArrayList<>();
    for (String part : String.join(",", values).split(",", -1)) {
      String[] pieces = part.split(";", -1);
      String type = pieces[0].strip().toLowerCase(Locale.ROOT);
      if (type.equals("*")) {
        ranges.add(new Range("*/*", weight(pieces)));
      } else if (type.indexOf('/') > 0) {
        ranges.add(new Range(type, weight(pieces)));
      } else if (!type.isEmpty()) {
        ranges.add(new Range(type + "/unknown", 0));
      }
    }
    return new Accept(ranges);
  }

  private static double weight(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String piece = pieces[i].strip().toLowerCase(Locale.ROOT);
      if (piece.startsWith("q=")) {
        try {
          return Math.clamp(Double.parseDouble(piece.substring(2)), 0.0, 1.0);
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }

  /**
   * The type that is liked best: by weight, then by how exactly it is named, then by the client's
   * order, then by ours. Empty if none is accepted.
   */
  public Optional<String> best(List<String> offered) {
    return best(offered, Map.of());
  }

  /**
   * The same where some types serve less well than the others: the client's weight counts times the
   * quality of the type, which is 1 unless it is given.
   */
  public Optional<String> best(List<String> offered, Map<String, Double> qualities) {
    if (ranges.isEmpty()) {
      return offered.stream().findFirst();
    }
    return offered.stream()
        .map(type -> fit(type).times(qualities.getOrDefault(type, 1.0)))
        .filter(fit -> fit.weight() > 0)
        .min(
            Comparator.comparingDouble((Fit fit) -> -fit.weight())
                .thenComparingInt(fit -> -fit.precision())
                .thenComparingInt(Fit::place))
        .map(Fit::type);
  }

  private Fit fit(String offered) {
    Fit best = new Fit(offered, 0, -1, 0);
    for (int place = 0; place < ranges.size(); place++) {
      Range range = ranges.get(place);
      int precision = range.precision(offered);
      if (precision > best.precision()) {
        best = new Fit(offered, range.weight(), precision, place);
      }
    }
    return best;
  }
}
