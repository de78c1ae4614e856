package entente.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One fact that the program has read, as {@code entente facts} writes it.
 *
 * @param article the file's name without folder and ending
 * @param object the objects in one string
 * @param begin where the evidence begins in the text, in code points
 * @param end where it ends, exclusive; equal to {@code begin} where there is none
 */
public record Found(
    String article,
    String kind,
    String predicate,
    List<String> subjects,
    List<String> onBehalfOf,
    List<String> objects,
    String object,
    String date,
    String speaker,
    int begin,
    int end,
    String quote) {
  private static final Pattern ENDING = Pattern.compile("\\.(txt|html|json|xml|md)$");
  private static final Pattern FOLDER = Pattern.compile("^.*/", Pattern.DOTALL);

  public Found {
    subjects = List.copyOf(subjects);
    onBehalfOf = List.copyOf(onBehalfOf);
    objects = List.copyOf(objects);
  }

  /**
   * The facts of a file, one JSON object a line.
   *
   * @throws UnreadableFactsException if it is missing or a line is no such object
   */
  public static List<Found> read(Path file) {
    return JsonLines.read(file, Found::of);
  }

  /**
   * The facts of a stream, one JSON object a line.
   *
   * @param name what messages call the stream
   */
  public static List<Found> read(InputStream lines, String name) {
    return JsonLines.read(lines, name, Found::of);
  }

  private static Found of(JsonNode row) {
    List<String> listed = JsonLines.texts(row.path("objects"));
    List<String> objects = listed.isEmpty() ? JsonLines.texts(row.path("object")) : listed;
    JsonNode subjects = row.has("subjects") ? row.path("subjects") : row.path("subject");
    boolean placed = row.hasNonNull("begin") && row.hasNonNull("end");
    String file = FOLDER.matcher(JsonLines.text(row, "article")).replaceFirst("");
    return new Found(
        ENDING.matcher(file).replaceFirst(""),
        JsonLines.text(row, "kind"),
        JsonLines.text(row, "predicate"),
        JsonLines.texts(subjects),
        JsonLines.texts(row.path("onBehalfOf")),
        objects,
        String.join(" ", objects),
        JsonLines.text(row, "date"),
        JsonLines.text(row, "speaker"),
        placed ? row.path("begin").asInt() : 0,
        placed ? row.path("end").asInt() : 0,
        JsonLines.text(row, "quote"));
  }

  boolean hasEvidence() {
    return end > begin;
  }

  /** Whether this is a fact of the gold's article: its id, or its id and more. */
  boolean isOf(String id) {
    return article.equals(id) || article.startsWith(id + "_") || article.startsWith(id + "-");
  }

  /** How many code points the evidence shares with a stretch of the text. */
  int shared(int from, int to) {
    return Math.max(0, Math.min(to, end) - Math.max(from, begin));
  }
}
