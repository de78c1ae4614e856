package entente.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One fact that a person has read in an article.
 *
 * @param article its id: the file's name, or what stands there before the first {@code _} or {@code
 *     -}
 * @param subject names, separated by semicolons
 * @param offset where the quote begins, in code points of the text; -1 if unknown
 * @param tier {@code core} or another
 */
public record Gold(
    String article,
    String kind,
    String subject,
    String predicate,
    String object,
    String date,
    String quote,
    int offset,
    String speaker,
    String tier) {
  private static final String CORE = "core";

  /**
   * The rows of a file, one JSON object a line.
   *
   * @throws UnreadableFactsException if it is missing or a line is no such object
   */
  public static List<Gold> read(Path file) {
    return JsonLines.read(file, Gold::of);
  }

  private static Gold of(JsonNode row) {
    return new Gold(
        JsonLines.required(row, "seed"),
        JsonLines.required(row, "kind"),
        JsonLines.text(row, "subject"),
        JsonLines.text(row, "predicate"),
        JsonLines.text(row, "object"),
        JsonLines.text(row, "date"),
        JsonLines.text(row, "quote"),
        row.path("offset").asInt(-1),
        JsonLines.text(row, "speaker"),
        JsonLines.text(row, "tier"));
  }

  boolean isCore() {
    return tier.equals(CORE);
  }

  /** The names among the subjects. */
  List<String> subjects() {
    return names(subject);
  }

  /** The names in the object. */
  List<String> objects() {
    return names(object);
  }

  /** Where the quote ends, exclusive. */
  int end() {
    return offset + quote.codePointCount(0, quote.length());
  }

  private static List<String> names(String words) {
    return Arrays.stream(words.split(";")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }
}
