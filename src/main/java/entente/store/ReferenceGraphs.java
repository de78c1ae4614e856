package entente.store;

import entente.names.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;

/** The graphs that no article makes: the ontology, its schemes, the curated entities. */
public final class ReferenceGraphs {
  private ReferenceGraphs() {}

  /**
   * Writes them as sorted N-Quads: the same ontology gives the same bytes.
   *
   * @param ontology the folder with {@code entente.ttl}, {@code align.ttl}, {@code voc/} and {@code
   *     reference/}
   * @throws UnreadableFileException if one of its files is missing or breaks its syntax
   * @throws StoreException if the target cannot be written
   */
  public static void write(Path ontology, Base base, Path target) {
    Set<String> quads = new TreeSet<>();
    add(
        List.of(ontology.resolve("entente.ttl"), ontology.resolve("align.ttl")),
        base.graph("ns"),
        quads);
    add(RdfFiles.below(ontology.resolve("voc")), base.graph("voc"), quads);
    add(RdfFiles.below(ontology.resolve("reference")), base.graph("reference"), quads);
    try {
      Files.write(target, quads);
    } catch (IOException e) {
      throw new StoreException("cannot write " + target + ": " + e.getMessage(), e);
    }
  }

  private static void add(List<Path> files, String graph, Set<String> quads) {
    String ending = " <" + graph + "> .";
    for (Path file : files) {
      String scope = file.getFileName().toString().replaceAll("[^A-Za-z0-9]", "");
      RdfFiles.read(
          file,
          new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
              quads.add(line(triple, scope) + ending);
            }
          });
    }
  }

  private static String line(Triple triple, String scope) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .map(node -> NodeFmtLib.strNT(scoped(node, scope)))
        .reduce((left, right) -> left + " " + right)
        .orElseThrow();
  }

  /** Blank nodes of two files must not meet, so the file's name is part of the label. */
  private static Node scoped(Node node, String scope) {
    return node.isBlank() ? NodeFactory.createBlankNode(scope + node.getBlankNodeLabel()) : node;
  }
}
