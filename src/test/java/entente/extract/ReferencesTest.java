package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Token;
import entente.extract.passage.Discourse;
import entente.extract.passage.Passage;
import entente.extract.register.Reference;
import entente.facts.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whom the words of small articles mean: groups, roles, seats, occasions, those not said. */
class ReferencesTest {
  private static final Path ARTICLES = Path.of("src/test/resources/register/references.txt");

  /**
   * One question to a small article.
   *
   * @param words the last place of these is meant; a verb in brackets asks who does it unsaid
   * @param expected labels, or {@code nobody}
   */
  record Question(String name, List<String> paragraphs, String words, String expected) {
    String answer() {
      List<Passage> passages =
          new Discourse(Sentences.scene(paragraphs.toArray(String[]::new))).passages();
      boolean unsaid = words.startsWith("(");
      String sought = words.replaceAll("[() ]", "");
      for (Passage passage : passages.reversed()) {
        List<Token> found = last(passage.tree().tokens(), sought);
        if (!found.isEmpty()) {
          Token head = head(passage, found);
          return labels(unsaid ? passage.referents().unspoken(head) : meant(passage, head));
        }
      }
      throw new AssertionError("no \"" + words + "\" in " + paragraphs);
    }

    private static Reference meant(Passage passage, Token head) {
      Reference all = passage.referents().all(head);
      return all.isKnown() ? all : passage.referents().participants(head);
    }

    private static Token head(Passage passage, List<Token> phrase) {
      return phrase.stream()
          .filter(token -> passage.tree().head(token).filter(phrase::contains).isEmpty())
          .findFirst()
          .orElseThrow();
    }

    private static List<Token> last(List<Token> tokens, String words) {
      for (int from = tokens.size() - 1; from >= 0; from--) {
        StringBuilder read = new StringBuilder();
        for (int to = from; to < tokens.size() && read.length() < words.length(); to++) {
          read.append(tokens.get(to).text().replace(" ", ""));
          if (words.contentEquals(read)) {
            return tokens.subList(from, to + 1);
          }
        }
      }
      return List.of();
    }

    private static String labels(Reference reference) {
      return reference.isKnown()
          ? reference.entities().stream()
              .map(Entity::label)
              .sorted()
              .collect(Collectors.joining("; "))
          : "nobody";
    }
  }

  @TestFactory
  Stream<DynamicTest> words_meanThem() throws IOException {
    List<Question> questions = questions(ARTICLES);
    assertThat(questions).hasSizeGreaterThan(60);
    return questions.stream()
        .map(question ->
            DynamicTest.dynamicTest(
                question.name() + ": " + question.words(),
                () -> assertThat(question.answer()).isEqualTo(question.expected())));
  }

  static List<Question> questions(Path file) throws IOException {
    List<Question> questions = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    String name = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("== ")) {
        name = line.substring(3);
        paragraphs.clear();
      } else if (line.startsWith("> ")) {
        String[] parts = line.substring(2).split(" = ", 2);
        String expected =
            Arrays.stream(parts[1].split("; ")).sorted().collect(Collectors.joining("; "));
        questions.add(new Question(name, List.copyOf(paragraphs), parts[0], expected));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        paragraphs.add(line);
      }
    }
    return questions;
  }
}
