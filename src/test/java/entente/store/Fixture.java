package entente.store;

import entente.catalogue.Catalogue;
import entente.names.Base;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Three invented articles and a small ontology, laid out as the converter and the merge do it. */
public final class Fixture {
  /** A small stand-in for the folder {@code ontology/}. */
  public static final Path ONTOLOGY = Path.of("src/test/resources/store/ontology");

  private static final Path ARTICLES = Path.of("src/test/resources/server/fixture.trig");

  private Fixture() {}

  /** Fills a folder with articles.nq, merged.nq and reference.nq. */
  public static Path staging(Path folder) {
    Map<String, List<String>> lines = new TreeMap<>();
    RdfFiles.read(
        ARTICLES,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            boolean merged = quad.getGraph().getURI().equals(Base.PUBLISHED.graph("merged"));
            String file = merged ? Version.MERGED : Version.ARTICLES;
            lines.computeIfAbsent(file, name -> new ArrayList<>()).add(line(quad));
          }
        });
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, List<String>> file : lines.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ReferenceGraphs.write(ONTOLOGY, Base.PUBLISHED, folder.resolve(Version.REFERENCE));
    return folder;
  }

  private static String line(Quad quad) {
    return String.join(
        " ",
        NodeFmtLib.strNT(quad.getSubject()),
        NodeFmtLib.strNT(quad.getPredicate()),
        NodeFmtLib.strNT(quad.getObject()),
        NodeFmtLib.strNT(quad.getGraph()),
        ".");
  }

  /** Builds and publishes the staged files. */
  public static Version build(Path graphFolder, Path staging) {
    GraphBuild.Outcome outcome = newBuild(graphFolder).from(staging);
    return switch (outcome) {
      case GraphBuild.Outcome.Published published -> published.version();
      case GraphBuild.Outcome.Refused refused -> throw new AssertionError(refused.findings());
    };
  }

  /** A build with the shapes of the small ontology. */
  public static GraphBuild newBuild(Path graphFolder) {
    Catalogue catalogue = Catalogue.of(new Queries(Path.of("queries")));
    return new GraphBuild(graphFolder, Conformance.load(ONTOLOGY), "0.1.0", Optional.of(catalogue));
  }
}
