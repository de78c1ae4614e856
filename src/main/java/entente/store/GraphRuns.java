package entente.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Takes a stream of quads apart into its graphs, one in memory at a time.
 *
 * <p>The quads of a graph must stand together, as the converter writes them; the default graph is
 * named "".
 */
final class GraphRuns extends StreamRDFBase {
  private final BiConsumer<String, Graph> each;
  private final Set<String> finished = new HashSet<>();
  private String name = "";
  private Graph graph = new GraphMem2Fast();

  GraphRuns(BiConsumer<String, Graph> each) {
    this.each = each;
  }

  @Override
  public void triple(Triple triple) {
    enter("");
    graph.add(triple);
  }

  @Override
  public void quad(Quad quad) {
    Node node = quad.getGraph();
    enter(quad.isDefaultGraph() ? "" : node.toString());
    graph.add(quad.asTriple());
  }

  @Override
  public void finish() {
    if (!graph.isEmpty()) {
      each.accept(name, graph);
    }
  }

  private void enter(String next) {
    if (next.equals(name)) {
      return;
    }
    finish();
    finished.add(name);
    if (finished.contains(next) && !next.isEmpty()) {
      throw new StoreException("the quads of " + next + " do not stand together");
    }
    name = next;
    graph = new GraphMem2Fast();
  }
}
