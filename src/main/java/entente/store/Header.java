package entente.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines {@code #+ key: value} at the head of a stored query.
 *
 * @param lines without {@code #+}
 */
record Header(List<String> lines) {
  private static final String MARK = "#+ ";
  private static final Pattern COLUMN = Pattern.compile("(\\w+)(?: \\((\\w+)\\))?");
  private static final Pattern PARAMETER = Pattern.compile("(\\w+) (\\S+) (.+)");

  static Header of(String query) {
    return new Header(
        query
            .lines()
            .takeWhile(line -> line.startsWith("#"))
            .filter(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()))
            .toList());
  }

  /** The value of the first line with this key. */
  Optional<String> value(String key) {
    return values(key).stream().findFirst();
  }

  private List<String> values(String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> line.substring(key.length() + 1).strip())
        .toList();
  }

  /** What stands under {@code returns}. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (String part : value("returns").orElse("").split(";", -1)) {
      String[] sides = part.split("=", 2);
      String description = sides.length > 1 ? sides[1].strip() : "";
      for (String name : sides[0].split(",", -1)) {
        Matcher matcher = COLUMN.matcher(name.strip());
        if (matcher.matches()) {
          columns.add(new Column(matcher.group(1), kind(matcher.group(2)), description));
        }
      }
    }
    return columns;
  }

  private static Column.Kind kind(@Nullable String spelling) {
    return spelling == null
        ? Column.Kind.TEXT
        : Column.Kind.of(spelling)
            .orElseThrow(() -> new IllegalArgumentException("no kind of column: " + spelling));
  }

  /**
   * What stands under {@code parameter}, by name.
   *
   * @param defaults what stands in the query, by name
   */
  Map<String, Parameter> parameters(Map<String, List<String>> defaults) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (String line : values("parameter")) {
      Matcher matcher = PARAMETER.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("not 'name type description': " + line);
      }
      String name = matcher.group(1);
      ParameterType type =
          ParameterType.of(matcher.group(2))
              .orElseThrow(() -> new IllegalArgumentException("no type: " + matcher.group(2)));
      List<String> standing = defaults.getOrDefault(name, List.of());
      parameters.put(name, new Parameter(name, type, matcher.group(3), standing));
    }
    return parameters;
  }
}
