package entente.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentence is shown around the words of a claim. */
class PassageTest {
  private static final String TEXT =
      """
      Leaders meet
      OSLO, May 4 -- The foreign minister of Norway met with
      the 🕊 envoy on Monday in the old harbour. He thanked
      her. "Peace," he said.

      Another paragraph ends without a stop
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "envoy     | the 🕊 »envoy« on Monday in the old harbour.",
        "He        | »He« thanked her.",
        "her. \"Peace | He thanked »her. \"Peace«,\" he said.",
        "Leaders   | »Leaders« meet",
        "a stop    | Another paragraph ends without »a stop«"
      })
  void passage_sentencesOfTheWords(String words, String shown) {
    int from = TEXT.indexOf(words);
    int begin = TEXT.codePointCount(0, from);
    Passage passage = Passage.of(TEXT, begin, begin + words.codePointCount(0, words.length()));

    assertThat(passage.before() + "»" + passage.words() + "«" + passage.after()).endsWith(shown);
    assertThat(passage.begin()).isLessThanOrEqualTo(begin);
    assertThat(passage.words()).isEqualTo(words);
  }
}
