package entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java file is as google-java-format writes it; {@code -Dformat.update=true} rewrites
 * instead.
 */
class FormatTest {
  @Test
  void everyFile_isFormatted() throws IOException, FormatterException {
    boolean update = Boolean.getBoolean("format.update");
    List<Path> departing = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> tree = Files.walk(Path.of("src"))) {
      files = tree.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    Formatter formatter = new Formatter();
    for (Path file : files) {
      String source = Files.readString(file);
      String formatted = formatter.formatSourceAndFixImports(source);
      if (!source.equals(formatted)) {
        departing.add(file);
        if (update) {
          Files.writeString(file, formatted);
        }
      }
    }
    assertThat(files).hasSizeGreaterThan(20);
    if (!update) {
      assertThat(departing).as("run: mvn test -Dtest=FormatTest -Dformat.update=true").isEmpty();
    }
  }
}
