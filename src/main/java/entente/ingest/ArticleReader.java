package entente.ingest;

import entente.article.Article;
import entente.article.Text;
import entente.calendar.Calendar;
import entente.ingest.feed.Archive;
import entente.ingest.feed.Columns;
import entente.ingest.feed.Dump;
import entente.ingest.feed.Mail;
import entente.ingest.feed.Wire;
import entente.ingest.line.Stamp;
import entente.ingest.line.Stamps;
import entente.ingest.web.WebPage;
import entente.names.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a file as an article: the text exactly as stored, and what its header says.
 *
 * <p>Accepted: plain text in UTF-8, UTF-16 with a byte-order mark, or Windows-1252; HTML, also in
 * the encoding that it declares, of which the main content becomes the text; a mail, of which
 * subject, day and words become the text; PDF, whose text is taken out. At most {@value #MAX_BYTES}
 * bytes, {@value #MAX_LINE} UTF-16 units in one line; at least {@value #MIN_LETTERS} letters.
 * Thread-safe.
 */
public final class ArticleReader {
  /** The largest file. */
  public static final int MAX_BYTES = 8 * 1024 * 1024;

  /** The longest line. */
  public static final int MAX_LINE = 1024 * 1024;

  /** The fewest letters. */
  public static final int MIN_LETTERS = 20;

  private static final int KEY = 12;

  /** What a file holds, before its layout is read; exactly one of the two is present. */
  private record Content(Optional<Stored> stored, Optional<Reading.Refused> refused) {}

  private record Stored(String text, String sha256) {}

  private final Stamps stamps;

  /** A reader that knows the words of dates. */
  public ArticleReader(Calendar calendar) {
    this.stamps = new Stamps(calendar);
  }

  /** Reads one file; never throws for what the file holds. */
  public Reading read(Path file) {
    Content content = content(file);
    return content
        .stored()
        .<Reading>map(stored -> new Reading.Read(article(file, stored)))
        .orElseGet(() -> content.refused().orElseThrow());
  }

  /** The key that {@link #read} gives the article; empty where it would refuse the file. */
  Optional<String> key(Path file) {
    return content(file).stored().map(stored -> key(stored.text()));
  }

  /** What all files with the same bytes share; empty where {@link #read} would refuse the file. */
  Optional<String> mark(Path file) {
    return content(file).stored().map(Stored::sha256);
  }

  private Article article(Path file, Stored stored) {
    Text text = PrintedPages.text(stored.text(), stamps);
    Layout layout = Layout.of(text, stamps);
    return new Article(
        file.getFileName().toString(),
        key(stored.text()),
        stored.sha256(),
        Paragraphs.unwrapped(text, layout.blocks()),
        layout.properties(),
        layout.blocks());
  }

  private static String key(String text) {
    return Hash.hex(Normalizer.normalize(text, Normalizer.Form.NFC), KEY);
  }

  private Content content(Path file) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return refuse(
            file, Reason.NOT_A_FILE, Files.isDirectory(file) ? "a folder" : "a device or pipe");
      }
      return content(file, bytes(file));
    } catch (IOException e) {
      return refuse(file, Reason.UNREADABLE, Unreadable.why(file, e));
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAX_BYTES + 1);
    }
  }

  private Content content(Path file, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return refuse(file, Reason.TOO_LARGE, "more than " + MAX_BYTES + " bytes");
    }
    if (Decoding.isPdf(bytes)) {
      return pdf(file, bytes);
    }
    if (Decoding.isBinary(bytes)) {
      return refuse(file, Reason.BINARY, "");
    }
    return Decoding.text(bytes)
        .map(text -> content(file, text, Hash.hex(bytes)))
        .orElseGet(() -> refuse(file, Reason.UNDECODABLE, "not UTF-8, UTF-16 or Windows-1252"));
  }

  private Content pdf(Path file, byte[] bytes) {
    try {
      String text = PdfText.of(bytes);
      return text.isBlank()
          ? refuse(file, Reason.NOT_TEXT, "a PDF of pictures")
          : text(file, text, Hash.hex(bytes));
    } catch (IOException e) {
      return refuse(file, Reason.UNREADABLE, "a damaged or locked PDF: " + e.getMessage());
    }
  }

  private Content content(Path file, String decoded, String sha256) {
    if (decoded.isBlank()) {
      return refuse(file, Reason.EMPTY, "");
    }
    String text =
        isPage(file, decoded) ? new PageText(stamps).of(WebPage.of(decoded)) : plain(decoded);
    return text(file, text, sha256);
  }

  /** A text that holds more than the article as the article; else the text as it is. */
  private String plain(String text) {
    Function<String, Optional<String>> days = line -> stamps.published(line).map(Stamp::day);
    return Mail.text(text, stamps)
        .or(() -> Archive.text(text, days))
        .or(() -> Wire.text(text, days))
        .or(() -> Dump.text(text))
        .or(() -> Columns.text(text))
        .orElse(text);
  }

  private static Content text(Path file, String text, String sha256) {
    if (hasLongLine(text)) {
      return refuse(file, Reason.TOO_LARGE, "a line of more than " + MAX_LINE + " characters");
    }
    long letters = text.codePoints().filter(Character::isLetter).limit(MIN_LETTERS).count();
    return letters < MIN_LETTERS
        ? refuse(file, Reason.NOT_TEXT, "fewer than " + MIN_LETTERS + " letters")
        : new Content(Optional.of(new Stored(text, sha256)), Optional.empty());
  }

  private static Content refuse(Path file, Reason reason, String detail) {
    return new Content(Optional.empty(), Optional.of(new Reading.Refused(file, reason, detail)));
  }

  private static boolean isPage(Path file, String text) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") || WebPage.isMarkup(text);
  }

  private static boolean hasLongLine(String text) {
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (i - begin > MAX_LINE) {
          return true;
        }
        begin = i + 1;
      }
    }
    return false;
  }
}
