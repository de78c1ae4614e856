package entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * How many triples a pattern is likely to find, by property and class: what TDB2 orders the
 * patterns of a query by. Made of the numbers with which a version describes itself.
 *
 * <p>Without them TDB2 guesses, and takes "of which classes is this thing" for one of the costliest
 * questions there are; it would rather read every label of the graph first.
 *
 * @param rules in TDB2's own form; the first that fits counts
 */
record Weights(List<String> rules) {
  /** A property that nothing had when the numbers were taken: those of the description itself. */
  private static final int UNKNOWN = 1000;

  Weights {
    rules = List.copyOf(rules);
  }

  /** Reads the VoID partitions of a description; empty if it has none. */
  static Weights of(Graph description) {
    TreeMap<String, String> properties = new TreeMap<>();
    description
        .find(Node.ANY, VOID.property.asNode(), Node.ANY)
        .forEachRemaining(triple ->
            part(description, triple.getSubject(), "<" + triple.getObject().getURI() + ">")
                .ifPresent(rule -> properties.put(triple.getObject().getURI(), rule)));
    if (properties.isEmpty()) {
      return new Weights(List.of());
    }
    List<String> rules = new ArrayList<>(classes(description));
    rules.addAll(properties.values());
    description
        .find(Node.ANY, VOID.propertyPartition.asNode(), Node.ANY)
        .mapWith(triple -> part(description, triple.getSubject(), "VAR"))
        .toList()
        .stream()
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(rules::add);
    return new Weights(rules);
  }

  /** The partition of one property, or the whole; empty for what is not counted in full. */
  private static Optional<String> part(Graph description, Node part, String property) {
    double triples = number(description, part, VOID.triples);
    double subjects = number(description, part, VOID.distinctSubjects);
    double objects = number(description, part, VOID.distinctObjects);
    if (triples == 0 || subjects == 0 || objects == 0) {
      return Optional.empty();
    }
    return Optional.of(
        rule("TERM", property, "ANY", triples / subjects)
            + "\n"
            + rule("ANY", property, "TERM", triples / objects)
            + "\n"
            + rule("ANY", property, "ANY", triples));
  }

  private static List<String> classes(Graph description) {
    TreeMap<String, String> rules = new TreeMap<>();
    description
        .find(Node.ANY, VOID._class.asNode(), Node.ANY)
        .forEachRemaining(triple -> {
          double things = number(description, triple.getSubject(), VOID.entities);
          String type = "<" + triple.getObject().getURI() + ">";
          if (things > 0) {
            rules.put(type, rule("ANY", "<" + RDF.type.getURI() + ">", type, things));
          }
        });
    return List.copyOf(rules.values());
  }

  private static double number(Graph description, Node part, Property property) {
    return description
        .find(part, property.asNode(), Node.ANY)
        .nextOptional()
        .map(triple -> ((Number) triple.getObject().getLiteralValue()).doubleValue())
        .orElse(0.0);
  }

  private static String rule(String subject, String property, String object, double weight) {
    return String.format(
        Locale.ROOT, "  ((%s %s %s) %.2f)", subject, property, object, Math.max(weight, 1));
  }

  /** Writes them beside the indexes, where TDB2 looks for them when it opens the database. */
  void write(Path database) throws IOException {
    if (!rules.isEmpty()) {
      String all =
          "(stats\n  (meta)\n" + String.join("\n", rules) + "\n  (other " + UNKNOWN + "))\n";
      Files.writeString(database.resolve(Names.optStats), all);
    }
  }
}
