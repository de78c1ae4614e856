package entente.lexicon;

import entente.facts.Claim;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Stance;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * How often claims that were read so are right, read from {@code confidence.csv}.
 *
 * <p>A row counts for one kind of claim and one way of reading it how many were judged, by people
 * who did not write the rules, and how many of them were right. A way is a word, or the step
 * between 0 and 1 that a rule gives its claims. The confidence of a claim is that share, drawn
 * towards that of all claims of its kind where few were judged, and that of a kind towards that of
 * all claims (decision 0020).
 */
public final class Confidence {
  /**
   * Judged claims that a wider share counts for: between 4 and 16 the error on claims that were not
   * counted changes by less than .01 (docs/evaluation.md).
   */
  private static final double WEIGHT = 8;

  private static final int HUNDRED = 100;

  /** Nothing is certain, and nothing that is told at all is worth nothing. */
  private static final double LEAST = 0.05;

  private static final double MOST = 0.99;

  private record Judged(int judged, int right) {
    Judged plus(Judged other) {
      return new Judged(judged + other.judged, right + other.right);
    }

    double share(double wider) {
      return (right + WEIGHT * wider) / (judged + WEIGHT);
    }
  }

  private static final Judged NONE = new Judged(0, 0);

  private final Map<String, Judged> ways = new HashMap<>();
  private final Map<String, Judged> kinds = new HashMap<>();
  private Judged all = NONE;

  private Confidence() {}

  /**
   * Reads the file.
   *
   * @throws LexiconException if it is missing or a row cannot be understood; the message names file
   *     and line
   */
  static Confidence load(Path file) {
    Confidence confidence = new Confidence();
    for (CSVRecord row : Table.rows(file)) {
      int judged = count(file, row, "judged");
      int right = count(file, row, "right");
      if (right > judged) {
        throw new Cell(file, row, "right").wrong("more are right than were judged");
      }
      Judged counted = new Judged(judged, right);
      confidence.ways.merge(key(row.get("kind"), row.get("way")), counted, Judged::plus);
      confidence.kinds.merge(row.get("kind"), counted, Judged::plus);
      confidence.all = confidence.all.plus(counted);
    }
    return confidence;
  }

  private static int count(Path file, CSVRecord row, String column) {
    try {
      return Integer.parseUnsignedInt(row.get(column));
    } catch (NumberFormatException e) {
      throw new Cell(file, row, column).wrong("no number: " + row.get(column));
    }
  }

  private static String key(String kind, String way) {
    return kind + " " + way;
  }

  /** The claim with the share of those read in that way that were right. */
  public Claim of(Claim claim, String way) {
    Evidence evidence = claim.evidence();
    double share = share(kind(claim.fact()), way, evidence.confidence());
    return new Claim(
        claim.fact(),
        claim.voice(),
        new Evidence(evidence.parts(), evidence.rule(), share),
        claim.plover());
  }

  /** From 0.05 to 0.99, in hundredths; the step itself for a kind of which none were judged. */
  double share(String kind, String way, double step) {
    if (!kinds.containsKey(kind)) {
      return step;
    }
    double overall = (double) all.right / all.judged;
    double wider = kinds.get(kind).share(overall);
    double share = ways.getOrDefault(key(kind, way), NONE).share(wider);
    double rounded = Math.round(share * HUNDRED) / (double) HUNDRED;
    return Math.max(LEAST, Math.min(MOST, rounded));
  }

  /** What is counted apart: positions of three kinds, acts, what two do together, names … */
  static String kind(Fact fact) {
    return switch (fact) {
      case Fact.ArticleProperty property -> "property";
      case Fact.Named named -> "name";
      case Fact.OfficeHeld held -> "office";
      case Fact.Visit visit -> "visit";
      case Fact.Meeting meeting -> "meeting";
      case Fact.Agreed agreed -> "agreement";
      case Fact.Signing signing -> "agreement";
      case Fact.Publication publication -> "occasion";
      case Fact.Invitation invitation -> "occasion";
      case Fact.Happening happening -> "occasion";
      case Fact.Act act -> "act";
      case Fact.Quantity quantity -> "quantity";
      case Fact.Cooperation cooperation -> "field";
      case Fact.Position position when position.stance() == Stance.STATE -> "statement";
      case Fact.Position position when position.stance() == Stance.DISCUSS -> "discussion";
      case Fact.Position position -> "position";
      case Fact.Quotation quotation -> "quotation";
      default -> "situation";
    };
  }
}
