package entente.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files to convert: of files with the same text only the first by name.
 *
 * @param files in the order of {@link ArticleFiles}; unreadable ones are still among them, reading
 *     them says why
 * @param refused what {@link ArticleFiles} refused, and the duplicates
 */
public record Selection(List<Path> files, List<Reading.Refused> refused) {
  public Selection {
    files = List.copyOf(files);
    refused = List.copyOf(refused);
  }

  /**
   * Leaves the duplicates out; reads every file once for its key, and keeps no text.
   *
   * @param byFile whether pages are kept whose articles alone are the same
   */
  public static Selection of(ArticleFiles found, ArticleReader reader, boolean byFile) {
    Map<String, Path> kept = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    List<Reading.Refused> refused = new ArrayList<>(found.refused());
    for (Path file : found.files()) {
      Optional<Path> same =
          (byFile ? reader.mark(file) : reader.key(file))
              .flatMap(key -> Optional.ofNullable(kept.putIfAbsent(key, file)));
      if (same.isPresent()) {
        refused.add(
            new Reading.Refused(
                file, Reason.DUPLICATE, "same text as " + same.get().getFileName()));
      } else {
        files.add(file);
      }
    }
    refused.sort(Comparator.comparing(refusal -> refusal.file().toString()));
    return new Selection(files, refused);
  }
}
