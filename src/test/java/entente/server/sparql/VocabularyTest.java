package entente.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import entente.names.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query names that is in no vocabulary, held against the ontology itself. */
class VocabularyTest {
  private static final Vocabulary VOCABULARY = Vocabulary.of(namespaces(), terms());

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "SELECT * { ?visit ent:visitr ?who } => ent:visitr; did-you-mean=ent:visitor",
        "SELECT * { ?visit a ent:Visitt } => ent:Visitt; did-you-mean=ent:Visit",
        "SELECT * { ?p ent:stance voc:stance-suport } => voc:stance-suport;"
            + " did-you-mean=voc:stance-support",
        "SELECT * { ?s (ent:partOf|ent:partOff)+ ?o } => ent:partOff; did-you-mean=ent:partOf",
        "CONSTRUCT { ?s ent:nonsenseword ?o } { ?s ?p ?o } => ent:nonsenseword",
        "SELECT * { <ns#visitr> ?p ?o } => ent:visitr; did-you-mean=ent:visitor",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s a ent:Evnt } } => ent:Evnt; did-you-mean=ent:Event",
        "SELECT * { ?s ?p ?o FILTER (?p IN (ent:plaace)) } => ent:plaace; did-you-mean=ent:place",
        "ASK { VALUES ?c { ent:Sumit } ?s a ?c } => ent:Sumit; did-you-mean=ent:Summit",
        "DESCRIBE ent:Trety => ent:Trety; did-you-mean=ent:Treaty",
        "SELECT * { ?s ent:visiteuré ?o } => ent:visiteur%C3%A9",
      })
  void unknown_isNamedWithTheNearest(String query, String header) {
    assertThat(VOCABULARY.unknown(parsed(query)))
        .extracting(Vocabulary.Unknown::header)
        .containsExactly(header);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?visit ent:visitor ?who ; a ent:Visit }",
        "SELECT * { ?s ?p <https://w3id.org/entente/id/state/nowhere> }",
        "SELECT * { ?s <https://example.org/ns#visitr> ?o }",
        "SELECT * { ?s ?p voc:stance , <https://w3id.org/entente/ns> }",
      })
  void known_orOfOthers_isNotNamed(String query) {
    assertThat(VOCABULARY.unknown(parsed(query))).isEmpty();
  }

  @Test
  void stored_namesNothingUnknown() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("queries"))) {
      files = all.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(100);
    for (Path file : files) {
      Query query = QueryFactory.create(Files.readString(file), Syntax.syntaxARQ);
      assertThat(VOCABULARY.unknown(query)).as(file.toString()).isEmpty();
    }
  }

  @Test
  void many_areCut() {
    StringBuilder query = new StringBuilder("SELECT * {");
    for (int i = 0; i < 1000; i++) {
      query.append(" ?s ent:unheard").append("x".repeat(i % 200)).append(i).append(" ?o .");
    }

    List<Vocabulary.Unknown> unknown = VOCABULARY.unknown(parsed(query + " }"));

    assertThat(unknown).hasSize(10).allMatch(one -> one.header().length() < 250);
  }

  private static Query parsed(String query) {
    String prefixes = "";
    for (Map.Entry<String, String> space : namespaces().entrySet()) {
      prefixes += "PREFIX " + space.getKey() + ": <" + space.getValue() + "> ";
    }
    return QueryFactory.create(prefixes + query, Base.PUBLISHED.iri(), Syntax.syntaxARQ);
  }

  private static Map<String, String> namespaces() {
    return Map.of("ent", Base.PUBLISHED.terms(), "voc", Base.PUBLISHED.concepts());
  }

  private static List<String> terms() {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, "ontology/entente.ttl");
    try (Stream<Path> schemes = Files.list(Path.of("ontology/voc"))) {
      schemes.sorted().forEach(file -> RDFDataMgr.read(model, file.toString()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return model.listSubjects().toList().stream()
        .filter(subject -> subject.isURIResource())
        .map(Object::toString)
        .toList();
  }
}
