package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.article.Article;
import entente.article.Span;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Polarity;
import entente.facts.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table {@code extract/positions.txt}: sentences of many states and the positions in each. */
class PositionsTest {
  private static final Path TABLE = Path.of("src/test/resources/extract/positions.txt");

  /**
   * A sentence of the table.
   *
   * @param context the paragraph before it, or ""
   * @param expected its lines, in text order; none where no position may be read
   */
  private record Row(String context, String sentence, List<String> expected) {
    boolean tellsForWhom() {
      return expected.stream().anyMatch(line -> line.contains(" | for "));
    }
  }

  @TestFactory
  Stream<DynamicTest> sentence_givesItsPositions() throws IOException {
    List<Row> rows = rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
    return rows.stream()
        .map(row ->
            dynamicTest(
                row.sentence(),
                () ->
                    assertThat(read(row))
                        .as(row.sentence())
                        .containsExactlyInAnyOrderElementsOf(row.expected())));
  }

  @Test
  void interferenceInAStatesAffairs_isNoStanceAgainstIt() {
    Fact.Position position = position("China opposes interference in Kazakhstan's affairs.");
    assertThat(labels(position.holders())).isEqualTo("China");
    assertThat(position.topic()).isEqualTo("interference in Kazakhstan's affairs");
    assertThat(labels(position.towards())).isEqualTo("Kazakhstan");
  }

  @Test
  void thankedState_isWhatThePositionIsDirectedAt() {
    Fact.Position position = position("Nepal thanked India for its assistance.");
    assertThat(labels(position.towards())).isEqualTo("India");
  }

  @Test
  void holder_isNotAlsoDirectedAt() {
    Fact.Position position = position("Peru and Chile oppose attacks on Peru.");
    assertThat(labels(position.holders())).isEqualTo("Chile; Peru");
    assertThat(position.towards()).isEmpty();
  }

  private static Fact.Position position(String sentence) {
    return Sentences.claims(Sentences.article(sentence)).stream()
        .map(Claim::fact)
        .filter(Fact.Position.class::isInstance)
        .map(Fact.Position.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no position in: " + sentence));
  }

  private static List<String> read(Row row) {
    Article article =
        row.context().isEmpty()
            ? Sentences.article(row.sentence())
            : Sentences.article(row.context(), row.sentence());
    Span sentence = article.blocks().getLast().span();
    return Sentences.claims(article).stream()
        .filter(claim -> sentence.covers(claim.evidence().span()))
        .filter(claim -> claim.fact() instanceof Fact.Position)
        .map(claim -> line(claim, (Fact.Position) claim.fact(), row.tellsForWhom()))
        .toList();
  }

  private static String line(Claim claim, Fact.Position position, boolean forWhom) {
    String line =
        String.join(
            " | ",
            position.stance().label(),
            position.holders().isEmpty()
                ? String.join("; ", position.others())
                : labels(position.holders()),
            position.topic(),
            speaker(claim.voice(), position),
            modality(claim.voice()));
    return forWhom ? line + " | for " + labels(position.onBehalfOf()) : line;
  }

  private static String speaker(Voice voice, Fact.Position position) {
    return voice
        .speaker()
        .filter(speaker -> !position.holders().contains(speaker))
        .map(Entity::label)
        .orElse("-");
  }

  private static String modality(Voice voice) {
    return voice.polarity() == Polarity.NEGATIVE ? "negated" : voice.modality().code();
  }

  private static String labels(List<Entity> entities) {
    return entities.isEmpty()
        ? "nobody"
        : entities.stream().map(Entity::label).collect(Collectors.joining("; "));
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    String context = "";
    for (String line : Files.readAllLines(TABLE)) {
      boolean comment = line.isBlank() || line.startsWith("#");
      if (line.startsWith("[")) {
        context = line.substring(1, line.length() - 1);
      } else if (line.startsWith("  ")) {
        rows.getLast().expected().addAll(expected(line.strip()));
      } else if (!comment) {
        rows.add(new Row(context, line, new ArrayList<>()));
      }
    }
    return rows;
  }

  private static List<String> expected(String line) {
    return line.equals("nothing") ? List.of() : List.of(line);
  }
}
