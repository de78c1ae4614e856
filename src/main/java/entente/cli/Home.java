package entente.cli;

import java.nio.file.Path;

/**
 * The folder with the project's own files: ontology, queries, seeds.
 *
 * @param folder absolute
 */
public record Home(Path folder) {

  /** The folder that the launcher names, else the working directory. */
  public static Home current() {
    return new Home(Path.of(System.getProperty("entente.home", "")).toAbsolutePath());
  }

  public Path ontology() {
    return folder.resolve("ontology");
  }

  public Path queries() {
    return folder.resolve("queries");
  }

  public Path seeds() {
    return folder.resolve("seeds");
  }

  /** Where {@code build} publishes and {@code serve} reads, unless told otherwise. */
  public Path graph() {
    return folder.resolve("graph");
  }

  public Path serverConfiguration() {
    return folder.resolve("fuseki/config.ttl");
  }
}
