package entente.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import entente.names.Base;
import entente.store.Fixture;
import entente.store.Queries;
import entente.store.Source;
import entente.store.StoredQuery;
import entente.store.Version;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version tells what it holds, truly and in the words that clients look for. */
class CatalogueTest {
  private static final Path OWN = Path.of("src/test/resources/catalogue");
  private static final Queries QUERIES = new Queries(Path.of("queries"));
  private static final String BASE = Base.PUBLISHED.iri();
  private static final URI HERE = URI.create("http://localhost:4711/sparql");

  @TempDir static Path folder;
  private static DatasetGraph dataset;
  private static Version version;
  private static Graph told;

  @BeforeAll
  static void build() {
    version = Fixture.build(folder.resolve("graph"), Fixture.staging(folder.resolve("staging")));
    dataset = version.open();
    told =
        Described.read(new Source.Local(dataset), QUERIES)
            .at(HERE, List.of("A query may take 10 seconds."));
  }

  @AfterAll
  static void close() {
    Version.close(dataset);
  }

  @Test
  void serviceDescription_returnsRdfWithTheEndpoint() {
    assertThat(told.isEmpty()).isFalse();
    assertThat(values(Terms.ENDPOINT)).containsExactly(HERE.toString());
    assertThat(told.contains(service(), RDF.type.asNode(), Terms.SERVICE.asNode())).isTrue();
  }

  @Test
  void serviceDescription_conformsToItsVocabulary() {
    Set<String> declared =
        Set.of(
            "Service",
            "Dataset",
            "Graph",
            "NamedGraph",
            "endpoint",
            "supportedLanguage",
            "feature",
            "resultFormat",
            "defaultDataset",
            "defaultGraph",
            "namedGraph",
            "name",
            "graph",
            "SPARQL11Query",
            "UnionDefaultGraph");
    Set<String> used = new TreeSet<>();
    told.find()
        .forEachRemaining(triple -> {
          for (Node node : List.of(triple.getPredicate(), triple.getObject())) {
            if (node.isURI() && node.getURI().startsWith(Terms.SD)) {
              used.add(node.getURI().substring(Terms.SD.length()));
            }
          }
        });
    assertThat(used).isSubsetOf(declared).contains("endpoint", "supportedLanguage", "name");
    for (Property each : List.of(Terms.LANGUAGE, Terms.FEATURE, Terms.DEFAULT_DATASET)) {
      assertThat(told.contains(service(), each.asNode(), Node.ANY)).as(each.getURI()).isTrue();
    }
    told.find(Node.ANY, Terms.SD_NAMED_GRAPH.asNode(), Node.ANY)
        .forEachRemaining(triple -> {
          assertThat(told.contains(triple.getObject(), Terms.NAME.asNode(), Node.ANY)).isTrue();
          assertThat(told.contains(triple.getObject(), Terms.GRAPH.asNode(), Node.ANY)).isTrue();
        });
  }

  @Test
  void metadataQueriesOfEditors_areAnswered() throws IOException {
    assertThat(rows("classes-and-properties"))
        .hasSizeGreaterThan(100)
        .anySatisfy(row -> {
          assertThat(word(row, "subjectClass")).isEqualTo(BASE + "ns#Visit");
          assertThat(word(row, "prop")).isEqualTo(BASE + "ns#destination");
          assertThat(word(row, "objectClass")).isEqualTo(BASE + "ns#State");
        })
        .anySatisfy(row -> assertThat(word(row, "objectDatatype")).endsWith("XMLSchema#dateTime"));
    List<Binding> examples = rows("examples");
    assertThat(examples).hasSameSizeAs(QUERIES.all());
    for (Binding example : examples) {
      assertThat(QueryFactory.create(word(example, "query")).isSelectType()).isTrue();
    }
    assertThat(rows("prefixes"))
        .anySatisfy(row -> {
          assertThat(word(row, "prefix")).isEqualTo("ent");
          assertThat(word(row, "namespace")).isEqualTo(BASE + "ns#");
        });
  }

  @Test
  void counts_areThoseOfTheGraph() {
    assertThat(number(VOID._class, BASE + "ns#Visit", VOID.entities))
        .isEqualTo(counted("?s a <" + BASE + "ns#Visit>"));
    assertThat(property(BASE + "ns#participant", VOID.triples))
        .isEqualTo(counted("?s <" + BASE + "ns#participant> ?o"));
    assertThat(property(BASE + "ns#participant", VOID.distinctSubjects)).isEqualTo(3);
    assertThat(property(BASE + "ns#participant", VOID.distinctObjects)).isEqualTo(4);
  }

  @Test
  void linkset_countsWhatLeadsThere() {
    Node wikidata =
        only(VOID.uriSpace, NodeFactory.createLiteralString("http://www.wikidata.org/entity/"));
    Node links = only(VOID.objectsTarget, wikidata);
    assertThat(value(links, VOID.triples)).isEqualTo("4");
    assertThat(told.find(links, VOID.exampleResource.asNode(), Node.ANY).toList()).hasSize(2);
  }

