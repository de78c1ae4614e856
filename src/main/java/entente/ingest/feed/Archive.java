package entente.ingest.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article as an archive of the press hands it out: with fields before and behind it. Two forms
 * are known: fields of two letters (HD, PD, LP, TD: Factiva), and a body between labelled lines
 * (Nexis).
 */
public final class Archive {
  private static final Pattern FIELD =
      Pattern.compile("(?<name>\\p{Lu}{2,3})(?:\\s{2,}|\\s*$)(?<words>.*)");
  private static final Set<String> KNOWN = Set.of("HD", "PD", "LP");
  private static final Pattern BODY = Pattern.compile("\\s*Body:?\\s*");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:Section|Length|Byline|Dateline|Highlight|Copyright|Graphic|Load-Date):?\\s.*");
  private static final Pattern END =
      Pattern.compile(
          "\\s*(?:Classification|Graphic|Load-Date:.*|Language: .*|End of Document)\\s*");
  private static final int HEAD = 30;

  private Archive() {}

  /**
   * The headline, the day and the words; empty where a text is in neither form.
   *
   * @param days reads the day of a line, ISO 8601
   */
  public static Optional<String> text(String text, Function<String, Optional<String>> days) {
    List<String> lines = text.lines().toList();
    return fields(lines, days).or(() -> labelled(lines, days));
  }

  private static Optional<String> fields(
      List<String> lines, Function<String, Optional<String>> days) {
    Map<String, List<String>> fields = new HashMap<>();
    String name = "";
    for (String line : lines) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        name = field.group("name");
        if (fields.containsKey("LP") && name.equals("HD")) {
          break;
        }
      }
      String words = field.matches() ? field.group("words") : line;
      fields.computeIfAbsent(name, key -> new ArrayList<>()).add(words);
    }
    if (!fields.keySet().containsAll(KNOWN)) {
      return Optional.empty();
    }
    String title = String.join(" ", fields.get("HD")).strip().replaceAll("\\s+", " ");
    String day = days.apply(String.join(" ", fields.get("PD"))).orElse("");
    List<String> body = new ArrayList<>(fields.get("LP"));
    body.add("");
    body.addAll(fields.getOrDefault("TD", List.of()));
    return Optional.of(article(title, day, body));
  }

  private static Optional<String> labelled(
      List<String> lines, Function<String, Optional<String>> days) {
    int body = 0;
    while (body < Math.min(lines.size(), HEAD) && !BODY.matcher(lines.get(body)).matches()) {
      body++;
    }
    List<String> head = lines.subList(0, body);
    long labels = head.stream().filter(line -> LABELLED.matcher(line.strip()).matches()).count();
    Optional<String> title = head.stream().filter(line -> !line.isBlank()).findFirst();
    if (body >= Math.min(lines.size(), HEAD) || labels < 2 || title.isEmpty()) {
      return Optional.empty();
    }
    int end = body;
    while (end < lines.size() && !END.matcher(lines.get(end)).matches()) {
      end++;
    }
    String day =
        head.stream()
            .filter(line -> !line.contains("opyright"))
            .flatMap(line -> days.apply(line).stream())
            .findFirst()
            .orElse("");
    return Optional.of(article(title.get().strip(), day, lines.subList(body + 1, end)));
  }

  private static String article(String title, String day, List<String> body) {
    return title + "\n" + day + "\n\n" + String.join("\n", body).strip() + "\n";
  }
}
