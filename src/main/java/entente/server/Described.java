package entente.server;

import entente.server.guard.Limits;
import entente.server.sparql.Description;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;

/**
 * What a version tells about itself, as the endpoint tells it when it is asked without a query.
 *
 * @param version the stored description
 * @param limits of the endpoint that answers
 */
record Described(entente.catalogue.Described version, Limits limits) implements Description {
  @Override
  public List<String> types() {
    return List.of(
        "text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples");
  }

  @Override
  public byte[] as(String mediaType, URI endpoint) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(version.at(endpoint, sentences()))
        .lang(RDFLanguages.contentTypeToLang(mediaType))
        .output(out);
    return out.toByteArray();
  }

  private List<String> sentences() {
    return List.of(
        "A query may run for " + limits.timeout().toSeconds() + " seconds; a client can lower it.",
        "A table has at most "
            + number(limits.rows())
            + " rows, an answer at most "
            + number(limits.bytes())
            + " bytes; longer ones are cut by ending the connection.",
        "A query is at most "
            + number(limits.queryBytes())
            + " bytes long; its brackets are at most "
            + Limits.DEPTH
            + " deep, "
            + number(Limits.CHAIN)
            + " operators stand in a row, a list in brackets has "
            + number(Limits.LIST)
            + " members; it has at most "
            + number(Limits.PARTS)
            + " groups, filters and values by AS.",
        "At most "
            + limits.concurrent()
            + " queries run at once, "
            + limits.concurrentEach()
            + " of one client.");
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
