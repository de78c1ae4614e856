package entente.ingest;

import entente.article.Text;
import entente.ingest.line.Cues;
import entente.ingest.line.Dateline;
import entente.ingest.line.HeaderLine;
import entente.ingest.line.Line;
import entente.ingest.line.Stamps;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What stands on the pages of a printed text beside the text: the number of the page, the lines
 * that run at its head and foot, notes. It is made blank, and the sentence that it interrupts goes
 * on.
 */
final class PrintedPages {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)-*\\s*\\(?(?:(?:please )?(?:turn to|see)|cont(?:inued|['’]?d|\\.)(?: on|"
              + " from)?|from) page [\\dA-Z]{1,3}(?:,? col(?:umn|\\.)?"
              + " ?\\d)?\\)?\\s*-*|page\\s?\\|\\s?\\d{1,3}|(?:[-–—|~•]\\s*)?(?:page|pg\\.?|p\\.|seite|página|pagina|strana|strona|side|sida)\\s?\\d{1,3}(?:\\s?(?:of|/|\\||von|de|di|sur|z|af|av)\\s?\\d{1,3})?(?:\\s*[-–—|~•])?"
              + "|[-–—|~•]\\s*\\d{1,3}\\s*[-–—|~•](?:\\h{3,}.{0,60})?|\\d{1,3}\\s?(?:of|/)\\s?\\d{1,3}|\\d{1,3}\\s*\\|\\s*p\\s?a\\s?g\\s?e|.{0,80}\\bpage"
              + " \\d{1,3}(?: of \\d{1,3})?|(?:seite|page) \\d{1,3} (?:von|of|sur)"
              + " \\d{1,3}\\b.{0,60}");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?iu)\\s+(?:page|seite|página|pagina|strana|strona|side|sida)\\s?\\|?\\s?\\d{1,3}.{0,12}$");

  /** "Kuwait: note to the Council ........ 12" */
  private static final Pattern ENTRY =
      Pattern.compile(".{3,100}(?:\\.{4,}|(?:\\h\\.){4,}|…{2,})\\h*\\d{1,3}");

  private static final Pattern CONTENTS =
      Pattern.compile(
          "(?iu)(?:table of )?contents|in(?:side)? this"
              + " (?:issue|edition|number)|inside|sommaire|índice|inhalt|sumario|sumário");
  private static final Pattern BARE = Pattern.compile("\\[?\\(?\\d{1,3}\\)?]?");
  private static final Pattern DIGITS = Pattern.compile("[\\s|•–—-]*\\d+[\\s|•–—-]*");
  private static final int NEAR = 3;
  private static final int LONGEST = 110;
  private static final int PROSE = 30;
  private static final int SHORT = 10;

  private final String text;
  private final List<Line> lines;
  private final Stamps stamps;
  private final BitSet off = new BitSet();
  private final BitSet notes = new BitSet();
  private final List<Notes.Mark> marks = new ArrayList<>();

  /** The lines before which, or upon which, one page ends and another begins. */
  private final Set<Integer> breaks = new TreeSet<>();

  private PrintedPages(String text, Stamps stamps) {
    this.text = text;
    this.lines = Line.of(text);
    this.stamps = stamps;
  }

  /** The text, and what of it is read. */
  static Text text(String stored, Stamps stamps) {
    PrintedPages pages = new PrintedPages(stored, stamps);
    pages.contents();
    pages.numbers();
    if (!pages.breaks.isEmpty()) {
      pages.running();
      pages.addresses();
      pages.notes();
      pages.interrupting();
    }
    pages.captions();
    pages.notes();
    return new Text(stored, pages.blank());
  }

  /** Finds the notes of the pages as far as their ends are known. */
  private void notes() {
    Notes found = Notes.of(text, lines, ends(), notes);
    notes.or(found.lines());
    off.or(notes);
    marks.addAll(found.marks());
  }

  /** Finds the list of what is on which page, and its heading. */
  private void contents() {
    for (int at = 0; at < lines.size(); at++) {
      if (ENTRY.matcher(lines.get(at).words()).matches()) {
        off.set(at);
        if (at > 0 && CONTENTS.matcher(lines.get(at - 1).words()).matches()) {
          off.set(at - 1);
        }
      }
    }
  }

  /** Finds the ends of pages. */
  private void numbers() {
    for (int at = 0; at < lines.size(); at++) {
      if (at > 0 && between(at).indexOf('\f') >= 0) {
        breaks.add(at);
      }
      String words = lines.get(at).words();
      if (NUMBER.matcher(words).matches() && !Cues.isEnd(words)) {
        breaks.add(at);
        off.set(at);
      }
    }
    for (int at = 0; at < lines.size(); at++) {
      if (BARE.matcher(lines.get(at).words()).matches()
          && (isNearBreak(at) || interrupts(at) || isCounted(at))) {
        breaks.add(at);
        off.set(at);
      }
    }
  }

  private String between(int at) {
    return text.substring(lines.get(at - 1).to(), lines.get(at).from());
  }

  private boolean isNearBreak(int at) {
    return at == lines.size() - 1 || breaks.stream().anyMatch(end -> Math.abs(end - at) <= NEAR);
  }

  /** Whether a line stands where the sentence above has not ended, or beside what runs there. */
  private boolean interrupts(int at) {
    return at > 0
        && at + 1 < lines.size()
        && (isUnfinished(lines.get(at - 1)) || isAgain(at - 1) || isAgain(at + 1));
  }

  /** Whether a line of some length that is no sentence stands elsewhere too. */
  private boolean isAgain(int at) {
    String words = lines.get(at).words();
    return words.length() >= SHORT
        && words.length() <= LONGEST
        && !Cues.endsSentence(words)
        && IntStream.range(0, lines.size())
            .anyMatch(other -> other != at && key(other).equals(key(at)));
  }

  /** Whether the number before or after it stands on a line of its own, too, some way off. */
  private boolean isCounted(int at) {
    int number = number(at);
    return IntStream.range(0, lines.size())
        .filter(other ->
            Math.abs(other - at) > NEAR && BARE.matcher(lines.get(other).words()).matches())
        .anyMatch(other -> number(other) - number == Integer.signum(other - at));
  }

  private int number(int at) {
    return Integer.parseInt(lines.get(at).words().replaceAll("\\D", ""));
  }

  private static boolean isUnfinished(Line line) {
    String words = line.words();
    return words.length() >= PROSE
        && line.isOpen()
        && !words.endsWith(";")
        && !Cues.isHeading(words)
        && words.chars().anyMatch(Character::isLowerCase);
  }

  /** Finds the lines that stand on several pages, near their ends. */
  private void running() {
    Map<String, Set<Integer>> places = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).words().length() <= LONGEST && isAtEdge(at)) {
        places.computeIfAbsent(key(at), key -> new HashSet<>()).add(at);
      }
    }
    int prose = firstProse();
    Set<String> above =
        IntStream.range(0, prose)
            .filter(at -> lines.get(at).words().length() >= SHORT)
            .mapToObj(this::key)
            .collect(Collectors.toSet());
    IntStream.range(prose, lines.size())
        .filter(at -> isAtEdge(at) && lines.get(at).words().length() <= LONGEST)
        .filter(at -> isHeadline(key(at), above))
        .forEach(off::set);
    for (Set<Integer> same : places.values()) {
      if (same.size() > 1) {
        same.stream().filter(at -> at >= prose).forEach(off::set);
      }
    }
    List<Integer> head =
        places.values().stream()
            .filter(same -> same.size() > 1)
            .flatMap(Set::stream)
            .filter(at -> at < prose && HeaderLine.of(lines.get(at).words(), stamps).isEmpty())
            .sorted()
            .toList();
    boolean titled =
        IntStream.range(0, prose)
            .anyMatch(at -> !head.contains(at) && !off.get(at) && isTitle(lines.get(at)));
    if (titled) {
      head.forEach(off::set);
    }
  }

  /**
   * Whether a line at the end of a page is one of those above the text, or the beginning of one.
   */
  private static boolean isHeadline(String key, Set<String> above) {
    return above.contains(key)
        || (key.length() >= PROSE && above.stream().anyMatch(line -> line.startsWith(key)));
  }

  private boolean isTitle(Line line) {
    return line.words().chars().filter(Character::isLetter).count() > 5
        && HeaderLine.of(line.words(), stamps).isEmpty()
        && Dateline.of(line.words(), stamps).isEmpty();
  }

  /** The line with which the report begins: it, or the line after it, ends a sentence. */
  private int firstProse() {
    int at = 0;
    while (at < lines.size() && !Cues.endsSentence(lines.get(at).words())) {
      at++;
    }
    while (at > 0 && at < lines.size() && !lines.get(at).afterBlank() && lines.get(at).goesOn()) {
      at--;
    }
    return at;
  }

  private boolean isAtEdge(int at) {
    return at < NEAR || at >= lines.size() - NEAR || isNearBreak(at);
  }

  private String key(int at) {
    String words = lines.get(at).words().toLowerCase(Locale.ROOT);
    return DIGITS
        .matcher(PAGE.matcher(words).replaceAll(""))
        .replaceAll("#")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Finds addresses and codes at the ends of pages. */
  private void addresses() {
    for (int end : List.copyOf(breaks)) {
      for (int at = end - 1; at > firstProse() && (off.get(at) || isBeside(at)); at--) {
        off.set(at);
      }
      for (int at = end; at < lines.size() && (off.get(at) || isBeside(at)); at++) {
        off.set(at);
      }
    }
  }

  private boolean isBeside(int at) {
    String words = lines.get(at).words();
    boolean code = words.chars().noneMatch(Character::isLowerCase);
    return Cues.isBesideText(words) && !Cues.endsSentence(words) && (code || !Cues.isEntry(words));
  }

  /** Finds the words under a picture where they stand in the middle of a sentence. */
  private void captions() {
    for (int from = 1; from < lines.size(); from++) {
      int to = from + 1;
      while (to < lines.size() && !lines.get(to).afterBlank()) {
        to++;
      }
      boolean apart = lines.get(from).afterBlank() && to < lines.size() && to - from <= NEAR * 2;
      if (apart
          && isUnfinished(lines.get(from - 1))
          && Paragraphs.isCaption(lines.subList(from, to))) {
        off.set(from, to);
      }
    }
  }

  /** Finds other short lines that, beside the end of a page, stand in the middle of a sentence. */
  private void interrupting() {
    for (int end : List.copyOf(breaks)) {
      int from = end;
      int to = end;
      while (from > 0 && (off.get(from - 1) || isApart(from - 1))) {
        from--;
      }
      while (to < lines.size() && (off.get(to) || isApart(to))) {
        to++;
      }
      boolean within = from > 0 && to < lines.size() && to - from <= NEAR * 3;
      if (within && isUnfinished(lines.get(from - 1)) && !Cues.isEntry(lines.get(to).words())) {
        off.set(from, to);
      }
    }
  }

  /** Behind the last line of each page that is none of what runs there, in text order. */
  private List<Integer> ends() {
    Set<Integer> ends = new TreeSet<>();
    for (int at : breaks) {
      int end = at;
      while (end > 0 && off.get(end - 1)) {
        end--;
      }
      ends.add(end);
    }
    int last = lines.size();
    while (last > 0 && off.get(last - 1)) {
      last--;
    }
    ends.add(last);
    return List.copyOf(ends);
  }

  /** Whether a line is one of a few short ones between empty lines, none of them a sentence. */
  private boolean isApart(int at) {
    int from = at;
    while (from > 0 && !lines.get(from).afterBlank() && !isPageTop(from)) {
      from--;
    }
    int to = at + 1;
    while (to < lines.size() && !lines.get(to).afterBlank() && !isPageTop(to)) {
      to++;
    }
    return to < lines.size()
        && to - from <= NEAR
        && lines.subList(from, to).stream()
            .allMatch(line -> line.words().length() <= LONGEST && !Cues.endsSentence(line.words()))
        && lines.subList(from, to).stream().noneMatch(line -> isUnfinished(line));
  }

  private boolean isPageTop(int at) {
    return between(at).indexOf('\f') >= 0;
  }

  private String blank() {
    StringBuilder read = new StringBuilder(text);
    marks.forEach(mark -> fill(read, mark.from(), mark.to()));
    int at = 0;
    while (at < lines.size()) {
      int end = off.nextClearBit(at);
      if (end > at) {
        hole(read, at, Math.min(end, lines.size()));
      }
      at = Math.max(at + 1, end);
    }
    for (int i = 1; i < lines.size(); i++) {
      if (isPageTop(i) && !off.get(i) && !off.get(i - 1)) {
        join(read, lines.get(i - 1).to(), lines.get(i).from());
      }
    }
    Spacing.close(read);
    return read.toString();
  }

  private void hole(StringBuilder read, int first, int end) {
    int from = first == 0 ? 0 : lines.get(first - 1).to();
    int to = end == lines.size() ? text.length() : lines.get(end).from();
    boolean inside = first > 0 && end < lines.size();
    if (inside) {
      join(read, from, to);
    } else {
      fill(read, from, to);
    }
  }

  /** Blanks, and the mark of a line that goes on before the indent of the next one. */
  private static void join(StringBuilder read, int from, int to) {
    int last = to - 1;
    while (last > from && read.charAt(last) != '\n' && read.charAt(last) != '\f') {
      last--;
    }
    fill(read, from, to);
    read.setCharAt(last, '\f');
  }

  private static void fill(StringBuilder read, int from, int to) {
    for (int at = from; at < to; at++) {
      read.setCharAt(at, ' ');
    }
  }
}
