package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Token;
import entente.extract.passage.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts: subjects that stand there and subjects that are understood. */
class GrammarTest {
  @ParameterizedTest(name = "{2} does {1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Egypt urged Israel to lift the siege.             | lift     | Israel",
        "Egypt called on Jordan to host talks.             | host     | Jordan",
        "Egypt helped Sudan to reopen the road.            | reopen   | Sudan",
        "Nepal promised India to open the road.            | open     | Nepal",
        "Nepal hopes to open the road.                     | open     | Nepal",
        "Kuwait is determined to defend its coast.         | defend   | Kuwait",
        "Oman is ready to deepen trust and open a port.    | open     | Oman",
        "Mali signed the treaty and opened the border.     | opened   | Mali",
        "Mali, which opposes the ban, left the hall.       | opposes  | Mali",
        "Peru's efforts to protect the forest failed.      | protect  | Peru",
        "The treaty was signed by Chile.                   | signed   | Chile",
        "China supports Kazakhstan in joining BRICS.       | joining  | Kazakhstan",
        "Ghana continues to support the mission.           | support  | Ghana",
      })
  void subject_isWhoActs(String sentence, String verb, String actor) {
    Passage passage = Sentences.last(sentence);
    Token token = Sentences.token(passage.tree(), verb);
    assertThat(passage.grammar().subject(token).map(Token::text)).contains(actor);
  }

  @Test
  void passiveWithoutAgent_hasNoActor() {
    Passage passage = Sentences.last("The treaty was signed in Lima.");
    Token signed = Sentences.token(passage.tree(), "signed");
    assertThat(passage.grammar().isPassive(signed)).isTrue();
    assertThat(passage.grammar().subject(signed)).isEmpty();
  }

  @ParameterizedTest(name = "{1} is denied: {2}. {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Sudan does not welcome the agreement.      | welcome  | true",
        "Sudan didn't welcome the agreement.        | welcome  | true",
        "Norway never supported the plan.           | supported| true",
        "Iceland no longer opposes the ban.         | opposes  | true",
        "No country supports the plan.              | supports | true",
        "Peru sees no obstacles.                    | sees     | true",
        "Neither Norway nor Sweden supports it.     | supports | true",
        "Norway always supported the plan.          | supported| false",
        "The plan not to sign was supported.        | supported| false",
      })
  void negation_isOfTheVerbItStandsWith(String sentence, String verb, boolean denied) {
    Passage passage = Sentences.last(sentence);
    Token token = Sentences.token(passage.tree(), verb);
    assertThat(passage.factuality().of(token).isNegative()).isEqualTo(denied);
  }

  @Test
  void modal_reachesThroughCoordination_butNotPastANewSubject() {
    Passage one = Sentences.last("Mali will build a port and open a road.");
    assertThat(modal(one, "open")).isEqualTo("will");
    Passage two = Sentences.last("Mali will build a port and Togo opened a road.");
    assertThat(modal(two, "opened")).isEmpty();
  }

  private static String modal(Passage passage, String verb) {
    return passage
        .grammar()
        .modal(Sentences.token(passage.tree(), verb))
        .map(Token::text)
        .orElse("");
  }

  @Test
  void governingVerb_isTheVerbThatTheNounServes() {
    Passage passage = Sentences.last("The ministers discussed the situation in Haiti.");
    Token haiti = Sentences.token(passage.tree(), "Haiti");
    assertThat(passage.grammar().governingVerb(haiti).map(Token::text)).contains("discussed");
  }
}
