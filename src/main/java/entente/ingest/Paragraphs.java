package entente.ingest;

import entente.article.Block;
import entente.article.Text;
import entente.ingest.line.Cues;
import entente.ingest.line.Dateline;
import entente.ingest.line.Flow;
import entente.ingest.line.Line;
import entente.ingest.line.Stamps;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a report, joined where a paragraph was broken into several. */
final class Paragraphs {

  /** Lines from the first to the last, which may be the same. */
  record Paragraph(Line first, Line last, Block.Kind kind) {

    /** All its words, line breaks included. */
    Line whole(String text) {
      return new Line(text.substring(first.from(), last.to()), first.from());
    }
  }

  private static final Pattern BLANKS =
      Pattern.compile("([-\\u00ad\\u2010])?([\\h\\n\\r\\f]{2,}|[\\n\\r\\f])");
  private static final Pattern BREAK = Pattern.compile("[\\n\\r\\f]");
  private static final int CAPTION = 6;
  private static final char NO_WIDTH = '\u200b';

  private Paragraphs() {}

  /** The paragraphs, headings, captions and boilerplate lines of a report, in text order. */
  static List<Paragraph> of(List<Line> lines, Flow flow, Stamps stamps) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int block = block(lines, at);
      if (block > at + 1 && isCaption(lines.subList(at, block))) {
        paragraphs.add(new Paragraph(lines.get(at), lines.get(block - 1), Block.Kind.CAPTION));
        at = block;
        continue;
      }
      int last = at;
      while (last + 1 < lines.size() && flow.joins(lines.get(last), lines.get(last + 1))) {
        last++;
      }
      Block.Kind kind =
          last == at
              ? kind(lines, at, flow, stamps)
              : isCaption(lines.subList(at, last + 1)) ? Block.Kind.CAPTION : Block.Kind.PARAGRAPH;
      paragraphs.add(new Paragraph(lines.get(at), lines.get(last), kind));
      at = last + 1;
    }
    return paragraphs;
  }

  /**
   * The text with its headline as a person writes it, and with one blank between the words of a
   * paragraph: its line ends become blanks, and what else stands between two words signs of no
   * width. The line end behind a hyphen stays.
   */
  static Text unwrapped(Text text, List<Block> blocks) {
    StringBuilder read = new StringBuilder(text.value());
    for (Block block : blocks) {
      int begin = text.utf16(block.span().begin());
      int end = text.utf16(block.span().end());
      if (block.kind() == Block.Kind.TITLE) {
        read.replace(begin, end, HeadlineCase.of(text.value().substring(begin, end), text.value()));
      }
      if (isSpaced(text.value(), begin, end)) {
        unwrap(read, BLANKS.matcher(text.value()).region(begin, end));
      }
    }
    return new Text(text.stored(), read.toString());
  }

  private static void unwrap(StringBuilder read, Matcher blanks) {
    while (blanks.find()) {
      boolean broken = blanks.group(1) != null && BREAK.matcher(blanks.group(2)).find();
      read.setCharAt(blanks.start(2), broken ? '\n' : ' ');
      for (int at = blanks.start(2) + 1; at < blanks.end(); at++) {
        read.setCharAt(at, NO_WIDTH);
      }
    }
  }

  /** Whether there is a line end, or two blanks in a row. */
  private static boolean isSpaced(String text, int begin, int end) {
    boolean blank = false;
    for (int at = begin; at < end; at++) {
      char unit = text.charAt(at);
      boolean ends = unit == '\n' || unit == '\r' || unit == '\f';
      boolean space = unit == '\t' || Character.isSpaceChar(unit) || unit == '\u180e';
      if (ends || (space && blank)) {
        return true;
      }
      blank = space;
    }
    return false;
  }

  /** Whether the lines between two empty ones are the words under a picture. */
  static boolean isCaption(List<Line> lines) {
    return Cues.isCaption(lines.stream().map(Line::words).collect(Collectors.joining(" ")));
  }

  /** Behind the few lines from one empty line to the next; the line itself where it is within. */
  private static int block(List<Line> lines, int at) {
    int end = at + 1;
    while (end < lines.size() && !lines.get(end).afterBlank()) {
      end++;
    }
    return lines.get(at).afterBlank() && end - at <= CAPTION ? end : at;
  }

  private static Block.Kind kind(List<Line> lines, int at, Flow flow, Stamps stamps) {
    String words = lines.get(at).words();
    if (Cues.isBoilerplate(words)) {
      return Block.Kind.BOILERPLATE;
    }
    if (Cues.isCaption(words)) {
      return Block.Kind.CAPTION;
    }
    boolean filed = at < 2 && Dateline.of(words, stamps).isPresent();
    return !filed && isHeading(lines, at, flow) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  /** A heading names what follows; three such lines in a row are a list. */
  private static boolean isHeading(List<Line> lines, int at, Flow flow) {
    boolean followed = at + 1 < lines.size();
    boolean apart = !flow.isWrapped() || lines.get(at).afterBlank();
    if (!followed || !apart || !headingLike(lines, at)) {
      return false;
    }
    int from = at;
    int to = at;
    while (headingLike(lines, from - 1)) {
      from--;
    }
    while (headingLike(lines, to + 1)) {
      to++;
    }
    return to - from < 2;
  }

  private static boolean headingLike(List<Line> lines, int at) {
    return at >= 0 && at < lines.size() && Cues.isHeading(lines.get(at).words());
  }
}
