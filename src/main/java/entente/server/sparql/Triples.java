package entente.server.sparql;

import entente.pages.AnswerPage;
import entente.server.guard.Deadline;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeCmp;

/** The triples of an answer that a person looks at. */
record Triples(Deadline deadline) {
  private static final Comparator<Quad> ORDER =
      Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  /**
   * As many as a page shows, each once, and one more if there are more: of CONSTRUCT in the order
   * in which they are made, of DESCRIBE sorted.
   */
  List<Quad> first(QueryExec execution, Query query) {
    if (!query.isDescribeType()) {
      return first(execution.constructQuads());
    }
    Stream<Quad> described =
        execution.describe().stream().map(triple -> Quad.create(Quad.defaultGraphIRI, triple));
    return first(described.peek(quad -> deadline.check()).sorted(ORDER).iterator());
  }

  private List<Quad> first(Iterator<Quad> quads) {
    Set<Quad> first = new LinkedHashSet<>();
    while (first.size() <= AnswerPage.MOST && quads.hasNext()) {
      deadline.check();
      first.add(quads.next());
    }
    return List.copyOf(first);
  }
}
