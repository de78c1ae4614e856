package entente.cli;

import entente.article.Fault;
import entente.convert.Batch;
import entente.convert.Outcome;
import entente.convert.Pipeline;
import entente.convert.Sink;
import entente.convert.Tally;
import entente.ingest.ArticleLanguage;
import entente.lexicon.OntologyVersion;
import entente.rdf.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs a batch for a command: progress, one line for each file that was not converted, the exit
 * code.
 */
final class Conversions {
  private final Home home;

  Conversions(Home home) {
    this.home = home;
  }

  /** The versions that every graph names as its makers. */
  Run run() {
    return new Run(softwareVersion(), OntologyVersion.of(home.ontology()));
  }

  static String softwareVersion() {
    return Optional.ofNullable(Entente.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }

  /** Converts, and tells on standard error what could not be. */
  Tally convert(List<Path> paths, int threads, Sink report, Sink sink) throws IOException {
    Pipeline pipeline = Model.pipeline(home);
    Batch batch = new Batch(sink.isOfClauses() ? pipeline.counting() : pipeline, sink.isByFile());
    Progress progress = Progress.onTerminal("articles", 0);
    Tally tally;
    try (progress) {
      tally =
          batch.run(
              paths,
              threads,
              outcome -> {
                complain(outcome);
                report.take(outcome);
                sink.take(outcome);
              },
              (done, total) -> progress.step(done, total));
    }
    if (tally.faults() > 0) {
      System.err.println(
          "entente: sentences set aside, because a rule broke on them: " + tally.faults());
    }
    return tally;
  }

  private static void complain(Outcome outcome) {
    switch (outcome) {
      case Outcome.Converted converted -> {
        ArticleLanguage.other(converted.conversion().article())
            .ifPresent(language -> System.err.println(line(converted.file(), language)));
        converted
            .conversion()
            .faults()
            .forEach(fault -> System.err.println(line(converted.file(), fault)));
      }
      case Outcome.Refused refused -> System.err.println("entente: " + refused.reading().line());
      case Outcome.Failed failed ->
          System.err.println(
              "entente: " + Lines.visible(failed.file().toString()) + ": bug: " + failed.problem());
    }
  }

  private static String line(Path file, String language) {
    return "entente: %s: not in English (%s), only its header is read"
        .formatted(Lines.visible(file.toString()), language);
  }

  private static String line(Path file, Fault fault) {
    return "entente: %s: characters %d to %d set aside: %s: %s"
        .formatted(
            Lines.visible(file.toString()),
            fault.span().begin(),
            fault.span().end(),
            fault.stage(),
            fault.problem());
  }

  /** A bug weighs more than bad input, and that more than nothing. */
  static ExitCode verdict(Tally tally) {
    if (tally.failed() > 0) {
      return ExitCode.INTERNAL;
    }
    return tally.refused() > tally.duplicates() || tally.converted() == 0
        ? ExitCode.BAD_INPUT
        : ExitCode.OK;
  }
}
