package entente.lexicon;

import java.nio.file.Path;

/** The version that the ontology states of itself. */
public final class OntologyVersion {
  private OntologyVersion() {}

  /**
   * The {@code owl:versionInfo} of {@code entente.ttl}.
   *
   * @throws LexiconException if the file is missing or states none
   */
  public static String of(Path ontologyFolder) {
    Path file = ontologyFolder.resolve("entente.ttl");
    return Blocks.read(file).stream()
        .flatMap(block -> block.all("owl:versionInfo").stream())
        .findFirst()
        .orElseThrow(() -> new LexiconException(file.toString(), "states no owl:versionInfo"));
  }
}
