package entente.names;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The base IRI and the patterns of every IRI below it (decision 0003).
 *
 * <p>Every method is total: strange words are folded, hashed or percent-encoded, never refused.
 * Entities are given by their id ({@code state/kaz}), dates as {@code 2024-07-03}, {@code 2024-07},
 * {@code 2024} or as {@link #undated}.
 *
 * @param iri absolute, ending in {@code /}
 */
public record Base(String iri) {
  private static final Pattern ABSOLUTE =
      Pattern.compile("[a-z][a-z0-9+.-]*://[A-Za-z0-9._~:/@%-]+/");
  private static final Pattern SERIES =
      Pattern.compile("\\b(the|summit|annual|\\d+(st|nd|rd|th)?|first|second|third)\\b");

  private static final Pattern OF_ARTICLE =
      Pattern.compile(
          "(?:id/(?:article|claim|evidence|mention|quotation)|graph/article)/([0-9a-f]{12})(?:[/#].*)?");

  /** The base of published data. */
  public static final Base PUBLISHED = new Base("https://w3id.org/entente/");

  /**
   * @throws IllegalArgumentException if {@code iri} is not absolute or does not end in a slash
   */
  public Base {
    if (!ABSOLUTE.matcher(iri).matches()) {
      throw new IllegalArgumentException("not a base IRI ending in '/': " + iri);
    }
  }

  /** A class or property of the ontology. */
  public String term(String localName) {
    return iri + "ns#" + Segment.safe(localName);
  }

  /** The namespace of the ontology. */
  public String terms() {
    return iri + "ns#";
  }

  /** The namespace of the SKOS concepts. */
  public String concepts() {
    return iri + "voc/";
  }

  /** The concept of a scheme, such as {@code stance} and {@code support}. */
  public String concept(String scheme, String code) {
    return iri + "voc/" + Segment.safe(scheme) + "-" + Segment.safe(code);
  }

  /** The node with the given path below {@code id/}. */
  public String entity(String id) {
    return id(Segment.path(id));
  }

  /** A named graph that is not an article's: {@code merged}, {@code reference}. */
  public String graph(String name) {
    return iri + "graph/" + Segment.path(name);
  }

  /** The named graph of one article. */
  public String articleGraph(String key) {
    return graph("article/" + key);
  }

  public String article(String key) {
    return entity("article/" + key);
  }

  /** The article that a node is, or of which it is a part, by the node's IRI. */
  public Optional<String> articleOf(String node) {
    if (!node.startsWith(iri)) {
      return Optional.empty();
    }
    Matcher part = OF_ARTICLE.matcher(node.substring(iri.length()));
    return part.matches() ? Optional.of(article(part.group(1))) : Optional.empty();
  }

  /** The claim whose content hashes to {@code hash}, in one article. */
  public String claim(String key, String hash) {
    return entity("claim/" + key + "/" + hash);
  }

  public String proposition(String hash) {
    return entity("proposition/" + hash);
  }

  public String run(String hash) {
    return entity("run/" + hash);
  }

  /** A stretch that carries a claim; code points, half-open. */
  public String evidence(String key, int begin, int end) {
    return entity("evidence/" + key + "/" + begin + "-" + end);
  }

  /** A stretch that names an entity; code points, half-open. */
  public String mention(String key, int begin, int end) {
    return entity("mention/" + key + "/" + begin + "-" + end);
  }

  /** A stretch of direct speech; code points, half-open. */
  public String quotation(String key, int begin, int end) {
    return entity("quotation/" + key + "/" + begin + "-" + end);
  }

  /** A topic in free words: equal when the words agree up to case, marks and spacing. */
  public String topic(String words) {
    return id("topic/" + Segment.slug(words));
  }

  public String office(String of, String role) {
    return id("office/" + Segment.tail(of) + "/" + Segment.slug(role));
  }

  public String tenure(String holder, String of, String role) {
    return id("tenure/" + Segment.tail(holder) + "/" + Segment.tail(of) + "-" + Segment.slug(role));
  }

  /** A tenure that is told as over: whoever holds the office again has two. */
  public String formerTenure(String holder, String of, String role) {
    return tenure(holder, of, "former-" + role);
  }

  /** What stands in place of a date, so that dateless events of two articles never meet. */
  public static String undated(String key) {
    return "undated-" + key;
  }

  /** A visit: who, where to, and the month in which it starts. */
  public String visit(String start, String visitor, String destination) {
    return event("visit", month(start), Segment.tail(visitor) + "--" + Segment.tail(destination));
  }

  /**
   * A meeting, talks, call or press meeting: the format, the day, the ids of who takes part, and
   * others whom only the words of a text name.
   */
  public String meeting(
      String format, String day, Collection<String> participants, Collection<String> others) {
    List<String> all = Stream.concat(participants.stream(), unnamed(others)).toList();
    return event(format, day, Segment.together(all));
  }

  private static Stream<String> unnamed(Collection<String> others) {
    return others.stream().map(words -> "x/" + Segment.slug(words));
  }

  /** The publishing of a text; {@code outlet} is empty or an id. */
  public String publication(String day, String author, List<String> outlet) {
    String end = outlet.isEmpty() ? "" : "--" + Segment.together(outlet);
    return event("publication", day, Segment.tail(author) + end);
  }

  public String invitation(String day, String inviter, String invitee) {
    return event("invitation", day, Segment.tail(inviter) + "--" + Segment.tail(invitee));
  }

  /** A summit: the organisation whose series it is, and the year. */
  public String summit(String start, String organiser) {
    return event("summit", year(start), Segment.tail(organiser));
  }

  /** A summit known by its words only; "the 24th SCO Summit" is one of the series "sco". */
  public String summitNamed(String start, String label) {
    String series = SERIES.matcher(Slug.of(label).replace('-', ' ')).replaceAll(" ").strip();
    return event("summit", year(start), Segment.slug(series.isEmpty() ? label : series));
  }

  /** A ceremony or public event: what it is called, and the year. */
  public String occasion(String kind, String start, String label) {
    return event(kind, year(start), Segment.slug(label));
  }

  /** An act: what is done by whom, and the day. */
  public String act(String day, String label) {
    return event("act", day, Segment.slug(label));
  }

  /** An anniversary: what of, how many years, in which year. */
  public String anniversary(String year, int number, Collection<String> sides, String of) {
    String what = (sides.isEmpty() ? "" : Segment.together(sides) + "-") + Segment.slug(of);
    return event("anniversary", year(year), number + "/" + what);
  }

  /** An agreement by type, parties and day; {@code label} tells it where parties are unknown. */
  public String agreement(String day, String type, Collection<String> parties, String label) {
    String who = parties.isEmpty() ? Segment.slug(label) : Segment.together(parties);
    return id("agreement/" + Segment.safe(day) + "/" + Segment.slug(type) + "/" + who);
  }

  /** The signing of an agreement, given its IRI. */
  public static String signing(String agreement) {
    return agreement + "/signing";
  }

  /** The second, third … event that would have the name of another. */
  public static String next(String event, int number) {
    return event + "/" + number;
  }

  public String partnership(Collection<String> sides, String level) {
    return id("partnership/" + Segment.together(sides) + "/" + Segment.slug(level));
  }

  public String membership(String member, String organisation) {
    return id("membership/" + Segment.tail(member) + "/" + Segment.tail(organisation));
  }

  public String chairmanship(String chair, String organisation) {
    return id("chairmanship/" + Segment.tail(chair) + "/" + Segment.tail(organisation));
  }

  public String diplomaticRelation(Collection<String> sides) {
    return id("diplomatic-relation/" + Segment.together(sides));
  }

  /** A number: whose, of what, when. */
  public String observation(Collection<String> of, String measure, String period) {
    String who = of.isEmpty() ? "unstated" : Segment.together(of);
    return id("observation/" + who + "/" + Segment.slug(measure) + "/" + Segment.safe(period));
  }

  /** A position: who holds it, the stance, the topic; no date, because dates sit on claims. */
  public String position(
      Collection<String> holders, Collection<String> others, String stance, String topic) {
    List<String> all = Stream.concat(holders.stream(), unnamed(others)).toList();
    String who = all.isEmpty() ? "unstated" : Segment.together(all);
    return id("position/" + who + "/" + Segment.slug(stance) + "/" + Segment.slug(topic));
  }

  private String event(String kind, String date, String rest) {
    return id("event/" + Segment.slug(kind) + "/" + Segment.safe(date) + "/" + rest);
  }

  private String id(String safePath) {
    return iri + "id/" + safePath;
  }

  private static String month(String date) {
    return date.matches("\\d{4}-\\d{2}-.*") ? date.substring(0, 7) : date;
  }

  private static String year(String date) {
    return date.matches("\\d{4}-.*") ? date.substring(0, 4) : date;
  }
}
