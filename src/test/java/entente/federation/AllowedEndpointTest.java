package entente.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only endpoints of the list are asked, and only by what the list says. */
class AllowedEndpointTest extends Numbers {
  @Test
  void redirect_isNotFollowed() {
    try (Elsewhere inside = new Elsewhere(DatasetGraphFactory.createTxnMem())) {
      elsewhere.behave((call, number) -> {
        call.getResponseHeaders().set("Location", inside.address().toString());
        call.sendResponseHeaders(302, -1);
      });

      assertFails("answered 302; redirects are not followed", 4500);
      assertThat(inside.calls()).isEmpty();
    }
  }

  @Test
  void iriThatWouldEndTheQuery_isNotSent() {
    ours.getDefaultGraph().add(node("urn:row:1"), node(IS), node("http://ex/> } ; DROP ALL #"));

    assertFails("not an IRI, so not sent: http://ex/> } ; DROP ALL #", 4500);
    assertThat(elsewhere.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://LOCALHOST:%d/sparql",
        "http://127.0.0.1:%d/sparql/",
        "http://127.0.0.1:%d/sparql?x=y",
        "http://127.0.0.1:%d/other",
        "http://127.0.0.1.:%d/sparql",
        "http://2130706433:%d/sparql",
        "http://0x7f.1:%d/sparql",
        "http://[::1]:%d/sparql",
        "http://[::ffff:127.0.0.1]:%d/sparql",
        "http://query.wikidata.org@127.0.0.1:%d/sparql",
        "http://someone@127.0.0.1:%d/sparql",
        "HTTP://127.0.0.1:%d/sparql",
        "cache:http://127.0.0.1:%d/sparql",
        "loop:",
        "file:///etc/passwd",
        "urn:x-arq:self",
      })
  void endpointThatIsNotListed_isNotAsked(String iri) {
    String other = iri.formatted(elsewhere.address().getPort());
    String query = "SELECT * { SERVICE SILENT <" + other + "> { ?n <urn:square> ?s } }";

    assertThatThrownBy(() -> select(query)).hasMessageContaining("not on the allow-list");
    assertThat(federation.allows(node(other))).isFalse();
    assertThat(elsewhere.calls()).isEmpty();
  }

  @Test
  void nameOfThisMachine_isNotAskedThoughListed() {
    URI named = URI.create("http://localhost:" + elsewhere.address().getPort() + "/sparql");
    AllowedEndpoint endpoint = new AllowedEndpoint(address(), named, 100);
    federate(new AllowList("x", List.of(endpoint)), HASTY);

    assertFails("its name leads to a private address", 4500);
    assertThat(elsewhere.calls()).isEmpty();
  }
}
