package entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two wordings count as the same. */
class WordingTest {
  private static final Wording WORDING = new Wording();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Republic of Kazakhstan | kazakhstan",
        "People’s Republic of China | china",
        "Türkiye                    | turkey",
        "Vučić,  Aleksandar         | vucic aleksandar",
        "ﬁeld ２                    | field 2",
        "Việt̴ͅ Nam                  | vietnam",
        "किक                        | ''",
        "the                        | the"
      })
  void plain_words(String words, String plain) {
    assertThat(WORDING.plain(words)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tokayev      | Kassym-Jomart Tokayev                | true",
        "Kim          | Kim Jong Un                          | false",
        "NATO         | North Atlantic Treaty Organization   | true",
        "Hanoi Treaty | Treaties of Hanoi                    | false",
        "joint border commission | commission on joint borders | true",
        "Norway       | ''                                   | false"
      })
  void sameName_names(String one, String other, boolean same) {
    assertThat(WORDING.sameName(one, other)).isEqualTo(same);
    assertThat(WORDING.sameName(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "protecting the oceans | ocean protection and trade | 0.5",
        "trading               | trades                     | 1.0",
        "of the                | of the                     | 0.0"
      })
  void overlap_ofTheShorterWording(String one, String other, double share) {
    assertThat(WORDING.overlap(one, other)).isEqualTo(share);
  }
}
