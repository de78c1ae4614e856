package entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lexicon.ActKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The scheme {@code act} is made of {@code act-kinds.csv}; {@code -Dgolden.update=true} writes it.
 */
class ActSchemeTest {
  private static final Path SCHEME = OntologyFiles.ONTOLOGY.resolve("voc/act.ttl");
  private static final Path TABLE = OntologyFiles.ONTOLOGY.resolve("lexicon/act-kinds.csv");

  @Test
  void scheme_isMadeOfTheTable() throws IOException {
    String made = scheme(ActKind.load(TABLE).values());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(SCHEME, made);
    }
    assertThat(Files.readString(SCHEME)).isEqualTo(made);
  }

  private static String scheme(Collection<ActKind> kinds) {
    List<ActKind> tops = kinds.stream().filter(kind -> kind.broader().isEmpty()).toList();
    return """
    @prefix dct: <http://purl.org/dc/terms/> .
    @prefix ent: <https://w3id.org/entente/ns#> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix voc: <https://w3id.org/entente/voc/> .

    # Made of ontology/lexicon/act-kinds.csv

    voc:act a skos:ConceptScheme ;
      skos:prefLabel "act"@en ;
      skos:definition "What actors do to each other outside talks, visits and signatures."@en ;
      dct:license <https://creativecommons.org/licenses/by/4.0/> ;
      skos:hasTopConcept %s .
    """
            .formatted(tops.stream().map(ActSchemeTest::name).collect(Collectors.joining(" , ")))
        + kinds.stream().map(ActSchemeTest::concept).collect(Collectors.joining());
  }

  private static String name(ActKind kind) {
    return "voc:act-" + kind.code();
  }

  private static String concept(ActKind kind) {
    return """

    %s a skos:Concept ;
      skos:inScheme voc:act ;
      skos:notation "%s" ;
      skos:prefLabel "%s"@en ;
      skos:definition "%s"@en ;
      skos:example "%s"@en ;
    %s  %s .
    """
        .formatted(
            name(kind),
            kind.code(),
            kind.label(),
            kind.definition(),
            kind.example(),
            plover(kind),
            kind.broader().isEmpty()
                ? "skos:topConceptOf voc:act"
                : "skos:broader voc:act-" + kind.broader());
  }

  private static String plover(ActKind kind) {
    return line("ploverCode", kind.plover()) + line("ploverMode", kind.mode());
  }

  private static String line(String property, String value) {
    return value.isEmpty() ? "" : "  ent:%s \"%s\" ;\n".formatted(property, value);
  }
}
