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

  private static Title title(Cues cues, String words) {
    return cues.titles(Words.of(words), 0).getFirst().values().getFirst();
  }
}
