package entente.lexicon;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * A kind of act: one row of {@code act-kinds.csv} and one concept of the scheme {@code act}.
 *
 * @param code such as {@code envoy-recalled}
 * @param label what who does it does: "recalls an envoy"
 * @param broader the code of the kind that it is a case of, or ""
 * @param definition one sentence for a reader of the table
 * @param example a sentence that tells such an act
 * @param counterExample a sentence near to it that does not
 * @param plover the root of PLOVER 0.8 in capitals, or ""
 * @param mode the mode of PLOVER, or ""
 */
public record ActKind(
    String code,
    String label,
    String broader,
    String definition,
    String example,
    String counterExample,
    String plover,
    String mode) {

  /** The root codes of PLOVER 0.8; "" for what has none. */
  static final Set<String> ROOTS =
      Set.of(
          ("AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN"
                  + " PROTEST SANCTION MOBILIZE COERCE ASSAULT ")
              .split(" ", -1));

  /**
   * The rows by code, in the order of the file.
   *
   * @throws LexiconException if the file is missing, a root is none of PLOVER's, a code stands
   *     twice or a broader kind is not in the file; the message names file and line
   */
  public static Map<String, ActKind> load(Path file) {
    Map<String, ActKind> kinds = new LinkedHashMap<>();
    for (CSVRecord row : Table.rows(file)) {
      Cell plover = new Cell(file, row, "plover");
      if (!ROOTS.contains(plover.text())) {
        throw plover.none(plover.text(), ROOTS.stream().filter(root -> !root.isEmpty()).sorted());
      }
      if (kinds.put(row.get("code"), of(row)) != null) {
        throw new Cell(file, row, "code").wrong("another row has the code " + row.get("code"));
      }
    }
    for (CSVRecord row : Table.rows(file)) {
      String broader = row.get("broader");
      if (!broader.isEmpty() && !kinds.containsKey(broader)) {
        throw new Cell(file, row, "broader").none(broader, kinds.keySet().stream().sorted());
      }
    }
    return kinds;
  }

  private static ActKind of(CSVRecord row) {
    return new ActKind(
        row.get("code"),
        row.get("label"),
        row.get("broader"),
        row.get("definition"),
        row.get("example"),
        row.get("not"),
        row.get("plover"),
        row.get("mode"));
  }
}
