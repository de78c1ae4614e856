package entente.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Sets aside what departs from the shapes, so that one article or one merged node does not keep all
 * others from being published.
 *
 * <p>Of the articles whole graphs are taken out, before they are merged; of the merged graph the
 * nodes at fault, whose claims stay in the articles.
 */
public final class Screening {
  /** What is taken out may leave another node at fault, so the rest is looked at again. */
  private static final int ROUNDS = 3;

  private final Path staging;
  private final Conformance shapes;
  private final List<Finding> setAside = new ArrayList<>();
  private Validation articles = new Validation(0, List.of());
  private Validation merged = new Validation(0, List.of());

  /** Looks at the files of a build, in a folder that it may change. */
  public Screening(Path staging, Conformance shapes) {
    this.staging = staging;
    this.shapes = shapes;
  }

  /**
   * Takes the graphs at fault out of {@code articles.nq}.
   *
   * @return how many they are
   * @throws StoreException if the file cannot be written anew
   */
  public int articles() {
    Path file = staging.resolve(Version.ARTICLES);
    Validation found = Validation.of(file, shapes);
    Set<String> graphs = atFault(found, " <", Finding::graph, "> .");
    articles = found.without(finding -> graphs.contains(" <" + finding.graph() + "> ."));
    take(found, graphs, file, line -> graphs.contains(line.substring(line.lastIndexOf(" <"))));
    return graphs.size();
  }

  /**
   * Takes the nodes at fault out of {@code merged.nq}.
   *
   * @return how many they are
   * @throws StoreException if the file cannot be written anew
   */
  public int merged() {
    Path file = staging.resolve(Version.MERGED);
    int nodes = 0;
    merged = Validation.of(file, shapes);
    for (int round = 0; round < ROUNDS && !merged.conforms(); round++) {
      Set<String> focuses = atFault(merged, "", Finding::focus, " ");
      take(
          merged,
          focuses,
          file,
          line -> focuses.contains(line.substring(0, line.indexOf(' ') + 1)));
      nodes += focuses.size();
      merged = Validation.of(file, shapes);
    }
    return nodes;
  }

  /** Why each of them was set aside. */
  public List<Finding> setAside() {
    return List.copyOf(setAside);
  }

  /** What is to be said of the files as they are now. */
  Validation left() {
    List<Finding> findings = new ArrayList<>(shapes.checkBackground(Version.REFERENCE));
    findings.addAll(articles.findings());
    findings.addAll(merged.findings());
    return new Validation(articles.graphs() + merged.graphs() + 1, findings);
  }

  private static Set<String> atFault(
      Validation found,
      String before,
      java.util.function.Function<Finding, String> part,
      String after) {
    Set<String> names = new TreeSet<>();
    found.findings().stream()
        .filter(Finding::violation)
        .forEach(finding -> names.add(before + part.apply(finding) + after));
    return names;
  }

  private void take(Validation found, Set<String> names, Path file, Predicate<String> out) {
    found.findings().stream().filter(Finding::violation).forEach(setAside::add);
    if (!names.isEmpty()) {
      rewrite(file, out);
    }
  }

  private static void rewrite(Path file, Predicate<String> out) {
    Path rest = file.resolveSibling(file.getFileName() + ".rest");
    try {
      try (BufferedReader all = Files.newBufferedReader(file);
          BufferedWriter kept = Files.newBufferedWriter(rest)) {
        String line = all.readLine();
        while (line != null) {
          if (!out.test(line)) {
            kept.write(line);
            kept.write('\n');
          }
          line = all.readLine();
        }
      }
      Files.move(rest, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
