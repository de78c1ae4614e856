package entente.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The project's reference data beside a small scheme of fields. */
final class RealReference {
  static final Path REFERENCE = Path.of("ontology", "reference");

  private static final String FIELDS =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix voc: <https://w3id.org/entente/voc/> .
      voc:field-energy a skos:Concept ; skos:prefLabel "energy"@en ; skos:altLabel "energy sector"@en .
      voc:field-new-energy a skos:Concept ; skos:prefLabel "new energy"@en ;
        skos:altLabel "new energy source"@en .
      voc:field-ports a skos:Concept ; skos:prefLabel "ports"@en .
      voc:field-digital a skos:Concept ; skos:prefLabel "digital economy"@en .
      """;

  private RealReference() {}

  static Lexicon load(Path folder) throws IOException {
    write(folder, FIELDS);
    try (Stream<Path> files = Files.list(REFERENCE)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve("reference").resolve(file.getFileName()));
      }
    }
    return Lexicon.load(folder);
  }

  /** Makes the two folders and the scheme of fields. */
  static void write(Path folder, String fields) throws IOException {
    Files.createDirectories(folder.resolve("reference"));
    Files.createDirectories(folder.resolve("voc"));
    Files.writeString(folder.resolve("voc").resolve("field.ttl"), fields);
  }
}
