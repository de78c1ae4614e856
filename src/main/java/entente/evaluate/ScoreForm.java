package entente.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How scores are written. */
public enum ScoreForm {
  /** Columns for people. */
  TABLE,
  /** One object, with the names that the facts' other readers use. */
  JSON,
  /** RFC 4180. */
  CSV,
  /** A table for a document. */
  MARKDOWN;

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String COLUMNS = "%-12s %6s %8s %8s %8s %8s %10s %10s\n";
  private static final List<String> HEADS =
      List.of("family", "gold", "recall", "strict", "content", "whole", "precision", "justified");

  /** The lists that may follow the figures. */
  public enum Listing {
    MISSES,
    SPURIOUS
  }

  /** The scores as text that ends a line. */
  public String of(Scores scores, List<Listing> listings) {
    return switch (this) {
      case TABLE -> table(scores) + lists(scores, listings);
      case MARKDOWN -> markdown(scores) + fenced(lists(scores, listings));
      case CSV -> csv(scores);
      case JSON -> json(scores, listings);
    };
  }

  private static String table(Scores scores) {
    StringBuilder out = new StringBuilder();
    out.append(COLUMNS.formatted(HEADS.toArray()));
    scores.families().forEach((family, row) -> out.append(line(family, row)));
    out.append(line("total", scores.total()));
    out.append(summary(scores));
    return out.append('\n').toString();
  }

  private static String line(String family, Scores.Row row) {
    return COLUMNS.formatted(cells(family, row, "-").toArray());
  }

  /** The figures of a row, in the order of {@link #HEADS}. */
  private static List<String> cells(String family, Scores.Row row, String unknown) {
    return List.of(
        family,
        String.valueOf(row.gold()),
        digits(row.recallLoose()),
        digits(row.recallStrict()),
        digits(row.recallContent()),
        digits(row.recallWhole()),
        row.precision().map(ScoreForm::digits).orElse(unknown),
        row.justification().map(ScoreForm::digits).orElse(unknown));
  }

  private static String summary(Scores scores) {
    return scores.facts() + " facts, " + scores.withoutEvidence() + " without evidence";
  }

  private static String markdown(Scores scores) {
    StringBuilder out = new StringBuilder();
    out.append("| family | gold | recall | same kind | content | all names | precision |");
    out.append(" justified |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    scores.families().forEach((family, row) -> out.append(row(family, row)));
    out.append(row("**total**", scores.total()));
    return out.append('\n').append(summary(scores)).append(".\n").toString();
  }

  private static String row(String family, Scores.Row row) {
    return "| " + String.join(" | ", cells(family, row, "–")) + " |\n";
  }

  private static String fenced(String lines) {
    return lines.isEmpty() ? "" : "\n```\n" + lines + "```\n";
  }

  private static String csv(Scores scores) {
    StringBuilder out = new StringBuilder(String.join(",", HEADS) + "\r\n");
    scores.families().forEach((family, row) -> out.append(values(family, row)));
    return out.append(values("total", scores.total())).toString();
  }

  private static String values(String family, Scores.Row row) {
    return String.join(",", cells(family, row, "")) + "\r\n";
  }

  private static String json(Scores scores, List<Listing> listings) {
    ObjectNode out = MAPPER.createObjectNode();
    out.put("facts", scores.facts());
    out.put("facts_without_evidence", scores.withoutEvidence());
    for (Map.Entry<String, Scores.Row> family : scores.families().entrySet()) {
      ObjectNode figures = figures(out, family.getKey(), family.getValue());
      family.getValue().precision().ifPresent(share -> figures.put("precision", share));
      family.getValue().justification().ifPresent(share -> figures.put("justified", share));
    }
    figures(out, "total", scores.total())
        .put("precision_exhaustive", scores.total().precision().orElse(0.0));
    if (listings.contains(Listing.MISSES)) {
      ArrayNode misses = out.putArray("misses");
      scores.misses().forEach(misses::addPOJO);
    }
    if (listings.contains(Listing.SPURIOUS)) {
      ArrayNode spurious = out.putArray("spurious");
      scores.spurious().forEach(spurious::addPOJO);
    }
    return out + "\n";
  }

  private static ObjectNode figures(ObjectNode out, String name, Scores.Row row) {
    return out.putObject(name)
        .put("gold", row.gold())
        .put("recall_loose", row.recallLoose())
        .put("recall_strict", row.recallStrict())
        .put("content", row.recallContent())
        .put("whole", row.recallWhole());
  }

  private static String lists(Scores scores, List<Listing> listings) {
    StringBuilder out = new StringBuilder();
    if (listings.contains(Listing.MISSES)) {
      scores.misses().forEach(row -> out.append(miss(row)));
    }
    if (listings.contains(Listing.SPURIOUS)) {
      scores.spurious().forEach(fact -> out.append(spurious(fact)));
    }
    return out.toString();
  }

  private static String miss(Gold row) {
    return "MISS %s %s | %s | %s | %s | %s\n"
        .formatted(
            row.article(), row.kind(), row.subject(), row.predicate(), row.object(), row.quote());
  }

  private static String spurious(Found fact) {
    return "SPURIOUS %s %s | %s | %s | %s | %s\n"
        .formatted(
            fact.article(),
            fact.kind(),
            String.join("; ", fact.subjects()),
            fact.object(),
            fact.date(),
            fact.quote());
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
