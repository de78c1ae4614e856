package entente.pages;

import entente.pages.ThingPage.Statement;
import entente.pages.ThingPage.Value;
import entente.pages.answer.Link;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** A thing in the words of schema.org, for the head of its page. */
final class SchemaOrg {
  /** Class here → type there; the first that fits counts. */
  private static final List<Map.Entry<String, String>> TYPES =
      List.of(
          Map.entry("State", "Country"),
          Map.entry("City", "City"),
          Map.entry("Place", "Place"),
          Map.entry("Person", "Person"),
          Map.entry("MediaOutlet", "NewsMediaOrganization"),
          Map.entry("PoliticalParty", "PoliticalParty"),
          Map.entry("GovernmentBody", "GovernmentOrganization"),
          Map.entry("Organisation", "Organization"),
          Map.entry("Event", "Event"),
          Map.entry("NewsArticle", "NewsArticle"),
          Map.entry("Document", "CreativeWork"),
          Map.entry("Claim", "Claim"),
          Map.entry("ConceptScheme", "DefinedTermSet"),
          Map.entry("Concept", "DefinedTerm"),
          Map.entry("Class", "DefinedTerm"));

  /** Property here, for things of any class → property there. */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "participant", "attendee",
          "destination", "location",
          "place", "location",
          "startDate", "startDate",
          "endDate", "endDate",
          "partOf", "superEvent",
          "member of", "memberOf");

  private SchemaOrg() {}

  /** A description that is safe within a script element. */
  static String of(
      String iri,
      Collection<String> classes,
      String label,
      Collection<Link> same,
      Collection<Statement> statements) {
    JsonObject json = new JsonObject();
    json.put("@context", "https://schema.org/");
    json.put("@id", iri);
    json.put("@type", type(classes));
    json.put("name", label);
    JsonArray elsewhere = new JsonArray();
    same.forEach(link -> elsewhere.add(link.href()));
    if (!elsewhere.isEmpty()) {
      json.put("sameAs", elsewhere);
    }
    boolean event = classes.contains("Event");
    for (Statement statement : statements) {
      String local = statement.property().href().replaceFirst("^.*/", "");
      String there = PROPERTIES.get(local);
      if (event && there != null) {
        JsonArray values = new JsonArray();
        statement.values().stream().map(Value::link).map(Link::label).forEach(values::add);
        json.put(there, values);
      }
    }
    return safe(json);
  }

  /** JSON in which no mark can end the element around it. */
  static String safe(JsonObject json) {
    return JSON.toStringFlat(json)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static String type(Collection<String> classes) {
    return TYPES.stream()
        .filter(entry -> classes.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("Thing");
  }
}
