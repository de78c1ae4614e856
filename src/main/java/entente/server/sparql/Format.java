package entente.server.sparql;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * A way to write an answer.
 *
 * @param names those of the parameter {@code format}; the first is that of the file ending
 * @param types media types it is asked by; the first is the registered one
 * @param form how the library calls it
 */
record Format(List<String> names, List<String> types, Form form) {
  /** Of what kind an answer in the format is. */
  sealed interface Form {
    /** A table, or yes or no; written row by row unless the whole must be seen first. */
    record Rows(Lang language, boolean streams) implements Form {}

    /** Triples or quads. */
    record Graph(RDFFormat format) implements Form {}

    /** A table for people. */
    record Page() implements Form {}
  }

  static final List<Format> ROWS =
      List.of(
          rows(
              "json", ResultSetLang.RS_JSON, "application/sparql-results+json", "application/json"),
          rows(
              "xml",
              ResultSetLang.RS_XML,
              "application/sparql-results+xml",
              "application/xml",
              "text/xml"),
          rows("csv", ResultSetLang.RS_CSV, "text/csv"),
          rows("tsv", ResultSetLang.RS_TSV, "text/tab-separated-values"),
          new Format(
              List.of("txt", "text"),
              List.of("text/plain"),
              new Form.Rows(ResultSetLang.RS_Text, false)),
          page());

  static final List<Format> GRAPHS =
      List.of(
          graph(RDFFormat.TURTLE_PRETTY, "ttl,turtle", "text/turtle,application/x-turtle"),
          graph(RDFFormat.NTRIPLES, "nt,ntriples,n-triples", "application/n-triples,text/plain"),
          graph(RDFFormat.JSONLD_PLAIN, "jsonld,json-ld,json", "application/ld+json"),
          graph(
              RDFFormat.RDFXML_PLAIN,
              "rdf,rdfxml,rdf/xml,xml",
              "application/rdf+xml,application/xml,text/xml"),
          graph(RDFFormat.TRIG_PRETTY, "trig", "application/trig"),
          graph(RDFFormat.NQUADS, "nq,nquads,n-quads", "application/n-quads"),
          graph(RDFFormat.RDFJSON, "rj,rdfjson", "application/rdf+json,application/json"),
          page());

  private static Format page() {
    return new Format(List.of("html"), List.of("text/html"), new Form.Page());
  }

  private static Format rows(String name, Lang language, String... types) {
    return new Format(List.of(name), List.of(types), new Form.Rows(language, true));
  }

  private static Format graph(RDFFormat format, String names, String types) {
    return new Format(
        List.of(names.split(",", -1)), List.of(types.split(",", -1)), new Form.Graph(format));
  }

  /** All media types of the formats: the registered ones, then the others. */
  static List<String> typesOf(List<Format> formats) {
    return Stream.concat(
            formats.stream().map(format -> format.types.get(0)),
            formats.stream().flatMap(format -> format.types.stream().skip(1)))
        .toList();
  }

  /** The name of a file in it ends so. */
  String ending() {
    return names.get(0);
  }

  /** Whether the parameter {@code format} means it, by name or media type. */
  boolean isCalled(String asked) {
    return names.contains(asked) || types.contains(asked);
  }
}
