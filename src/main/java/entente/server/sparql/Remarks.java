package entente.server.sparql;

import java.util.List;

/**
 * What a page for people says beside the answer.
 *
 * @param version of the graph
 * @param notices sentences about the query
 */
record Remarks(String version, List<String> notices) {
  Remarks {
    notices = List.copyOf(notices);
  }
}
