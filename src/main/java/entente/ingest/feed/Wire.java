package entente.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The copy of a news agency as its line sends it: codes, key words and marks of takes around and
 * within the story. Of several stories the first is read, with all of its takes.
 */
public final class Wire {
  /** The key word of a story: "BC-IRAQ-KUWAIT-PIPELINE=2 KUWAIT", "KENYA-ETHIOPIA-WATER (PIX)". */
  private static final Pattern SLUG =
      Pattern.compile(
          "(?:[a-z] [a-z] )?(?<slug>(?:(?:BC|AM|PM)-)?\\p{Lu}[\\p{L}]+(?:-{1,2}\\p{L}+)+)"
              + "(?:[=,].*|(?: \\d{1,2}(?: \\p{Lu}+)?)?(?: \\(\\p{Lu}+\\))?"
              + "|\\s+(?:[\\p{L}\\d]+ )?\\d\\d-\\d\\d.*)?<?");

  private static final Pattern STAMP =
      Pattern.compile(
          "(?:\\p{Lu}{2,5}[- ])?(?:\\p{Lu}{2}-)?(?:\\d{4}"
              + " )?\\d\\d?-(?:\\p{Lu}{3}|\\d\\d?)-\\d{2,4}(?: [\\d:.]{4,12}(?:\\p{Lu}{3})?)?");

  private static final List<Pattern> CODES =
      Stream.of(
              "\\p{Cntrl}+",
              "ZCZC\\b.*",
              "NNNN",
              "\\(?(?:MORE|more)\\)?",
              "\\(?(?:END|end|ENDS)\\)?(?: .{2,15})?",
              "REUTERS?",
              "(?:Eds|EDS|ATTENTION|Attention|URGENT|ADVISORY)\\b ?[:-].*",
              "(?:[a-z] [a-z] )?BYL\\S+.*",
              "\\p{Lu}{2,4}\\d{3,4}\\b[\\p{Lu}\\d\\s/-]{0,50}",
              "[a-z]\\d{3,4}(?:\\s+\\p{L}{2,10})?",
              "(?:[a-z] ){1,3}\\s+\\p{Lu}{2}-\\p{Lu}\\S+\\s+\\d\\d-\\d\\d.*",
              "AP-\\p{Lu}{2}-\\d\\d-\\d\\d-\\d\\d.*",
              "(?:\\p{Lu} ){1,4}\\p{Lu}",
              "[\\p{Lu}\\d]{2,6}(?: \\p{Ll}{2,4}/\\p{Ll}{2,4}(?:/\\p{Ll}{2,4})?)",
              "\\p{Ll}{2,4}(?:/\\p{Ll}{2,4}){1,3}",
              "\\p{Ll}{4,}(?: \\p{Ll}[\\p{Ll}-]{2,}){0,9}",
              ".{2,60}=",
              "\\p{Lu}+: \\p{Lu}[\\p{Ll}]+\\.<")
          .map(Pattern::compile)
          .toList();

  /** Lines that no other text has. */
  private static final Pattern SURE =
      Pattern.compile(
          "ZCZC\\b.*|NNNN|AP-\\p{Lu}{2}-\\d\\d-\\d\\d-\\d\\d.*|\\^.+<|\\(?MORE\\)?|(?:[a-z] [a-z]"
              + " )?(?:BC|AM|PM)-\\p{L}+-.*|[a-z]\\d{3,4}\\s+\\p{L}{2,10}|REUTERS?|\\p{Lu}{2,4}\\d{3,4}"
              + " \\d .*");

  /** American time, with the month before the day: "05-03-2021 1422EDT". */
  private static final Pattern AMERICAN =
      Pattern.compile("(\\d\\d?)-(\\d\\d?)-(\\d{4}) [\\d:]+ ?[ECMP][DS]T");

  /** Where a line of a headline or of a table begins, and where it ends. */
  private static final Pattern MARKS = Pattern.compile("^\\^(?=\\p{L})|<$");

  private static final int SIGNS = 2;
  private static final int LONGEST = 70;

  private final List<String> lines;
  private final Function<String, Optional<String>> days;

  private Wire(List<String> lines, Function<String, Optional<String>> days) {
    this.lines = lines;
    this.days = days;
  }

  /**
   * The first story, its headline first; empty where a text is no copy of a wire.
   *
   * @param days reads the day of a line, ISO 8601
   */
  public static Optional<String> text(String text, Function<String, Optional<String>> days) {
    List<String> lines = text.lines().toList();
    long sure =
        lines.stream().map(String::strip).filter(line -> SURE.matcher(line).matches()).count();
    return sure < SIGNS ? Optional.empty() : Optional.of(new Wire(lines, days).story());
  }

  private String story() {
    List<String> story = new ArrayList<>();
    String key = "";
    String day = "";
    boolean stamped = false;
    for (String sent : lines) {
      String whole = MARKS.matcher(sent).replaceAll("");
      String line = whole.strip();
      String slug = slug(line);
      boolean other = !slug.isEmpty() && !key.isEmpty() && !slug.equals(key);
      if (other && hasText(story)) {
        break;
      }
      key = key.isEmpty() || other ? slug.isEmpty() ? key : slug : key;
      if (STAMP.matcher(line).matches()) {
        String told = AMERICAN.matcher(line).replaceAll("$3-$1-$2");
        day = day.isEmpty() ? days.apply(told).orElse("") : day;
        stamped = true;
      } else if (slug.isEmpty() && !isCode(line)) {
        story.add(whole);
      }
    }
    return join(story, stamped ? day : "");
  }

  private static String slug(String line) {
    Matcher slug = SLUG.matcher(line);
    return line.length() <= LONGEST && slug.matches()
        ? slug.group("slug").toLowerCase(Locale.ROOT)
        : "";
  }

  private static boolean hasText(List<String> story) {
    return story.stream().anyMatch(line -> line.length() > LONGEST / 2 && line.endsWith("."));
  }

  private static boolean isCode(String line) {
    return CODES.stream().anyMatch(code -> code.matcher(line).matches());
  }

  /** The headline and the day above the rest; typewriter's quotes and dashes as they are meant. */
  private static String join(List<String> story, String day) {
    int first = 0;
    while (first < story.size() && story.get(first).isBlank()) {
      first++;
    }
    String words = String.join("\n", story.subList(first, story.size()));
    int end = words.indexOf('\n');
    String headed = end < 0 ? words : words.substring(0, end) + "\n" + day + words.substring(end);
    return headed
            .replace("``", "“")
            .replace("''", "”")
            .replaceAll("(?<=\\)) _ ", " - ")
            .replaceAll("\n{3,}", "\n")
        + "\n";
  }
}
