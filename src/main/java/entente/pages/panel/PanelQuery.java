package entente.pages.panel;

import entente.pages.panel.Panel.View;
import entente.store.StoredQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A stored query whose header says on which pages its answer stands.
 *
 * @param stored the query
 * @param classes local names; a thing of one of them, or of a narrower one, has the panel
 * @param view how it is shown
 * @param columns the first column of each pair of a thing and its label, and the others; without
 *     coordinates
 */
public record PanelQuery(StoredQuery stored, Set<String> classes, View view, List<String> columns) {
  private static final String LABEL = "Label";
  private static final Set<String> ON_THE_MAP_ONLY = Set.of("lat", "long");

  public PanelQuery {
    classes = Set.copyOf(classes);
    columns = List.copyOf(columns);
  }

  public static PanelQuery of(StoredQuery stored) {
    return new PanelQuery(
        stored,
        Set.copyOf(Arrays.asList(header(stored, "panel").split("\\s+"))),
        View.valueOf(header(stored, "view").toUpperCase(Locale.ROOT)),
        columns(stored));
  }

  private static List<String> columns(StoredQuery stored) {
    List<String> all = stored.parsed().getResultVars();
    List<String> shown = new ArrayList<>();
    for (String name : all) {
      boolean labels =
          name.endsWith(LABEL) && all.contains(name.substring(0, name.length() - LABEL.length()));
      if (!labels && !ON_THE_MAP_ONLY.contains(name)) {
        shown.add(name);
      }
    }
    return shown;
  }

  private static String header(StoredQuery stored, String key) {
    String begin = "#+ " + key + ":";
    return stored
        .text()
        .lines()
        .filter(line -> line.startsWith(begin))
        .map(line -> line.substring(begin.length()).strip())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(stored.name() + " lacks " + begin));
  }
}
