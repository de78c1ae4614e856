package entente.lexicon;

import entente.lexicon.Operator.Effect;
import entente.lexicon.Operator.WordClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * The words that say how real other words are, read from {@code operators.csv}.
 *
 * <p>The two effects of a verb follow L. Karttunen, "Simple and Phrasal Implicatives" (2012): what
 * it implies where it holds, and where it is denied.
 */
public final class Operators {
  /** Whose act it is: the subject's, that of the object, somebody else's. */
  private static final Set<String> ACTORS = Set.of("", "object", "other");

  /** What an operator can bear on. */
  private static final Set<String> COMPLEMENTS =
      Cell.withPrepositions(
          "to-verb that object gerund noun verb subject said state clause no to-discuss to-have"
              + " of-gerund polite event");

  private final Map<String, List<Operator>> rows = new HashMap<>();
  private final Set<String> byObject = new HashSet<>();

  private Operators() {}

  /**
   * Reads the file.
   *
   * @throws LexiconException if it is missing or a row cannot be understood; the message names file
   *     and line
   */
  static Operators load(Path file) {
    Operators operators = new Operators();
    for (CSVRecord row : Table.rows(file)) {
      operators.add(operator(row, file));
    }
    return operators;
  }

  private void add(Operator operator) {
    rows.computeIfAbsent(operator.word(), word -> new ArrayList<>()).add(operator);
    if (operator.byObject()) {
      byObject.add(operator.word());
    }
  }

  private static Operator operator(CSVRecord row, Path file) {
    Effect effect = new Cell(file, row, "effect").as(Effect.class);
    Cell actor = new Cell(file, row, "actor");
    if (!ACTORS.contains(actor.text())) {
      throw actor.none(actor.text(), ACTORS.stream().filter(word -> !word.isEmpty()).sorted());
    }
    Cell example = new Cell(file, row, "example");
    if (!example.text().matches("|.*\\[.+].*")) {
      throw example.wrong("no word in brackets in the example: " + example.text());
    }
    return new Operator(
        row.get("word"),
        new Cell(file, row, "class").as(WordClass.class),
        new Cell(file, row, "takes").words(COMPLEMENTS),
        effect,
        new Cell(file, row, "denied").ifGiven(Effect.class).orElse(effect),
        actor.text().equals("object"),
        actor.text().equals("other"));
  }

  /** The first row of the word that bears on such a complement. */
  public Optional<Operator> find(String word, WordClass wordClass, String complement) {
    return rows.getOrDefault(word, List.of()).stream()
        .filter(row -> row.wordClass() == wordClass && row.takes(complement))
        .findFirst();
  }

  /** Whether the object of the verb, not its subject, does what the verb below it says. */
  public boolean isByObject(String verb) {
    return byObject.contains(verb);
  }
}
