package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Span;
import entente.extract.source.Quotes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where direct speech begins and ends. */
class QuotesTest {
  @Test
  void straightMarks_openBehindASpace_andCloseBeforeOne() {
    assertThat(quotes("He said \"we will never close our embassy\" and left."))
        .containsExactly("we will never close our embassy");
  }

  @Test
  void curlyMarks_openAndCloseByForm() {
    assertThat(quotes("She said“our door is open to all”on Monday."))
        .containsExactly("our door is open to all");
  }

  @Test
  void marksOfOtherCountries_openAndClose() {
    assertThat(quotes("«We will stay for ever», he said."))
        .containsExactly("We will stay for ever");
    assertThat(quotes("»We will stay for ever,« he said."))
        .containsExactly("We will stay for ever,");
    assertThat(quotes("He said: „We will stay for ever.“"))
        .containsExactly("We will stay for ever.");
    assertThat(quotes("「We will stay for ever,」 he said."))
        .containsExactly("We will stay for ever,");
    assertThat(quotes("The firms « Vik » and « Holm » built the port of the town.")).isEmpty();
  }

  @Test
  void nestedStraightMarks_staySpeechOfTheOuterVoice() {
    assertThat(quotes("\"They told us \"no\" and we heard it,\" the minister said."))
        .containsExactly("They told us \"no\" and we heard it,");
  }

  @Test
  void nestedCurlyMarks_staySpeechOfTheOuterVoice() {
    assertThat(quotes("“The “golden age” of our ties has begun,” he said."))
        .containsExactly("The “golden age” of our ties has begun,");
  }

  @Test
  void speech_runsOverTheEndsOfSentences() {
    assertThat(quotes("\"We came in peace. We leave in peace.\" He bowed."))
        .containsExactly("We came in peace. We leave in peace.");
  }

  @Test
  void twoQuotationsInOneParagraph_areTwo() {
    assertThat(quotes("\"We want to talk first,\" he said, \"and to sign a treaty later.\""))
        .containsExactly("We want to talk first,", "and to sign a treaty later.");
  }

  @Test
  void quotedName_isNoSpeech() {
    assertThat(quotes("The \"Belt and Road\" forum opened in Lima.")).isEmpty();
  }

  @Test
  void markThatNeverCloses_givesNothing_andEndsWithItsParagraph() {
    assertThat(quotes("\"We began here and never ended", "The next day was calm and dry."))
        .isEmpty();
  }

  @Test
  void inchMark_opensNothing() {
    assertThat(quotes("The pipe of 40\" runs from Baku to the sea coast of Georgia.")).isEmpty();
  }

  @Test
  void spansCountCodePoints_alsoBehindACharacterBeyondTheBasicPlane() {
    Article article = Sentences.article("𝔐 said \"we will open the border soon\".");
    assertThat(new Quotes(article, Sentences.cues()).spans()).containsExactly(new Span(8, 36));
  }

  @Test
  void coveredWords_areSpeech_othersAreNot() {
    Article article = Sentences.article("He said \"we will open the border soon\" at noon.");
    Quotes quotes = new Quotes(article, Sentences.cues());
    assertThat(quotes.covers(new Span(9, 11))).isTrue();
    assertThat(quotes.covers(new Span(0, 2))).isFalse();
    assertThat(quotes.covers(new Span(36, 44))).isFalse();
  }

  private static List<String> quotes(String... paragraphs) {
    Article article = Sentences.article(paragraphs);
    return new Quotes(article, Sentences.cues()).spans().stream().map(article::words).toList();
  }
}
