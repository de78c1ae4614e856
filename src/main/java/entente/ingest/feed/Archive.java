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
import java.util.stream.Collectors;

/**
 * An article as an archive of the press hands it out: with fields before and behind it. Two forms
 * are known: fields of two letters (HD, PD, LP, TD: Factiva), and a body between labelled lines
 * (Nexis).
 */
public final class Archive {
  private static final Pattern FIELD =
      Pattern.compile("(?<name>\\p{Lu}{2,3})(?:\\s{2,}|\\s*$)(?<words>.*)");
  private static final Set<String> KNOWN = Set.of("HD", "PD", "LP");
  private static final Pattern BODY = Pattern.compile("(?i)\\s*Body:?\\s*");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?:Section|Length|Byline|Dateline|Highlight|Copyright|Graphic|Load-Date|Source|Journal-Code|Series|Type|Columns?)(?::\\s*|\\s).*");

  /** "14 of 88 DOCUMENTS": above the name of the paper, the day and the headline. */
  private static final Pattern COUNT =
      Pattern.compile("(?i)\\s*(?:document )?\\d+ of \\d+(?: documents?)?\\s*");

  private static final Pattern HEADLINE = Pattern.compile("(?i)\\s*headline:\\s*(?<words>.+)");
  private static final Pattern END =
      Pattern.compile(
          "(?i)\\s*(?:Classification|Graphic(?:s)?(?::.*)?|Load-Date:.*|Language: .*|Distribution:"
              + " .*|Publication-Type: .*|Subject: .*|End of Document)\\s*");
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
    Optional<String> title = title(head);
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

  /** The headline: labelled so, above the first label where documents are counted, else first. */
  private static Optional<String> title(List<String> head) {
    for (int at = 0; at < head.size(); at++) {
      Matcher told = HEADLINE.matcher(head.get(at));
      if (told.matches()) {
        return Optional.of(told.group("words") + " " + paragraph(head, at + 1));
      }
    }
    Optional<String> first = head.stream().filter(line -> !line.isBlank()).findFirst();
    if (first.filter(line -> COUNT.matcher(line).matches()).isEmpty()) {
      return first;
    }
    int end = 0;
    while (end < head.size() && !LABELLED.matcher(head.get(end).strip()).matches()) {
      end++;
    }
    while (end > 0 && head.get(end - 1).isBlank()) {
      end--;
    }
    int from = end;
    while (from > 0 && !head.get(from - 1).isBlank()) {
      from--;
    }
    return Optional.of(paragraph(head, from)).filter(words -> !words.isEmpty());
  }

  /** The lines from one on to the next empty or labelled one, joined. */
  private static String paragraph(List<String> lines, int from) {
    return lines.stream()
        .skip(from)
        .map(String::strip)
        .takeWhile(line -> !line.isEmpty() && !LABELLED.matcher(line).matches())
        .collect(Collectors.joining(" "));
  }

  private static String article(String title, String day, List<String> body) {
    return title + "\n" + day + "\n\n" + String.join("\n", body).strip() + "\n";
  }
}
