package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong reference data is refused with the file, the line and the problem. */
class LexiconExceptionTest {
  private static final String PREFIXES =
      """
      @base <https://w3id.org/entente/> .
      @prefix ent: <https://w3id.org/entente/ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix voc: <https://w3id.org/entente/voc/> .
      """;

  @TempDir private Path folder;

  @Test
  void brokenTurtle() throws IOException {
    refuses("<id/state/kaz> a ent:State", "a.ttl:7: not Turtle");
  }

  @Test
  void noLabel() throws IOException {
    refuses("<id/state/kaz> a ent:State .", "a.ttl:7: state/kaz has no rdfs:label");
  }

  @Test
  void noType() throws IOException {
    refuses("<id/state/kaz> rdfs:label \"K\" .", "a.ttl:7: state/kaz has no rdf:type");
  }

  @Test
  void twoLabels() throws IOException {
    refuses("<id/state/kaz> a ent:State ; rdfs:label \"K\", \"L\" .", "several rdfs:label");
  }

  @Test
  void unknownClass() throws IOException {
    refuses("<id/state/kaz> a ent:Stat ; rdfs:label \"K\" .", "no class of named things: Stat");
  }

  @Test
  void capitalThatIsNotThere() throws IOException {
    refuses(
        "<id/state/kaz> a ent:State ; rdfs:label \"K\" ; ent:capital <id/place/kz/astana> .",
        "state/kaz points at no entity: place/kz/astana");
  }

  @Test
  void tenureThatEndsBeforeItBegins() throws IOException {
    refuses(
        """
        <id/person/a> a ent:Person ; rdfs:label "A" .
        <id/state/kaz> a ent:State ; rdfs:label "K" .
        <id/office/kaz/president> a ent:Office ; ent:officeOf <id/state/kaz> ;
          ent:role "president" ; dct:title "President" .
        <id/tenure/a/kaz-president> a ent:OfficeTenure ; ent:holder <id/person/a> ;
          ent:office <id/office/kaz/president> ; ent:startDate "2020" ; ent:endDate "2019" .
        """,
        "a.ttl:11: tenure/a/kaz-president: ends before it begins");
  }

  @Test
  void fieldsThatShareAWord() throws IOException {
    RealReference.write(
        folder,
        PREFIXES
            + """
            voc:field-a skos:prefLabel "trade" .
            voc:field-b skos:prefLabel "the Trade" .
            """);
    assertThatThrownBy(() -> Lexicon.load(folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("field.ttl:8: \"the Trade\" names the fields a and b");
  }

  @Test
  void missingFolder() {
    assertThatThrownBy(() -> Lexicon.load(folder.resolve("none")))
        .isInstanceOf(LexiconException.class);
    assertThat(folder).isEmptyDirectory();
  }

  private void refuses(String turtle, String message) throws IOException {
    RealReference.write(folder, "");
    Files.writeString(folder.resolve("reference").resolve("a.ttl"), PREFIXES + turtle);
    assertThatThrownBy(() -> Lexicon.load(folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(message);
  }
}
