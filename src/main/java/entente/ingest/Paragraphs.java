package entente.ingest;

import entente.article.Block;
import entente.article.Text;
import java.util.ArrayList;
import java.util.List;
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

  private Paragraphs() {}

  /** The paragraphs, headings, captions and boilerplate lines of a report, in text order. */
  static List<Paragraph> of(List<Line> lines, Flow flow, Stamps stamps) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
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

  /** The text with the lines of each paragraph in one; a line end behind a hyphen stays. */
  static Text unwrapped(Text text, List<Block> blocks) {
    StringBuilder read = new StringBuilder(text.value());
    for (Block block : blocks) {
      int to = text.utf16(block.span().end());
      for (int at = text.utf16(block.span().begin()) + 1; at < to; at++) {
        boolean end = "\n\r\f".indexOf(read.charAt(at)) >= 0;
        if (end && "-\u00ad\u2010".indexOf(last(read, at)) < 0) {
          read.setCharAt(at, ' ');
        }
      }
    }
    return new Text(text.stored(), read.toString());
  }

  /** The character before an index that is no blank. */
  private static char last(StringBuilder text, int at) {
    int before = at - 1;
    while (before > 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return text.charAt(before);
  }

  /** Whether the lines between two empty ones are the words under a picture. */
  static boolean isCaption(List<Line> lines) {
    return Cues.isCaption(lines.stream().map(Line::words).collect(Collectors.joining(" ")));
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
