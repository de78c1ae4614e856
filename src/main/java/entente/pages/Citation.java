package entente.pages;

import entente.pages.answer.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * How something here is cited: a page as a page of Entente, an article as itself.
 *
 * @param iri of the thing
 * @param title of the page or the article
 * @param publisher of the article, or "" of a page
 * @param issued the day of the article or of the version, as precise as known, or ""
 * @param url where the article was published, or ""
 * @param version of the graph
 * @param isArticle whether it is an article
 */
public record Citation(
    String iri,
    String title,
    String publisher,
    String issued,
    String url,
    String version,
    boolean isArticle) {
  private static final String US = "Entente";
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?.*");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$&#%_~^]");
  private static final Map<String, String> WORDS =
      Map.of("\\", "\\textbackslash{}", "~", "\\textasciitilde{}", "^", "\\textasciicircum{}");

  /** What programs for citations read. */
  public enum Form {
    BIBTEX("bib", "application/x-bibtex"),
    CSL("csl.json", "application/vnd.citationstyles.csl+json");

    private final String ending;
    private final String type;

    Form(String ending, String type) {
      this.ending = ending;
      this.type = type;
    }

    /** Of a file, without a dot. */
    public String ending() {
      return ending;
    }

    /** The media type. */
    public String type() {
      return type;
    }

    /** The form of an ending, the beginning of one, or a media type. */
    public static Optional<Form> of(String name) {
      return java.util.Arrays.stream(values())
          .filter(form ->
              form.ending.equals(name)
                  || form.ending.startsWith(name + ".")
                  || form.type.equals(name))
          .findFirst();
    }
  }

  /** In one of the forms. */
  public String as(Form form) {
    return switch (form) {
      case BIBTEX -> bibtex();
      case CSL -> csl();
    };
  }

  private String key() {
    return Link.ADDRESSES.path(iri).replaceFirst("^/(id/)?", "").replaceAll("[^A-Za-z0-9]+", "-");
  }

  private String csl() {
    JsonObject item = new JsonObject();
    item.put("id", key());
    item.put("type", isArticle ? "article-newspaper" : "webpage");
    item.put("title", title);
    if (isArticle) {
      put(item, "container-title", publisher);
      put(item, "URL", url);
      item.put("archive", US);
      item.put("archive_location", iri);
    } else {
      JsonArray authors = new JsonArray();
      JsonObject author = new JsonObject();
      author.put("literal", US);
      authors.add(author);
      item.put("author", authors);
      item.put("container-title", US);
      item.put("URL", iri);
      item.put("version", version);
    }
    if (!day().isEmpty()) {
      item.put("issued", date());
    }
    JsonArray items = new JsonArray();
    items.add(item);
    return JSON.toString(items);
  }

  private static void put(JsonObject item, String name, String value) {
    if (!value.isEmpty()) {
      item.put(name, value);
    }
  }

  private JsonObject date() {
    JsonArray parts = new JsonArray();
    day().forEach(part -> parts.add(Integer.parseInt(part)));
    JsonArray dates = new JsonArray();
    dates.add(parts);
    JsonObject date = new JsonObject();
    date.put("date-parts", dates);
    return date;
  }

  /** Year, month, day, as many as are known. */
  private List<String> day() {
    Matcher day = DAY.matcher(issued);
    return day.matches()
        ? IntStream.rangeClosed(1, 3).mapToObj(day::group).takeWhile(part -> part != null).toList()
        : List.of();
  }

  private String bibtex() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", "{" + escaped(title) + "}");
    if (isArticle) {
      fields.put("journal", escaped(publisher));
      fields.put("url", url);
      fields.put("note", escaped("In " + US + ": " + iri));
    } else {
      fields.put("author", "{" + US + "}");
      fields.put("url", iri);
      fields.put("note", escaped("Version " + version + " of the graph"));
    }
    List<String> day = new ArrayList<>(day());
    List<String> names = List.of("year", "month", "day");
    for (int i = 0; i < day.size(); i++) {
      fields.put(names.get(i), day.get(i).replaceFirst("^0", ""));
    }
    return fields.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(
            Collectors.joining(
                ",\n", "@" + (isArticle ? "article" : "misc") + "{" + key() + ",\n", "\n}\n"));
  }

  /** Words in which no character is a command. */
  private static String escaped(String words) {
    return SPECIAL
        .matcher(words)
        .replaceAll((MatchResult found) -> {
          String mark = found.group();
          return Matcher.quoteReplacement(WORDS.getOrDefault(mark, "\\" + mark));
        });
  }
}
