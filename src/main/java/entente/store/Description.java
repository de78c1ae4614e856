package entente.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/** What a version tells about itself, in a graph of its own. */
public interface Description {
  /** The name of the graph. */
  String graph();

  /** Changes whenever the same data would be described in another way. */
  String fingerprint();

  /**
   * The triples, without blank nodes; the same for the same data.
   *
   * @param data as loaded, in a transaction
   * @param version its id
   */
  Graph of(DatasetGraph data, String version);
}
