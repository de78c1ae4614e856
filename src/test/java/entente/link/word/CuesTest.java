package entente.link.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.lexicon.LexiconException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of cue words are read as they are, or refused with the line. */
class CuesTest {

  @Test
  void load_projectTables_titleVariantsShareOneRole() {
    Cues cues = Cues.load(Path.of("ontology"));
    Title one = title(cues, "Minister of Foreign Affairs");
    Title other = title(cues, "External Affairs Minister");
    assertThat(one.role()).isEqualTo("foreign-minister");
    assertThat(other).isEqualTo(one);
  }

  @Test
  void load_rowWithMissingCell_refusedWithLine(@TempDir Path folder) throws IOException {
    Path lexicon = Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(lexicon.resolve("titles.csv"), "words,title,kind\nConsul,Consul\n");
    assertThatThrownBy(() -> Cues.load(folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("titles.csv:2");
  }

  @Test
  void offices_premierAndPrimeMinister_areAlike() {
    OfficeWords offices = Cues.load(Path.of("ontology")).offices();
    assertThat(offices.isAlike(title(Cues.load(Path.of("ontology")), "Premier"), "prime-minister"))
        .isTrue();
    assertThat(offices.usual("Secretary of State")).isEqualTo("Foreign Minister");
    assertThat(offices.usual("Consul")).isEqualTo("Consul");
  }

  @Test
  void offices_shortTitle_isThatOfAFieldButNotOfAPrimeMinister() {
    Cues cues = Cues.load(Path.of("ontology"));
    assertThat(cues.offices().isShortFor(title(cues, "Minister"), "Trade Minister")).isTrue();
    assertThat(cues.offices().isShortFor(title(cues, "Minister"), "Prime Minister")).isFalse();
    assertThat(cues.offices().isShortFor(title(cues, "President"), "Vice President")).isFalse();
  }

  @Test
  void offices_sentBySecretaryGeneral_isNotOneBelow() {
    Cues cues = Cues.load(Path.of("ontology"));
    assertThat(cues.offices().isSent(title(cues, "Special Envoy of the Secretary-General")))
        .isTrue();
    assertThat(cues.offices().isSent(title(cues, "Deputy Secretary-General"))).isFalse();
  }

  private static Title title(Cues cues, String words) {
    return cues.titles(Words.of(words), 0).getFirst().values().getFirst();
  }
}
