package entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Something that answers at addresses of its own, beside the query endpoint. */
interface Route {
  /** Whether it answers for this path: that of the request as sent, still percent-encoded. */
  boolean covers(String path);

  /** What it may be asked with; OPTIONS is answered for it. */
  default Set<String> methods() {
    return Set.of("GET", "HEAD");
  }

  /**
   * Answers a request of one of its methods to a path that it covers.
   *
   * @throws entente.server.http.Refusal if it does not, with what to tell the client
   */
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
