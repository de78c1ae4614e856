package entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The code lists: whole, without doubt about a word, and the same as in the code. */
class SchemesTest {
  private static final Model SCHEMES = OntologyFiles.schemes();
  private static final Pattern LIST = Pattern.compile("(\\w+)-\\(([^)]+)\\)\\$");

  @TestFactory
  Stream<DynamicTest> scheme_isWhole() {
    List<Resource> schemes =
        SCHEMES.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList();
    assertThat(schemes).hasSize(16);
    return schemes.stream()
        .map(scheme -> DynamicTest.dynamicTest(scheme.getURI(), () -> checkScheme(scheme)));
  }

  private static void checkScheme(Resource scheme) {
    String name = scheme.getURI().substring(OntologyFiles.VOC.length());
    List<Resource> concepts = OntologyFiles.concepts(SCHEMES, name);
    assertThat(concepts).isNotEmpty();
    for (Resource concept : concepts) {
      String code = concept.getProperty(SKOS.notation).getString();
      assertThat(concept.getURI()).isEqualTo(scheme.getURI() + "-" + code);
      assertThat(concept.listProperties(SKOS.prefLabel).toList()).as(code).hasSize(1);
      assertThat(concept.listProperties(SKOS.definition).toList()).as(code).hasSize(1);
      assertThat(topOf(concept)).as(code).hasValueSatisfying(top -> isTop(scheme, top));
    }
    assertThat(surfacesOfTwo(concepts)).isEmpty();
  }

  private static void isTop(Resource scheme, Resource top) {
    assertThat(SCHEMES.contains(scheme, SKOS.hasTopConcept, top)).as(top.getURI()).isTrue();
    assertThat(SCHEMES.contains(top, SKOS.topConceptOf, scheme)).as(top.getURI()).isTrue();
  }

  /** The concept above all others on the way up; empty if the way is a circle. */
  private static Optional<Resource> topOf(Resource concept) {
    Resource at = concept;
    for (int steps = 0; steps < 10; steps++) {
      Statement broader = at.getProperty(SKOS.broader);
      if (broader == null) {
        return Optional.of(at);
      }
      at = broader.getResource();
    }
    return Optional.empty();
  }

  /** A phrase that leads to two concepts of one scheme leads nowhere. */
  private static Set<String> surfacesOfTwo(List<Resource> concepts) {
    Map<String, Long> counts =
        concepts.stream()
            .flatMap(concept ->
                Stream.concat(
                    concept.listProperties(SKOS.prefLabel).toList().stream(),
                    concept.listProperties(SKOS.altLabel).toList().stream()))
            .map(label -> label.getString().toLowerCase(Locale.ROOT))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  @Test
  void everyCodeOfTheCode_isConcept() {
    assertThat(codes("stance")).containsAll(codes(Stance.values(), Stance::code));
    assertThat(codes("modality"))
        .containsExactlyInAnyOrderElementsOf(codes(Modality.values(), Modality::code));
    assertThat(codes("polarity"))
        .containsExactlyInAnyOrderElementsOf(codes(Polarity.values(), Polarity::code));
    assertThat(codes("meetingFormat"))
        .containsExactlyInAnyOrderElementsOf(codes(Fact.Format.values(), Fact.Format::code));
  }

  @Test
  void ploverCodeOfStance_isTheSameInTableAndAlignment() throws IOException {
    Model alignment = OntologyFiles.alignment();
    Pattern row = Pattern.compile("stance,(\\w+),,,(\\w*),.*");
    Path table = OntologyFiles.ONTOLOGY.resolve("lexicon/plover.csv");
    List<Matcher> rows =
        Files.readAllLines(table).stream().map(row::matcher).filter(Matcher::matches).toList();
    assertThat(rows).hasSizeGreaterThan(10);
    for (Matcher stance : rows) {
      Statement code =
          alignment
              .createResource(OntologyFiles.VOC + "stance-" + stance.group(1))
              .getProperty(alignment.createProperty(OntologyFiles.ENT, "ploverCode"));
      assertThat(code.getString()).as(stance.group()).isEqualTo(stance.group(2));
    }
  }

  @Test
  void codeListOfShape_isTheScheme() {
    Map<String, Set<String>> lists = new HashMap<>();
    Matcher list = LIST.matcher(OntologyFiles.read(OntologyFiles.ONTOLOGY.resolve("shapes.ttl")));
    while (list.find()) {
      lists.put(list.group(1), Set.of(list.group(2).split("\\|")));
    }
    assertThat(lists).hasSizeGreaterThanOrEqualTo(10);
    lists.forEach((scheme, codes) -> assertThat(codes).as(scheme).isEqualTo(codes(scheme)));
  }

  @Test
  void fields_areRichEnoughForTheNews() {
    assertThat(codes("field")).hasSizeGreaterThan(80).contains("critical-minerals", "new-energy");
    Resource newEnergy = SCHEMES.createResource(OntologyFiles.VOC + "field-new-energy");
    assertThat(
            SCHEMES.contains(newEnergy, SKOS.altLabel, SCHEMES.createLiteral("green energy", "en")))
        .isTrue();
  }

  private static Set<String> codes(String scheme) {
    return OntologyFiles.concepts(SCHEMES, scheme).stream()
        .map(concept -> concept.getProperty(SKOS.notation).getString())
        .collect(Collectors.toSet());
  }

  private static <T> Set<String> codes(T[] values, Function<T, String> code) {
    return Arrays.stream(values).map(code).collect(Collectors.toSet());
  }
}
