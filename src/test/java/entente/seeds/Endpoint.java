package entente.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A server as its clients see it.
 *
 * @param address ends in a slash
 */
record Endpoint(URI address) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** The rows as CSV with plain line ends. */
  String csv(String query) {
    return answer(query, "text/csv").replace("\r\n", "\n");
  }

  /** The rows, each with the values of its bound variables. */
  List<Map<String, String>> rows(String query) {
    try {
      JsonNode bindings =
          JSON.readTree(answer(query, "application/sparql-results+json"))
              .path("results")
              .path("bindings");
      List<Map<String, String>> rows = new ArrayList<>();
      for (JsonNode binding : bindings) {
        Map<String, String> row = new TreeMap<>();
        binding
            .properties()
            .forEach(cell -> row.put(cell.getKey(), cell.getValue().get("value").asText()));
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String answer(String query, String type) {
    HttpResponse<String> answer =
        send("POST", "sparql", "application/x-www-form-urlencoded", form("query", query), type);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }

  static String form(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  HttpResponse<String> send(String method, String path, String type, String body, String accept) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", type)
            .header("Accept", accept)
            .timeout(Duration.ofMinutes(1))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
