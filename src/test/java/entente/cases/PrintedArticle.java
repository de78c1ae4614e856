package entente.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints an article as a small PDF: short pages with a running line and a number, hyphens. */
final class PrintedArticle {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int LINES = 12;
  private static final int COLUMNS = 70;
  private static final int LONG = 9;
  private static final float LEADING = 14;

  private PrintedArticle() {}

  /** Writes the file: headline, day, then a paragraph for each other line that is not empty. */
  static void print(List<String> article, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : article) {
      lines.addAll(wrapped(paragraph));
      lines.add("");
    }
    try (PDDocument document = new PDDocument()) {
      PDFont font = PDType0Font.load(document, PDDocument.class.getResourceAsStream(FONT));
      int pages = (lines.size() + LINES - 1) / LINES;
      for (int page = 0; page < pages; page++) {
        List<String> text = lines.subList(page * LINES, Math.min(lines.size(), (page + 1) * LINES));
        page(document, font, text, page == 0 ? "" : "Press bulletin 12", page + 1, pages);
      }
      document.save(file.toFile());
    }
  }

  /** Lines of a width; every third long word is broken. */
  private static List<String> wrapped(String paragraph) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ")) {
      int room = COLUMNS - line.length() - 1;
      if (word.length() <= room) {
        line.append(line.isEmpty() ? "" : " ").append(word);
        continue;
      }
      boolean broken = word.matches("\\p{Ll}{" + LONG + ",}") && room > 4 && lines.size() % 3 == 0;
      if (broken) {
        line.append(' ').append(word, 0, 4).append('-');
      }
      lines.add(line.toString());
      line.setLength(0);
      line.append(broken ? word.substring(4) : word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static void page(
      PDDocument document, PDFont font, List<String> lines, String head, int number, int of)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A5);
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      float top = page.getMediaBox().getHeight() - 40;
      line(out, font, head, top);
      for (int at = 0; at < lines.size(); at++) {
        line(out, font, lines.get(at), top - LEADING * (at + 2));
      }
      line(out, font, "Page " + number + " of " + of, 30);
    }
  }

  private static void line(PDPageContentStream out, PDFont font, String words, float height)
      throws IOException {
    if (!words.isEmpty()) {
      out.beginText();
      out.setFont(font, 8);
      out.newLineAtOffset(40, height);
      out.showText(words);
      out.endText();
    }
  }
}
