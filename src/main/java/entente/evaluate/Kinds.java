package entente.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which kinds of facts belong together: {@code kinds.csv}, {@code families.csv}, {@code alike.csv}.
 */
final class Kinds {
  private static final String OTHER = "other";
  private static final String YES = "yes";

  /** "emphasised the importance of" is support to one reader and a statement to another. */
  private static final Set<String> IMPORTANCE = Set.of("Support", "Statement");

  private static final Pattern IMPORTANT =
      Pattern.compile(
          "\\b(importan|need|essential|critical|vital|necess|priorit|significan)",
          Pattern.CASE_INSENSITIVE);

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

  /** Whether facts of the kind are somebody's, not an entity or a line of the header. */
  boolean hasHolders(String kind) {
    return !Set.of("entity", "metadata").contains(family(kind));
  }

  /** Whether a speaker counts among those whose fact it is. */
  boolean speakerHolds(String family) {
    return spoken.contains(family);
  }

  /** Whether two kinds shade into each other, where this is said in these words. */
  boolean alike(String one, String other, String words) {
    boolean importance =
        IMPORTANCE.contains(one) && IMPORTANCE.contains(other) && IMPORTANT.matcher(words).find();
    return importance || alike.stream().anyMatch(set -> set.contains(one) && set.contains(other));
  }
}
