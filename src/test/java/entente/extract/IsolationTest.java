package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.article.Article;
import entente.article.Fault;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.facts.Claim;
import entente.facts.Fact;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that breaks on one sentence costs that sentence and nothing else. */
class IsolationTest {
  private static final String NORWAY = "Norway supports the ceasefire.";
  private static final String CHILE = "Chile supports the thunder.";
  private static final String KENYA = "Kenya condemned the lightning.";
  private static final String NEPAL = "Nepal opposes the blockade.";

  /** Breaks where all its words stand in the article. */
  private record Breaking(RuntimeException error, List<String> words) implements Extractor {
    @Override
    public List<Claim> claims(Discourse discourse) {
      List<String> all =
          discourse.passages().stream()
              .flatMap(passage -> passage.tree().tokens().stream())
              .map(token -> token.text())
              .toList();
      if (all.containsAll(words)) {
        throw error;
      }
      return List.of();
    }
  }

  @Test
  void sentenceOnWhichARuleBreaks_isSetAside_andTheRestIsRead() {
    Article article = Sentences.article(NORWAY, CHILE, NEPAL);
    ArticleReading reading = read(article, breaking("thunder"));

    assertThat(holders(reading)).containsExactly("Norway", "Nepal");
    Fault fault = reading.faults().getFirst();
    assertThat(reading.faults()).hasSize(1);
    assertThat(article.words(fault.span())).isEqualTo(CHILE);
    assertThat(fault.stage()).isEqualTo("Breaking");
    assertThat(fault.problem()).contains("IllegalStateException", "no rule");
  }

  @Test
  void withoutAFault_nothingIsSetAside() {
    ArticleReading reading = read(Sentences.article(NORWAY, NEPAL), breaking("thunder"));
    assertThat(reading.faults()).isEmpty();
    assertThat(holders(reading)).containsExactly("Norway", "Nepal");
  }

  @Test
  void everySentenceOnWhichARuleBreaks_isSetAside() {
    Article article = Sentences.article(CHILE, NORWAY, KENYA, NEPAL);
    ArticleReading reading = read(article, breaking("thunder"), breaking("lightning"));

    assertThat(holders(reading)).containsExactly("Norway", "Nepal");
    assertThat(reading.faults().stream().map(fault -> article.words(fault.span())))
        .containsExactlyInAnyOrder(CHILE, KENYA);
  }

  @Test
  void ofTwoSentencesThatBreakARuleTogether_theSecondIsSetAside() {
    ArticleReading reading =
        read(Sentences.article(CHILE, NORWAY, KENYA, NEPAL), breaking("thunder", "lightning"));
    assertThat(holders(reading)).containsExactly("Chile", "Norway", "Nepal");
  }

  @Test
  void oneSentenceThatBreaksARule_leavesAnArticleWithoutSentences() {
    ArticleReading reading = read(Sentences.article(CHILE), breaking("thunder"));
    assertThat(holders(reading)).isEmpty();
    assertThat(reading.faults()).hasSize(1);
  }

  @Test
  void ruleThatBreaksWithoutAnySentence_isNoSentencesFault() {
    Article article = Sentences.article(NORWAY, NEPAL);
    assertThatThrownBy(() -> read(article, breaking()))
        .isInstanceOf(BrokenStageException.class)
        .hasMessageContaining("Breaking");
  }

  @Test
  void ruleThatBreaksOnTooMany_isNoSentencesFault() {
    List<String> most = Collections.nCopies(Isolation.MOST, CHILE);
    ArticleReading reading = read(article(most, NORWAY), breaking("thunder"));
    assertThat(reading.faults()).hasSize(Isolation.MOST);
    assertThat(holders(reading)).containsExactly("Norway");

    Article toomany = article(Collections.nCopies(Isolation.MOST + 1, CHILE), NORWAY);
    assertThatThrownBy(() -> read(toomany, breaking("thunder")))
        .isInstanceOf(BrokenStageException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "France sent food after the war, the largest emergency food distribution ever.",
        "Peru opened a road behind the port, the longest mountain road yet.",
        "Togo hailed the vote, the first free vote in years, a turning point.",
        "Including Samoa, states from the Pacific met, the widest circle so far.",
        "Ghana welcomes and supports \ud83d\ude00.",
        "Tonga reiterated its support for. \u201c",
      })
  void sentence_breaksNoRule(String sentence) {
    ArticleReading reading = read(Sentences.article(NORWAY, sentence));
    assertThat(reading.faults()).isEmpty();
    assertThat(holders(reading)).startsWith("Norway");
  }

  private static Breaking breaking(String... words) {
    return new Breaking(new IllegalStateException("no rule"), List.of(words));
  }

  private static Article article(List<String> first, String last) {
    return Sentences.article(Stream.concat(first.stream(), Stream.of(last)).toArray(String[]::new));
  }

  private static ArticleReading read(Article article, Extractor... more) {
    return Sentences.read(
        article, Stream.concat(Reader.EXTRACTORS.stream(), Arrays.stream(more)).toList());
  }

  private static List<String> holders(ArticleReading reading) {
    return reading.claims().stream()
        .map(Claim::fact)
        .filter(Fact.Position.class::isInstance)
        .map(fact -> ((Fact.Position) fact).holders().getFirst().label())
        .toList();
  }
}
