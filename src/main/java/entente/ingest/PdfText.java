package entente.ingest;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a PDF: its lines in the order in which they were set, an empty line where the layout
 * parts paragraphs, a form feed between pages.
 */
final class PdfText {
  private static final int MOST_PAGES = 500;

  static {
    FontMappers.set(new NoFonts());
  }

  private PdfText() {}

  /**
   * Reads at most {@value #MOST_PAGES} pages; empty where they hold pictures only.
   *
   * @throws IOException if the document is damaged or asks for a password
   */
  static String of(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(MOST_PAGES);
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("\n");
      stripper.setPageEnd("\f");
      String text = stripper.getText(document);
      return text.endsWith("\f") ? text.substring(0, text.length() - 1) : text;
    }
  }
}
