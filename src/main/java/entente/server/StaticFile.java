package entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Bytes that are the same for as long as the server runs.
 *
 * @param path the one it answers for
 * @param type the media type
 * @param text the content, sent as UTF-8
 */
record StaticFile(String path, String type, String text) implements Route {
  @Override
  public boolean covers(String asked) {
    return asked.equals(path);
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type + ";charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }
}
