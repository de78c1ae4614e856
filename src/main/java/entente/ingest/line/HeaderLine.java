package entente.ingest.line;

import entente.article.Property.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that holds nothing but facts about the article: "Source: Xinhua", "By John Smith | 3 July
 * 2024, 10:15 GMT", "2022-05-20 0 By".
 *
 * @param items in text order; empty where the line says nothing that is kept ("For immediate
 *     release")
 */
public record HeaderLine(List<Item> items) {

  /** A value and where its words are in the line, in UTF-16 units. */
  public record Item(Kind kind, String value, int from, int to) {}

  private static final int LONGEST = 240;
  private static final Map<String, Kind> LABELS =
      Map.ofEntries(
          Map.entry("title", Kind.TITLE),
          Map.entry("headline", Kind.TITLE),
          Map.entry("subtitle", Kind.SUBTITLE),
          Map.entry("source", Kind.SOURCE),
          Map.entry("via", Kind.SOURCE),
          Map.entry("editor", Kind.EDITOR),
          Map.entry("web editor", Kind.EDITOR),
          Map.entry("responsible editor", Kind.EDITOR),
          Map.entry("edited by", Kind.EDITOR),
          Map.entry("editing by", Kind.EDITOR),
          Map.entry("author", Kind.AUTHOR),
          Map.entry("authors", Kind.AUTHOR),
          Map.entry("by", Kind.AUTHOR),
          Map.entry("byline", Kind.AUTHOR),
          Map.entry("written by", Kind.AUTHOR),
          Map.entry("reported by", Kind.AUTHOR),
          Map.entry("reporting by", Kind.AUTHOR),
          Map.entry("reporter", Kind.AUTHOR),
          Map.entry("correspondent", Kind.AUTHOR),
          Map.entry("publisher", Kind.PUBLISHER),
          Map.entry("published by", Kind.PUBLISHER),
          Map.entry("agency", Kind.PUBLISHER),
          Map.entry("outlet", Kind.PUBLISHER),
          Map.entry("place", Kind.DATELINE_PLACE),
          Map.entry("location", Kind.DATELINE_PLACE),
          Map.entry("date", Kind.DATE),
          Map.entry("time", Kind.DATE),
          Map.entry("published", Kind.DATE),
          Map.entry("published on", Kind.DATE),
          Map.entry("published at", Kind.DATE),
          Map.entry("publication date", Kind.DATE),
          Map.entry("first published", Kind.DATE),
          Map.entry("published date", Kind.DATE),
          Map.entry("date published", Kind.DATE),
          Map.entry("date posted", Kind.DATE),
          Map.entry("date of publication", Kind.DATE),
          Map.entry("date of issue", Kind.DATE),
          Map.entry("for immediate release", Kind.DATE),
          Map.entry("for release", Kind.DATE),
          Map.entry("last modified", Kind.DATE),
          Map.entry("publish time", Kind.DATE),
          Map.entry("release date", Kind.DATE),
          Map.entry("released", Kind.DATE),
          Map.entry("issued", Kind.DATE),
          Map.entry("issued on", Kind.DATE),
          Map.entry("posted", Kind.DATE),
          Map.entry("posted on", Kind.DATE),
          Map.entry("posted at", Kind.DATE),
          Map.entry("created", Kind.DATE),
          Map.entry("updated", Kind.DATE),
          Map.entry("updated on", Kind.DATE),
          Map.entry("last updated", Kind.DATE),
          Map.entry("update", Kind.DATE),
          Map.entry("modified", Kind.DATE));
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?<label>"
              + String.join("|", new TreeSet<>(LABELS.keySet()).descendingSet())
              + ")(?:\\s*[:：]\\s*|\\s+[-–—]\\s+|\\s+(?=by\\b)|\\s+(?=(?:on |at"
              + " )?\\w*\\W?\\s?\\d))");
  private static final Pattern NEXT_LABEL =
      Pattern.compile(
          "(?i)\\s+(?:source|(?:web |responsible"
              + " )?editor|author|publisher|published|posted|updated|date|time|reporter)\\s*[:：]");
  private static final Pattern SEPARATOR = Pattern.compile("\\s{2,}|\\t|\\s*[|•·;]\\s*");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0|•·,;.()\\[\\]–—/-]+");
  private static final Pattern AGENCY = Pattern.compile("\\(\\p{Lu}[\\p{L}\\p{N}.&-]{1,20}\\)$");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)(?:for )?immediate release|check against delivery|as (?:delivered|prepared)|press(?:"
              + " releases?| statements?| service| office| cent(?:er|re)| room)?(?: no\\.?"
              + " ?[\\d/.-]+)?|news releases?|(?:latest |all )?news(?: (?:and|&)"
              + " events)?|newsroom|announcements?|top stories|media"
              + " (?:notes?|releases?|statements?|advisor(?:y|ies)|cent(?:er|re))|n(?:o|r|[°º])\\.?"
              + " ?\\d[\\d/.-]*|(?:courtesy|unofficial|non-official|provisional)"
              + " translation|traduction non officielle|traducción no oficial|embargoed"
              + " until|\\d+(?: (?:comments?|views|shares|min(?:ute)?s? read))?|comments?(?:"
              + " off)?|views|by(?= *$)|\\p{Lu}{1,5}(?:/[\\p{Lu}\\d.]+)+|(?:press |joint |media"
              + " )?(?:readout|statement|speech|remarks|interview|transcript)|share|print|email|text"
              + " size|font size|breaking(?: news)?|exclusive|local time|statements? and"
              + " releases|briefing room|(?:tags?|categor(?:y|ies)|keywords?|topics?|language|filed"
              + " under|length|section|edition|pages?|load-date|publication-type|distribution|graphic)\\s*:.*|\\d+"
              + " words|(?:supplied|distributed|provided) by .{2,60}|text of (?:an? |the"
              + " )?(?:unattributed |excerpted )?(?:report|article|commentary|statement|press"
              + " release|interview)\\b[^.]{0,100}\\b(?:by|on|in|from)\\b[^.]*|(?:home|main)\\s*[>»/].*|https?://\\S+|www\\.\\S+");
  private static final Pattern TITLED_BY =
      Pattern.compile(
          "(?i)(?:joint |press |media |official |opening )*(?:statement|declaration|communiqu[eé]"
              + "|remarks|speech|address|readout|interview|message|letter|conference)s? by\\b.*");
  private static final Pattern SHORT_NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: (?:of |the |and |for"
              + " )*\\p{Lu}[\\p{L}\\p{N}.&'’-]*){0,5}(?<region>, \\p{Lu}[\\p{L}.'’-]*(?:"
              + " \\p{Lu}[\\p{L}.'’-]*)?)?(?=$|\\s*[|•·,;()–—-]|\\s+\\d)");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?<place>NAME(?:, NAME)?), (?:(?:on|am|den|le|el|dne) )?"
              .replace(
                  "NAME",
                  "\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:of|the|de|da|do|del|la|and|upon)"
                      + " )*\\p{Lu}[\\p{L}.'’-]+){0,3}"));
  private static final Pattern OUTLET =
      Pattern.compile(
          "\\b(?:News|Agency|Times|Post|Daily|Press|Herald|Tribune|Telegraph|Journal|Gazette|Observer|Radio|TV|Television|Broadcasting|Media|Ministry|Affairs|Office|Department|Embassy|Government|Service|Presidency|Secretariat|Council)\\b");
  private static final Pattern BESIDE =
      Pattern.compile("\\s*[|•·]|\\s{2}|\\)?\\s+\\d{4}-\\d|\\)\\s*\\d");

  public HeaderLine {
    items = List.copyOf(items);
  }

  /** The line as a header line, or empty where any part of it is something else. */
  public static Optional<HeaderLine> of(String words, Stamps stamps) {
    boolean title = words.length() > LONGEST || TITLED_BY.matcher(words).matches();
    return title ? Optional.empty() : new Scan(words, stamps).line();
  }

  /** A date that a header left before the report on one line: "date 2024-07-02 ASTANA – On …". */
  public static Optional<Stamp> before(String words, Stamps stamps) {
    String start = words.substring(0, Math.min(LONGEST, words.length()));
    Matcher label = LABEL.matcher(start);
    boolean labelled = label.lookingAt() && LABELS.get(key(label)) == Kind.DATE;
    boolean bare = !start.isEmpty() && start.matches("(?s)(?:19|20)\\d\\d[-/.].*");
    if (!labelled && !bare) {
      return Optional.empty();
    }
    return stamps
        .at(start, labelled ? label.end() : 0)
        .filter(stamp -> stamp.hasYear() && words.length() > stamp.to() + 40)
        .filter(stamp -> words.substring(stamp.to()).strip().matches("(?s)[\\p{Lu}\"“].*"));
  }

  private static String key(Matcher label) {
    return label.group("label").toLowerCase(java.util.Locale.ROOT);
  }

  /** Reads the items from left to right. */
  private static final class Scan {
    private final String line;
    private final Stamps stamps;
    private final List<Item> items = new ArrayList<>();
    private int at;
    private boolean certain;

    Scan(String line, Stamps stamps) {
      this.line = line;
      this.stamps = stamps;
    }

    Optional<HeaderLine> line() {
      agency();
      pass(BETWEEN);
      while (at < line.length()) {
        if (!labelled() && !stamp() && !place() && !names() && !noise() && !shortName()) {
          return Optional.empty();
        }
        pass(BETWEEN);
      }
      return certain ? Optional.of(new HeaderLine(items)) : Optional.empty();
    }

    /** "(VNA)": in brackets on a line of its own. */
    private void agency() {
      if (AGENCY.matcher(line).matches()) {
        at = line.length();
        certain = true;
        items.add(
            new Item(Kind.PUBLISHER, line.substring(1, line.length() - 1), 1, line.length() - 1));
      }
    }

    private boolean labelled() {
      Matcher label = LABEL.matcher(line).region(at, line.length());
      Kind kind = label.lookingAt() ? LABELS.get(key(label)) : null;
      if (kind == null) {
        return false;
      }
      int from = label.end();
      if (kind == Kind.DATE) {
        int before = at;
        at = from;
        boolean dated = stamp();
        at = dated ? at : before;
        return dated;
      }
      boolean colon = line.substring(at, from).matches(".*[:：]\\s*");
      if (!colon) {
        return false;
      }
      int to = valueEnd(from);
      certain = true;
      if (to > from) {
        items.add(new Item(kind, line.substring(from, to), from, to));
      }
      at = to;
      return true;
    }

    private int valueEnd(int from) {
      int to = line.length();
      for (Pattern end : List.of(SEPARATOR, NEXT_LABEL)) {
        Matcher found = end.matcher(line).region(from, line.length());
        to = found.find() ? Math.min(to, found.start()) : to;
      }
      String value = line.substring(from, to);
      boolean closing = value.endsWith(")") && !value.contains("(");
      return from + (closing ? value.length() - 1 : value.stripTrailing().length());
    }

    private boolean stamp() {
      Optional<Stamp> found = stamps.at(line, at).filter(Stamp::hasYear);
      found.ifPresent(stamp -> {
        items.add(new Item(Kind.DATE, stamp.day(), stamp.from(), stamp.to()));
        if (!stamp.time().isEmpty()) {
          items.add(new Item(Kind.PUBLISHED_AT, stamp.moment(), stamp.from(), stamp.to()));
        }
        at = stamp.to();
        certain = true;
      });
      return found.isPresent();
    }

    private boolean names() {
      Optional<Byline> found = Byline.at(line, at);
      found.ifPresent(byline -> {
        items.addAll(byline.authors());
        at = byline.end();
        certain = true;
      });
      return found.isPresent();
    }

    private boolean noise() {
      Matcher found = NOISE.matcher(line).region(at, line.length());
      boolean whole = found.lookingAt() && line.substring(found.end()).matches("(?s)|\\W.*");
      if (whole) {
        certain |= !found.group().matches("\\d+");
        at = found.end();
      }
      return whole;
    }

    /** "Jakarta, Indonesia, 6 September 2023": a place at the head of the line, then the day. */
    private boolean place() {
      Matcher found = PLACE.matcher(line).region(at, line.length());
      if (!items.isEmpty() || !found.lookingAt()) {
        return false;
      }
      int comma = found.group("place").indexOf(", ");
      boolean weekday = comma > 0 && isDay(found.start() + comma + 2);
      boolean dated = weekday || isDay(found.end());
      if (dated) {
        int to = weekday ? found.start() + comma : found.end("place");
        String words = line.substring(found.start(), to);
        items.add(new Item(Kind.DATELINE_PLACE, words, found.start(), to));
        at = weekday ? to + 2 : found.end();
      }
      return dated;
    }

    private boolean isDay(int from) {
      return stamps.at(line, from).filter(s -> s.hasYear() && s.from() == from).isPresent();
    }

    /** "Xinhua | 2024-07-03": one word before a date is the outlet; two could be the reporter. */
    private boolean shortName() {
      Matcher found = SHORT_NAME.matcher(line).region(at, line.length());
      boolean beside =
          certain
              || (found.lookingAt()
                  && BESIDE.matcher(line).region(found.end(), line.length()).lookingAt());
      if (!beside || !found.lookingAt() || found.end() - at > 60) {
        return false;
      }
      boolean first = items.isEmpty() && found.group().indexOf(' ') < 0;
      if (found.group("region") != null) {
        items.add(new Item(Kind.DATELINE_PLACE, found.group(), found.start(), found.end()));
      } else if (first || OUTLET.matcher(found.group()).find()) {
        items.add(new Item(Kind.PUBLISHER, found.group(), found.start(), found.end()));
      }
      at = found.end();
      return true;
    }

    private void pass(Pattern pattern) {
      Matcher found = pattern.matcher(line).region(at, line.length());
      at = found.lookingAt() ? found.end() : at;
    }
  }
}
