package entente.ingest;

import entente.article.Block;
import java.util.ArrayList;
import java.util.List;

/** The lines of a report, joined where a paragraph was broken to a fixed width. */
final class Paragraphs {

  /** Lines from the first to the last, which may be the same. */
  record Paragraph(Line first, Line last, Block.Kind kind) {

    /** All its words, line breaks included. */
    Line whole(String text) {
      return new Line(text.substring(first.from(), last.to()), first.from(), first.afterBlank());
    }
  }

  private Paragraphs() {}

  /** Whether most lines end near the same column, as in mail and in old archives. */
  static boolean areWrapped(List<Line> lines) {
    long wide = lines.stream().filter(line -> line.words().length() > 100).count();
    long usual =
        lines.stream()
            .filter(line -> line.words().length() >= 45 && line.words().length() <= 100)
            .count();
    long joined = lines.stream().filter(line -> !line.afterBlank()).count();
    return lines.size() >= 5
        && wide == 0
        && usual * 2 >= lines.size()
        && joined * 2 >= lines.size();
  }

  /** The paragraphs, headings, captions and boilerplate lines of a report, in text order. */
  static List<Paragraph> of(List<Line> lines, boolean wrapped, Stamps stamps) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int last = at;
      while (last + 1 < lines.size() && continues(lines.get(last), lines.get(last + 1), wrapped)) {
        last++;
      }
      Block.Kind kind = last > at ? Block.Kind.PARAGRAPH : kind(lines, at, wrapped, stamps);
      paragraphs.add(new Paragraph(lines.get(at), lines.get(last), kind));
      at = last + 1;
    }
    return paragraphs;
  }

  private static boolean continues(Line line, Line next, boolean wrapped) {
    if (next.afterBlank() || Cues.isEntry(next.words())) {
      return false;
    }
    boolean open = !Cues.endsSentence(line.words()) && !line.words().matches("(?s).*[?!:]");
    boolean small = next.words().matches("(?s)\\p{Ll}.*");
    boolean full = wrapped && line.words().length() >= 45;
    return (open && (small || full)) || line.isBroken();
  }

  private static Block.Kind kind(List<Line> lines, int at, boolean wrapped, Stamps stamps) {
    String words = lines.get(at).words();
    if (Cues.isBoilerplate(words)) {
      return Block.Kind.BOILERPLATE;
    }
    if (Cues.isCaption(words)) {
      return Block.Kind.CAPTION;
    }
    boolean filed = at < 2 && Dateline.of(words, stamps).isPresent();
    return !filed && isHeading(lines, at, wrapped) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  /** A heading names what follows; three such lines in a row are a list. */
  private static boolean isHeading(List<Line> lines, int at, boolean wrapped) {
    boolean followed = at + 1 < lines.size();
    boolean apart = !wrapped || lines.get(at).afterBlank();
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
