package entente.lexicon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * A verb by which somebody goes to see another, read from {@code seeing.csv}: "called on the
 * Minister", "briefed the Council".
 *
 * @param verb its dictionary form
 * @param object the list of words of which its object must be one, where it needs one: "paid a |
 *     call"
 * @param through where the one who is seen stands: {@code object}, or prepositions
 * @param host who is seen
 * @param over the list of words of which one must stand behind "over" or "for", where it needs one:
 *     "saw Y over | lunch"
 * @param asks whether an infinitive behind it says what it asks: "called on Y | to resign"
 */
public record Seeing(
    String verb,
    Optional<String> object,
    List<String> through,
    Host host,
    Optional<String> over,
    boolean asks) {

  /** Where the one who is seen stands, if behind no preposition. */
  public static final String OBJECT = "object";

  private static final Set<String> PLACES = Cell.withPrepositions(OBJECT);

  public Seeing {
    through = List.copyOf(through);
  }

  /** Who is seen. */
  public enum Host {
    PERSON,
    BODY,
    /** A body that sits: a council, a parliament. */
    SITTING
  }

  /** What an infinitive behind the verb does. */
  private enum Infinitive {
    ASKS
  }

  /**
   * The rows of the file, by verb.
   *
   * @param lists the lists of words that there are
   * @throws LexiconException if it is missing, a row cannot be understood or a verb has two; the
   *     message names file and line
   */
  static Map<String, Seeing> load(Path file, Set<String> lists) {
    Map<String, Seeing> verbs = new HashMap<>();
    for (CSVRecord row : Table.rows(file)) {
      Seeing seeing =
          new Seeing(
              row.get("verb"),
              list(new Cell(file, row, "object"), lists),
              new Cell(file, row, "through").words(PLACES),
              new Cell(file, row, "host").as(Host.class),
              list(new Cell(file, row, "over"), lists),
              new Cell(file, row, "infinitive").ifGiven(Infinitive.class).isPresent());
      if (verbs.put(seeing.verb(), seeing) != null) {
        throw new Cell(file, row, "verb").wrong("another row has the verb " + seeing.verb());
      }
    }
    return verbs;
  }

  private static Optional<String> list(Cell cell, Set<String> lists) {
    return cell.text().isEmpty() ? Optional.empty() : Optional.of(cell.words(lists).getFirst());
  }
}
