package entente.merge.same;

import entente.names.Base;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What people have decided about names, against or beyond the rules.
 *
 * <p>{@code same.csv} lists names that give way to others ({@code name,stays,reason}), {@code
 * keep-apart.csv} names that never become one ({@code one,other,reason}). Names are written as
 * paths below {@code id/}. Where two articles use the same name for two events, {@code
 * path@articlekey} in the second column of {@code keep-apart.csv} means what that article says; it
 * is then called {@code path/articlekey}.
 */
public final class Decisions {
  /** A row of {@code same.csv}, as IRIs. */
  record Same(String name, String stays, String reason) {}

  /** Nothing is decided. */
  static final Decisions NONE = new Decisions();

  private final List<Same> same = new ArrayList<>();
  private final Set<List<String>> apart = new HashSet<>();
  private final Map<String, Map<String, String>> reports = new TreeMap<>();

  private Decisions() {}

  /**
   * Reads the two files of a folder; one that is missing decides nothing.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a row is not of three columns; names file and line
   */
  public static Decisions read(Base base, Path folder) throws IOException {
    Decisions decisions = new Decisions();
    for (String[] row : DecidedRows.read(folder.resolve("same.csv"))) {
      decisions.same.add(new Same(base.entity(row[0]), base.entity(row[1]), row[2]));
    }
    for (String[] row : DecidedRows.read(folder.resolve("keep-apart.csv"))) {
      decisions.apart(base, row[0], row[1]);
    }
    return decisions;
  }

  private void apart(Base base, String one, String other) {
    int at = other.indexOf('@');
    String path = at < 0 ? other : other.substring(0, at);
    String name = base.entity(path);
    if (at >= 0) {
      String key = other.substring(at + 1);
      String told = name + "/" + key;
      reports.computeIfAbsent(name, n -> new TreeMap<>()).put(base.article(key), told);
      name = told;
    }
    apart.add(List.of(base.entity(one), name));
    apart.add(List.of(name, base.entity(one)));
  }

  /** Whether two names must not become one. */
  boolean keepApart(String one, String other) {
    return apart.contains(List.of(one, other));
  }

  /** The names that give way, in the order of the file. */
  List<Same> same() {
    return List.copyOf(same);
  }

  /** For a name and an article, the name of its own that the article's report gets. */
  Map<String, Map<String, String>> reports() {
    return reports;
  }
}
