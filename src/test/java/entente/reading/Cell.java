package entente.reading;

import entente.facts.Modality;
import entente.facts.Polarity;
import entente.table.FlatRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * One sentence of the matrix: a family of facts in a construction, and what must be read in it.
 *
 * @param actor who does it, or does not
 */
record Cell(Family family, String construction, String actor, Wanted wanted, String sentence) {
  private static final Set<Modality> FACT =
      Set.of(Modality.HAPPENED, Modality.ONGOING, Modality.ASSERTED);
  private static final Set<Modality> LATER =
      Set.of(Modality.PLANNED, Modality.INTENDED, Modality.DESIRED, Modality.HYPOTHETICAL);
  private static final Set<Modality> OFF = Set.of(Modality.CANCELLED, Modality.POSTPONED);

  /** What a careful reader takes from a sentence. */
  enum Wanted {
    DONE,
    PLANNED,
    HYPOTHETICAL,
    NEGATIVE,
    /** Silence is right too. */
    NOTHING_AS_DONE
  }

  /** How the sentence was read. */
  enum Verdict {
    RIGHT,
    /** As done, though the text denies it or leaves it open. */
    WRONG,
    MISSED
  }

  /**
   * A row of {@code matrix-families.csv}.
   *
   * @param kinds the kinds of fact that tell it
   * @param instead kinds that tell it is not done
   * @param done the modalities in which it is told as done
   */
  record Family(String name, Set<String> kinds, Set<String> instead, Set<String> done) {}

  /** The sentences of {@code matrix.csv}. */
  static List<Cell> all() {
    List<Family> families =
        Tables.rows("matrix-families.csv").stream()
            .map(row ->
                new Family(
                    row.get("family"),
                    words(row.get("kinds")),
                    words(row.get("instead")),
                    words(row.get("done"))))
            .toList();
    List<Cell> cells = new ArrayList<>();
    for (CSVRecord row : Tables.rows("matrix.csv")) {
      String name = row.get("family");
      cells.add(
          new Cell(
              families.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow(),
              row.get("construction"),
              row.get("actor"),
              Wanted.valueOf(row.get("reading").toUpperCase(Locale.ROOT).replace('-', '_')),
              row.get("sentence")));
    }
    return cells;
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
  }

  /** How these facts of the sentence's article tell it. */
  Verdict judge(List<FlatRow> facts) {
    List<FlatRow> told = of(facts, family.kinds());
    Stream<FlatRow> positive = told.stream().filter(fact -> !isNegative(fact));
    return switch (wanted) {
      case DONE -> verdict(false, positive.anyMatch(this::isDone));
      case PLANNED, HYPOTHETICAL ->
          verdict(
              told.stream().anyMatch(fact -> !isNegative(fact) && is(fact, FACT)),
              positive.anyMatch(fact -> is(fact, LATER)));
      case NEGATIVE ->
          verdict(
              positive.anyMatch(this::isDone),
              told.stream().anyMatch(Cell::isNegative)
                  || of(facts, family.instead()).stream().anyMatch(fact -> !isNegative(fact)));
      case NOTHING_AS_DONE -> verdict(positive.anyMatch(this::isDone), true);
    };
  }

  private static Verdict verdict(boolean wrong, boolean right) {
    return wrong ? Verdict.WRONG : right ? Verdict.RIGHT : Verdict.MISSED;
  }

  private List<FlatRow> of(List<FlatRow> facts, Set<String> kinds) {
    return facts.stream().filter(fact -> kinds.contains(fact.kind()) && isActors(fact)).toList();
  }

  private boolean isActors(FlatRow fact) {
    return Stream.concat(fact.subjects().stream(), fact.onBehalfOf().stream())
        .anyMatch(label -> Labels.same(actor, label));
  }

  private boolean isDone(FlatRow fact) {
    return family.done().contains(fact.modality());
  }

  private static boolean isNegative(FlatRow fact) {
    boolean negative = fact.polarity().equalsIgnoreCase(Polarity.NEGATIVE.name());
    return negative || is(fact, OFF);
  }

  private static boolean is(FlatRow fact, Set<Modality> anyOf) {
    return anyOf.stream().anyMatch(modality -> modality.code().equals(fact.modality()));
  }

  /** The name of the sentence's file. */
  String file() {
    return family.name() + "." + construction + ".txt";
  }
}
