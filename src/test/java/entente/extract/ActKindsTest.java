package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.facts.Claim;
import entente.facts.Fact;
import entente.lexicon.ActKind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code act-kinds.csv} is read in its example, and not in its counter-example. */
class ActKindsTest {
  private static final Path TABLE = Path.of("ontology/lexicon/act-kinds.csv");

  @TestFactory
  Stream<DynamicTest> example_isReadAsItsKind() {
    return kinds()
        .map(kind ->
            dynamicTest(
                kind.code() + ": " + kind.example(),
                () -> assertThat(kinds(kind.example())).contains(kind.code())));
  }

  @TestFactory
  Stream<DynamicTest> counterExample_isNot() {
    return kinds()
        .map(kind ->
            dynamicTest(
                kind.code() + ": " + kind.counterExample(),
                () -> assertThat(kinds(kind.counterExample())).doesNotContain(kind.code())));
  }

  private static Stream<ActKind> kinds() {
    List<ActKind> kinds = List.copyOf(ActKind.load(TABLE).values());
    assertThat(kinds).hasSizeGreaterThan(100);
    return kinds.stream();
  }

  private static List<String> kinds(String sentence) {
    return Sentences.claims(Sentences.article(sentence + ".")).stream()
        .map(Claim::fact)
        .filter(Fact.Act.class::isInstance)
        .map(fact -> ((Fact.Act) fact).kind())
        .toList();
  }
}
