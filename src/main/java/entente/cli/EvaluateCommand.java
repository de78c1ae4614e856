package entente.cli;

import entente.convert.Report;
import entente.convert.TableSink;
import entente.convert.Tally;
import entente.evaluate.Evaluation;
import entente.evaluate.Found;
import entente.evaluate.Gold;
import entente.evaluate.MarkedBlock;
import entente.evaluate.ScoreForm;
import entente.evaluate.Scores;
import entente.names.Base;
import entente.table.TableFormat;
import entente.table.TableWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file. Of a Markdown file only the block is rewritten.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--block",
      paramLabel = "NAME",
      defaultValue = "figures",
      description =
          "The block of the Markdown file, between <!-- begin NAME --> and <!-- end NAME -->."
              + " Default: ${DEFAULT-VALUE}.")
  private String block = "figures";

  EvaluateCommand() {
    this.inputs = new Inputs();
    this.work = new Work();
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    List<Gold> rows = new ArrayList<>();
    gold.forEach(file -> rows.addAll(Gold.read(file)));
    ExitCode[] verdict = {ExitCode.OK};
    List<Found> found = facts.isPresent() ? Found.read(facts.get()) : converted(verdict);
    Scores scores = Evaluation.of(rows, found, tier);
    write(form.of(scores, listings()));
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

  private void write(String text) throws IOException {
    if (output.isEmpty()) {
      System.out.print(text);
      System.out.flush();
      return;
    }
    Path file = output.get();
    try (NewFile target = new NewFile(file)) {
      target.out().write(content(file, text).getBytes(StandardCharsets.UTF_8));
      target.keep();
    }
  }

  private String content(Path file, String text) throws IOException {
    if (form != ScoreForm.MARKDOWN) {
      return text;
    }
    try {
      return new MarkedBlock(block).in(Files.exists(file) ? Files.readString(file) : "", text);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, file + ": " + e.getMessage(), e);
    }
  }
}
