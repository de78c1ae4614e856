package entente.cli;

import entente.convert.Funnel;
import entente.convert.Report;
import entente.convert.Tally;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Where reading is lost between a clause and a claim. */
@Command(
    name = "funnel",
    mixinStandardHelpOptions = true,
    description = "Counts how far the clauses of articles are read, for each folder of articles.",
    footerHeading = "%nExample:%n",
    footer = "  entente funnel articles/ --output funnel.md")
final class FunnelCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Mixin private Work work;
  @Mixin private Target target;

  FunnelCommand() {
    this.inputs = new Inputs();
    this.work = new Work();
    this.target = new Target();
  }

  @Override
  public Integer call() throws IOException {
    Funnel funnel = new Funnel();
    try (Report report = inputs.report()) {
      Tally tally =
          new Conversions(Home.current()).convert(inputs.paths(), work.threads(), report, funnel);
      if (tally.converted() > 0) {
        target.write(funnel.table(), true);
      }
      return Conversions.verdict(tally).status();
    }
  }
}
