package entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import entente.names.Hash;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** Every term is documented, proven by a quote, used, and our own. */
class TermsTest {
  private static final String ARTICLE = "https://w3id.org/entente/id/article/";
  private static final Model TERMS = OntologyFiles.terms();
  private static final List<Resource> DECLARED = OntologyFiles.declared(TERMS);

  @Test
  void everyTerm_isDocumented() {
    assertThat(DECLARED).hasSizeGreaterThan(150);
    for (Property needed :
        List.of(RDFS.label, SKOS.definition, SKOS.example, DCTerms.source, RDFS.isDefinedBy)) {
      assertThat(DECLARED)
          .as("terms without exactly one " + needed)
          .allMatch(term -> term.listProperties(needed).toList().size() == 1);
    }
    assertThat(DECLARED).allMatch(term -> term.getProperty(RDFS.label).getLanguage().equals("en"));
  }

  @Test
  void everyLabel_isOfOneTerm() {
    assertThat(DECLARED)
        .extracting(term -> term.getProperty(RDFS.label).getString())
        .doesNotHaveDuplicates();
  }

  @Test
  void everyName_hasTheCaseOfItsKind() {
    for (Resource term : DECLARED) {
      boolean isClass = term.hasProperty(RDF.type, OWL2.Class);
      assertThat(term.getLocalName()).matches(isClass ? "[A-Z][A-Za-z]+" : "[a-z][A-Za-z0-9]+");
    }
  }

  @Test
  void everyProperty_hasDomainAndRangeOrSaysWhyNot() {
    List<Resource> properties =
        Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty)
            .flatMap(kind -> TERMS.listSubjectsWithProperty(RDF.type, kind).toList().stream())
            .toList();
    assertThat(properties)
        .hasSizeGreaterThan(90)
        .allMatch(term ->
            term.hasProperty(SKOS.scopeNote)
                || (term.listProperties(RDFS.domain).toList().size() == 1
                    && term.listProperties(RDFS.range).toList().size() == 1));
  }

  @Test
  void everyExample_standsInTheSeedThatItNames() {
    Map<String, String> seeds =
        OntologyFiles.list(Path.of("seeds"), ".txt").stream()
            .map(OntologyFiles::read)
            .collect(Collectors.toMap(TermsTest::key, text -> text));
    assertThat(seeds).hasSize(5);
    List<Resource> proven =
        DECLARED.stream().filter(term -> source(term).startsWith(ARTICLE)).toList();
    assertThat(proven).hasSizeGreaterThan(140);
    for (Resource term : proven) {
      assertThat(seeds.getOrDefault(source(term).substring(ARTICLE.length()), ""))
          .as(term.getLocalName())
          .contains(term.getProperty(SKOS.example).getString());
    }
  }

  /** A term is used if data, a shape or the alignment names it, or a term below it is used. */
  @Test
  void everyTerm_isUsed() {
    Set<Resource> used = named(OntologyFiles.shapes());
    used.addAll(named(OntologyFiles.alignment()));
    OntologyFiles.list(OntologyFiles.ONTOLOGY.resolve("examples"), ".trig").stream()
        .flatMap(file -> OntologyFiles.graphs(file).stream())
        .forEach(graph -> used.addAll(named(graph)));
    Set<String> unused =
        DECLARED.stream()
            .filter(term -> !used.contains(term))
            .filter(term -> !isAboveOneOf(term, used))
            .map(Resource::getLocalName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unused).isEmpty();
  }

  @Test
  void everyTermThatIsNamed_isDeclared() {
    Set<Resource> named = named(OntologyFiles.shapes());
    named.addAll(named(OntologyFiles.alignment()));
    Stream.of("examples", "counter-examples")
        .flatMap(name -> OntologyFiles.list(OntologyFiles.ONTOLOGY.resolve(name), ".trig").stream())
        .flatMap(file -> OntologyFiles.graphs(file).stream())
        .forEach(graph -> named.addAll(named(graph)));
    assertThat(DECLARED).containsAll(named);
  }

  @Test
  void foreignTerm_isDeclaredAndNothingElse() {
    List<Statement> foreign =
        Stream.of(TERMS, OntologyFiles.alignment())
            .flatMap(model -> model.listStatements().toList().stream())
            .filter(statement -> !ours(statement.getSubject()))
            .toList();
    Set<Resource> kinds =
        Set.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty);
    assertThat(foreign)
        .hasSizeGreaterThan(20)
        .allMatch(statement -> statement.getPredicate().equals(RDF.type))
        .allMatch(statement -> kinds.contains(statement.getResource()));
    assertThat(
            OntologyFiles.alignment().listStatements(null, OWL2.equivalentClass, (Resource) null))
        .toIterable()
        .isEmpty();
  }

  /** So that another base needs a change in the prefix lines only. */
  @Test
  void base_standsInPrefixLinesOnly() {
    Pattern allowed = Pattern.compile("@base|@prefix|PREFIX|.*sh:namespace|.*vann:preferredNamesp");
    List<Path> files =
        Stream.of("", "voc", "examples", "counter-examples")
            .flatMap(name ->
                Stream.of(".ttl", ".trig")
                    .flatMap(ending ->
                        OntologyFiles.list(OntologyFiles.ONTOLOGY.resolve(name), ending).stream()))
            .toList();
    assertThat(files).hasSizeGreaterThan(150);
    for (Path file : files) {
      assertThat(OntologyFiles.read(file).lines())
          .as(file.toString())
          .filteredOn(line -> line.contains("w3id.org/entente"))
          .allMatch(line -> allowed.matcher(line.strip()).lookingAt());
    }
  }

  private static boolean ours(Resource subject) {
    return subject.isURIResource() && subject.getURI().startsWith("https://w3id.org/entente/");
  }

  private static String source(Resource term) {
    return term.getProperty(DCTerms.source).getResource().getURI();
  }

  private static String key(String text) {
    return Hash.hex(Normalizer.normalize(text, Normalizer.Form.NFC), 12);
  }

  private static Set<Resource> named(Model graph) {
    return graph.listStatements().toList().stream()
        .flatMap(statement ->
            Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject()))
        .filter(node -> node.isURIResource())
        .map(node -> node.asResource())
        .filter(term -> term.getURI().startsWith(OntologyFiles.ENT))
        .collect(Collectors.toSet());
  }

  private static boolean isAboveOneOf(Resource term, Set<Resource> used) {
    return Stream.of(RDFS.subClassOf, RDFS.subPropertyOf)
        .flatMap(below -> TERMS.listSubjectsWithProperty(below, term).toList().stream())
        .anyMatch(sub -> used.contains(sub) || isAboveOneOf(sub, used));
  }
}
