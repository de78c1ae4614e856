package entente.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why there is no answer, as RFC 9457 has it.
 *
 * @param status of HTTP
 * @param title the kind of problem
 * @param detail what is wrong here, and what to do
 * @param more further members, such as the name of the parameter
 */
public record Problem(int status, String title, String detail, Map<String, String> more) {
  /** The media type of the JSON. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Keeps its own copy. */
  public Problem {
    more = Map.copyOf(more);
  }

  /** The problem as a JSON object. */
  public String json() {
    ObjectNode json = JSON.createObjectNode();
    json.put("type", "about:blank").put("title", title);
    json.put("status", status).put("detail", detail);
    new TreeMap<>(more).forEach(json::put);
    return json.toString();
  }
}
