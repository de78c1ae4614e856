package entente.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * What the tests of the federation begin with: {@code <urn:n:1> <urn:is> 1} … on our side and
 * {@code <urn:n:1> <urn:square> 1} … on the other, a real server that counts the calls.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Numbers {
  static final Limits HASTY = Limits.GUEST.within(Duration.ofSeconds(5), Duration.ofSeconds(2));
  static final String IS = "urn:is";
  static final String ROWS = "application/sparql-results+json";
  static final int NUMBERS = 120;

  final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  final CountDownLatch end = new CountDownLatch(1);
  Elsewhere elsewhere;
  Federation federation;
  DatasetGraph ours;
  DatasetGraph theirs;

  @BeforeAll
  void serve() {
    theirs = DatasetGraphFactory.createTxnMem();
    for (int i = 1; i <= NUMBERS; i++) {
      Node number = node("urn:n:" + i);
      theirs.getDefaultGraph().add(number, node("urn:square"), integer(i * i));
      if (i % 2 == 0) {
        theirs.getDefaultGraph().add(number, node("urn:half"), node("urn:n:" + i / 2));
      }
    }
    elsewhere = new Elsewhere(theirs);
  }

  @AfterAll
  void end() {
    end.countDown();
    elsewhere.close();
  }

  @BeforeEach
  void behave() {
    elsewhere.behave();
    federate(allowed(), HASTY);
  }

  /** With other limits: those of the owner where a test asks row by row and no time is measured. */
  final void federate(Limits limits) {
    federate(allowed(), limits);
  }

  private AllowList allowed() {
    AllowedEndpoint endpoint = new AllowedEndpoint(address(), elsewhere.address(), 10_000);
    return new AllowList("mailto:someone@example.org", List.of(endpoint));
  }

  final void federate(AllowList allowed, Limits limits) {
    federation = new Federation(allowed, limits, now::get);
    ours = DatasetGraphFactory.createTxnMem();
    federation.install(ours);
  }

  void limit(Duration idle, int url, int kept) {
    federate(new Limits(HASTY.deadline(), idle, 9_000_000, 50, url, Duration.ofHours(24), kept));
  }

  /** The row with its names in alphabetical order. */
  static String shown(Binding row) {
    TreeMap<String, String> cells = new TreeMap<>();
    row.forEach((name, value) -> cells.put("?" + name.getVarName(), value.toString()));
    return cells.toString();
  }

  String address() {
    return elsewhere.address().toString();
  }

  void assertFails(String reason, long millis) {
    numbers(1);
    long begin = System.nanoTime();
    assertThatThrownBy(() -> ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }"))
        .isInstanceOf(FederationException.class)
        .hasMessageContaining(reason);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(millis));
  }

  void numbers(int count) {
    for (int i = 1; i <= count; i++) {
      ours.getDefaultGraph().add(node("urn:row:" + i), node(IS), node("urn:n:" + i));
    }
  }

  /** The rows of the pattern, {@code %s} being the other endpoint. */
  List<String> ask(String pattern) {
    return select("SELECT * { " + pattern.formatted(address()) + " }");
  }

  List<String> select(String query) {
    List<String> rows = new ArrayList<>();
    Consumer<QueryExec> reading =
        execution -> execution.select().forEachRemaining(row -> rows.add(shown(row)));
    try (QueryExec execution = QueryExec.dataset(ours).query(query).build()) {
      reading.accept(execution);
    }
    return rows;
  }

  void hang() throws IOException {
    hang(20_000);
  }

  boolean hang(long millis) throws IOException {
    try {
      return end.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDinteger);
  }
}
