package entente.table;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import java.util.List;

/**
 * One line of the flat table: one statement of one article, lists taken apart.
 *
 * <p>The names and their order are the contract of {@code entente facts}; absent values are "" or
 * empty lists.
 *
 * @param article the file's name
 * @param kind such as {@code Visit}, {@code Support}, {@code State}
 * @param predicate what exactly is said, such as {@code visits}
 * @param subjects who does, holds or is it
 * @param onBehalfOf the states for which persons among the subjects act
 * @param object a label, or the words of the text
 * @param date ISO 8601, as precise as known; of a period, its start
 * @param modality the code, or {@code negated} where the polarity is negative
 * @param begin where the quote begins, in code points of the text
 * @param end where it ends, exclusive
 * @param rule the id of the rule that read it
 * @param plover root code of PLOVER 0.8, where one fits
 * @param subjectIris one for each subject, in the same order
 * @param objectIri where the object is a thing
 * @param claim the claim in the graph
 * @param targets to whom it is done or at whom it is directed; none for talks, whose sides are all
 *     subjects
 * @param targetIris one for each target, in the same order
 * @param actKind of an act, its code in the scheme {@code act}
 * @param ploverMode how it is done, as PLOVER names it
 */
@JsonPropertyOrder({
  "article",
  "kind",
  "predicate",
  "subjects",
  "onBehalfOf",
  "object",
  "date",
  "place",
  "speaker",
  "modality",
  "polarity",
  "begin",
  "end",
  "quote",
  "rule",
  "confidence",
  "plover",
  "subjectIris",
  "objectIri",
  "claim",
  "targets",
  "targetIris",
  "actKind",
  "ploverMode"
})
public record FlatRow(
    String article,
    String kind,
    String predicate,
    List<String> subjects,
    List<String> onBehalfOf,
    String object,
    String date,
    String place,
    String speaker,
    String modality,
    String polarity,
    int begin,
    int end,
    String quote,
    String rule,
    double confidence,
    String plover,
    List<String> subjectIris,
    String objectIri,
    String claim,
    List<String> targets,
    List<String> targetIris,
    String actKind,
    String ploverMode)
    implements Comparable<FlatRow> {
  private static final Comparator<FlatRow> ORDER =
      Comparator.comparing(FlatRow::article)
          .thenComparingInt(FlatRow::begin)
          .thenComparingInt(FlatRow::end)
          .thenComparing(FlatRow::kind)
          .thenComparing(FlatRow::predicate)
          .thenComparing(row -> String.join("\n", row.subjects()))
          .thenComparing(FlatRow::object)
          .thenComparing(FlatRow::claim)
          .thenComparing(FlatRow::rule)
          .thenComparing(FlatRow::toString);

  public FlatRow {
    subjects = List.copyOf(subjects);
    onBehalfOf = List.copyOf(onBehalfOf);
    subjectIris = List.copyOf(subjectIris);
    targets = List.copyOf(targets);
    targetIris = List.copyOf(targetIris);
  }

  /** By article, place in the text, kind, predicate, subjects, object; consistent with equals. */
  @Override
  public int compareTo(FlatRow other) {
    return ORDER.compare(this, other);
  }
}
