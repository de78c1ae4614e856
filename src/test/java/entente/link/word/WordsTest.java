package entente.link.word;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When capitals say nothing of a word. */
class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "Norway Opens Another Green Harbour Below Steep Cliffs, true",
    "Norway Opens Another Green harbour Below Steep Cliffs, true",
    "Norway opens Another Green harbour Below Steep Cliffs, false",
    "Norway Opens Another Green harbour Below Cliffs, false",
    "Norway Opens Another Harbour by the Sea, true",
  })
  void line_isTitleCased_whereOneLongerWordInEightAtMostIsSmall(String line, boolean expected) {
    Text text = new Text(line);

    assertThat(Words.in(text, text.span(0, line.length())).isTitleCased()).isEqualTo(expected);
  }
}
