package entente.store;

import entente.names.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.jena.Jena;

/**
 * Makes a version of three files of quads and puts it in force.
 *
 * <p>In this order: check against the shapes and, beside it, load and index; manifest, rename the
 * folder, switch the link {@code current} by renaming another over it. Whoever dies on the way
 * leaves the version before in force and an unfinished folder that the next build removes.
 *
 * @param graphFolder where versions are kept
 * @param shapes what every graph has to conform to
 * @param softwareVersion for the manifest
 * @param description of the version, which becomes a graph of it; none if empty
 */
public record GraphBuild(
    Path graphFolder,
    Conformance shapes,
    String softwareVersion,
    Optional<Description> description) {
  private static final int ID_DIGITS = 16;
  private static final String REPORT = "report.jsonl";

  /** Raised whenever the same quads would be loaded or indexed in another way. */
  private static final String FORMAT = "5";

  /** A build of versions that do not describe themselves. */
  public GraphBuild(Path graphFolder, Conformance shapes, String softwareVersion) {
    this(graphFolder, shapes, softwareVersion, Optional.empty());
  }

  /** How a build ended. */
  public sealed interface Outcome {
    /**
     * The version is in force.
     *
     * @param warnings departures that refuse nothing
     */
    record Published(Version version, List<Finding> warnings) implements Outcome {}

    /** Nothing was changed: the graphs do not conform. */
    record Refused(List<Finding> findings) implements Outcome {}
  }

  /**
   * Builds from the {@code articles.nq}, {@code merged.nq} and {@code reference.nq} of a folder,
   * which stays as it is; a {@code report.jsonl} beside them comes along.
   *
   * @throws UnreadableFileException if one of the three is missing or breaks its syntax
   * @throws StoreException if the graph folder cannot be written
   */
  public Outcome from(Path staging) {
    return from(staging, CompletableFuture.supplyAsync(() -> Validation.ofBuild(staging, shapes)));
  }

  /** As {@link #from(Path)}, of files that have been looked at. */
  public Outcome from(Path staging, Screening screened) {
    return from(staging, CompletableFuture.completedFuture(screened.left()));
  }

  private Outcome from(Path staging, CompletableFuture<Validation> checking) {
    Versions versions = new Versions(graphFolder);
    versions.removeLeftovers();
    Version version = versions.version(id(staging));
    Optional<Loaded> loaded = Optional.empty();
    try {
      loaded = isWhole(version) ? loaded : Optional.of(load(versions, version.id(), staging));
      Validation validation = checking.join();
      if (!validation.conforms()) {
        return new Outcome.Refused(validation.findings());
      }
      loaded.ifPresent(one -> finish(versions, version, one, validation));
      return new Outcome.Published(versions.putInForce(version), validation.findings());
    } catch (CompletionException | StoreException e) {
      throw firstCause(checking, e);
    } finally {
      Folders.delete(versions.unfinished(version.id()).folder());
    }
  }

  /** A file that the check cannot read is the reason for whatever else went wrong with it. */
  private static RuntimeException firstCause(
      CompletableFuture<Validation> checking, RuntimeException other) {
    try {
      checking.join();
      return other;
    } catch (CompletionException e) {
      return e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private record Loaded(Version unfinished, List<Long> quads, long described) {}

  private String id(Path staging) {
    StringBuilder content = new StringBuilder(FORMAT);
    Version.SOURCES.forEach(name -> content.append(Checksum.ofFile(staging.resolve(name))));
    content.append(Checksum.ofFile(staging.resolve(REPORT)));
    description.ifPresent(one -> content.append(one.fingerprint()));
    return Hash.hex(content.toString(), ID_DIGITS);
  }

  private static boolean isWhole(Version version) {
    return Files.isRegularFile(version.folder().resolve(Manifest.FILE))
        && version.damaged().isEmpty();
  }

  private Loaded load(Versions versions, String id, Path staging) {
    Version unfinished = versions.unfinished(id);
    try {
      Files.createDirectories(unfinished.dataset());
      Files.createDirectories(unfinished.text());
      for (String name : Version.SOURCES) {
        Files.copy(staging.resolve(name), unfinished.folder().resolve(name));
      }
      if (Files.exists(staging.resolve(REPORT))) {
        Files.copy(staging.resolve(REPORT), unfinished.folder().resolve(REPORT));
      }
      List<Long> quads = IndexedDataset.load(unfinished);
      long described =
          description.map(one -> IndexedDataset.describe(unfinished, one, id)).orElse(0L);
      return new Loaded(unfinished, quads, described);
    } catch (IOException e) {
      throw new StoreException("cannot write " + unfinished.folder() + ": " + e.getMessage(), e);
    }
  }

  private void finish(Versions versions, Version version, Loaded loaded, Validation validation) {
    Version unfinished = loaded.unfinished();
    try {
      manifest(version.id(), loaded, validation).write(unfinished.folder().resolve(Manifest.FILE));
      versions.finish(unfinished, version);
    } catch (IOException e) {
      throw new StoreException("cannot write " + version.folder() + ": " + e.getMessage(), e);
    }
  }

  private Manifest manifest(String id, Loaded loaded, Validation validation) {
    Version unfinished = loaded.unfinished();
    TreeMap<String, Long> counts = new TreeMap<>();
    for (int i = 0; i < loaded.quads().size(); i++) {
      counts.put(Version.SOURCES.get(i), loaded.quads().get(i));
    }
    description.ifPresent(one -> counts.put(Version.DESCRIPTION, loaded.described()));
    counts.put("graphs", (long) validation.graphs());
    counts.put("warnings", (long) validation.findings().size());
    TreeMap<String, String> makers = new TreeMap<>();
    makers.put("entente", softwareVersion);
    makers.put("jena", Jena.VERSION);
    makers.put("ontology", shapes.ontologyVersion());
    TreeMap<String, String> files = new TreeMap<>();
    for (Path file : Folders.files(unfinished.folder())) {
      if (!file.toString().endsWith(".lock")) {
        String name = unfinished.folder().relativize(file).toString();
        boolean made = file.startsWith(unfinished.dataset()) || file.startsWith(unfinished.text());
        files.put(name, made ? Checksum.quick(file) : Checksum.ofFile(file));
      }
    }
    return new Manifest(id, counts, makers, files);
  }
}
