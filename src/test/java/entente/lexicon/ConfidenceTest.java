package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a claim is said to be right in, by what was judged. */
class ConfidenceTest {
  @TempDir Path folder;

  @Test
  void manyJudged_theirOwnShare_fewJudged_thatOfTheirKind() throws IOException {
    Confidence table =
        table("visit,0.9,800,720", "visit,0.7,2,0", "position,whole,100,50", "position,apart,0,0");
    assertThat(table.share("visit", "0.9", 0.9)).isCloseTo(0.9, within(0.01));
    assertThat(table.share("visit", "0.7", 0.7)).isBetween(0.6, 0.85);
    assertThat(table.share("position", "whole", 0.85)).isBetween(0.5, 0.55);
    assertThat(table.share("position", "apart", 0.85))
        .isEqualTo(table.share("position", "of no row", 0.85));
  }

  @Test
  void kindThatNobodyJudged_keepsItsStep() throws IOException {
    assertThat(table("visit,0.9,8,8").share("property", "1.0", 1.0)).isEqualTo(1.0);
  }

  @Test
  void share_isNeverCertain() throws IOException {
    Confidence table = table("visit,0.9,5000,5000");
    assertThat(table.share("visit", "0.9", 0.9)).isEqualTo(0.99);
  }

  @Test
  void moreRightThanJudged_isRefusedWithItsLine() {
    assertThatThrownBy(() -> table("visit,0.9,8,8", "visit,0.7,1,2"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("confidence.csv:3");
    assertThatThrownBy(() -> table("visit,0.9,many,2"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("no number: many");
  }

  @Test
  void tableOfTheProject_tellsWholeWordsFromThoseTakenApart() {
    Confidence table = Cues.load(Path.of("ontology")).confidence();
    double whole = table.share("position", "whole", 0.85);
    assertThat(whole).isGreaterThan(table.share("position", "apart", 0.85) + 0.1);
    assertThat(table.share("meeting", "0.9", 0.9)).isGreaterThan(whole);
  }

  private Confidence table(String... rows) throws IOException {
    Path file = folder.resolve("confidence.csv");
    Files.writeString(file, "kind,way,judged,right\n" + String.join("\n", rows) + "\n");
    return Confidence.load(file);
  }
}
