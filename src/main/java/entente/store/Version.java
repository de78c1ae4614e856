package entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One immutable state of the graph on disk: {@code versions/<id>/} with the quads it was made from,
 * the database and the index made of them, and the manifest.
 *
 * @param folder the real path of the version, not the link to it
 */
public record Version(Path folder) {
  /** The file with one graph for each article. */
  public static final String ARTICLES = "articles.nq";

  /** The file with the merged graph. */
  public static final String MERGED = "merged.nq";

  /** The file with ontology, schemes and curated entities. */
  public static final String REFERENCE = "reference.nq";

  /** The file with what the version tells about itself; made of the sources. */
  public static final String DESCRIPTION = "description.nq";

  /** The sources; all else in a version is made of them. */
  static final List<String> SOURCES = List.of(ARTICLES, MERGED, REFERENCE);

  static final String VERSIONS = "versions";
  static final String CURRENT = "current";

  /**
   * The version in force in a graph folder; empty before the first build.
   *
   * @throws StoreException if the link is there but leads nowhere
   */
  public static Optional<Version> current(Path graphFolder) {
    Path link = graphFolder.resolve(CURRENT);
    if (!Files.isSymbolicLink(link)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Version(link.toRealPath()));
    } catch (IOException e) {
      throw new StoreException(link + " leads nowhere: build the graph again", e);
    }
  }

  /** The hash of the content, which is the name of the folder. */
  public String id() {
    return folder.getFileName().toString();
  }

  /** The files of quads: the sources, and the description if there is one. */
  public List<Path> quads() {
    return Stream.concat(SOURCES.stream(), Stream.of(DESCRIPTION))
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .toList();
  }

  /** The TDB2 database. */
  public Path dataset() {
    return folder.resolve("dataset");
  }

  /** The Lucene index. */
  public Path text() {
    return folder.resolve("text");
  }

  /**
   * The manifest.
   *
   * @throws StoreException if it is missing or damaged
   */
  public Manifest manifest() {
    return Manifest.read(folder.resolve(Manifest.FILE));
  }

  /** The files, below the folder, that are missing or whose bytes are not those of the manifest. */
  public List<String> damaged() {
    return manifest().files().entrySet().stream()
        .filter(entry -> !Checksum.fits(entry.getValue(), folder.resolve(entry.getKey())))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  /**
   * Opens the database with its index, the union of all graphs as default graph; to be ended with
   * {@link #close}.
   *
   * @throws StoreException if another process has it open
   */
  public DatasetGraph open() {
    return IndexedDataset.open(this);
  }

  /** Gives a database opened here back. */
  public static void close(DatasetGraph dataset) {
    IndexedDataset.close(dataset);
  }
}
