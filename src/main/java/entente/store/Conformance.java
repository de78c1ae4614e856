package entente.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.vocabulary.OWL2;

/**
 * The shapes, parsed once, and the background against which a graph is read: classes, schemes and
 * curated entities.
 *
 * <p>Only nodes that the checked graph itself describes are looked at; the background tells their
 * classes and those of the things they point to. Thread-safe.
 */
public final class Conformance {
  private final Shapes shapes;
  private final GraphMem2Fast background;

  private Conformance(Shapes shapes, GraphMem2Fast background) {
    this.shapes = shapes;
    this.background = background;
  }

  /**
   * Reads {@code shapes.ttl} and, as background, the other files of the ontology folder.
   *
   * @throws UnreadableFileException if a file is missing or breaks its syntax
   */
  public static Conformance load(Path ontology) {
    Graph shapes = new GraphMem2Fast();
    RdfFiles.read(ontology.resolve("shapes.ttl"), StreamRDFLib.graph(shapes));
    GraphMem2Fast background = new GraphMem2Fast();
    List<Path> files = new ArrayList<>();
    files.add(ontology.resolve("entente.ttl"));
    files.add(ontology.resolve("align.ttl"));
    files.addAll(RdfFiles.below(ontology.resolve("voc")));
    files.addAll(RdfFiles.below(ontology.resolve("reference")));
    files.forEach(file -> RdfFiles.read(file, StreamRDFLib.graph(background)));
    return new Conformance(Shapes.parse(shapes), background);
  }

  /** The version IRI that the ontology gives itself, or "". */
  String ontologyVersion() {
    return background
        .find(Node.ANY, OWL2.versionIRI.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().toString())
        .nextOptional()
        .orElse("");
  }

  /** The departures of one graph, sorted. */
  List<Finding> check(String file, String graph, Graph content) {
    GraphMem2Fast data = background.copy();
    GraphUtil.addInto(data, content);
    ValidationContext context = ValidationContext.create(shapes, data);
    for (Shape shape : shapes.getTargetShapes()) {
      for (Node focus : VLib.focusNodes(data, shape)) {
        if (content.contains(focus, Node.ANY, Node.ANY)) {
          VLib.validateShape(context, data, shape, focus);
        }
      }
    }
    return context.generateReport().getEntries().stream()
        .map(entry -> finding(file, graph, entry))
        .distinct()
        .sorted(Finding.ORDER)
        .toList();
  }

  /** The departures of the background itself: the ontology and the curated entities. */
  List<Finding> checkBackground(String file) {
    return check(file, "", background);
  }

  private static Finding finding(String file, String graph, ReportEntry entry) {
    Optional<String> path =
        Optional.ofNullable(entry.resultPath()).map(words -> shortened(words.toString()));
    return new Finding(
        file,
        graph,
        NodeFmtLib.strNT(entry.focusNode()),
        path,
        entry.message(),
        entry.severity().equals(Severity.Violation));
  }

  /** {@code <https://w3id.org/entente/ns#visitor>} as {@code visitor}. */
  private static String shortened(String path) {
    return path.matches("<[^<>]+>") ? path.replaceAll("^<.*[/#]|>$", "") : path;
  }
}
