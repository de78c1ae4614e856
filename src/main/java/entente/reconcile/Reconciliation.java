package entente.reconcile;

import entente.names.Base;
import entente.store.Queries;
import entente.store.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * The W3C Reconciliation Service API 0.2 over one version of the graph: JSON in, JSON out.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">
 *     the specification</a>
 */
public final class Reconciliation {
  private static final int MOST = 50;
  private static final int USUAL = 10;
  private static final int BATCH = 100;
  private static final int LONGEST = 300;

  private final Queries queries;
  private final Source source;
  private @Nullable Register register;

  /**
   * Nothing is read before the first question.
   *
   * @param queries those of {@code queries/reconcile/}
   */
  public Reconciliation(Queries queries, Source source) {
    this.queries = queries;
    this.source = source;
  }

  private synchronized Register register() {
    if (register == null) {
      register = Register.of(rows("names", Map.of()));
    }
    return register;
  }

  private List<Binding> rows(String name, Map<String, String> values) {
    return source.ask(
        queries.named(name).with(values),
        execution -> {
          List<Binding> rows = new ArrayList<>();
          execution.select().forEachRemaining(rows::add);
          return rows;
        });
  }

  /** What the service can do, {@code root} being its address. */
  public String manifest(String root) {
    JsonArray kinds = new JsonArray();
    Stream.of("Person", "State", "Organisation", "Place", "Event")
        .flatMap(id -> register().kinds().stream().filter(kind -> kind.id().equals(id)))
        .forEach(kind -> kinds.add(Answers.kind(kind)));
    return JSON.toStringFlat(Answers.manifest(root, kinds));
  }

  /**
   * Candidates for a batch of queries.
   *
   * @throws IllegalArgumentException if the batch is no JSON as the API has it
   */
  public String match(String batch) {
    JsonObject queries = object(batch);
    if (queries.size() > BATCH) {
      throw new IllegalArgumentException("more than " + BATCH + " queries at once");
    }
    JsonObject results = new JsonObject();
    for (String key : queries.keys()) {
      JsonArray found = new JsonArray();
      candidates(queries.get(key)).forEach(one -> found.add(Answers.candidate(one)));
      JsonObject result = new JsonObject();
      result.put("result", found);
      results.put(key, result);
    }
    return JSON.toStringFlat(results);
  }

  private List<Register.Candidate> candidates(JsonValue query) {
    if (!query.isObject() || !query.getAsObject().hasKey("query")) {
      throw new IllegalArgumentException("a query without \"query\"");
    }
    JsonObject asked = query.getAsObject();
    JsonValue words = asked.get("query");
    if (!words.isString() || words.getAsString().value().length() > LONGEST) {
      throw new IllegalArgumentException("\"query\" must be a text of " + LONGEST + " at most");
    }
    List<String> kinds = kinds(asked.get("type"));
    return register()
        .find(
            words.getAsString().value(),
            thing -> kinds.isEmpty() || kinds.stream().anyMatch(thing::isA),
            limit(asked.get("limit")));
  }

  /** One type or several, each an id, which may be the whole IRI, or an object with one. */
  private static List<String> kinds(@Nullable JsonValue type) {
    if (type == null || type.isNull()) {
      return List.of();
    }
    if (type.isArray()) {
      return type.getAsArray().stream().flatMap(one -> kinds(one).stream()).toList();
    }
    return List.of(Register.local(type.isObject() ? text(type.getAsObject(), "id") : text(type)));
  }

  private static int limit(@Nullable JsonValue limit) {
    return limit == null || !limit.isNumber()
        ? USUAL
        : Math.clamp(limit.getAsNumber().value().longValue(), 1, MOST);
  }

  /** Things whose name begins so. */
  public String suggestEntities(String prefix) {
    JsonArray found = new JsonArray();
    String words = prefix.length() > LONGEST ? prefix.substring(0, LONGEST) : prefix;
    register().beginning(words, USUAL).forEach(thing -> found.add(Answers.suggestion(thing)));
    return Answers.result(found);
  }

