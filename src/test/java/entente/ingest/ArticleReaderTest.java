package entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.calendar.Calendar;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which bytes are an article, and that its text is kept as stored. */
class ArticleReaderTest {
  private static final String PROSE =
      "The presidents of Türkiye and Côte d’Ivoire met – “at last”.";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal("empty", Reason.EMPTY, () -> new byte[0]),
        refusal("blank", Reason.EMPTY, () -> utf8(" \r\n\t \n")),
        refusal("only a byte-order mark", Reason.EMPTY, () -> utf8("\ufeff")),
        refusal("zero bytes between", Reason.BINARY, () -> utf8(PROSE + "\0" + PROSE)),
        refusal("a broken PDF", Reason.UNREADABLE, () -> utf8("%PDF-1.7\n" + PROSE)),
        refusal("zip", Reason.BINARY, () -> utf8("PK\u0003\u0004" + PROSE)),
        refusal("control characters", Reason.BINARY, () -> utf8("\u0001\u0002\u0003" + PROSE)),
        refusal("half a UTF-16 unit", Reason.UNDECODABLE, () -> new byte[] {-1, -2, 65, 0, 66}),
        refusal("another code page", Reason.UNDECODABLE, () -> cyrillic()),
        refusal("numbers", Reason.NOT_TEXT, () -> utf8("1 2 3 4 5 6 7 8 9\n10 11 12 km")),
        refusal(
            "a page without words",
            Reason.NOT_TEXT,
            () -> utf8("<html><script>" + PROSE + "</script>")),
        refusal("9 MB", Reason.TOO_LARGE, () -> utf8(PROSE.repeat(150_000))),
        refusal("50 MB in one line", Reason.TOO_LARGE, () -> filled(50 * 1024 * 1024)),
        refusal("2 MB in one line", Reason.TOO_LARGE, () -> filled(2 * 1024 * 1024)));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @MethodSource("refusals")
  void read_badFile_refused(String story, Reason reason, Supplier<byte[]> bytes)
      throws IOException {
    Path file = Files.write(folder.resolve("bad.txt"), bytes.get());
    assertThat(new ArticleReader(Calendar.load(Path.of("ontology"))).read(file))
        .isInstanceOfSatisfying(
            Reading.Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.line()).contains("bad.txt: " + reason.code()).doesNotContain("\n");
            });
    assertThat(new ArticleReader(Calendar.load(Path.of("ontology"))).key(file)).isEmpty();
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", utf8(PROSE)),
        Arguments.of("UTF-8 with a mark", utf8("\ufeff" + PROSE)),
        Arguments.of(
            "UTF-16 LE with a mark", ("\ufeff" + PROSE).getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of(
            "UTF-16 BE with a mark", ("\ufeff" + PROSE).getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of("Windows-1252", PROSE.getBytes(WINDOWS)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void read_anyEncoding_sameTextAndKey(String encoding, byte[] bytes) throws IOException {
    Article article = article("a.txt", bytes);
    assertThat(article.text().value()).isEqualTo(PROSE);
    assertThat(article.key()).isEqualTo(article("b.txt", utf8(PROSE)).key()).hasSize(12);
    assertThat(article.sha256()).hasSize(64);
  }

  @Test
  void read_mojibakeAndLineEnds_keptAsStored() throws IOException {
    String text = "Xiâ€™s visit\r\n\r\n\ttwo  spaces and a smile 😀 were kept – â–  \r\n\n";
    assertThat(article("a.txt", utf8(text)).text().stored()).isEqualTo(text);
  }

  @Test
  void read_otherNormalForm_sameKeyOtherText() throws IOException {
    Article composed = article("a.txt", utf8("The talks in São Paulo ended today."));
    Article split = article("b.txt", utf8("The talks in Sa\u0303o Paulo ended today."));
    assertThat(composed.key()).isEqualTo(split.key());
    assertThat(composed.text()).isNotEqualTo(split.text());
    assertThat(composed.sha256()).isNotEqualTo(split.sha256());
  }

  @Test
  void read_missingFolderAndLinkToNothing_refused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
    Path dir = Files.createDirectory(folder.resolve("folder.txt"));
    assertThat(reason(folder.resolve("no.txt"))).isEqualTo(Reason.UNREADABLE);
    assertThat(reason(link)).isEqualTo(Reason.UNREADABLE);
    assertThat(reason(dir)).isEqualTo(Reason.NOT_A_FILE);
  }

  @Test
  void read_nameWithLineBreak_shownEscapedInTheReport() throws IOException {
    Path file = Files.write(folder.resolve("two\nlines \u001b[31m.txt"), new byte[0]);
    assertThat(new ArticleReader(Calendar.load(Path.of("ontology"))).read(file))
        .isInstanceOfSatisfying(
            Reading.Refused.class,
            refused ->
                assertThat(refused.line()).endsWith("two\\u{a}lines \\u{1b}[31m.txt: empty"));
  }

  @Test
  void read_page_mainContentOnly() throws IOException {
    String page =
        """
        <!DOCTYPE html><html><head><title>Leaders meet | News</title>
        <meta property="article:published_time" content="2024-07-03T10:15:00+05:00">
        <script>var x = "Menu script";</script></head><body><nav>Home Politics</nav>
        <article><h1>Leaders meet in Astana</h1><p>The leaders of both states
          met <b>today</b>.</p><p>They signed &ldquo;a statement&rdquo;.<br>They will meet again.</p>
        <ul><li>Trade</li></ul></article><footer>Copyright</footer></body></html>
        """;
    Article article = article("page.html", utf8(page));
    assertThat(article.text().value().lines().filter(line -> !line.isEmpty()))
        .containsExactly(
            "Leaders meet in Astana",
            "2024-07-03T10:15:00+05:00",
            "The leaders of both states met today.",
            "They signed “a statement”.",
            "They will meet again.",
            "Trade");
    assertThat(article.properties().getFirst().value()).isEqualTo("Leaders meet in Astana");
    assertThat(article.properties()).anyMatch(p -> p.value().equals("2024-07-03"));
  }

  @Test
  void read_hostilePage_quickly() throws IOException {
    String deep = "<html><body>" + "<div>".repeat(100_000) + PROSE;
    String many = "<html><body " + "a=1 ".repeat(200_000) + "><p>" + PROSE;
    assertThat(article("deep.html", utf8(deep)).text().value()).isEqualTo(PROSE);
    assertThat(article("many.txt", utf8(many)).text().value()).isEqualTo(PROSE);
  }

  private Reason reason(Path file) {
    return switch (new ArticleReader(Calendar.load(Path.of("ontology"))).read(file)) {
      case Reading.Refused refused -> refused.reason();
      case Reading.Read read -> throw new AssertionError("accepted: " + file);
    };
  }

  private Article article(String name, byte[] bytes) throws IOException {
    return switch (new ArticleReader(Calendar.load(Path.of("ontology")))
        .read(Files.write(folder.resolve(name), bytes))) {
      case Reading.Read read -> read.article();
      case Reading.Refused refused -> throw new AssertionError(refused.line());
    };
  }

  private static Arguments refusal(String story, Reason reason, Supplier<byte[]> bytes) {
    return Arguments.of(story, reason, bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] cyrillic() {
    return "Встреча президентов в Астане".repeat(3).getBytes(Charset.forName("windows-1251"));
  }

  private static byte[] filled(int size) {
    byte[] line = new byte[size];
    Arrays.fill(line, (byte) 'a');
    return line;
  }
}
