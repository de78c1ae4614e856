package entente.cli;

import entente.catalogue.Catalogue;
import entente.convert.GraphSink;
import entente.convert.Report;
import entente.convert.Sink;
import entente.convert.Tally;
import entente.merge.Merge;
import entente.merge.Withdrawals;
import entente.names.Base;
import entente.store.Conformance;
import entente.store.Finding;
import entente.store.GraphBuild;
import entente.store.Queries;
import entente.store.ReferenceGraphs;
import entente.store.Screening;
import entente.store.UnreadableFileException;
import entente.store.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;

/**
 * From articles to a published version of the graph; until the last step nothing that is served
 * changes.
 */
final class Building {
  private static final int SHOWN = 20;

  private final Home home;
  private final Path graph;

  Building(Home home, Path graph) {
    this.home = home;
    this.graph = graph;
  }

  /**
   * What the build tells its caller.
   *
   * @param also is told what became of each file, besides the report within the version
   */
  ExitCode from(List<Path> articles, int threads, Sink also) throws IOException {
    try (Staging staging = Staging.in(graph)) {
      LoggerFactory.getILoggerFactory(); // before there are two threads that might log
      CompletableFuture<Conformance> shapes =
          CompletableFuture.supplyAsync(() -> Conformance.load(home.ontology()));
      Withdrawals withdrawn = Withdrawals.read(Base.PUBLISHED, decisions());
      Tally tally = convert(articles, threads, staging.folder(), also);
      if (tally.converted() == 0) {
        throw new Failure(ExitCode.BAD_INPUT, "no article to build from");
      }
      withdrawn.takeFrom(staging.folder().resolve(Version.ARTICLES));
      Conformance conformance = loaded(shapes);
      Screening screening = new Screening(staging.folder(), conformance);
      int refused = screening.articles();
      if (refused == tally.converted()) {
        refuse(screening.setAside());
        return ExitCode.NOT_CONFORMING;
      }
      merge(staging.folder());
      withdrawn.addTo(staging.folder().resolve(Version.REFERENCE));
      tell(screening, refused, screening.merged());
      return publish(staging.folder(), conformance, screening, tally);
    }
  }

  private Tally convert(List<Path> articles, int threads, Path staging, Sink also)
      throws IOException {
    Conversions conversions = new Conversions(home);
    try (Report report = new Report(staging.resolve("report.jsonl"));
        GraphSink graphs =
            new GraphSink(staging.resolve(Version.ARTICLES), Base.PUBLISHED, conversions.run())) {
      Sink reports =
          outcome -> {
            also.take(outcome);
            report.take(outcome);
          };
      return conversions.convert(articles, threads, reports, graphs);
    }
  }

  private void merge(Path staging) throws IOException {
    Path reference = staging.resolve(Version.REFERENCE);
    ReferenceGraphs.write(home.ontology(), Base.PUBLISHED, reference);
    Merge.run(
        Base.PUBLISHED,
        List.of(staging.resolve(Version.ARTICLES)),
        reference,
        decisions(),
        staging.resolve(Version.MERGED));
  }

  private Path decisions() {
    return home.ontology().resolve("merging");
  }

  private static Conformance loaded(CompletableFuture<Conformance> shapes) {
    try {
      return shapes.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UnreadableFileException file) {
        throw file;
      }
      throw e;
    }
  }

  /** What is not published, and why. */
  private static void tell(Screening screening, int articles, int nodes) {
    if (articles + nodes > 0) {
      screening.setAside().stream()
          .limit(SHOWN)
          .forEach(finding -> System.err.println(finding.line()));
      System.err.println(
          "entente: set aside, because they depart from the shapes: "
              + articles
              + " articles, "
              + nodes
              + " merged nodes");
    }
  }

  private ExitCode publish(Path staging, Conformance shapes, Screening screening, Tally tally) {
    Catalogue catalogue = Catalogue.of(new Queries(home.queries()));
    GraphBuild build =
        new GraphBuild(graph, shapes, Conversions.softwareVersion(), Optional.of(catalogue));
    return switch (build.from(staging, screening)) {
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
        ExitCode verdict = Conversions.verdict(tally);
        yield verdict == ExitCode.OK && !screening.setAside().isEmpty()
            ? ExitCode.NOT_CONFORMING
            : verdict;
      }
    };
  }

  private static void refuse(List<Finding> findings) {
    List<Finding> violations = findings.stream().filter(Finding::violation).toList();
    violations.stream().limit(SHOWN).forEach(finding -> System.err.println(finding.line()));
    System.err.println(
        "entente: nothing published: " + violations.size() + " departures from the shapes");
  }
}
