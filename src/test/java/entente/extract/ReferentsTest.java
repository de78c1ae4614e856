package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.passage.Passage;
import entente.extract.register.Reference;
import entente.facts.Entity;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "he", "the two sides" and "the country" mean, and where nobody can tell. */
class ReferentsTest {
  private static final String TALKS =
      "Kenyan President Daniel Kiprono received Vietnamese Prime Minister Nguyen Van Hai.";

  @ParameterizedTest(name = "{1} is {2}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "He praised the soldiers.                             | He        | Daniel Kiprono",
        "The two sides signed a plan.                         | sides     | Kenya; Vietnam",
        "Both countries signed a plan.                        | countries | Kenya; Vietnam",
        "Both leaders signed a plan.                          | leaders   | Daniel Kiprono; Nguyen"
            + " Van Hai",
        "The Kenyan side signed a plan.                       | side      | Kenya",
        "The government of Vietnam signed a plan.             | government| Vietnam",
        "The Vietnamese prime minister praised the soldiers.  | minister  | Nguyen Van Hai",
        "Kiprono said his country was safe.                   | country   | Kenya",
        "Nguyen Van Hai said he was happy.                    | he        | Nguyen Van Hai",
        "Vietnam defended its harvest.                        | its       | Vietnam",
        "Kenya and Vietnam opened their markets.              | their     | Kenya; Vietnam",
      })
  void words_meanThem(String sentence, String words, String expected) {
    assertThat(meant(words, TALKS, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1} is nobody: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained in the valley.             | It",
        "Some countries signed a plan.        | countries",
        "The committee signed a plan.         | committee",
        "The farmers praised the soldiers.    | farmers",
      })
  void otherWords_meanNobodyWeKnow(String sentence, String words) {
    assertThat(meant(words, TALKS, sentence)).isEmpty();
  }

  @Test
  void officeOfAState_nobodyNamed_actsForTheState() {
    assertThat(meant("minister", "The Syrian foreign minister reopened the embassy."))
        .isEqualTo("Syria");
    assertThat(meant("president", "A former Syrian president spoke.")).isEmpty();
  }

  @Test
  void twoSides_withoutTwoSides_areNobody() {
    assertThat(meant("sides", "The two sides signed a plan.")).isEmpty();
  }

  @Test
  void twoSides_amongManyStates_areNobody() {
    String summit = "Peru, Chile, Ghana, Togo, Laos and Fiji sent their ministers to Oslo.";
    assertThat(meant("sides", summit, "The two sides signed a plan.")).isEmpty();
  }

  @Test
  void we_inAQuotationAboutOneself_areTheSpeakersState() {
    String sentence = "\"We support the plan,\" Kenyan President Daniel Kiprono said.";
    assertThat(meant("We", sentence)).isEqualTo("Kenya");
  }

  @Test
  void organization_isTheOneNamedLast() {
    String before = "The African Union and the United Nations sent observers.";
    assertThat(meant("organization", before, "The organization praised the voters."))
        .isEqualTo("United Nations");
  }

  @Test
  void coordination_isAllItsMembers() {
    Passage passage = Sentences.last("Peru, Chile and Ghana signed a plan.");
    Reference reference = passage.referents().all(Sentences.token(passage.tree(), "Peru"));
    assertThat(labels(reference)).isEqualTo("Peru; Chile; Ghana");
  }

  @Test
  void everyAnswer_namesItsRule() {
    Passage passage = Sentences.last(TALKS, "The two sides signed a plan.");
    Reference reference = passage.referents().one(Sentences.token(passage.tree(), "sides"));
    assertThat(reference.by()).isEqualTo(Reference.By.CONTEXT);
  }

  private static String meant(String words, String... paragraphs) {
    Passage passage = Sentences.last(paragraphs);
    return labels(passage.referents().one(Sentences.token(passage.tree(), words)));
  }

  private static String labels(Reference reference) {
    return reference.entities().stream().map(Entity::label).collect(Collectors.joining("; "));
  }
}