  /** Classes whose name begins so. */
  public String suggestTypes(String prefix) {
    JsonArray found = new JsonArray();
    register().kinds().stream()
        .filter(kind -> Answers.begins(kind.name(), prefix) || Answers.begins(kind.id(), prefix))
        .forEach(kind -> found.add(Answers.kind(kind)));
    return Answers.result(found);
  }

  /** Properties whose name begins so. */
  public String suggestProperties(String prefix) {
    JsonArray found = new JsonArray();
    Stream.of("Actor", "Place", "Event")
        .flatMap(kind -> properties(kind).stream())
        .distinct()
        .filter(one -> Answers.begins(one.name(), prefix) || Answers.begins(one.id(), prefix))
        .limit(MOST)
        .forEach(one -> found.add(Answers.kind(one)));
    return Answers.result(found);
  }

  /** The properties that things of a class have. */
  public String proposeProperties(String kind) {
    JsonArray proposed = new JsonArray();
    properties(kind).forEach(one -> proposed.add(Answers.kind(one)));
    JsonObject answer = new JsonObject();
    answer.put("type", kind);
    answer.put("properties", proposed);
    return JSON.toStringFlat(answer);
  }

  private List<Kind> properties(String kind) {
    String local = Register.local(kind);
    if (!local.matches("[A-Za-z]{1,60}")) {
      return List.of();
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (Binding row : rows("properties", Map.of("class", Base.PUBLISHED.term(local)))) {
      names.putIfAbsent(
          Register.local(row.get("property").getURI()), row.get("name").getLiteralLexicalForm());
    }
    return names.entrySet().stream().map(one -> new Kind(one.getKey(), one.getValue())).toList();
  }

  /** A card for people; empty for an unknown thing. */
  public Optional<String> preview(String id) {
    return register().thing(id).map(thing -> Preview.of(thing, statements(thing)));
  }

  /**
   * Values of properties of things.
   *
   * @throws IllegalArgumentException if the request is no JSON as the API has it
   */
  public String extend(String request) {
    JsonObject asked = object(request);
    List<String> ids = texts(asked.get("ids"), "");
    List<String> wanted = texts(asked.get("properties"), "id");
    if (ids.size() > BATCH || wanted.size() > BATCH) {
      throw new IllegalArgumentException("more than " + BATCH + " things or properties at once");
    }
    Map<String, String> names = new LinkedHashMap<>();
    wanted.forEach(id -> names.put(id, id));
    JsonObject rows = new JsonObject();
    for (String id : ids) {
      List<Binding> statements = register().thing(id).map(this::statements).orElse(List.of());
      rows.put(id, Answers.cells(names, statements));
    }
    return JSON.toStringFlat(Answers.extension(names, rows));
  }

  private List<Binding> statements(Thing thing) {
    return rows("values", Map.of("id", Base.PUBLISHED.iri() + "id/" + thing.id())).stream()
        .filter(row -> row.contains(Var.alloc("value")))
        .toList();
  }

  private static List<String> texts(@Nullable JsonValue list, String key) {
    if (list == null || !list.isArray()) {
      throw new IllegalArgumentException("\"ids\" and \"properties\" must be lists");
    }
    return list.getAsArray().stream()
        .map(one -> one.isObject() ? text(one.getAsObject(), key) : text(one))
        .toList();
  }

  private static String text(JsonObject object, String key) {
    JsonValue value = object.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no \"" + key + "\" in " + JSON.toStringFlat(object));
    }
    return text(value);
  }

  private static String text(JsonValue value) {
    if (!value.isString()) {
      throw new IllegalArgumentException("not a text: " + JSON.toStringFlat(value));
    }
    return value.getAsString().value();
  }

  private static JsonObject object(String text) {
    try {
      return JSON.parse(text);
    } catch (JsonException e) {
      throw new IllegalArgumentException("not a JSON object", e);
    }
  }
}
