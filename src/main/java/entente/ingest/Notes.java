package entente.ingest;

import entente.ingest.line.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes of a text and the marks that lead to them: "plan¹", "plan [1]", "Kosovo*".
 *
 * <p>A bare number is the mark of a note where the note itself is found at the foot of the page or
 * the end of the text.
 *
 * @param lines the lines that are notes
 * @param marks where the marks are in the text
 */
record Notes(BitSet lines, List<Mark> marks) {

  /** A mark, in UTF-16 units. */
  record Mark(int from, int to) {}

  private static final Pattern SIGN =
      Pattern.compile(
          "(?<=\\p{L}{2}|[.,;:”\"’)\\]])(?<!\\b[kcdm]m|\\bmi|\\bft|CO)[⁰¹²³⁴-⁹]{1,3}\\)?"
              + "|(?<=[\\p{L}.,;:”\"’)\\]])\\h?\\[(?:\\d{1,3}|[ivx]{1,4}|note \\d{1,3})]"
              + "|(?<=\\p{L}{2})[*†‡]{1,2}(?=[\\s.,;:)]|$)");

  /** With one of these the mark of a note begins, behind a blank or none. */
  private static final Pattern ANY_SIGN = Pattern.compile("[⁰¹²³⁴-⁹\\[*†‡]");

  private static final String BEHIND =
      "(?<=\\p{L}\\p{Ll}{2}|(?:\\p{Ll}{2}|\\b(?:19|20)\\d\\d)[.,;:”\"’)])\\h?";
  private static final String BEFORE = "(?![\\p{L}\\p{N}.,]*\\p{N}|\\h+\\p{Ll}+ \\d)";

  /** Emphasis as plain text writes it. */
  private static final Pattern EMPHASIS = Pattern.compile("(?m)(?<=[ (])[*_]{1,2}\\p{L}");

  private static final Pattern NOTE =
      Pattern.compile(
          "(?<mark>[⁰¹²³⁴-⁹]{1,3}|\\[(?:\\d{1,3}|[ivx]{1,4})]|[*†‡]{1,3}|\\d{1,2})[.)]?\\h*(?=[\\p{Lu}“\"'‘])");
  private static final Pattern ALONE = Pattern.compile("[⁰¹²³⁴-⁹\\d]{1,2}|[*†‡]{1,3}");
  private static final Pattern HEADING =
      Pattern.compile("(?i)(?:foot|end)?notes?:?|references:?|[_–—-]{3,}");
  private static final int FOOT = 12;

  /**
   * Finds them.
   *
   * @param ends the index behind the last line of each page
   * @param known lines that are notes already
   */
  static Notes of(String text, List<Line> lines, List<Integer> ends, BitSet known) {
    Notes notes = new Notes((BitSet) known.clone(), new ArrayList<>());
    for (int end : ends) {
      notes.foot(text, lines, end, end == ends.getLast() ? lines.size() : FOOT);
    }
    if (ANY_SIGN.matcher(text).find()) {
      notes.signs(text);
    }
    return notes;
  }

  private void signs(String text) {
    Matcher sign = SIGN.matcher(text);
    boolean emphasis = EMPHASIS.matcher(text).find();
    while (sign.find()) {
      if (!emphasis || "*†‡".indexOf(sign.group().charAt(0)) < 0) {
        marks.add(new Mark(sign.start(), sign.end()));
      }
    }
  }

  /** The notes at the foot of a page, from the first whose mark stands in the text above. */
  private void foot(String text, List<Line> all, int end, int most) {
    int first = end;
    for (int at = end - 1; at > 0 && at >= end - most && !lines.get(at); at--) {
      Matcher note = NOTE.matcher(words(all, at, end));
      if (note.lookingAt() && marked(text, all.get(at).from(), note.group("mark"))) {
        first = at;
      }
    }
    if (first < end && (end - first) * 2 <= end) {
      boolean headed = first > 1 && HEADING.matcher(all.get(first - 1).words()).matches();
      lines.set(headed ? first - 1 : first, end);
    }
  }

  /** A line; a mark that stands alone with the line below it. */
  private static String words(List<Line> all, int at, int end) {
    String words = all.get(at).words();
    return ALONE.matcher(words).matches() && at + 1 < end
        ? words + " " + all.get(at + 1).words()
        : words;
  }

  /** Whether the mark stands behind a word above; a bare number is noted as a mark. */
  private boolean marked(String text, int before, String mark) {
    boolean number = Character.isDigit(mark.charAt(0)) && mark.charAt(0) < 128;
    Matcher found =
        Pattern.compile(BEHIND + Pattern.quote(mark) + BEFORE)
            .matcher(text)
            .useTransparentBounds(true);
    int at = text.indexOf(mark);
    while (at >= 0 && at + mark.length() <= before) {
      int from = !number && at > 0 && isBlank(text.charAt(at - 1)) ? at - 1 : at;
      if (found.region(from, before).lookingAt()) {
        if (number) {
          marks.add(new Mark(found.start(), found.end()));
        }
        return true;
      }
      at = text.indexOf(mark, at + 1);
    }
    return false;
  }

  private static boolean isBlank(char unit) {
    return unit == '\t' || Character.isSpaceChar(unit);
  }
}
