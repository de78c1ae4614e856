package entente.merge.picture;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/** The triples of one graph, each once, written sorted as N-Quads. */
public final class Quads {
  private final String graph;
  private final SortedSet<String> lines = new TreeSet<>();

  public Quads(String graph) {
    this.graph = " <" + graph + "> .";
  }

  /**
   * Adds a triple.
   *
   * @param object in N-Triples form
   */
  public void add(String subject, String predicate, String object) {
    lines.add("<" + subject + "> <" + predicate + "> " + object);
  }

  /**
   * Writes the file anew.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (String line : lines) {
        out.write(line);
        out.write(graph);
        out.write('\n');
      }
    }
  }
}
