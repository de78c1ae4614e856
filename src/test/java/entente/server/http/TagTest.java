package entente.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code If-None-Match} may say, and what it means. */
class TagTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"a1\"                   | \"a1\"",
        "W/\"a1\"                 | \"a1\"",
        "\"a1-gzip\"              | \"a1-gzip\"",
        "\"b2\", W/\"a1\" , \"c3\"  | \"a1\"",
        "\"b,2\",\"a1\"           | \"a1\"",
        "*                      | \"a1\"",
        " *                     | \"a1\"",
        "\"a\"                    | none",
        "\"a11\"                  | none",
        "\"xa1\"                  | none",
        "\"a1-br\"                | none",
        "\"A1\"                   | none",
        "a1                     | none",
        "\"b, a1\"                | none",
        "\"*\"                    | none",
      })
  void known_oneOfTheList(String header, String tag) {
    assertThat(new Tag("a1").known(List.of(header)).orElse("none")).isEqualTo(tag);
  }

  @Test
  void known_inASecondHeader() {
    assertThat(new Tag("a1").known(List.of("\"b2\"", "\"a1\""))).hasValue("\"a1\"");
    assertThat(new Tag("a1").known(List.of())).isEmpty();
  }

  @Test
  void of_otherParts_otherTags() {
    assertThat(Tag.of(List.of("ab", "c"))).isNotEqualTo(Tag.of(List.of("a", "bc")));
    assertThat(Tag.of(List.of("ab")).value()).matches("[0-9a-f]{32}");
    assertThatThrownBy(() -> new Tag("a\"b")).isInstanceOf(IllegalArgumentException.class);
  }
}
