package entente.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** The kinds of facts, and what stands for several of them. */
final class Kinds {
  private static final Path TABLE = Path.of("src/main/resources/entente/evaluate/kinds.csv");
  private static final Set<String> LABELLED =
      Set.of(
          "Event",
          "Summit",
          "Ceremony",
          "PlannedEvent",
          "Publication",
          "Partnership",
          "Anniversary",
          "Quantity",
          "Participant");
  private static final Map<String, Set<String>> FAMILIES = families();

  private Kinds() {}

  /**
   * The kinds that a kind or a family stands for: {@code any} for all but metadata, {@code claim}
   * for all but metadata and entities.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  static Set<String> of(String kindOrFamily) {
    Set<String> family = FAMILIES.get(kindOrFamily);
    if (family != null) {
      return family;
    }
    if (FAMILIES.values().stream().noneMatch(kinds -> kinds.contains(kindOrFamily))) {
      throw new IllegalArgumentException("no kind or family: " + kindOrFamily);
    }
    return Set.of(kindOrFamily);
  }

  /** Whether the fact's own name stands among its subjects. */
  static boolean isLabelled(String kind) {
    return LABELLED.contains(kind) || of("entity").contains(kind);
  }

  private static Map<String, Set<String>> families() {
    Map<String, Set<String>> families = new LinkedHashMap<>();
    for (CSVRecord row : Tables.rows(TABLE)) {
      String family = row.get("family");
      put(families, family, row.get("kind"));
      if (!family.equals("metadata")) {
        put(families, "any", row.get("kind"));
        if (!family.equals("entity")) {
          put(families, "claim", row.get("kind"));
        }
      }
    }
    return families;
  }

  private static void put(Map<String, Set<String>> families, String family, String kind) {
    families.computeIfAbsent(family, name -> new LinkedHashSet<>()).add(kind);
  }
}
