package entente.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the unfinished work of this process, named after it; gone when closed. */
final class Staging implements Closeable {
  private static final String PREFIX = ".staging-";

  private final Path folder;

  private Staging(Path folder) {
    this.folder = folder;
  }

  /** Opens one in the graph's folder, and removes those of builds that were killed. */
  static Staging in(Path graph) throws IOException {
    Files.createDirectories(graph);
    for (Path left : entries(graph)) {
      if (isLeft(left.getFileName().toString())) {
        remove(left);
      }
    }
    return new Staging(Files.createTempDirectory(graph, PREFIX + self() + "-"));
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    remove(folder);
  }

  /** Whether the name is that of a staging folder of a process that is no more. */
  private static boolean isLeft(String name) {
    if (!name.matches("\\.staging-\\d{1,18}-.*")) {
      return false;
    }
    long process = Long.parseLong(name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length())));
    return process == self() || ProcessHandle.of(process).isEmpty();
  }

  private static long self() {
    return ProcessHandle.current().pid();
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.toList();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
