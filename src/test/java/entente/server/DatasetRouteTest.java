package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the dataset and the other names of a thing, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatasetRouteTest {
  private static final String KAZ = "https://w3id.org/entente/id/state/kaz";
  private static final String Q232 = "http://www.wikidata.org/entity/Q232";

  @TempDir static Path folder;
  private Served served;

  @BeforeAll
  void serve() {
    served = Served.in(folder);
  }

  @AfterAll
  void end() {
    served.close();
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "/dataset, text/turtle, text/turtle",
    "/dataset, application/ld+json, application/ld+json",
    "/dataset, 'text/html;q=0.9, application/n-triples', application/n-triples",
    "/.well-known/void, '*/*', text/turtle",
    "/.well-known/void, 'text/html, */*;q=0.1', text/turtle",
    "/dataset?format=rdf, '*/*', application/rdf+xml"
  })
  void get_description_inTheFormatAskedFor(String path, String accept, String type) {
    HttpResponse<String> answer = served.get(served.at(path), "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue(type.startsWith("text/") ? type + ";charset=utf-8" : type);
    Model model = ModelFactory.createDefaultModel();
    Lang language = org.apache.jena.riot.RDFLanguages.contentTypeToLang(type);
    RDFDataMgr.read(model, new StringReader(answer.body()), null, language);
    assertThat(model.listSubjectsWithProperty(RDF.type, DCAT.Dataset).toList()).hasSize(1);
  }

  @Test
  void get_descriptionAsPicture_406() {
    assertThat(served.get(served.at("/dataset"), "Accept", "image/png").statusCode())
        .isEqualTo(406);
    assertThat(served.get(served.at("/dataset?format=png")).statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @CsvSource({KAZ, Q232})
  void get_sameAs_eitherWay_bothNames(String iri) throws IOException {
    HttpResponse<String> answer = served.get(sameAs(iri));
    JsonNode json = new ObjectMapper().readTree(answer.body());
    assertThat(json.path("here").asText()).isEqualTo(KAZ);
    assertThat(json.path("exactMatch").path(0).asText()).isEqualTo(Q232);
    HttpResponse<String> turtle = served.get(sameAs(iri), "Accept", "text/turtle");
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(turtle.body()), null, Lang.TURTLE);
    assertThat(model.contains(model.getResource(KAZ), SKOS.exactMatch, model.getResource(Q232)))
        .isTrue();
    assertThat(model.contains(model.getResource(Q232), SKOS.exactMatch, model.getResource(KAZ)))
        .isTrue();
  }

  @Test
  void get_sameAs_unknown404_noIri400() {
    assertThat(served.get(sameAs("http://www.wikidata.org/entity/Q1")).statusCode()).isEqualTo(404);
    assertThat(served.get(sameAs("Kazakhstan")).statusCode()).isEqualTo(400);
    assertThat(served.get(sameAs("http://a/<b>")).statusCode()).isEqualTo(400);
    assertThat(served.get(served.at("/sameas")).statusCode()).isEqualTo(400);
  }

  private java.net.URI sameAs(String iri) {
    return served.at("/sameas?iri=" + Served.encoded(iri));
  }
}
