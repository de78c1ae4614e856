package entente.convert;

import entente.names.Base;
import entente.rdf.ArticleGraph;
import entente.rdf.RdfFile;
import entente.rdf.Run;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Writes each converted article as a named graph of one RDF file. */
public final class GraphSink implements Sink, Closeable {
  private final ArticleGraph graph;
  private final Run run;
  private final RdfFile file;

  /**
   * Creates or replaces the file; its ending chooses the syntax.
   *
   * @throws IOException if it cannot be written
   */
  public GraphSink(Path file, Base base, Run run) throws IOException {
    this.graph = new ArticleGraph(base);
    this.run = run;
    this.file = RdfFile.create(file, base);
  }

  @Override
  public void take(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Converted converted) {
      Conversion done = converted.conversion();
      file.write(graph.statements(done.article(), done.mentions(), done.claims(), run));
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
