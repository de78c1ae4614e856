package entente.server;

import entente.server.http.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The first page, the same for as long as the server runs. */
record HomeRoute(String html) implements Route {
  @Override
  public boolean covers(String path) {
    return path.equals("/");
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Documents.html(new Reply(request, response), html);
  }
}
