package entente.ingest.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page tells machines: headlines and days, of this article and no other. */
final class PageData {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final String PUBLISHED =
      "meta[property=article:published_time], meta[name=article:published_time],"
          + " meta[property=og:article:published_time], meta[itemprop=datePublished],"
          + " meta[name=date], meta[name=pubdate], meta[name=DC.date.issued], meta[name=DC.date],"
          + " meta[name=dcterms.issued], meta[name=dcterms.created], meta[name=dcterms.date],"
          + " meta[name=publish-date], meta[name=publish_date], meta[name=publication_date],"
          + " meta[name=publishdate], meta[name=published_date], meta[name=parsely-pub-date],"
          + " meta[name=sailthru.date], meta[name=cXenseParse:recs:publishtime],"
          + " meta[name=citation_publication_date], meta[name=article.published]";
  private static final String TITLES =
      "meta[property=og:title], meta[name=og:title], meta[name=twitter:title],"
          + " meta[property=twitter:title], meta[name=dcterms.title], meta[name=DC.title],"
          + " meta[name=title]";
  private static final Pattern ARTICLE =
      Pattern.compile("(?:\\w*(?:Article|Posting|Release)|Report|Statement|LiveBlogPosting)");

  /** Below these stand other articles. */
  private static final Set<String> OTHERS =
      Set.of(
          "itemListElement", "hasPart", "isPartOf", "mentions", "citation", "relatedLink", "about");

  private static final Pattern DATE_PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d\\d)([/_-])(\\d{1,2})\\2(\\d{1,2})(?![\\d])|/((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?=[/_.-]|$)");

  private record Entry(boolean article, String headline, String published) {}

  private final Document page;
  private final List<Entry> entries = new ArrayList<>();

  /** Reads the head of a page, before any of it is taken off. */
  PageData(Document page) {
    this.page = page;
    for (Element script : page.select("script[type=application/ld+json]")) {
      read(script.data());
    }
  }

  private void read(String data) {
    try {
      collect(JSON.readTree(data));
    } catch (JsonProcessingException e) {
      DATE_PUBLISHED
          .matcher(data)
          .results()
          .findFirst()
          .ifPresent(found -> entries.add(new Entry(false, "", found.group(1))));
    }
  }

  private void collect(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::collect);
    } else if (node.isObject()) {
      boolean article = isArticle(node.path("@type"));
      String headline = node.path("headline").asText(node.path("name").asText());
      String published = node.path("datePublished").asText(node.path("dateCreated").asText());
      if (!published.isEmpty() || (article && !headline.isEmpty())) {
        entries.add(new Entry(article, headline, published));
      }
      node.properties().stream()
          .filter(property -> !OTHERS.contains(property.getKey()))
          .forEach(property -> collect(property.getValue()));
    }
  }

  private static boolean isArticle(JsonNode type) {
    return type.isArray()
        ? type.valueStream().anyMatch(PageData::isArticle)
        : ARTICLE.matcher(type.asText()).matches();
  }

  /** The headlines that the head tells, perhaps with the name of the site behind. */
  List<String> headlines() {
    return Stream.of(
            entries.stream().filter(Entry::article).map(Entry::headline),
            page.select(TITLES).stream().map(meta -> meta.attr("content")),
            Stream.of(page.title()))
        .flatMap(told -> told)
        .map(PageLine::single)
        .filter(told -> !told.isEmpty())
        .toList();
  }

  /** The times of publication that the head tells, the surest first. */
  List<String> published() {
    return Stream.of(
            entries.stream().filter(Entry::article).map(Entry::published),
            page.select(PUBLISHED).stream().map(meta -> meta.attr("content")),
            entries.stream().filter(entry -> !entry.article()).map(Entry::published))
        .flatMap(told -> told)
        .map(String::strip)
        .filter(told -> !told.isEmpty())
        .toList();
  }

  /** The day in the address of the page: {@code /2023/11/07/}. */
  Optional<String> inAddress() {
    return page.select("link[rel=canonical], meta[property=og:url]").stream()
        .map(link -> link.attr("href") + link.attr("content"))
        .flatMap(address -> IN_ADDRESS.matcher(address).results())
        .map(PageData::day)
        .findFirst();
  }

  private static String day(MatchResult found) {
    boolean parted = found.group(1) != null;
    return "%s-%02d-%02d"
        .formatted(
            found.group(parted ? 1 : 5),
            Integer.parseInt(found.group(parted ? 3 : 6)),
            Integer.parseInt(found.group(parted ? 4 : 7)));
  }
}
