package entente.lexicon;

import entente.facts.Claim;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Plover;
import entente.facts.Polarity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * What PLOVER 0.8 calls a claim, read from {@code plover.csv} (decision 0019).
 *
 * <p>First what is told: the kind of an act, the predicate of a position, what its holders are to
 * do, its stance. Then how it is told: what is denied, planned or only wished is another event, or
 * none.
 */
public final class PloverTable {
  private enum Told {
    /** A fact that is no act and no position. */
    FACT,
    /** A predicate of the flat table. */
    PREDICATE,
    /** The root of what somebody pledges or plans to do. */
    DEED,
    /** The root of what somebody pledges not to do. */
    UNDONE,
    STANCE,
    /** The root of what happens, in another polarity or modality. */
    EVENT,
    /** The root of a position, in another polarity or modality. */
    POSITION
  }

  /**
   * One row.
   *
   * @param words codes, predicates or roots, one of which must be told
   * @param polarities all where the row names none
   * @param modalities all where the row names none
   */
  private record Row(
      Told told,
      Set<String> words,
      Set<Polarity> polarities,
      Set<Modality> modalities,
      Plover plover) {
    boolean fits(Told what, String word, Claim claim) {
      return told == what
          && words.contains(word)
          && polarities.contains(claim.voice().polarity())
          && modalities.contains(claim.voice().modality());
    }
  }

  private final List<Row> rows;
  private final Map<String, ActKind> kinds;

  private PloverTable(List<Row> rows, Map<String, ActKind> kinds) {
    this.rows = rows;
    this.kinds = kinds;
  }

  /**
   * Reads the file.
   *
   * @throws LexiconException if it is missing or a row cannot be understood; the message names file
   *     and line
   */
  static PloverTable load(Path file, Map<String, ActKind> kinds) {
    return new PloverTable(Table.rows(file).stream().map(row -> row(file, row)).toList(), kinds);
  }

  private static Row row(Path file, CSVRecord row) {
    Cell plover = new Cell(file, row, "plover");
    if (!ActKind.ROOTS.contains(plover.text())) {
      throw plover.none(plover.text(), ActKind.ROOTS.stream().sorted());
    }
    return new Row(
        new Cell(file, row, "class").as(Told.class),
        Set.of(row.get("word").split("\\|", -1)),
        new Cell(file, row, "polarity").anyOf(Polarity.class),
        new Cell(file, row, "modality").anyOf(Modality.class),
        new Plover(plover.text(), row.get("mode")));
  }

  /** The code of a claim; none for what is no event between actors. */
  public Plover of(Claim claim) {
    return switch (claim.fact()) {
      case Fact.Visit visit -> fact("visit", claim);
      case Fact.Meeting call when call.format() == Fact.Format.CALL -> fact("call", claim);
      case Fact.Meeting press when press.format() == Fact.Format.PRESS -> Plover.NONE;
      case Fact.Meeting meeting -> fact("meeting", claim);
      case Fact.Invitation invitation -> fact("invitation", claim);
      case Fact.Signing signing -> fact("signing", claim);
      case Fact.DiplomaticRelation relation -> fact("relation", claim);
      case Fact.Act act -> told(Told.EVENT, kind(act.kind()), claim);
      case Fact.Position position -> told(Told.POSITION, position(position, claim), claim);
      default -> Plover.NONE;
    };
  }

  /** Whether such an act does bodily harm. */
  public boolean harms(String kind) {
    return kind(kind).root().equals("ASSAULT");
  }

  /** Whether such an act gives what is of use to who gets it. */
  public boolean helps(String kind) {
    return kind(kind).root().equals("AID");
  }

  private Plover fact(String word, Claim claim) {
    return told(Told.EVENT, first(Told.FACT, word, claim).orElse(Plover.NONE), claim);
  }

  private Plover kind(String code) {
    return Optional.ofNullable(kinds.get(code))
        .map(kind -> new Plover(kind.plover(), kind.mode()))
        .orElse(Plover.NONE);
  }

  private Plover position(Fact.Position position, Claim claim) {
    String deed = kind(position.deed().kind()).root();
    return first(Told.PREDICATE, position.predicate(), claim)
        .or(() -> first(position.deed().undone() ? Told.UNDONE : Told.DEED, deed, claim))
        .or(() -> first(Told.STANCE, position.stance().code(), claim))
        .orElse(Plover.NONE);
  }

  private Plover told(Told how, Plover plover, Claim claim) {
    return first(how, plover.root(), claim).orElse(plover);
  }

  private Optional<Plover> first(Told what, String word, Claim claim) {
    return rows.stream().filter(row -> row.fits(what, word, claim)).map(Row::plover).findFirst();
  }
}
