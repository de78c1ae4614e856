package entente.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/**
 * What a version holds: enough to tell whether it is whole, and what made it. No clock in it.
 *
 * @param id the version
 * @param counts quads of each source file, graphs, warnings
 * @param versions of the software and of the ontology
 * @param files the checksum of each file, by path below the version's folder: SHA-256, or CRC-32C
 *     for the database and the index
 */
public record Manifest(
    String id,
    SortedMap<String, Long> counts,
    SortedMap<String, String> versions,
    SortedMap<String, String> files) {
  static final String FILE = "manifest.json";

  /** Keeps its own copies. */
  public Manifest {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  static Manifest read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StoreException(file + " is missing: build the graph again");
    }
    try {
      JsonObject json = JSON.read(file.toString());
      TreeMap<String, Long> counts = new TreeMap<>();
      json.get("counts")
          .getAsObject()
          .forEach((name, value) -> counts.put(name, value.getAsNumber().value().longValue()));
      return new Manifest(
          json.get("id").getAsString().value(),
          counts,
          words(json.get("versions").getAsObject()),
          words(json.get("files").getAsObject()));
    } catch (RuntimeException e) {
      throw new StoreException(file + " is damaged: " + e.getMessage(), e);
    }
  }

  void write(Path file) {
    JsonObject json = new JsonObject();
    json.put("id", id);
    JsonObject numbers = new JsonObject();
    counts.forEach((name, count) -> numbers.put(name, (long) count));
    json.put("counts", numbers);
    json.put("versions", object(versions));
    json.put("files", object(files));
    try (OutputStream out = Files.newOutputStream(file)) {
      JSON.write(out, json);
      out.write('\n');
    } catch (IOException e) {
      throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static JsonObject object(Map<String, String> words) {
    JsonObject json = new JsonObject();
    words.forEach(json::put);
    return json;
  }

  private static SortedMap<String, String> words(JsonObject json) {
    TreeMap<String, String> words = new TreeMap<>();
    json.forEach((name, value) -> words.put(name, value.getAsString().value()));
    return words;
  }
}
