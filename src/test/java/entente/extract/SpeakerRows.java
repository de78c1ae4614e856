package entente.extract;

import entente.article.Token;
import entente.extract.passage.Discourse;
import entente.extract.passage.Passage;
import entente.extract.scene.Scene;
import entente.extract.source.Speaker;
import entente.facts.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of {@code source/speakers.txt}. */
final class SpeakerRows {
  private static final Path TABLE = Path.of("src/test/resources/source/speakers.txt");

  private SpeakerRows() {}

  /**
   * A small text.
   *
   * @param paragraphs the first may be a headline, marked by "= "
   * @param expected lines "word: speaker; the one who reports that"
   */
  record Row(List<String> paragraphs, List<String> expected) {

    /** The same words with those who say them as we read it. */
    List<String> read() {
      String[] lines =
          paragraphs.stream().map(line -> line.replace("= ", "")).toArray(String[]::new);
      boolean headline = paragraphs.get(0).startsWith("= ");
      Discourse discourse =
          new Discourse(
              Sentences.scene(headline ? Sentences.headed(lines) : Sentences.article(lines)));
      return expected.stream()
          .map(line -> line.substring(0, line.indexOf(": ")))
          .map(word -> word + ": " + speakers(discourse, word))
          .toList();
    }

    private static String speakers(Discourse discourse, String word) {
      for (Passage passage : discourse.passages()) {
        for (Token token : passage.tree().tokens()) {
          if (token.text().equals(word) && Scene.isRunning(passage.tree())) {
            return speakers(passage, token);
          }
        }
      }
      return "no such word";
    }

    private static String speakers(Passage passage, Token token) {
      List<Speaker> chain = passage.voices().chain(token);
      List<Entity> parties = passage.parties();
      if (chain.isEmpty() && !parties.isEmpty()) {
        return labels(parties);
      }
      return chain.isEmpty()
          ? "-"
          : chain.stream().map(SpeakerRows::words).collect(Collectors.joining("; "));
    }
  }

  private static String words(Speaker speaker) {
    return speaker.entities().isEmpty()
        ? "\"" + speaker.words() + "\""
        : labels(speaker.entities());
  }

  private static String labels(List<Entity> entities) {
    return entities.stream().map(Entity::label).collect(Collectors.joining(" + "));
  }

  static List<Row> all() throws IOException {
    List<Row> rows = new ArrayList<>();
    boolean open = false;
    for (String line : Files.readAllLines(TABLE)) {
      if (line.startsWith("  ")) {
        rows.getLast().expected().add(line.strip());
        open = false;
      } else if (!line.isBlank() && !line.startsWith("#")) {
        if (!open) {
          rows.add(new Row(new ArrayList<>(), new ArrayList<>()));
        }
        rows.getLast().paragraphs().add(line);
        open = true;
      }
    }
    return rows;
  }
}
