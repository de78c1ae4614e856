package entente.server.sparql;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;

/**
 * A service description (SPARQL 1.1 Service Description) of what the endpoint can do, without the
 * data.
 */
public record PlainDescription() implements Description {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML",
          "TriG",
          "N-Quads");

  @Override
  public List<String> types() {
    return List.of(
        "text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples");
  }

  @Override
  public byte[] as(String mediaType, URI endpoint) {
    Lang language = RDFLanguages.contentTypeToLang(mediaType);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, model(endpoint.toString()), language);
    return out.toByteArray();
  }

  private static Model model(String address) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD);
    Resource service = model.createResource(address);
    Resource endpoint = model.createResource(address);
    service
        .addProperty(RDF.type, model.createResource(SD + "Service"))
        .addProperty(model.createProperty(SD, "endpoint"), endpoint)
        .addProperty(model.createProperty(SD, "feature"), term(model, "UnionDefaultGraph"))
        .addProperty(model.createProperty(SD, "supportedLanguage"), term(model, "SPARQL10Query"))
        .addProperty(model.createProperty(SD, "supportedLanguage"), term(model, "SPARQL11Query"));
    for (String format : RESULTS) {
      service.addProperty(
          model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + format));
    }
    return model;
  }

  private static Resource term(Model model, String name) {
    return model.createResource(SD + name);
  }
}
