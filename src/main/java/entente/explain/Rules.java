package entente.explain;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** What each rule does, from {@code ontology/lexicon/rules.csv}. */
public final class Rules {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final String WORD = "{}";

  /**
   * One row.
   *
   * @param id of a rule; a {@code *} stands for any word, as in {@code stance/verb-*}
   * @param does one sentence; {@code {}} stands for the word at the {@code *}
   * @param example words on which it works
   */
  public record Rule(String id, String does, String example) {
    private static final String ANY = "*";

    /** Whether the rule has this id. */
    public boolean covers(String rule) {
      return matcher(rule).matches();
    }

    /** The sentence, with the word that stands for the {@code *} of the id. */
    Rule named(String rule) {
      Matcher matcher = matcher(rule);
      String word = matcher.matches() && matcher.groupCount() > 0 ? matcher.group(1) : "";
      return new Rule(rule, does.replace(WORD, word), example);
    }

    private Matcher matcher(String rule) {
      String pattern = "\\Q" + id.replace(ANY, "\\E(.+)\\Q") + "\\E";
      return Pattern.compile(pattern).matcher(rule);
    }

    private int exactness() {
      return id.contains(ANY) ? id.length() : Integer.MAX_VALUE;
    }
  }

  private final List<Rule> rules;

  private Rules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Reads the file.
   *
   * @throws UncheckedIOException if it is missing
   */
  public static Rules read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new Rules(
          FORMAT.parse(reader).stream()
              .map(row -> new Rule(row.get("rule"), row.get("does"), row.get("example")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }

  /** All rows, in the order of the file. */
  public List<Rule> all() {
    return rules;
  }

  /** The row for a rule, the most exact of those that cover it. */
  public Optional<Rule> of(String rule) {
    return rules.stream()
        .filter(row -> row.covers(rule))
        .max(Comparator.comparingInt(Rule::exactness))
        .map(row -> row.named(rule));
  }
}
