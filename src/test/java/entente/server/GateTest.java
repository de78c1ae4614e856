package entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** What stands before the routes answers for them where they cannot. */
class GateTest {
  /** A page one of whose questions is given up. */
  private record SlowRoute() implements Route {
    @Override
    public boolean covers(String path) {
      return path.equals("/slow");
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) {
      throw new QueryCancelledException();
    }
  }

  @Test
  void get_pageOutOfTime_503() throws IOException, InterruptedException {
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/data", DatasetGraphFactory.empty())
            .addFilter("/*", new Gate(List.of(new SlowRoute()), "v1"))
            .start();
    try {
      URI address = URI.create("http://localhost:" + server.getPort() + "/slow");
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).contains("5");
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.body()).contains("takes too long");
    } finally {
      server.stop();
    }
  }
}
