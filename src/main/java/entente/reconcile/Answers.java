package entente.reconcile;

import entente.names.Base;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** The objects of the API. */
final class Answers {
  private static final String ITEMS = Base.PUBLISHED.iri() + "id/";

  private Answers() {}

  static JsonObject kind(Kind kind) {
    return pair("id", kind.id(), "name", kind.name());
  }

  private static JsonObject pair(String key, String value, String other, String otherValue) {
    JsonObject object = new JsonObject();
    object.put(key, value);
    object.put(other, otherValue);
    return object;
  }

  static JsonObject manifest(String root, JsonArray kinds) {
    JsonObject manifest = new JsonObject();
    JsonArray versions = new JsonArray();
    versions.add("0.2");
    manifest.put("versions", versions);
    manifest.put("name", "Entente");
    manifest.put("identifierSpace", ITEMS);
    manifest.put("schemaSpace", Base.PUBLISHED.terms());
    JsonObject view = new JsonObject();
    view.put("url", ITEMS + "{{id}}");
    manifest.put("view", view);
    manifest.put("defaultTypes", kinds);
    JsonObject preview = new JsonObject();
    preview.put("url", root + "/preview?id={{id}}");
    preview.put("width", 400);
    preview.put("height", 240);
    manifest.put("preview", preview);
    JsonObject suggest = new JsonObject();
    for (String what : List.of("entity", "property", "type")) {
      suggest.put(what, pair("service_url", root, "service_path", "/suggest/" + what));
    }
    manifest.put("suggest", suggest);
    JsonObject extend = new JsonObject();
    extend.put("propose_properties", pair("service_url", root, "service_path", "/properties"));
    extend.put("property_settings", new JsonArray());
    manifest.put("extend", extend);
    return manifest;
  }

  static JsonObject candidate(Register.Candidate candidate) {
    JsonObject object = suggestion(candidate.thing(), "type");
    object.put("score", JsonNumber.value(candidate.score()));
    object.put("match", candidate.sure());
    return object;
  }

  static JsonObject suggestion(Thing thing) {
    return suggestion(thing, "notable");
  }

  private static JsonObject suggestion(Thing thing, String types) {
    JsonObject object = pair("id", thing.id(), "name", thing.label());
    object.put("description", thing.description());
    JsonArray kinds = new JsonArray();
    kinds.add(kind(thing.own()));
    object.put(types, kinds);
    return object;
  }

  static String result(JsonArray found) {
    JsonObject answer = new JsonObject();
    answer.put("result", found);
    return JSON.toStringFlat(answer);
  }

  static boolean begins(String words, String prefix) {
    return words.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
  }

  /** The values of the named properties; learns what these are called. */
  static JsonObject cells(Map<String, String> names, List<Binding> statements) {
    JsonObject cells = new JsonObject();
    for (String property : List.copyOf(names.keySet())) {
      JsonArray values = new JsonArray();
      for (Binding row : statements) {
        if (Register.local(row.get("property").getURI()).equals(Register.local(property))) {
          values.add(value(row));
          Node name = row.get("propertyName");
          if (name != null) {
            names.put(property, name.getLiteralLexicalForm());
          }
        }
      }
      cells.put(property, values);
    }
    return cells;
  }

  private static JsonObject value(Binding row) {
    Node value = row.get("value");
    Node name = row.get("name");
    JsonObject cell = new JsonObject();
    if (value.isURI() && name != null && value.getURI().startsWith(ITEMS)) {
      cell.put("id", value.getURI().substring(ITEMS.length()));
      cell.put("name", name.getLiteralLexicalForm());
    } else if (value.isURI()) {
      cell.put("str", name == null ? value.getURI() : name.getLiteralLexicalForm());
    } else if (value.getLiteralDatatype().equals(XSDDatatype.XSDinteger)) {
      cell.put("int", ((Number) value.getLiteralValue()).longValue());
    } else if (value.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)) {
      cell.put("float", JsonNumber.value(((Number) value.getLiteralValue()).doubleValue()));
    } else if (value.getLiteralDatatype().equals(XSDDatatype.XSDdateTime)) {
      cell.put("date", value.getLiteralLexicalForm());
    } else {
      cell.put("str", value.getLiteralLexicalForm());
    }
    return cell;
  }

  static JsonObject extension(Map<String, String> names, JsonObject rows) {
    JsonArray meta = new JsonArray();
    names.forEach((id, name) -> meta.add(pair("id", id, "name", name)));
    JsonObject answer = new JsonObject();
    answer.put("meta", meta);
    answer.put("rows", rows);
    return answer;
  }
}
