package entente.link.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are one name and which are not. */
class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "zelenskyy, zelensky",
    "tokayev, tokaev",
    "mohammed, mohamed",
    "kharkiv, harkiv",
    "widodoh, widodo"
  })
  void fold_spellingsOfOneName_same(String one, String other) {
    assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"putin, rutin", "wang, wong", "kim, kin", "lopez, lopes"})
  void fold_otherNames_differ(String one, String other) {
    assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
  }

  @Test
  void alike_initialOrFewerWords_yes() {
    assertThat(Folding.alike(List.of("joseph", "r", "biden"), List.of("joseph", "biden"))).isTrue();
    assertThat(Folding.alike(List.of("j", "biden"), List.of("joseph", "biden"))).isTrue();
  }

  @Test
  void alike_otherGivenName_no() {
    assertThat(Folding.alike(List.of("hunter", "biden"), List.of("joseph", "biden"))).isFalse();
  }
}
