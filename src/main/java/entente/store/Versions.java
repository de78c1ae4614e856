package entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a graph folder: which one is in force, which are kept, what a dead build left.
 *
 * <p>Unfinished work is called {@code <name>.tmp-<process>} until it is renamed.
 */
record Versions(Path graphFolder) {
  private static final int KEPT = 3;
  private static final String UNFINISHED = ".tmp-";

  /** The folder of a version, whether it is there or not. */
  Version version(String id) {
    return new Version(folder().resolve(id));
  }

  /** The folder in which this process builds the version. */
  Version unfinished(String id) {
    return new Version(folder().resolve(id + suffix()));
  }

  /** Gives a finished folder its name; one of that name that was damaged goes. */
  void finish(Version unfinished, Version version) throws IOException {
    Folders.delete(version.folder());
    Files.move(unfinished.folder(), version.folder(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Makes the version the current one by a single rename, then removes those not kept. */
  Version putInForce(Version version) {
    Path link = graphFolder.resolve(Version.CURRENT + suffix());
    try {
      Files.setLastModifiedTime(version.folder(), FileTime.from(Instant.now()));
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, Path.of(Version.VERSIONS, version.id()));
      Files.move(link, graphFolder.resolve(Version.CURRENT), StandardCopyOption.ATOMIC_MOVE);
      prune();
      return new Version(version.folder().toRealPath());
    } catch (IOException e) {
      throw new StoreException("cannot switch to " + version.id() + ": " + e.getMessage(), e);
    }
  }

  /** Keeps the versions that were put in force last. */
  private void prune() {
    Folders.entries(folder()).stream()
        .filter(folder -> processOf(folder).isEmpty())
        .sorted(Comparator.comparing(Versions::inForceSince).reversed())
        .skip(KEPT)
        .forEach(Folders::delete);
  }

  /** Removes the unfinished work of this process and of those that are no more. */
  void removeLeftovers() {
    for (Path place : List.of(graphFolder, folder())) {
      for (Path entry : Folders.entries(place)) {
        if (processOf(entry).filter(process -> !isAnotherAlive(process)).isPresent()) {
          Folders.delete(entry);
        }
      }
    }
  }

  private static boolean isAnotherAlive(long process) {
    return process != ProcessHandle.current().pid() && ProcessHandle.of(process).isPresent();
  }

  private static Optional<Long> processOf(Path entry) {
    String name = entry.getFileName().toString();
    int mark = name.lastIndexOf(UNFINISHED);
    return mark < 0
        ? Optional.empty()
        : Optional.of(Long.valueOf(name.substring(mark + UNFINISHED.length())));
  }

  private static FileTime inForceSince(Path folder) {
    try {
      return Files.getLastModifiedTime(folder);
    } catch (IOException e) {
      throw new StoreException("cannot read " + folder, e);
    }
  }

  private static String suffix() {
    return UNFINISHED + ProcessHandle.current().pid();
  }

  private Path folder() {
    return graphFolder.resolve(Version.VERSIONS);
  }
}
