package entente.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way of another endpoint to misbehave is met. */
class TroubleTest extends Numbers {
  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void retryAfter_isObeyed(int status) {
    elsewhere.behave((call, number) -> {
      call.getResponseHeaders().set("Retry-After", "1");
      if (number == 1) {
        Elsewhere.say(call, status, "text/plain", "later");
      } else {
        elsewhere.pass(call);
      }
    });
    numbers(1);
    long begin = System.nanoTime();

    assertThat(ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }")).hasSize(1);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(950));
    assertThat(elsewhere.calls()).hasSize(2);
  }

  @Test
  void retryAfter_beyondTheDeadline_failsAtOnce() {
    elsewhere.behave((call, number) -> {
      call.getResponseHeaders().set("Retry-After", "3600");
      Elsewhere.say(call, 429, "text/plain", "later");
    });

    assertFails("answered 429 to try 1 and wants to be left alone for 3600 s", 4000);
    assertThat(elsewhere.calls()).hasSize(1);
  }

  @Test
  void retry_endsAfterThreeTries() {
    elsewhere.behave((call, number) -> {
      call.getResponseHeaders().set("Retry-After", "0");
      Elsewhere.say(call, 503, "text/plain", "never");
    });

    assertFails("answered 503 to try 3", 4500);
    assertThat(elsewhere.calls()).hasSize(3);
  }

  @Test
  void failure_namesEndpointStatusAndSubQuery() {
    elsewhere.behave((call, number) -> Elsewhere.say(call, 500, "text/plain", "secret"));
    numbers(2);

    assertThatThrownBy(() -> ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }"))
        .isInstanceOfSatisfying(
            FederationException.class,
            failure -> {
              assertThat(failure.endpoint()).isEqualTo(address());
              assertThat(failure.status()).hasValue(500);
              assertThat(failure.sent())
                  .contains("VALUES", "<urn:n:1>", "<urn:n:2>", "<urn:square>");
              assertThat(failure.getMessage())
                  .isEqualTo("SERVICE <" + address() + ">: answered 500")
                  .doesNotContain("secret");
            });
  }

  @Test
  void silence_endsAfterTheIdleTime() {
    elsewhere.behave((call, number) -> hang());

    assertFails("silent for 2 s", 4500);
  }

  @Test
  void dripping_endsAtTheDeadline() {
    elsewhere.behave((call, number) -> {
      call.getResponseHeaders().set("Content-Type", ROWS);
      call.sendResponseHeaders(200, 0);
      try (OutputStream out = call.getResponseBody()) {
        while (!hang(100)) {
          out.write(' ');
          out.flush();
        }
      }
    });

    assertFails("no whole answer within 5 s", 8000);
  }

  @Test
  void flood_isCutAtTenMegabytes() {
    elsewhere.behave((call, number) -> {
      call.getResponseHeaders().set("Content-Type", ROWS);
      call.sendResponseHeaders(200, 0);
      byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
      try (OutputStream out = call.getResponseBody()) {
        for (int i = 0; i < 1000; i++) {
          out.write(blanks);
        }
      }
    });

    assertFails("the answer is longer than 10000000 bytes", 4500);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html|<h1>Over quota</h1>|answered with text/html where rows were asked for",
        ROWS + "|<h1>Over quota</h1>|its answer is broken",
        ROWS + "|{\"head\":{\"vars\":[\"n\"]},\"results\":{\"bindings\":[{|its answer is broken",
        ROWS
            + "|{\"head\":{\"vars\":[\"n\"]},\"results\":{\"bindings\":[]}} timeout|its answer is"
            + " broken",
      })
  void lie_isAFailureAndNotAnEmptyAnswer(String type, String body, String reason) {
    elsewhere.behave((call, number) -> Elsewhere.say(call, 200, type, body));

    assertFails(reason, 4500);
  }

  @Test
  void cutAnswer_isAFailure() {
    AllowedEndpoint cutting = new AllowedEndpoint(address(), elsewhere.address(), 100);
    federate(new AllowList("x", List.of(cutting)), HASTY);

    numbers(50);
    assertThat(ask("?row <urn:is> ?n . SERVICE <%s> { ?n <urn:square> ?s }")).hasSize(50);
    assertThatThrownBy(() -> ask("SERVICE <%s> { ?n <urn:square> ?s }"))
        .isInstanceOf(FederationException.class)
        .hasMessageContaining("its answer is cut at 100 rows");
  }

  @Test
  void silent_keepsTheRows() {
    elsewhere.behave((call, number) -> Elsewhere.say(call, 500, "text/plain", ""));
    numbers(60);

    assertThat(ask("?row <urn:is> ?n . SERVICE SILENT <%s> { ?n <urn:square> ?s }")).hasSize(60);

    elsewhere.behave();
    assertThat(ask("?row <urn:is> ?n . SERVICE SILENT <%s> { ?n <urn:square> ?s }").getFirst())
        .as("a failure is not remembered")
        .contains("?s");
  }

  @Test
  void timeoutOfTheQuery_endsTheCall() {
    elsewhere.behave((call, number) -> hang());
    String query = "SELECT * { SERVICE SILENT <" + address() + "> { ?n <urn:square> ?s } }";
    long begin = System.nanoTime();

    try (QueryExec execution =
        QueryExec.dataset(ours).query(query).timeout(300, TimeUnit.MILLISECONDS).build()) {
      assertThatThrownBy(() -> execution.select().forEachRemaining(row -> {}))
          .isInstanceOf(QueryCancelledException.class);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(1900));
  }
}
