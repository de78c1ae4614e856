package entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.table.FlatRow;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge of the probes can say yes and no. */
class ShapeTest {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .configure(com.fasterxml.jackson.core.JsonParser.Feature.ALLOW_SINGLE_QUOTES, true)
          .configure(
              com.fasterxml.jackson.core.JsonParser.Feature.ALLOW_UNQUOTED_FIELD_NAMES, true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          kind: 'Support' # true
          kind: 'Oppose' # false
          kind: ['Oppose', 'Support'] # true
          kind: 'position' # true
          kind: 'event' # false
          kind: 'any' # true
          kind: 'claim' # true
          kind: 'Support', subjects: ['Amara Keita', 'Mali'] # true
          kind: 'Support', subjects: ['Keita'] # false
          kind: 'Support', subjects: ['Mali', 'Chad'] # false
          kind: 'Support', subjects: ['Chad|Mali'] # true
          kind: 'Support', object: 'lifting tariff' # true
          kind: 'Support', object: 'raising' # false
          kind: 'Support', object: 'raise|lift 4.2' # true
          kind: 'Support', object: '4.3' # false
          kind: 'Support', object: '=tariffs' # false
          kind: 'Support', object: '' # false
          kind: 'Support', date: '2024-05' # true
          kind: 'Support', date: '2023|2024' # true
          kind: 'Support', date: '=2024-05' # false
          kind: 'Support', date: '' # false
          kind: 'Support', date: '2024-06' # false
          kind: 'Support', place: 'Rome' # true
          kind: 'Support', place: 'Paris' # false
          kind: 'Support', place: '' # false
          kind: 'Support', speaker: '' # true
          kind: 'Support', speaker: '*' # false
          kind: 'Support', speaker: 'Mali' # false
          kind: 'Support', modality: ['negated', 'asserted'] # true
          kind: 'Support', modality: 'negated' # false
          kind: 'Support', polarity: 'positive' # true
          kind: 'Support', polarity: 'negative' # false
          kind: 'Support', predicate: 'backs' # false
          any: [{kind: 'Oppose'}, {kind: 'Support', subjects: ['Mali']}] # true
          any: [{kind: 'Oppose'}, {kind: 'Support', subjects: ['Chad']}] # false
          """)
  void shape_isMetByTheFact(String parts, boolean met) throws IOException {
    assertThat(shape(parts).isMetBy(fact("Support", ""))).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({
    "United States, USA, true",
    "Recep Tayyip Erdogan, Recep Tayyip Erdoğan, true",
    "China, South China Sea, false",
    "African Union, African Union Commission, false",
    "Vikram Misri, Foreign Secretary Vikram Misri, true",
    "Jordan, Jim Jordan, false",
    "Antony Blinken, Joe Biden, false",
    "NATO, North Atlantic Treaty Organization, true",
    "=Mark Milley, Mark A. Milley, false",
    "Mark Milley, Mark A. Milley, true"
  })
  void label_isTheOneWanted(String wanted, String label, boolean same) {
    assertThat(Labels.same(wanted, label)).isEqualTo(same);
  }

  @Test
  void unnamedSpeaker_isSomebody() throws IOException {
    FlatRow said = fact("Support", "senior Malian officials");
    assertThat(shape("kind: 'Support', speaker: 'officials|Mali'").isMetBy(said)).isTrue();
    assertThat(shape("kind: 'Support', speaker: '*'").isMetBy(said)).isTrue();
    assertThat(shape("kind: 'Support', speaker: ''").isMetBy(said)).isFalse();
  }

  @Test
  void nameOfAThing_standsAmongItsSubjects() throws IOException {
    Shape shape = shape("kind: ['Summit', 'Support'], object: 'Keita'");
    assertThat(shape.isMetBy(fact("Summit", ""))).isTrue();
    assertThat(shape.isMetBy(fact("Support", ""))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: 'Suport'",
        "subjects: ['Mali']",
        "kind: 'Support', subject: 'Mali'",
        "kind: 'Support', subjects: 'Mali'",
        "kind: 'Support', modality: 'done'",
        "kind: 'Support', polarity: 'denied'",
        "kind: 'Support', any: [{kind: 'Oppose'}]"
      })
  void wrongShape_isRefused(String parts) {
    assertThatThrownBy(() -> shape(parts)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void probe_passesAndFails() throws IOException {
    Probe probe =
        Probe.of(
            json(
                """
                id: 'a', group: 'g', text: 't',
                expect: [{kind: 'Support', subjects: ['Mali']}], refuse: [{kind: 'Oppose'}]
                """));
    FlatRow right = fact("Support", "");
    FlatRow wrong = fact("Oppose", "");

    assertThat(probe.judge(List.of(right)).passes()).isTrue();
    assertThat(probe.judge(List.of()).missing()).isEqualTo(probe.expected());
    assertThat(probe.judge(List.of(right, wrong)).missing()).isEmpty();
    assertThat(probe.judge(List.of(right, wrong)).wrong())
        .containsExactly(new Probe.Wrong(probe.refused().getFirst(), wrong));
    assertThat(probe.story(List.of(wrong))).contains("missing", "wrong", "Oppose");
  }

  @Test
  void everyProbe_canFail() throws IOException {
    for (Probe probe : Probe.all()) {
      assertThat(probe.judge(List.of()).passes())
          .as(probe.id())
          .isEqualTo(probe.expected().isEmpty());
    }
  }

  private static Shape shape(String parts) throws IOException {
    return new Shape(json(parts));
  }

  private static JsonNode json(String parts) throws IOException {
    return JSON.readTree("{" + parts + "}");
  }

  private static FlatRow fact(String kind, String speaker) {
    return new FlatRow(
        "t.txt",
        kind,
        "supports",
        List.of("Amara Keïta"),
        List.of("Mali"),
        "the lifting of tariffs on 4.2 billion dollars",
        "2024-05-03",
        "Rome",
        speaker,
        "asserted",
        "positive",
        0,
        1,
        "t",
        "rule",
        1,
        "",
        List.of(),
        "",
        "",
        List.of(),
        List.of(),
        "",
        "");
  }
}
