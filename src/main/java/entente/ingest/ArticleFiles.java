package entente.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files to read, found in folders at any depth: {@code .txt .html .htm .md .pdf}, hidden ones
 * left out. A file that is named itself may end in anything.
 *
 * @param files by file name, then by path; each once
 * @param refused what cannot be a file of an article, in the same order
 */
public record ArticleFiles(List<Path> files, List<Reading.Refused> refused) {
  private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".md", ".pdf");
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(ArticleFiles::name).thenComparing(Path::toString);

  public ArticleFiles {
    files = List.copyOf(files);
    refused = List.copyOf(refused);
  }

  /** Expands files and folders. */
  public static ArticleFiles find(List<Path> paths) {
    Finder finder = new Finder();
    paths.forEach(finder::add);
    List<Path> files = finder.files.values().stream().sorted(BY_NAME).toList();
    List<Reading.Refused> refused =
        finder.refused.values().stream()
            .sorted(Comparator.comparing(Reading.Refused::file, BY_NAME))
            .toList();
    return new ArticleFiles(files, refused);
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
  }

  private static boolean isArticle(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** Collects files and refusals by absolute path, so that none counts twice. */
  private static final class Finder extends SimpleFileVisitor<Path> {
    private final Map<Path, Path> files = new TreeMap<>();
    private final Map<Path, Reading.Refused> refused = new TreeMap<>();

    void add(Path path) {
      if (Files.isDirectory(path)) {
        folder(path);
      } else if (Files.isRegularFile(path)) {
        files.putIfAbsent(whole(path), path);
      } else if (Files.exists(path)) {
        refuse(path, Reason.NOT_A_FILE, "a device or pipe");
      } else {
        refuse(
            path,
            Reason.UNREADABLE,
            Files.isSymbolicLink(path) ? "a link to nothing" : "no such file");
      }
    }

    private void folder(Path folder) {
      int before = files.size() + refused.size();
      try {
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 100, this);
      } catch (IOException e) {
        refuse(folder, Reason.UNREADABLE, Unreadable.why(folder, e));
      }
      if (files.size() + refused.size() == before && isWithout(folder)) {
        refuse(folder, Reason.NO_ARTICLES, "no " + String.join(", ", ENDINGS));
      }
    }

    /** Whether no file found so far, also by another path, lies in the folder. */
    private boolean isWithout(Path folder) {
      return Stream.concat(files.keySet().stream(), refused.keySet().stream())
          .noneMatch(found -> found.startsWith(whole(folder)));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = name(folder).startsWith(".") && name(folder).length() > 2;
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isArticle(file)) {
        add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) {
      if (error instanceof FileSystemLoopException) {
        refuse(file, Reason.LINK_LOOP, "leads back to a folder above it");
      } else {
        refuse(file, Reason.UNREADABLE, Unreadable.why(file, error));
      }
      return FileVisitResult.CONTINUE;
    }

    private void refuse(Path file, Reason reason, String detail) {
      refused.putIfAbsent(whole(file), new Reading.Refused(file, reason, detail));
    }

    private static Path whole(Path path) {
      return path.toAbsolutePath().normalize();
    }
  }
}
