package entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.calendar.Calendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs of other languages are kept and not read. */
class LanguageTest {
  private static final String PROSE = "The presidents of Mongolia and Chile met in Ulaanbaatar.";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Chili soutient le plan de la Guinée pour la paix.",
        "De premier heeft president Boric ontvangen en steunt het plan.",
        "Statsminister Vik träffade president Boric i Stockholm på måndagen.",
        "Президент Вик встретился с Боричем."
      })
  void read_paragraphOfAnotherLanguage_foreign(String words) throws IOException {
    Article article = article("two.txt", "Notes\n\n" + words + "\n\n" + PROSE);
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.TITLE, Block.Kind.FOREIGN, Block.Kind.PARAGRAPH);
    assertThat(article("one.txt", "Notes\n\n" + words).blocks()).noneMatch(Block::isRead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Côte d'Ivoire, Costa Rica and El Salvador back the plan of La Paz.",
        "to encourage private sector partnerships;",
        "Foreign Minister Vik met President Berg in Rome.",
        "Ecuador granted asylum to a Venezuelan judge.",
        "Participants: Presidents Boric and De la Espriella, Ministers Van den Berg and Di Maio"
      })
  void read_englishWithForeignNames_read(String words) throws IOException {
    assertThat(article("one.txt", "Notes\n\n" + words + "\n\n" + PROSE).blocks())
        .allMatch(Block::isRead);
  }

  private Article article(String name, String words) throws IOException {
    Path file = Files.writeString(folder.resolve(name), words);
    return ((Reading.Read) new ArticleReader(Calendar.load(Path.of("ontology"))).read(file))
        .article();
  }
}
