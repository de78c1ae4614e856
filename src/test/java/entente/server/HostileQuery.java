package entente.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query that somebody asks to do harm. */
public record HostileQuery(String name, String text) {
  private static final Path ALL = Path.of("src/test/resources/server/hostile/queries.txt");
  private static final Pattern REPEATED = Pattern.compile("%%(\\d+) (.*?)%%");

  /** All forty. */
  public static List<HostileQuery> all() throws IOException {
    List<HostileQuery> queries = new ArrayList<>();
    List<String> lines = Files.readAllLines(ALL);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("@ ")) {
        queries.add(new HostileQuery(lines.get(i).substring(2), expanded(lines.get(i + 1))));
      }
    }
    return queries;
  }

  private static String expanded(String line) {
    return REPEATED
        .matcher(line)
        .replaceAll(found ->
            Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
  }
}