  @Test
  void dcat_hasTitleLicenceVersionAndPeriod() {
    Node dataset = NodeFactory.createURI(BASE + "dataset");
    assertThat(told.contains(dataset, RDF.type.asNode(), DCAT.Dataset.asNode())).isTrue();
    assertThat(value(dataset, DCTerms.license)).startsWith("https://creativecommons.org/");
    assertThat(value(dataset, DCTerms.identifier)).isEqualTo(version.id());
    assertThat(values(DCAT.startDate)).containsExactly("2022-09-13");
    assertThat(values(DCAT.endDate)).containsExactly("2024-07-03");
    assertThat(value(service(), DCTerms.description)).isEqualTo("A query may take 10 seconds.");
  }

  @Test
  void description_hasNoBlankNodes() {
    assertThat(told.find().toList())
        .hasSizeGreaterThan(1000)
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @Test
  void sameData_sameBytes() throws IOException {
    Path other = folder.resolve("other");
    Version again = Fixture.build(other, Fixture.staging(folder.resolve("staging-again")));
    assertThat(again.id()).isEqualTo(version.id());
    assertThat(Files.readString(again.folder().resolve(Version.DESCRIPTION)))
        .isEqualTo(Files.readString(version.folder().resolve(Version.DESCRIPTION)));
    assertThat(database(again)).hasSizeGreaterThan(5).isEqualTo(database(version));
  }

  @Test
  void otherQueries_otherFingerprint() {
    Catalogue all = Catalogue.of(QUERIES);
    Catalogue fewer = new Catalogue(Base.PUBLISHED, QUERIES.all().subList(1, 5));
    assertThat(fewer.fingerprint()).isNotEqualTo(all.fingerprint());
  }

  @Test
  void sameAs_bothDirections() {
    Source source = new Source.Local(dataset);
    String ours = BASE + "id/state/kaz";
    String theirs = "http://www.wikidata.org/entity/Q232";
    SameAs fromHere = SameAs.of(ours, source, QUERIES).orElseThrow();
    assertThat(fromHere.elsewhere()).containsExactly(theirs);
    SameAs fromThere = SameAs.of(theirs, source, QUERIES).orElseThrow();
    assertThat(fromThere.here()).isEqualTo(ours);
    assertThat(fromThere.elsewhere()).containsExactly(theirs);
    assertThat(fromHere.graph().find().toList())
        .extracting(Triple::getSubject)
        .extracting(Node::getURI)
        .containsExactlyInAnyOrder(ours, theirs);
    assertThat(SameAs.of(BASE + "id/org/xinhua", source, QUERIES).orElseThrow().elsewhere())
        .isEmpty();
    assertThat(SameAs.of("http://www.wikidata.org/entity/Q1", source, QUERIES)).isEmpty();
  }

  /** The checksums of the database's files. */
  private static Map<String, String> database(Version one) {
    return one.manifest().files().tailMap("dataset/").headMap("dataset0");
  }

  private static Node service() {
    return NodeFactory.createURI(BASE + "dataset#service");
  }

  private static List<String> values(Property property) {
    return told.find(Node.ANY, property.asNode(), Node.ANY)
        .mapWith(triple ->
            triple.getObject().isURI()
                ? triple.getObject().getURI()
                : triple.getObject().getLiteralLexicalForm())
        .toList();
  }

  private static String value(Node subject, Resource property) {
    Node value = told.find(subject, property.asNode(), Node.ANY).next().getObject();
    return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }

  private static Node only(Resource property, Node value) {
    List<Triple> found = told.find(Node.ANY, property.asNode(), value).toList();
    assertThat(found).hasSize(1);
    return found.getFirst().getSubject();
  }

  private static long number(Resource by, String iri, Resource count) {
    List<Node> parts =
        told.find(NodeFactory.createURI(BASE + "dataset"), VOID.classPartition.asNode(), Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(part -> told.contains(part, by.asNode(), NodeFactory.createURI(iri)))
            .toList();
    assertThat(parts).hasSize(1);
    return Long.parseLong(value(parts.getFirst(), count));
  }

  private static long property(String iri, Resource count) {
    List<Node> parts =
        told.find(
                NodeFactory.createURI(BASE + "dataset"), VOID.propertyPartition.asNode(), Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(
                part -> told.contains(part, VOID.property.asNode(), NodeFactory.createURI(iri)))
            .toList();
    assertThat(parts).hasSize(1);
    return Long.parseLong(value(parts.getFirst(), count));
  }

  private static long counted(String pattern) {
    Query query =
        QueryFactory.create("SELECT (COUNT(*) AS ?n) { SELECT DISTINCT * { " + pattern + " } }");
    return new Source.Local(dataset)
        .ask(query, run -> ((Number) run.select().next().get("n").getLiteralValue()).longValue());
  }

  private static List<Binding> rows(String name) throws IOException {
    Query query = QueryFactory.create(Files.readString(OWN.resolve(name + ".rq")));
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec run = QueryExec.dataset(dataset).query(query).build()) {
            return run.select().materialize().stream().toList();
          }
        });
  }

  private static String word(Binding row, String name) {
    Node value = row.get(name);
    return value == null ? "" : value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }

  @Test
  void examples_areTheStoredQueriesUnchanged() {
    for (StoredQuery query : QUERIES.all()) {
      Node example = NodeFactory.createURI(BASE + "api/" + query.name());
      assertThat(value(example, Terms.SELECT)).isEqualTo(query.text());
    }
  }
}
