package entente.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page as a browser without pictures prints it (lynx, links): with a number in brackets before
 * each link and the addresses of the links below.
 */
public final class Dump {
  private static final Pattern ADDRESS =
      Pattern.compile("\\s*(?:\\d{1,4}\\.|\\[\\d{1,4}\\]:?)\\s+(?:https?|ftp|mailto|file)\\S+\\s*");
  private static final Pattern HEADING =
      Pattern.compile("(?i)\\s*(?:references|(?:visible |hidden )?links:?)\\s*");
  private static final Pattern LINK = Pattern.compile("\\[\\d{1,4}\\]");

  /** What begins with a link, or with what stands for a picture or a field. */
  private static final Pattern FIELD =
      Pattern.compile(
          "\\s*(?:[*+o#•-]\\s*)?(?:\\[\\d{1,4}\\]|\\[[\\w.-]+\\]|\\(BUTTON\\)).*|.*_{4,}.*");

  private static final int FEWEST = 3;
  private static final int LONG = 50;

  private Dump() {}

  /** The page without its links; empty where a text is no such page. */
  public static Optional<String> text(String text) {
    List<String> lines = text.lines().toList();
    int end = lines.size();
    int addresses = 0;
    while (end > 0 && isBelow(lines.get(end - 1))) {
      end--;
      addresses += ADDRESS.matcher(lines.get(end)).matches() ? 1 : 0;
    }
    boolean linked = LINK.matcher(String.join("\n", lines.subList(0, end))).find();
    return addresses < FEWEST || !linked
        ? Optional.empty()
        : Optional.of(words(lines.subList(0, end)));
  }

  private static boolean isBelow(String line) {
    return line.isBlank() || ADDRESS.matcher(line).matches() || HEADING.matcher(line).matches();
  }

  /** The blocks of lines that are more than links. */
  private static String words(List<String> lines) {
    List<String> words = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank()) {
        add(block, words);
        words.add("");
      } else {
        block.add(line);
      }
    }
    add(block, words);
    return String.join("\n", words).replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }

  /** Adds the lines of a block: all of them in a paragraph, else those that are no links. */
  private static void add(List<String> block, List<String> words) {
    boolean prose = block.stream().anyMatch(line -> line.strip().length() >= LONG);
    boolean whole =
        prose
            && block.size() > 1
            && block.stream().filter(Dump::isField).count() * 2 <= block.size();
    boolean listed = block.stream().skip(1).filter(Dump::isField).count() * 2 >= block.size();
    block.stream()
        .filter(line -> !listed && (whole || !isField(line)))
        .map(line -> LINK.matcher(line).replaceAll(""))
        .forEach(words::add);
    block.clear();
  }

  private static boolean isField(String line) {
    return FIELD.matcher(line).matches();
  }
}
