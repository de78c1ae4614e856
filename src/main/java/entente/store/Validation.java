package entente.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a check against the shapes found.
 *
 * @param graphs how many graphs were looked at
 * @param findings sorted, file by file
 */
public record Validation(int graphs, List<Finding> findings) {
  /** Keeps its own copy of the list. */
  public Validation {
    findings = List.copyOf(findings);
  }

  /** Whether nothing departs; warnings do not count. */
  public boolean conforms() {
    return findings.stream().noneMatch(Finding::violation);
  }

  /**
   * Checks a file of RDF, or all those below a folder, each of their graphs by itself.
   *
   * @throws UnreadableFileException if a file is missing or breaks its syntax
   */
  public static Validation of(Path place, Conformance shapes) {
    List<Finding> findings = new ArrayList<>();
    int[] graphs = {0};
    for (Path file : RdfFiles.below(place)) {
      RdfFiles.read(
          file,
          new GraphRuns((name, graph) -> {
            graphs[0]++;
            findings.addAll(shapes.check(file.getFileName().toString(), name, graph));
          }));
    }
    return new Validation(graphs[0], findings);
  }

  /** The same without some of its findings, and without the graphs that those stood in. */
  Validation without(Predicate<Finding> out) {
    int left = graphs - (int) findings.stream().filter(out).map(Finding::graph).distinct().count();
    return new Validation(left, findings.stream().filter(out.negate()).toList());
  }

  /** Checks the three files of a build: each article's graph, the merged one, the background. */
  static Validation ofBuild(Path staging, Conformance shapes) {
    List<Finding> findings = new ArrayList<>(shapes.checkBackground(Version.REFERENCE));
    Validation articles = of(staging.resolve(Version.ARTICLES), shapes);
    Validation merged = of(staging.resolve(Version.MERGED), shapes);
    findings.addAll(articles.findings());
    findings.addAll(merged.findings());
    return new Validation(articles.graphs() + merged.graphs() + 1, findings);
  }
}
