package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.field.Lists;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of things, taken apart by commas and conjunctions. */
class ListsTest {
  @Test
  void commasAndConjunctions_divide() {
    assertThat(items("They cooperate in energy, tourism and agriculture.", "energy"))
        .containsExactly("energy", "tourism", "agriculture");
  }

  @Test
  void adjectivesThatWaitForTheirNoun_stayTogether() {
    assertThat(
            items(
                "They cooperate in scientific and technological innovation, and education.",
                "scientific"))
        .containsExactly("scientific and technological innovation", "education");
  }

  @Test
  void fieldsKnownAsOnePhrase_stayTogether() {
    assertThat(items("They cooperate in science and technology, energy and sports.", "science"))
        .containsExactly("science and technology", "energy", "sports");
  }

  @Test
  void asWellAs_divides() {
    assertThat(items("They cooperate in education, tourism, as well as energy.", "education"))
        .containsExactly("education", "tourism", "energy");
  }

  @Test
  void otherAreas_areNoItem() {
    assertThat(items("They cooperate in energy, tourism and other areas.", "energy"))
        .containsExactly("energy", "tourism");
  }

  @Test
  void verb_endsTheList() {
    assertThat(items("Energy and tourism remain the pillars of trade.", "Energy"))
        .containsExactly("Energy", "tourism");
  }

  @Test
  void determinersAndQuotationMarks_areLeftOut() {
    assertThat(items("They opened the port, the \"green\" corridor and our school.", "port"))
        .containsExactly("port", "green corridor", "school");
  }

  private static List<String> items(String sentence, String first) {
    Scene scene = Sentences.scene(sentence);
    Tree tree = scene.trees().getFirst();
    return new Lists(scene, tree)
        .from(Sentences.token(tree, first).index()).stream()
            .map(item -> String.join(" ", Sentences.words(item)))
            .toList();
  }
}
