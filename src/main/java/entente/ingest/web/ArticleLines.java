package entente.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The lines of an article on a page that holds little else by now, and those at its headline. */
final class ArticleLines {
  private static final Pattern NOTE =
      Pattern.compile("[\\[(]?(\\d{1,3}|[a-z]|[*†‡]{1,3})[\\])]?[.:]?\\h*(?=[\\p{Lu}“\"])");

  /** "Doina Rusu", with the last name as group 1. */
  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’-]+ (\\p{Lu}\\p{Ll}[\\p{L}'’-]+)");

  /** Day, month and year. */
  private static final int PARTS = 3;

  private static final int PART = 10;
  private static final int SHORT = 120;
  private static final int BEHIND = 12;
  private static final int AHEAD = 6;
  private static final int BELOW = 4;
  private static final int AGAIN = 30;

  private final List<PageLine> all;
  private final Element content;
  private final String headline;

  /** The marks of notes that stood in the text. */
  private final Set<String> marks;

  /** The line of the headline; -1 where none is known. */
  private final int shown;

  /** From the first line within the main content to behind the last. */
  private final int from;

  private final int to;

  private final RunningText text;

  ArticleLines(Document page, Optional<Element> shown, String headline, Set<String> marks) {
    this.marks = marks;
    this.all = PageLine.of(page.body());
    this.content = MainContent.of(page).element();
    this.headline = headline;
    int first = first();
    this.shown = shown.map(element -> at(element, first)).orElse(-1);
    this.from = first;
    this.to = last() + 1;
    this.text =
        new RunningText(
            all, headline, IntStream.range(first, to).filter(this::isInside).boxed().toList());
  }

  private boolean isInside(int at) {
    Element block = all.get(at).block();
    return block.equals(content) || block.parents().contains(content);
  }

  private int first() {
    return IntStream.range(0, all.size()).filter(this::isInside).findFirst().orElse(all.size());
  }

  private int last() {
    return IntStream.range(0, all.size()).filter(this::isInside).max().orElse(-1);
  }

  private int at(Element element, int first) {
    String words = PageLine.single(element.text());
    return IntStream.range(0, all.size())
        .filter(at -> !all.get(at).words().isEmpty() && words.startsWith(all.get(at).words()))
        .filter(at -> {
          Element block = all.get(at).block();
          return block.equals(element)
              || element.parents().contains(block)
              || block.parents().contains(element);
        })
        .findFirst()
        .orElse(Math.min(first, 0) - 1);
  }

  /**
   * The short lines behind and before the headline that hold a number, the nearest first; each as
   * its pieces, then as a whole. Behind them the day whose parts stand in lines of their own.
   */
  List<String> beside() {
    int centre = shown >= 0 ? shown : from;
    List<PageLine> near = new ArrayList<>();
    int behind = Math.min(centre + (shown >= 0 ? 1 : 0), all.size());
    int end = Math.max(behind, Math.min(prose(), behind + BEHIND));
    near.addAll(all.subList(behind, Math.min(all.size(), end)));
    near.addAll(all.subList(Math.max(0, centre - AHEAD), Math.min(centre, all.size())).reversed());
    Stream<String> whole =
        near.stream()
            .filter(line -> line.parted().length() <= SHORT)
            .flatMap(line -> Stream.of(line.parted(), line.words()).distinct());
    List<PageLine> around = all.subList(Math.max(0, centre - AHEAD), Math.min(all.size(), end));
    return Stream.concat(whole, pieces(around).stream())
        .filter(words -> words.chars().anyMatch(Character::isDigit))
        .toList();
  }

  /** "17", "Oct", "2019": the words of each three lines that are short enough for them. */
  private static List<String> pieces(List<PageLine> lines) {
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at + PARTS <= lines.size(); at++) {
      List<String> words = lines.subList(at, at + PARTS).stream().map(PageLine::words).toList();
      if (words.stream().allMatch(part -> part.length() <= PART)) {
        pieces.add(String.join(" ", words));
      }
    }
    return pieces;
  }

  /**
   * The short lines behind the text that hold a number, in the part that holds the headline too.
   */
  List<String> below() {
    int end = end();
    if (shown < 0 || end <= from) {
      return List.of();
    }
    List<Element> over = all.get(shown).block().parents();
    Element last = all.get(end - 1).block();
    return all.subList(end, Math.min(all.size(), end + BELOW)).stream()
        .filter(line -> line.words().length() <= SHORT / 2)
        .filter(line -> line.words().chars().anyMatch(Character::isDigit))
        .filter(line -> isWithin(line, last, over))
        .map(PageLine::parted)
        .toList();
  }

  /** Whether the smallest element that holds the text and the headline holds the line. */
  private static boolean isWithin(PageLine line, Element last, List<Element> over) {
    return last.parents().stream()
        .filter(over::contains)
        .findFirst()
        .filter(
            element -> !element.is("body, table, tr") && line.block().parents().contains(element))
        .isPresent();
  }

  /** Where the text begins: its first sentence. */
  private int prose() {
    int begin = Math.max(from, shown + 1);
    return IntStream.range(begin, to)
        .filter(at -> !all.get(at).isHeading())
        .filter(at -> text.holds(at) && all.get(at).isProse() && !isToldAgain(at))
        .findFirst()
        .orElse(begin);
  }

  /** What stands between headline and text, or above the text where no headline is known. */
  List<String> head() {
    int begin = shown >= 0 ? shown + 1 : Math.max(0, from - AHEAD);
    return IntStream.range(Math.min(begin, prose()), prose())
        .mapToObj(all::get)
        .filter(line -> !line.isLink() && !line.words().equals(headline))
        .filter(line -> shown < 0 || !line.isProse())
        .map(PageLine::words)
        .toList();
  }

  /** The text, its lead first though it may stand apart. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int begin = prose();
    IntStream.range(shown + 1, Math.max(shown + 1, begin))
        .filter(at -> shown >= 0 && all.get(at).isProse() && !isToldAgain(at) && isLead(at, begin))
        .forEach(at -> lines.add(all.get(at).words()));
    int end = end();
    for (int at = begin; at < end; at++) {
      PageLine line = all.get(at);
      boolean again = line.words().equals(headline) || isToldAgain(at);
      if (text.holds(at) && !line.isLink() && !again && !isNote(line)) {
        lines.add(line.words());
      }
    }
    return lines;
  }

  private boolean isNote(PageLine line) {
    Matcher note = NOTE.matcher(line.words());
    return note.lookingAt() && marks.contains(note.group(1));
  }

  /** Behind the last line that is a sentence or an entry of a list. */
  private int end() {
    int end = to;
    while (end > from && !isText(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isText(int at) {
    PageLine line = all.get(at);
    return text.holds(at)
        && !line.words().endsWith(":")
        && (line.isProse()
            || (!line.isLink() && (line.isSentence() || line.block().closest("li") != null)));
  }

  /** Whether a line, or a longer one, stands there that holds the same words: a pull quote. */
  private boolean isToldAgain(int at) {
    String words = all.get(at).words();
    String bare = words.replaceAll("^\\W+|\\W+$", "").toLowerCase(Locale.ROOT);
    return words.length() >= AGAIN
        && IntStream.range(0, all.size())
            .filter(other -> other != at && other > shown)
            .anyMatch(other ->
                all.get(other).words().equals(words)
                    ? other < at
                    : all.get(other).words().toLowerCase(Locale.ROOT).contains(bare));
  }

  /**
   * Whether a line above the text is where the article begins: it tells what the headline tells,
   * and more of it than the text below does, which else would tell it anew.
   */
  private boolean isLead(int at, int begin) {
    if (isTakenUp(at, begin)) {
      return true;
    }
    Set<String> told = Words.stems(headline);
    long here = shared(told, all.get(at));
    long below = begin < to ? shared(told, all.get(begin)) : 0;
    return here > below && here * 3 >= told.size();
  }

  /** Whether the text names persons by a last name that only this line gives in full. */
  private boolean isTakenUp(int at, int begin) {
    String below =
        IntStream.range(begin, to)
            .filter(text::holds)
            .mapToObj(line -> all.get(line).words())
            .collect(Collectors.joining(" "));
    return FULL_NAME
        .matcher(all.get(at).words())
        .results()
        .anyMatch(name ->
            !below.contains(name.group())
                && Pattern.compile(
                        "\\b(?:M[rs]s?\\.?|Dr\\.?|\\p{Lu}\\p{Ll}{4,}) "
                            + Pattern.quote(name.group(1))
                            + "\\b",
                        Pattern.UNICODE_CHARACTER_CLASS)
                    .matcher(below)
                    .find());
  }

  private static long shared(Set<String> told, PageLine line) {
    return Words.stems(line.words()).stream().filter(told::contains).count();
  }
}
