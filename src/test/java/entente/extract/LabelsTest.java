package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Relation;
import entente.article.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading speaks of grammar by {@link Relation} and {@link Tag}, never by a parser's labels. */
class LabelsTest {
  private static final Path ROOM = Path.of("src/main/java/entente/extract");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  /** A label that stands for itself or in a regular expression; marks of punctuation are none. */
  private static final Pattern LABEL =
      Pattern.compile(
          Stream.concat(
                  Arrays.stream(Relation.values()).map(Relation::label),
                  Arrays.stream(Tag.values()).map(Tag::label))
              .filter(label -> label.matches("[A-Za-z]+\\$?"))
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?<![A-Za-z-])(?:", ")(?![A-Za-z-])")));

  @Test
  void noSourceOfReading_quotesALabel() throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(ROOM)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    assertThat(sources).hasSizeGreaterThan(150);
    assertThat(sources).allSatisfy(file -> assertThat(labels(Files.readString(file))).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"nsubj\"",
        "tree.children(verb, \"dobj\")",
        "pos.matches(\"NNP?S?\")",
        "pos.matches(\"VB[DZP]\")",
        "pos.matches(\"JJ.*|RB\")",
        "relation.matches(\"[nc]subj.*|expl\")",
        "pos.equals(\"PRP$\")"
      })
  void labelInAString_isSeen(String source) {
    assertThat(labels(source)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/** \"NNP\" */", "// \"prep\"", "\"in\"", "\"to-verb\"", "\"meeting\""})
  void commentAndWord_areNoLabels(String source) {
    assertThat(labels(source)).isEmpty();
  }

  private static List<String> labels(String source) {
    return STRING
        .matcher(COMMENT.matcher(source).replaceAll(""))
        .results()
        .map(string -> string.group(1))
        .filter(string -> LABEL.matcher(string).find())
        .toList();
  }
}
