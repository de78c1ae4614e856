package entente.server.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** A refusal as {@code application/problem+json} (RFC 9457). */
public final class Problem {
  /** The header that names a request; a problem repeats it as its member {@code requestId}. */
  public static final String REQUEST_ID = "Request-Id";

  /** The media type of a problem. */
  public static final String TYPE = "application/problem+json";

  private static final List<String> OF_ANSWERS =
      List.of("ETag", "Content-Encoding", "Content-Disposition", "Transfer-Encoding");

  private Problem() {}

  /** Sends it, if no other answer has begun. */
  public static void send(HttpServletResponse response, Refusal refusal) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    OF_ANSWERS.forEach(name -> response.setHeader(name, null));
    response.setStatus(refusal.status());
    refusal.headers().forEach(response::setHeader);
    byte[] bytes = bytes(refusal, response.getHeader(REQUEST_ID));
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Accept, Accept-Encoding");
    response.setContentType(TYPE);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** The description as JSON in UTF-8. */
  public static byte[] bytes(Refusal refusal, @Nullable String requestId) {
    JsonObject json = new JsonObject();
    json.put("title", refusal.title());
    json.put("status", refusal.status());
    json.put("detail", refusal.detail());
    refusal.members().forEach((name, value) -> put(json, name, value));
    if (requestId != null) {
      json.put("requestId", requestId);
    }
    return (JSON.toString(json) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void put(JsonObject json, String name, Object value) {
    switch (value) {
      case Integer number -> json.put(name, number);
      case Long number -> json.put(name, number);
      case List<?> words -> {
        JsonArray array = new JsonArray();
        words.forEach(word -> array.add(word.toString()));
        json.put(name, array);
      }
      default -> json.put(name, value.toString());
    }
  }
}
