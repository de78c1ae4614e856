package entente.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why the system did not open a file, in words. */
final class Unreadable {
  private Unreadable() {}

  static String why(Path file, IOException error) {
    return switch (error) {
      case NoSuchFileException missing ->
          Files.isSymbolicLink(file) ? "a link to nothing" : "no such file";
      case AccessDeniedException denied -> "no permission";
      default -> error.getClass().getSimpleName();
    };
  }
}
