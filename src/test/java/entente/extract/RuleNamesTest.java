package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a rule is for receipts: what a program asks for is a type, never that name. */
class RuleNamesTest {
  private static final List<Path> ROOMS =
      Stream.of("link", "extract", "table").map(Path.of("src/main/java/entente")::resolve).toList();
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");

  /** {@code rule}, {@code x.rule()}, {@code x.rule().get()}. */
  private static final String RULE = "\\brule(?:\\(\\))?(?:\\.get\\(\\))?";

  private static final Pattern COMPARED =
      Pattern.compile(
          RULE
              + "\\s*\\.(?:equals\\w*|startsWith|endsWith|contains|matches|indexOf)\\("
              + "|(?:equals|contains|matches)\\((?:\\w+\\.)*"
              + RULE
              + "\\)"
              + "|switch \\([^{]*"
              + RULE
              + "\\)"
              + "|::rule\\)\\s*\\.(?:any|all|none)Match");

  @Test
  void noSource_asksForTheNameOfARule() throws IOException {
    for (Path room : ROOMS) {
      List<Path> sources;
      try (Stream<Path> files = Files.walk(room)) {
        sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      }
      assertThat(sources).hasSizeGreaterThan(10);
      assertThat(sources)
          .allSatisfy(file -> assertThat(comparisons(Files.readString(file))).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "found.rule().equals(\"adjective\")",
        "found.rule().startsWith(\"seat-\")",
        "rule.get().equals(\"name-case\")",
        "rule.equals(BEFORE)",
        "clause.rule()\n        .matches(\".*aside\")",
        "VERB.equals(frame.rule())",
        "NAMED.contains(rule)",
        "switch (found.rule()) {",
        "facts.stream().map(Fact::rule).anyMatch(\"x\"::equals)"
      })
  void comparison_isSeen(String source) {
    assertThat(comparisons(source)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Found(first, last, entity, rule, confidence)",
        "claims.add(fact, found.rule())",
        "// rule.equals(\"x\")",
        "titles.matches(words)"
      })
  void receipt_isNone(String source) {
    assertThat(comparisons(source)).isEmpty();
  }

  private static List<String> comparisons(String source) {
    return COMPARED
        .matcher(COMMENT.matcher(source).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
