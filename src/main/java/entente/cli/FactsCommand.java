package entente.cli;

import entente.convert.Report;
import entente.convert.TableSink;
import entente.convert.Tally;
import entente.names.Base;
import entente.table.TableFormat;
import entente.table.TableWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Articles become flat rows for a data frame. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    description =
        "Lists the facts of articles as flat rows, one for each statement, with its evidence.",
    footerHeading = "%nExample:%n",
    footer = "  entente facts articles/ --output facts.csv")
final class FactsCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Mixin private Work work;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "The file, .jsonl or .csv, each also .gz. Default: JSON Lines to standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--least",
      paramLabel = "SHARE",
      description =
          "Leaves out claims of a lower confidence: the share, 0 to 1, of claims read in that way"
              + " that were right. Default: 0, all.")
  private double least;

  FactsCommand() {
    this.inputs = new Inputs();
    this.work = new Work();
  }

  @Override
  public Integer call() throws IOException {
    if (!(least >= 0 && least <= 1)) {
      throw new Failure(ExitCode.USAGE, least + ": a confidence is a share from 0 to 1");
    }
    Tally tally = output.isPresent() ? toFile(output.get()) : toStandardOutput();
    return Conversions.verdict(tally).status();
  }

  private Tally toFile(Path file) throws IOException {
    TableFormat format =
        TableFormat.of(file.toString())
            .orElseThrow(
                () -> new Failure(ExitCode.USAGE, file + ": not .jsonl or .csv or these .gz"));
    try (NewFile target = new NewFile(file)) {
      Tally tally = write(target.out(), format);
      if (tally.converted() > 0) {
        target.keep();
      }
      return tally;
    }
  }

  private Tally toStandardOutput() throws IOException {
    return write(
        new FilterOutputStream(System.out) {
          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
          }

          @Override
          public void close() throws IOException {
            flush();
          }
        },
        TableFormat.JSON_LINES);
  }

  private Tally write(OutputStream out, TableFormat format) throws IOException {
    try (Report report = inputs.report();
        TableWriter writer = TableWriter.of(out, format)) {
      Conversions conversions = new Conversions(Home.current());
      return conversions.convert(
          inputs.paths(), work.threads(), report, new TableSink(writer, Base.PUBLISHED, least));
    }
  }
}
