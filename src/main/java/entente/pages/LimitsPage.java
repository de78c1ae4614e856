package entente.pages;

import entente.pages.answer.Head;
import entente.pages.answer.Templates;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How much a query may take.
 *
 * @param head what every page has
 * @param lines one for each limit
 */
public record LimitsPage(Head head, List<Line> lines) {

  /**
   * A limit.
   *
   * @param name for programs
   * @param words what it counts
   */
  public record Line(String name, long value, String words) {
    /** With a comma before each three digits. */
    public String shown() {
      return String.format(Locale.ROOT, "%,d", value);
    }
  }

  /** Keeps its own copy. */
  public LimitsPage {
    lines = List.copyOf(lines);
  }

  /** The page of these limits. */
  public static LimitsPage of(List<Line> lines) {
    String words =
        "How much a query may take here; what takes more is refused, never cut in silence.";
    return new LimitsPage(Head.of("Limits", words), lines);
  }

  /** As HTML. */
  public String html() {
    return Templates.html("limits.jte", this);
  }

  /** As plain text. */
  public String text() {
    return lines.stream()
        .map(line -> String.format(Locale.ROOT, "%,15d  %s\n", line.value(), line.words()))
        .collect(Collectors.joining());
  }
}
