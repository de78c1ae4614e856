package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found comes as page, JSON or RDF; the page of a term names the questions that use it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
  private static final String TOKAYEV = "https://w3id.org/entente/id/person/kassym-jomart-tokayev";

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

  @ParameterizedTest
  @CsvSource({
    "text/turtle,          text/turtle",
    "application/ld+json,  application/ld+json",
    "'text/turtle;q=0.5, application/n-triples', application/n-triples",
    "application/trig,     application/trig",
  })
  void get_searchByAccept_isAListInRdf(String accept, String type) {
    HttpResponse<String> answer = served.get(served.at("/search?q=tokayev"), "Accept", accept);

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
    Model found = union(answer.body(), RDFLanguages.contentTypeToLang(type));
    assertThat(found.contains(found.createResource(TOKAYEV), RDFS.label)).isTrue();
    assertThat(
            found
                .listSubjectsWithProperty(found.createProperty("https://schema.org/item"))
                .toList())
        .hasSizeGreaterThan(1)
        .allMatch(entry -> entry.getURI().startsWith("https://w3id.org/entente/search?q=tokayev#"));
  }

  @ParameterizedTest
  @CsvSource({"application/json, {", "'text/html, */*;q=0.1', <!doctype html>", "*/*, <!doctype"})
  void get_searchByAccept_isJsonOrPage(String accept, String begin) {
    HttpResponse<String> answer = served.get(served.at("/search?q=tokayev"), "Accept", accept);

    assertThat(answer.body()).startsWith(begin).contains("Kassym-Jomart Tokayev");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "text/turtle"})
  void get_searchByFormat_isRdf(String format) {
    HttpResponse<String> answer =
        served.get(served.at("/search?q=tokayev&format=" + format), "Accept", "text/html");

    assertThat(answer.body()).contains("ItemList", TOKAYEV);
  }

  @Test
  void get_searchOfNothing_isAnEmptyList() {
    String body = served.get(served.at("/search?q=zzzz&format=nt")).body();

    assertThat(body).contains("numberOfItems> \"0\"");
  }

  @ParameterizedTest
  @CsvSource({
    "ns/Partnership,         Levels of a partnership",
    "ns/participant,         Who met whom",
    "voc/status-planned,     Planned and not yet reported as happened",
  })
  void get_pageOfTerm_namesTheQuestionsThatUseIt(String term, String question) {
    var page = Jsoup.parse(served.get(served.at("/page/" + term), "Accept", "text/html").body());

    assertThat(page.select("section:has(#uses) li a").eachText()).contains(question);
    assertThat(page.select("section:has(#uses) li a").eachAttr("href"))
        .allMatch(address -> address.startsWith("/query?stored="));
  }

  private static Model union(String body, Lang lang) {
    Dataset data = DatasetFactory.create();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    RDFDataMgr.read(data, new ByteArrayInputStream(bytes), lang);
    return data.getUnionModel().union(data.getDefaultModel());
  }
}
