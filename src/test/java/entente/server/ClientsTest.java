package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.Queries;
import entente.store.StoredQuery;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients that nobody here wrote get the same rows: RDF4J over HTTP, a plain client that reads CSV,
 * and, without server or database, Jena over the files of the version.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientsTest {
  private static final List<StoredQuery> QUERIES = new Queries(Path.of("queries")).all();

  @TempDir static Path folder;
  private final Graph files = GraphFactory.createDefaultGraph();
  private Served served;
  private SPARQLRepository rdf4j;

  @BeforeAll
  void serve() {
    served = Served.in(folder);
    rdf4j = new SPARQLRepository(served.at("/sparql").toString());
    rdf4j.init();
    for (Path file : served.server().version().quads()) {
      RDFParser.source(file)
          .forceLang(Lang.NQUADS)
          .parse(
              new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                  files.add(quad.asTriple());
                }
              });
    }
  }

  @AfterAll
  void end() {
    rdf4j.shutDown();
    served.close();
  }

  @TestFactory
  Stream<DynamicTest> eachQuery_sameRowsForEveryClient() {
    assertThat(QUERIES).hasSizeGreaterThan(36);
    return QUERIES.stream()
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> assertAgreed(query)));
  }

  private void assertAgreed(StoredQuery query) throws IOException {
    List<List<String>> jena = ofFiles(query, ClientsTest::term);
    assertThat(jena).isNotEmpty();
    assertThat(ofRdf4j(query)).containsExactlyInAnyOrderElementsOf(jena);
    assertThat(ofCsv(query))
        .containsExactlyInAnyOrderElementsOf(ofFiles(query, ClientsTest::words));
  }

  private List<List<String>> ofFiles(StoredQuery query, Function<Node, String> shown) {
    List<List<String>> rows = new ArrayList<>();
    try (QueryExec run = QueryExec.graph(files).query(query.text()).build()) {
      run.select().forEachRemaining(row -> rows.add(cells(row, query, shown)));
    }
    return rows;
  }

  private static List<String> cells(Binding row, StoredQuery query, Function<Node, String> shown) {
    List<String> cells = new ArrayList<>();
    for (String name : query.returns()) {
      Node value = row.get(name);
      cells.add(value == null ? "" : shown.apply(value));
    }
    return cells;
  }

  private static String words(Node value) {
    return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }

  private static String term(Node value) {
    return value.isURI()
        ? "<" + value.getURI() + ">"
        : value.getLiteralLexicalForm()
            + "^^"
            + value.getLiteralDatatypeURI()
            + "@"
            + value.getLiteralLanguage();
  }

  private List<List<String>> ofRdf4j(StoredQuery query) {
    List<List<String>> rows = new ArrayList<>();
    try (RepositoryConnection connection = rdf4j.getConnection();
        TupleQueryResult result = connection.prepareTupleQuery(query.text()).evaluate()) {
      for (BindingSet row : result) {
        List<String> cells = new ArrayList<>();
        for (String name : query.returns()) {
          Value value = row.getValue(name);
          cells.add(value == null ? "" : term(value));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String term(Value value) {
    return value instanceof Literal literal
        ? literal.getLabel() + "^^" + literal.getDatatype() + "@" + literal.getLanguage().orElse("")
        : "<" + value.stringValue() + ">";
  }

  private List<List<String>> ofCsv(StoredQuery query) throws IOException {
    HttpResponse<String> answer = served.get(served.asking(query.text()), "Accept", "text/csv");
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(answer.body(), format)) {
      assertThat(parser.getHeaderNames()).isEqualTo(query.returns());
      return parser.stream().map(row -> row.toList()).toList();
    }
  }
}
