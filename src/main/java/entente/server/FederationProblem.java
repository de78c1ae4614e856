package entente.server;

import entente.federation.FederationException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;

/** The failure of another endpoint as a problem document (RFC 9457), always with status 502. */
final class FederationProblem {
  private FederationProblem() {}

  /** Writes it; where rows are on their way already, the failure goes on and ends the response. */
  static void write(FederationException failure, HttpServletResponse response) {
    if (response.isCommitted()) {
      throw failure;
    }
    JsonBuilder problem =
        JsonBuilder.create()
            .startObject()
            .pair("title", "Another endpoint gave no answer that can be used")
            .pair("status", HttpServletResponse.SC_BAD_GATEWAY)
            .pair("detail", String.valueOf(failure.getMessage()))
            .pair("endpoint", failure.endpoint());
    failure.status().ifPresent(status -> problem.pair("endpointStatus", status));
    problem.pair("query", failure.sent()).finishObject();
    response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    try {
      response.getWriter().print(JSON.toString(problem.build()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
