package entente.merge;

import entente.merge.picture.Term;
import entente.merge.same.DecidedRows;
import entente.names.Base;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Articles that their publishers have taken back: {@code withdrawn.csv} ({@code
 * article,day,reason}), by the key of the article. What is left of one is its name, the day and the
 * reason, in a graph of their own.
 *
 * @param base of all names
 * @param articles by key
 */
public record Withdrawals(Base base, Map<String, Withdrawal> articles) {
  private static final String FILE = "withdrawn.csv";

  /** When an article was withdrawn, and why. */
  public record Withdrawal(String day, String reason) {}

  /** Keeps its own copy. */
  public Withdrawals {
    articles = Map.copyOf(articles);
  }

  /**
   * Reads the file of a folder; without one nothing is withdrawn.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if a row is not as it should be; names file and line
   */
  public static Withdrawals read(Base base, Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Map<String, Withdrawal> articles = new TreeMap<>();
    List<String[]> rows = DecidedRows.read(file);
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      if (!row[0].matches("[0-9a-f]{12}") || !row[1].matches("\\d{4}-\\d\\d-\\d\\d")) {
        throw DecidedRows.problem(file, i + 1, "a row has an article's key, a day and a reason");
      }
      articles.put(row[0], new Withdrawal(row[1], row[2]));
    }
    return new Withdrawals(base, articles);
  }

  /**
   * Takes their graphs out of a file of N-Quads.
   *
   * @throws IOException if the file cannot be read or written anew
   */
  public void takeFrom(Path quads) throws IOException {
    if (articles.isEmpty()) {
      return;
    }
    List<String> ends =
        articles.keySet().stream().map(key -> " <" + base.articleGraph(key) + "> .").toList();
    Path rest = quads.resolveSibling(quads.getFileName() + ".rest");
    try (BufferedReader all = Files.newBufferedReader(quads);
        BufferedWriter kept = Files.newBufferedWriter(rest)) {
      for (String line = all.readLine(); line != null; line = all.readLine()) {
        if (ends.stream().noneMatch(line::endsWith)) {
          kept.write(line);
          kept.write('\n');
        }
      }
    }
    Files.move(rest, quads, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Adds what is left of them to a file of N-Quads.
   *
   * @throws IOException if the file cannot be written
   */
  public void addTo(Path quads) throws IOException {
    Term term = new Term(base);
    List<String> lines = new ArrayList<>();
    new TreeMap<>(articles)
        .forEach((key, withdrawal) -> {
          String article = base.article(key);
          lines.add(line(article, term.ent("withdrawnBecause"), Term.text(withdrawal.reason())));
          lines.add(line(article, term.ent("withdrawnOn"), Term.text(withdrawal.day())));
        });
    Files.write(quads, lines, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }

  private String line(String subject, String predicate, String object) {
    String graph = Term.iri(base.graph("withdrawn"));
    return Term.iri(subject) + " " + Term.iri(predicate) + " " + object + " " + graph + " .";
  }
}
