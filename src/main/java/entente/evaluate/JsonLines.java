package entente.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Files with one JSON object a line; empty lines do not count. */
final class JsonLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  static <T> List<T> read(Path file, Function<JsonNode, T> row) {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return read(plain, file.toString(), row);
    } catch (NoSuchFileException e) {
      throw new UnreadableFactsException(file + ": no such file", e);
    } catch (IOException e) {
      throw new UnreadableFactsException(file + ": unreadable: " + e.getMessage(), e);
    }
  }

  static <T> List<T> read(InputStream in, String name, Function<JsonNode, T> row) {
    List<T> rows = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          rows.add(row.apply(object(line)));
        }
      }
      return rows;
    } catch (JsonProcessingException e) {
      throw new UnreadableFactsException(
          name + ":" + number + ": no JSON object: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new UnreadableFactsException(name + ":" + number + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UnreadableFactsException(name + ": unreadable: " + e.getMessage(), e);
    }
  }

  private static JsonNode object(String line) throws JsonProcessingException {
    JsonNode row = JSON.readTree(line);
    if (!row.isObject()) {
      throw new IllegalArgumentException("no JSON object");
    }
    return row;
  }

  /** The value, or "" where there is none. */
  static String text(JsonNode row, String name) {
    JsonNode value = row.path(name);
    return value.isNull() ? "" : value.asText("");
  }

  /**
   * The value.
   *
   * @throws IllegalArgumentException if there is none
   */
  static String required(JsonNode row, String name) {
    String value = text(row, name);
    if (value.isEmpty()) {
      throw new IllegalArgumentException("no \"" + name + "\"");
    }
    return value;
  }

  /** The values of a list, or the one value where there is no list. */
  static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> texts.add(one.asText()));
    } else if (!value.isNull() && !value.asText("").isEmpty()) {
      texts.add(value.asText());
    }
    return texts;
  }
}
