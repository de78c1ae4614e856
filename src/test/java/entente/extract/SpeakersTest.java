package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table {@code source/speakers.txt}: small texts, and who says which word of them. */
class SpeakersTest {
  @TestFactory
  Stream<DynamicTest> word_isSaidByWhom() throws IOException {
    List<SpeakerRows.Row> rows = SpeakerRows.all();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
    return rows.stream()
        .map(row ->
            dynamicTest(
                String.join(" / ", row.paragraphs()),
                () -> assertThat(row.read()).isEqualTo(row.expected())));
  }
}
