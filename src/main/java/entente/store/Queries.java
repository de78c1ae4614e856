package entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The stored questions.
 *
 * @param folder where the {@code .rq} files are
 */
public record Queries(Path folder) {
  private static final String ENDING = ".rq";

  /**
   * All of them, sorted by name.
   *
   * @throws UnreadableFileException if one of them is no SPARQL query
   */
  public List<StoredQuery> all() {
    return Folders.entries(folder).stream()
        .filter(file -> file.toString().endsWith(ENDING))
        .map(StoredQuery::read)
        .toList();
  }

  /**
   * The query of this name in the folder, or of this file.
   *
   * @throws UnreadableFileException if there is none, or it is no SPARQL query
   */
  public StoredQuery named(String nameOrFile) {
    Path file = Path.of(nameOrFile);
    boolean isFile = nameOrFile.endsWith(ENDING) && Files.isRegularFile(file);
    return StoredQuery.read(
        isFile ? file : folder.resolve(nameOrFile.replaceFirst("\\.rq$", "") + ENDING));
  }
}
