package entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code sentences.txt}. */
class SentenceSplitterTest {
  private static final Path CASES = Path.of("src/test/resources/annotate/sentences.txt");
  private static final Pattern DROPPED = Pattern.compile("\\[\\[.*?]]");
  private static final Pattern NAME = Pattern.compile("<(=?)([^>]*)>");

  @TestFactory
  Stream<DynamicTest> block_isCutIntoSentences() throws IOException {
    List<String> cases =
        Files.readAllLines(CASES).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.replace("\\n", "\n"))
            .toList();
    assertThat(cases).hasSizeGreaterThan(50);
    return cases.stream()
        .map(marked -> DynamicTest.dynamicTest(marked, () -> assertSentences(marked)));
  }

  private static void assertSentences(String marked) {
    List<String> expected =
        Arrays.stream(DROPPED.matcher(marked).replaceAll("|").split("[|]", -1))
            .map(part -> part.replaceAll("<=?|>", "").strip())
            .filter(part -> !part.isEmpty())
            .toList();
    assertThat(sentences(marked.replaceAll("\\||\\[\\[|]]", ""))).isEqualTo(expected);
  }

  private static List<String> sentences(String withNames) {
    String text = withNames.replaceAll("<=?|>", "");
    Article article = Articles.of(text);
    List<Named> names = new ArrayList<>();
    Matcher name = NAME.matcher(withNames);
    int removed = 0;
    while (name.find()) {
      int from = name.start() - removed;
      boolean actor = !name.group(1).isEmpty();
      names.add(new Named(article.text().span(from, from + name.group(2).length()), actor));
      removed += actor ? 3 : 2;
    }
    return new SentenceSplitter(text, Names.of(article, names))
        .sentences(0, text.length()).stream()
            .map(range -> text.substring(range.from(), range.to()))
            .toList();
  }
}
