package entente.cli;

import entente.convert.Report;
import entente.convert.GraphSink;
import entente.convert.Tally;
import entente.names.Base;
import entente.rdf.RdfFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Articles become RDF. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = "Converts articles to RDF, one named graph for each.",
    footerHeading = "%nExample:%n",
    footer = "  entente convert articles/ --output graphs.trig.gz")
final class ConvertCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Mixin private Work work;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "The file; its ending is the syntax: .trig .nq .ttl .jsonld .rdf, each also .gz.")
  private Path output;

  ConvertCommand() {
    this.inputs = new Inputs();
    this.work = new Work();
    this.output = Path.of("");
  }

  @Override
  public Integer call() throws IOException {
    if (RdfFile.format(output).isEmpty()) {
      throw new Failure(ExitCode.USAGE, output + ": not .trig .nq .ttl .jsonld .rdf or these .gz");
    }
    Conversions conversions = new Conversions(Home.current());
    try (Draft draft = new Draft(output)) {
      Tally tally;
      try (Report report = inputs.report();
          GraphSink sink = new GraphSink(draft.path(), Base.PUBLISHED, conversions.run())) {
        tally = conversions.convert(inputs.paths(), work.threads(), report, sink);
      }
      if (tally.converted() > 0) {
        draft.keep();
      }
      return Conversions.verdict(tally).status();
    }
  }
}
