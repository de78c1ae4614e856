package entente.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which kinds of facts belong together: {@code kinds.csv}, {@code families.csv}, {@code alike.csv}.
 */
final class Kinds {
  private static final String OTHER = "other";
  private static final String YES = "yes";

  private final Map<String, String> families = new LinkedHashMap<>();
  private final Set<String> exhaustive = new HashSet<>();
  private final Set<String> spoken = new HashSet<>();
  private final List<Set<String>> alike;

  Kinds() {
    Resources.rows("kinds.csv").forEach(row -> families.put(row.get("kind"), row.get("family")));
    Resources.rows("families.csv")
        .forEach(row -> {
          if (row.get("exhaustive").equals(YES)) {
            exhaustive.add(row.get("family"));
          }
          if (row.get("speakerHolds").equals(YES)) {
            spoken.add(row.get("family"));
          }
        });
    alike =
        Resources.rows("alike.csv").stream()
            .map(row -> Set.of(row.get("kinds").split(" ")))
            .toList();
  }

  /** The family of a kind; "other" where the table has none. */
  String family(String kind) {
    return families.getOrDefault(kind, OTHER);
  }

  /** Whether the gold lists every fact of the family, so that precision can be counted. */
  boolean isExhaustive(String family) {
    return exhaustive.contains(family);
  }

  /** Whether a speaker counts among those whose fact it is. */
  boolean speakerHolds(String family) {
    return spoken.contains(family);
  }

  /** Whether two kinds are equal, or at the loose level shade into each other. */
  boolean agree(String one, String other, boolean loose) {
    return one.equals(other)
        || (loose && alike.stream().anyMatch(set -> set.contains(one) && set.contains(other)));
  }
}
