package entente.ingest;

import entente.ingest.line.Cues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF: its lines in the order in which they were set, an empty line where more room
 * than usual stands between two, a form feed between pages.
 */
final class PdfText extends PDFTextStripper {
  private static final int MOST_PAGES = 500;

  /** The most lines of a caption. */
  private static final int LONGEST = 6;

  /** How many times the usual distance of two lines parts paragraphs. */
  private static final float APART = 1.3f;

  /** The share by which type of another size differs. */
  private static final float OTHER = 0.05f;

  /** The room between columns, in times the size of the type. */
  private static final float COLUMN = 1.5f;

  /** The most lines at head and foot of a page that may be set before its text. */
  private static final int MOST_AROUND = 8;

  /** Where the lower part of a page begins, and how much of it lies between head and foot. */
  private static final float LOW = 0.6f;

  private static final float BETWEEN = 0.4f;

  static {
    FontMappers.set(new NoFonts());
  }

  /**
   * A line on a page.
   *
   * @param height where it stands, in points from the head of the page
   * @param size the size of its type, in points
   */
  private record Row(int page, float height, float size, String words) {}

  private final List<Row> rows = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private float height;
  private float size;
  private float right;

  private PdfText() {
    setEndPage(MOST_PAGES);
  }

  /**
   * Reads at most {@value #MOST_PAGES} pages; blank where they hold pictures only.
   *
   * @throws IOException if the document is damaged or asks for a password
   */
  static String of(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfText reader = new PdfText();
      reader.getText(document);
      return reader.text();
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (!positions.isEmpty()) {
      TextPosition first = positions.getFirst();
      if (words.isEmpty()) {
        height = first.getYDirAdj();
        size = 0;
      } else if (first.getXDirAdj() - right > size * COLUMN) {
        words.append("  ");
      }
      for (TextPosition position : positions) {
        size = Math.max(size, position.getFontSizeInPt());
      }
      right = positions.getLast().getXDirAdj() + positions.getLast().getWidthDirAdj();
    }
    words.append(text);
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void writePageEnd() {
    end();
  }

  private void end() {
    if (!words.toString().isBlank()) {
      rows.add(new Row(getCurrentPageNo(), height, size, words.toString().strip()));
    }
    words.setLength(0);
  }

  private String text() {
    feet();
    float usual = usual();
    float type = type();
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < rows.size(); at++) {
      Row row = rows.get(at);
      boolean top = at > 0 && rows.get(at - 1).page() != row.page();
      boolean apart = !isAlike(at) || below(at) > usual * APART * Math.max(1, row.size() / type);
      text.append(top ? "\f" : apart && at > 0 ? "\n" : "");
      text.append(row.words()).append('\n');
    }
    return withoutCaptions(text.toString());
  }

  /** The words under a picture are no part of the text, as on pages of the web. */
  private static String withoutCaptions(String text) {
    return Arrays.stream(text.split("(?<=\n)\n"))
        .filter(part ->
            part.lines().count() > LONGEST || !Cues.isCaption(part.strip().replace('\n', ' ')))
        .collect(Collectors.joining("\n"));
  }

  /** How far a line is below the one before, in points; 0 at the head of a page or column. */
  private float below(int at) {
    Row row = rows.get(at);
    boolean same = at > 0 && rows.get(at - 1).page() == row.page();
    return same ? Math.max(0, row.height() - rows.get(at - 1).height()) : 0;
  }

  /** Whether a line is in type of the size of the line before. */
  private boolean isAlike(int at) {
    float here = rows.get(at).size();
    return at == 0 || Math.abs(rows.get(at - 1).size() - here) <= here * OTHER;
  }

  /** Puts the lines at the foot of a page behind its text where they were set before it. */
  private void feet() {
    int from = 0;
    while (from < rows.size()) {
      int to = from;
      while (to < rows.size() && rows.get(to).page() == rows.get(from).page()) {
        to++;
      }
      int moved = foot(rows.subList(from, to));
      for (int more = moved; more > 0; moved += more) {
        more = foot(rows.subList(from, to - moved));
      }
      rows.subList(to - moved, to).sort(Comparator.comparingDouble(Row::height));
      from = to;
    }
  }

  /** Puts one stretch of such lines behind the text; returns how many they are. */
  private static int foot(List<Row> page) {
    int text = 1;
    while (text < page.size() && page.get(text).height() >= page.get(text - 1).height()) {
      text++;
    }
    if (text >= page.size() || text > MOST_AROUND) {
      return 0;
    }
    double bottom = page.stream().mapToDouble(Row::height).max().orElse(0);
    int foot = text;
    while (foot > 0 && page.get(foot - 1).height() > bottom * LOW) {
      foot--;
    }
    double above = foot == 0 ? 0 : page.get(foot - 1).height();
    boolean before = foot < text && page.get(foot).height() - above > bottom * BETWEEN;
    if (before) {
      Collections.rotate(page.subList(foot, page.size()), foot - text);
    }
    return before ? text - foot : 0;
  }

  /** The distance of most lines from the line above: that below which a third of them lie. */
  private float usual() {
    List<Float> distances =
        IntStream.range(0, rows.size())
            .mapToObj(this::below)
            .filter(below -> below > 0)
            .sorted()
            .toList();
    return distances.isEmpty() ? 0 : distances.get(distances.size() / 3);
  }

  /** The size of type in the middle of all lines. */
  private float type() {
    List<Float> sizes = rows.stream().map(Row::size).sorted().toList();
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
  }
}
