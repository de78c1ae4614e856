package entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** The shapes accept every example and refuse every counter-example for the reason it states. */
class ShapesTest {
  private static final String EXPECTS = "# expects: ";
  private static final Model MODEL = OntologyFiles.shapes();
  private static final Shapes SHAPES = Shapes.parse(MODEL.getGraph());
  private static final Model CLASS_TREE = OntologyFiles.terms().add(OntologyFiles.alignment());
  private static final List<Path> COUNTER_EXAMPLES =
      OntologyFiles.list(OntologyFiles.ONTOLOGY.resolve("counter-examples"), ".trig");

  @TestFactory
  Stream<DynamicTest> example_conforms() {
    List<Path> examples = OntologyFiles.list(OntologyFiles.ONTOLOGY.resolve("examples"), ".trig");
    assertThat(examples).hasSizeGreaterThan(10);
    return examples.stream().map(file -> test(file, () -> assertThat(reasons(file)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> counterExample_isRefusedForItsReasonOnly() {
    assertThat(COUNTER_EXAMPLES).hasSizeGreaterThan(100);
    return COUNTER_EXAMPLES.stream()
        .map(file -> test(file, () -> assertThat(reasons(file)).containsExactly(expected(file))));
  }

  @Test
  void everyRule_hasCounterExample() {
    Set<String> broken =
        COUNTER_EXAMPLES.stream().map(ShapesTest::expected).collect(Collectors.toSet());
    Set<String> rules =
        MODEL
            .listObjectsOfProperty(SHACLM.message)
            .mapWith(node -> node.asLiteral().getString())
            .toSet();
    assertThat(broken).isEqualTo(rules);
  }

  @Test
  void everyConstraint_hasMessageAndSeverity() {
    List<Resource> constraints =
        MODEL
            .listStatements(null, SHACLM.property, (RDFNode) null)
            .andThen(MODEL.listStatements(null, SHACLM.sparql, (RDFNode) null))
            .filterKeep(part -> part.getSubject().isURIResource())
            .mapWith(part -> part.getResource())
            .toList();
    assertThat(constraints)
        .hasSizeGreaterThan(100)
        .allMatch(shape -> shape.listProperties(SHACLM.message).toList().size() == 1)
        .allMatch(shape -> shape.hasProperty(SHACLM.severity));
  }

  /** The shapes name the subclasses too, because a graph may come without the class tree. */
  @Test
  void everyShape_targetsTheSubclassesOfItsTargets() {
    Model terms = OntologyFiles.terms();
    Set<String> missing = new TreeSet<>();
    MODEL
        .listStatements(null, SHACLM.targetClass, (Resource) null)
        .forEach(target ->
            terms
                .listSubjectsWithProperty(RDFS.subClassOf, target.getResource())
                .filterDrop(sub -> MODEL.contains(target.getSubject(), SHACLM.targetClass, sub))
                .forEach(sub -> missing.add(name(target.getSubject()) + " " + name(sub))));
    assertThat(missing).isEmpty();
  }

  @Test
  void everyShape_isNamedForWhatItChecks() {
    List<Resource> shapes = MODEL.listSubjectsWithProperty(RDF.type, SHACLM.NodeShape).toList();
    assertThat(shapes).hasSizeGreaterThan(40).allMatch(Resource::isURIResource);
  }

  private static DynamicTest test(Path file, Executable check) {
    return DynamicTest.dynamicTest(file.getFileName().toString(), check);
  }

  private static String expected(Path file) {
    String first = OntologyFiles.read(file).lines().findFirst().orElseThrow();
    assertThat(first).as(file.toString()).startsWith(EXPECTS);
    return first.substring(EXPECTS.length());
  }

  /**
   * The distinct messages, warnings too, over all graphs of the file, each with its verdict twice.
   */
  private static Set<String> reasons(Path file) {
    List<Model> graphs = OntologyFiles.graphs(file);
    assertThat(graphs).as(file.toString()).isNotEmpty();
    Set<String> alone = messages(graphs);
    assertThat(messages(graphs.stream().map(CLASS_TREE::union).toList()))
        .as("with the class tree")
        .isEqualTo(alone);
    return alone;
  }

  private static Set<String> messages(List<Model> graphs) {
    return graphs.stream()
        .map(graph -> ShaclValidator.get().validate(SHAPES, graph.getGraph()))
        .flatMap(report -> report.getEntries().stream())
        .map(entry -> entry.message())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Resource term) {
    return term.getURI().substring(term.getURI().indexOf('#') + 1);
  }
}
