package entente.store;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonBuilder;

/**
 * One departure from the shapes.
 *
 * @param file the name of the file in which the focus stands
 * @param graph the IRI of its named graph, or "" for the default graph
 * @param focus the node that departs
 * @param path the property at fault, where the shape names one
 * @param message what the shape says
 * @param violation false for a warning, which refuses nothing
 */
public record Finding(
    String file,
    String graph,
    String focus,
    Optional<String> path,
    String message,
    boolean violation) {

  /** By file, graph, focus, path and message. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparing(Finding::graph)
          .thenComparing(Finding::focus)
          .thenComparing(finding -> finding.path().orElse(""))
          .thenComparing(Finding::message);

  /** One line for people: file, focus, property, message. */
  public String line() {
    String property = path.map(words -> " " + words).orElse("");
    return file + ": " + (violation ? "" : "warning: ") + focus + property + ": " + message;
  }

  /** One line of JSON. */
  public String json() {
    JsonBuilder object = JsonBuilder.create().startObject();
    object.pair("file", file).pair("graph", graph).pair("focus", focus);
    path.ifPresent(words -> object.pair("path", words));
    object.pair("message", message).pair("severity", violation ? "violation" : "warning");
    return object.finishObject().build().toString().replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
