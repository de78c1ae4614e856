package entente.cli;

import entente.convert.Report;
import entente.convert.TableSink;
import entente.convert.Tally;
import entente.evaluate.Evaluation;
import entente.evaluate.Found;
import entente.evaluate.Gold;
import entente.evaluate.ScoreForm;
import entente.evaluate.Scores;
import entente.names.Base;
import entente.table.TableFormat;
import entente.table.TableWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The facts of articles are held against facts that a person has read. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores the facts of articles against a gold list: recall and precision.",
    footerHeading = "%nExample:%n",
    footer = "  entente evaluate --gold gold.jsonl seeds --misses")
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Mixin private Work work;
  @Mixin private Target target;

  @Option(
      names = "--gold",
      required = true,
      split = ",",
      paramLabel = "FILE",
      description = "The gold, one JSON object a line; several files with commas between.")
  private List<Path> gold = List.of();

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description = "Scores this file, as entente facts writes it (.jsonl), and converts nothing.")
  private Optional<Path> facts = Optional.empty();

  @Option(
      names = "--tier",
      paramLabel = "TIER",
      defaultValue = "core",
      description = "Recall over ${COMPLETION-CANDIDATES} gold rows. Default: ${DEFAULT-VALUE}.")
  private Evaluation.Tier tier = Evaluation.Tier.CORE;

  @Option(names = "--misses", description = "Lists the gold rows that were not found.")
  private boolean misses;

  @Option(names = "--spurious", description = "Lists the facts that no gold row has.")
  private boolean spurious;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ScoreForm form = ScoreForm.TABLE;

  EvaluateCommand() {
    this.inputs = new Inputs();
    this.work = new Work();
    this.target = new Target();
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    List<Gold> rows = new ArrayList<>();
    gold.forEach(file -> rows.addAll(Gold.read(file)));
    ExitCode[] verdict = {ExitCode.OK};
    List<Found> found = facts.isPresent() ? Found.read(facts.get()) : converted(verdict);
    Scores scores = Evaluation.of(rows, found, tier);
    target.write(form.of(scores, listings()), form == ScoreForm.MARKDOWN);
    return verdict[0].status();
  }

  private void requireSense() {
    if (facts.isPresent() && inputs.areNamed()) {
      throw new Failure(ExitCode.USAGE, "either --facts or articles, not both");
    }
    if (form == ScoreForm.CSV && (misses || spurious)) {
      throw new Failure(ExitCode.USAGE, "--format csv has figures only: no --misses, --spurious");
    }
  }

  private List<ScoreForm.Listing> listings() {
    List<ScoreForm.Listing> listings = new ArrayList<>();
    if (misses) {
      listings.add(ScoreForm.Listing.MISSES);
    }
    if (spurious) {
      listings.add(ScoreForm.Listing.SPURIOUS);
    }
    return listings;
  }

  private List<Found> converted(ExitCode[] verdict) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (Report report = inputs.report();
        TableWriter writer = TableWriter.of(lines, TableFormat.JSON_LINES)) {
      TableSink sink = new TableSink(writer, Base.PUBLISHED);
      Tally tally =
          new Conversions(Home.current()).convert(inputs.paths(), work.threads(), report, sink);
      verdict[0] = Conversions.verdict(tally);
    }
    return Found.read(new ByteArrayInputStream(lines.toByteArray()), "the facts");
  }
}
