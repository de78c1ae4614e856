package entente.benchmark;

import entente.ingest.ArticleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The same articles several times over, each copy told apart by the number in its last line. */
final class Copies {
  private Copies() {}

  /** Writes that many copies of each file below the folder. */
  static List<Path> write(List<Path> files, int times, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int copy = 1; copy <= times; copy++) {
      for (Path file : files) {
        Path target = folder.resolve(copy + "-" + file.getFileName());
        Files.copy(file, target);
        String number = "\n\n" + copy + "\n";
        Files.write(target, number.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
      }
    }
    return ArticleFiles.find(List.of(folder)).files();
  }
}
