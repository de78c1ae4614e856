package entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client would like, from all its Accept headers (RFC 9110, section 12.5.1).
 *
 * @param ranges in the order sent; none means anything
 */
record Accept(List<Range> ranges) {
  /** A media range with its weight. */
  record Range(String type, double weight) {
    /** 3 for the type itself, 2 for {@code text/*}, 1 for any, 0 where it does not fit. */
    int fit(String offered) {
      if (type.equals(offered)) {
        return 3;
      }
      boolean family =
          type.endsWith("/*") && offered.startsWith(type.substring(0, type.length() - 1));
      return type.equals("*/*") ? 1 : family ? 2 : 0;
    }
  }

  Accept {
    ranges = List.copyOf(ranges);
  }

  static Accept of(HttpServletRequest request) {
    List<Range> ranges = new ArrayList<>();
    for (String header : Collections.list(request.getHeaders("Accept"))) {
      for (String part : header.split(",", -1)) {
        String[] words = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
        if (!words[0].isEmpty()) {
          ranges.add(new Range(words[0], weight(words)));
        }
      }
    }
    return new Accept(ranges);
  }

  /** The best of those offered, the first of equals; empty where none is acceptable. */
  Optional<String> best(List<String> offered) {
    String best = "";
    double most = 0;
    for (String type : offered) {
      double weight = weight(type);
      if (weight > most) {
        most = weight;
        best = type;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private double weight(String offered) {
    if (ranges.isEmpty()) {
      return 1;
    }
    int fit = 0;
    double weight = 0;
    for (Range range : ranges) {
      if (range.fit(offered) > fit) {
        fit = range.fit(offered);
        weight = range.weight();
      }
    }
    return weight;
  }

  private static double weight(String[] words) {
    for (String word : words) {
      if (word.startsWith("q=")) {
        String number = word.substring(2);
        return number.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(number) : 0;
      }
    }
    return 1;
  }
}
