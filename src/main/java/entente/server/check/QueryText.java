package entente.server.check;

import entente.server.http.Refusal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** The text of a query, parsed; a refusal says where it is wrong and what may be meant. */
public final class QueryText {
  private static final int BAD_REQUEST = 400;
  private static final int FAR = 3;
  private static final int LONGEST = 600;
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
  private static final String BASE = "https://w3id.org/entente/";
  private static final Pattern PREFIXED = Pattern.compile("Unresolved prefixed name: ([^:]*):");
  private static final Pattern CLASS = Pattern.compile("([a-z]+\\.)+[A-Z]\\w*:\\s*");
  private static final Pattern PLACE =
      Pattern.compile("(?i)[,.]?\\s*(at )?line:? \\d+, col(umn)?:? ?\\d+[:.]?\\s*");

  /** Prefixes that a query on this graph is likely to mean. */
  static final Map<String, String> KNOWN =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("ent", "https://w3id.org/entente/ns#"),
              Map.entry("voc", "https://w3id.org/entente/voc/"),
              Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
              Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
              Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
              Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
              Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
              Map.entry("dct", "http://purl.org/dc/terms/"),
              Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
              Map.entry("prov", "http://www.w3.org/ns/prov#"),
              Map.entry("oa", "http://www.w3.org/ns/oa#"),
              Map.entry("text", "http://jena.apache.org/text#")));

  private QueryText() {}

  /** Parses and checks; see {@link Checks} for what is refused beside wrong syntax. */
  public static Query parse(String text, Checks checks) {
    Outline.check(text);
    try {
      Query query = QueryFactory.create(text, BASE, Syntax.syntaxARQ);
      checks.check(query);
      return query;
    } catch (QueryParseException e) {
      // The library says nothing where its stack ends.
      throw e.getMessage() == null ? Checks.tooDeep() : refusal(e);
    } catch (QueryException e) {
      throw new Refusal(BAD_REQUEST, "bad query", "this is no valid query: " + first(e));
    } catch (StackOverflowError e) {
      throw Checks.tooDeep();
    }
  }

  private static Refusal refusal(QueryParseException e) {
    String message = PLACE.matcher(first(e)).replaceAll(" ").strip();
    Refusal refusal = new Refusal(BAD_REQUEST, "bad query", place(e) + message);
    if (e.getLine() > 0) {
      refusal.with("line", e.getLine()).with("column", e.getColumn());
    }
    Matcher prefix = PREFIXED.matcher(first(e));
    if (prefix.find()) {
      nearest(prefix.group(1)).ifPresent(known -> refusal.with("suggestion", declaration(known)));
    }
    return refusal;
  }

  private static String place(QueryParseException e) {
    return e.getLine() > 0 ? "line " + e.getLine() + ", column " + e.getColumn() + ": " : "";
  }

  private static String first(Exception e) {
    String message = String.valueOf(e.getMessage());
    String line = CLASS.matcher(message).replaceAll("").replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  /** The known prefix that is spelled most alike, if one is. */
  static Optional<String> nearest(String prefix) {
    return KNOWN.keySet().stream()
        .min(
            Comparator.comparingInt((String known) -> DISTANCE.apply(known, prefix))
                .thenComparingInt(known -> Math.abs(known.length() - prefix.length())))
        .filter(known -> DISTANCE.apply(known, prefix) < FAR);
  }

  private static String declaration(String prefix) {
    return "PREFIX " + prefix + ": <" + KNOWN.get(prefix) + ">";
  }
}
