package entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import entente.table.FlatRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How far each rule reaches: {@code reading/limits.txt} has sentences just inside a limit and just
 * outside it, and below each what is read; {@code -Dgolden.update=true} rewrites the latter.
 */
class LimitsTest {
  private static final Path TABLE = Tables.file("limits.txt");
  private static final String INDENT = "  ";
  private static final Set<String> KNOWN = Set.of("State", "Place");
  private static final int LEAST = 40;

  @Test
  void everySentence_isReadAsFarAsItsRulesReach(@TempDir Path folder) throws IOException {
    List<String> lines =
        Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith(INDENT)).toList();
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isText(lines.get(i))) {
        texts.put(i + ".txt", "News in brief\n2024-05-14\n\n" + lines.get(i) + "\n");
      }
    }
    assertThat(texts).hasSizeGreaterThanOrEqualTo(LEAST);
    Readings readings = new Readings(texts, folder);
    List<String> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      read.add(lines.get(i));
      readings.of(i + ".txt").stream()
          .filter(LimitsTest::isOfTheText)
          .map(fact -> INDENT + Probe.told(fact))
          .sorted()
          .distinct()
          .forEach(read::add);
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.write(TABLE, read);
    }
    assertThat(read).containsExactlyElementsOf(Files.readAllLines(TABLE));
  }

  private static boolean isText(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static boolean isOfTheText(FlatRow fact) {
    return !fact.rule().startsWith("header/") && !KNOWN.contains(fact.kind());
  }
}
