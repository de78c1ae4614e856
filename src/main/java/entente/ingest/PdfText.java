package entente.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

  /** How many times the usual distance of two lines parts paragraphs. */
  private static final float APART = 1.3f;

  static {
    FontMappers.set(new NoFonts());
  }

  /**
   * A line on a page.
   *
   * @param below how far it is below the line before, in points; 0 at the head of a page or column
   */
  private record Row(int page, float below, String words) {}

  private final List<Row> rows = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private float height;
  private float last;

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
  protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
    last = 0;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (words.isEmpty() && !positions.isEmpty()) {
      height = positions.getFirst().getYDirAdj();
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
      float below = last == 0 ? 0 : Math.max(0, height - last);
      rows.add(new Row(getCurrentPageNo(), below, words.toString().strip()));
      last = height;
    }
    words.setLength(0);
  }

  private String text() {
    float usual = usual();
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < rows.size(); at++) {
      Row row = rows.get(at);
      boolean top = at > 0 && rows.get(at - 1).page() != row.page();
      text.append(top ? "\f" : row.below() > usual * APART ? "\n" : "");
      text.append(row.words()).append('\n');
    }
    return text.toString();
  }

  /** The distance of most lines from the line above: that below which a third of them lie. */
  private float usual() {
    List<Float> distances =
        IntStream.range(0, rows.size())
            .mapToObj(at -> rows.get(at).below())
            .filter(below -> below > 0)
            .sorted()
            .toList();
    return distances.isEmpty() ? 0 : distances.get(distances.size() / 3);
  }
}
