package entente.cli;

import entente.convert.GraphSink;
import entente.convert.Report;
import entente.convert.Tally;
import entente.merge.Merge;
import entente.names.Base;
import entente.store.Conformance;
import entente.store.Finding;
import entente.store.GraphBuild;
import entente.store.ReferenceGraphs;
import entente.store.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** From articles to a published version of the graph; until the last step nothing that is served changes. */
final class Building {
  private static final int SHOWN = 20;

  private final Home home;
  private final Path graph;

  Building(Home home, Path graph) {
    this.home = home;
    this.graph = graph;
  }

  /** What the build tells its caller. */
  ExitCode from(List<Path> articles, int threads) throws IOException {
    Files.createDirectories(graph);
    Path staging = Files.createTempDirectory(graph, ".staging-");
    try {
      Tally tally = convert(articles, threads, staging);
      if (tally.converted() == 0) {
        throw new Failure(ExitCode.BAD_INPUT, "no article to build from");
      }
      ReferenceGraphs.write(
          home.ontology(), Base.PUBLISHED, staging.resolve(Version.REFERENCE));
      Merge.run(
          Base.PUBLISHED,
          List.of(staging.resolve(Version.ARTICLES)),
          staging.resolve(Version.REFERENCE),
          staging.resolve(Version.MERGED));
      return publish(staging, tally);
    } finally {
      remove(staging);
    }
  }

  private Tally convert(List<Path> articles, int threads, Path staging) throws IOException {
    Conversions conversions = new Conversions(home);
    try (Report report = new Report(staging.resolve("report.jsonl"));
        GraphSink graphs =
            new GraphSink(
                staging.resolve(Version.ARTICLES), Base.PUBLISHED, conversions.run())) {
      return conversions.convert(
          articles,
          threads,
          outcome -> {
            report.take(outcome);
            graphs.take(outcome);
          });
    }
  }

  private ExitCode publish(Path staging, Tally tally) {
    Conformance shapes = Conformance.load(home.ontology());
    GraphBuild build = new GraphBuild(graph, shapes, Conversions.softwareVersion());
    return switch (build.from(staging)) {
      case GraphBuild.Outcome.Refused refused -> {
        refuse(refused.findings());
        yield ExitCode.NOT_CONFORMING;
      }
      case GraphBuild.Outcome.Published published -> {
        System.err.println(
            "entente: "
                + tally.converted()
                + " articles, "
                + tally.claims()
                + " claims, version "
                + published.version().id());
        yield Conversions.verdict(tally);
      }
    };
  }

  private static void refuse(List<Finding> findings) {
    List<Finding> violations = findings.stream().filter(Finding::violation).toList();
    violations.stream().limit(SHOWN).forEach(finding -> System.err.println(finding.line()));
    System.err.println(
        "entente: nothing published: " + violations.size() + " departures from the shapes");
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
