package entente.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.names.Licence;
import entente.store.Column;
import entente.store.Parameter;
import entente.store.ParameterType;
import entente.store.StoredQuery;
import java.util.List;

/** The stored queries as an OpenAPI 3.1 document, made of their headers. */
public final class OpenApi {
  private static final ObjectMapper JSON = new ObjectMapper();

  private OpenApi() {}

  /**
   * The document.
   *
   * @param version of the data
   */
  public static String of(List<StoredQuery> queries, String version) {
    ObjectNode json = JSON.createObjectNode();
    json.put("openapi", "3.1.0");
    ObjectNode info = json.putObject("info");
    info.put("title", "Entente").put("version", version);
    info.put("summary", "What articles say about diplomacy: stored questions as tables.");
    info.put("description", Licence.RIGHTS);
    info.putObject("license").put("name", Licence.NAME).put("url", Licence.IRI);
    json.putArray("servers").addObject().put("url", "/");
    ObjectNode paths = json.putObject("paths");
    queries.forEach(query -> path(query, paths.putObject("/api/" + query.name() + ".{form}")));
    components(json.putObject("components"));
    return json.toPrettyString() + "\n";
  }

  private static void path(StoredQuery query, ObjectNode path) {
    ObjectNode get = path.putObject("get");
    get.put("operationId", query.name());
    get.put("summary", query.summary());
    get.put("description", query.description());
    ArrayNode parameters = get.putArray("parameters");
    for (String shared : List.of("form", Window.LIMIT, Window.OFFSET, Api.EXPLAIN)) {
      parameters.addObject().put("$ref", "#/components/parameters/" + shared);
    }
    query.described().forEach(one -> parameter(one, parameters.addObject()));
    ObjectNode responses = get.putObject("responses");
    rows(query, responses.putObject("200"));
    responses.putObject("304").put("description", "As before, by If-None-Match.");
    for (String status : List.of("400", "404", "422", "503")) {
      responses.putObject(status).put("$ref", "#/components/responses/problem");
    }
  }

  private static void parameter(Parameter one, ObjectNode json) {
    json.put("name", one.name()).put("in", "query");
    String standing =
        one.defaults().isEmpty() ? "any" : "if not given: " + String.join(", ", one.defaults());
    json.put("description", one.description() + "; " + one.type().form() + "; " + standing);
    ObjectNode schema = json.putObject("schema");
    switch (one.type()) {
      case ParameterType.Thing thing -> schema.put("type", "string");
      case ParameterType.Plain plain ->
          schema.put(
              "type",
              switch (plain) {
                case DATE, TEXT -> "string";
                case INTEGER -> "integer";
                case DECIMAL -> "number";
              });
    }
  }

  private static void rows(StoredQuery query, ObjectNode response) {
    response.put("description", "The rows.");
    ObjectNode headers = response.putObject("headers");
    header(headers, "X-Total-Count", "integer", "How many rows there are in all.");
    header(headers, "Link", "string", "The next and previous rows, columns, licence.");
    header(headers, "ETag", "string", "Of the version, the query and the values.");
    ObjectNode content = response.putObject("content");
    content.putObject(Form.CSV.mediaType()).putObject("schema").put("type", "string");
    content.putObject(Form.TTL.mediaType()).putObject("schema").put("type", "string");
    ObjectNode array =
        content.putObject(Form.JSON.mediaType()).putObject("schema").put("type", "array");
    ObjectNode row = array.putObject("items").put("type", "object");
    ObjectNode properties = row.putObject("properties");
    for (Column column : query.columns()) {
      ObjectNode property = properties.putObject(column.name());
      property.put("description", column.description());
      property.putArray("type").add(jsonType(column.kind())).add("null");
    }
  }

  private static void header(ObjectNode headers, String name, String type, String words) {
    headers.putObject(name).put("description", words).putObject("schema").put("type", type);
  }

  private static String jsonType(Column.Kind kind) {
    return switch (kind) {
      case IRI, DATE, MOMENT, TEXT -> "string";
      case INTEGER -> "integer";
      case DECIMAL -> "number";
      case BOOLEAN -> "boolean";
    };
  }

  private static void components(ObjectNode json) {
    ObjectNode parameters = json.putObject("parameters");
    ObjectNode form = parameters.putObject("form");
    form.put("name", "form").put("in", "path").put("required", true);
    ArrayNode forms = form.putObject("schema").put("type", "string").putArray("enum");
    List.of(Form.values()).forEach(one -> forms.add(one.ending()));
    whole(parameters, Window.LIMIT, "How many rows at most; all if not given.", 1);
    whole(parameters, Window.OFFSET, "How many rows to leave out first.", 0);
    ObjectNode explain = parameters.putObject(Api.EXPLAIN);
    explain.put("name", Api.EXPLAIN).put("in", "query");
    explain.put("description", "1 answers with the query instead, as application/sparql-query.");
    explain.putObject("schema").put("type", "string").putArray("enum").add("1");
    ObjectNode problem = json.putObject("responses").putObject("problem");
    problem.put("description", "Why there is no answer.");
    ObjectNode schema =
        problem.putObject("content").putObject("application/problem+json").putObject("schema");
    ObjectNode members = schema.put("type", "object").putObject("properties");
    members.putObject("status").put("type", "integer");
    List.of("title", "detail", "parameter", "near")
        .forEach(name -> members.putObject(name).put("type", "string"));
  }

  private static void whole(ObjectNode parameters, String name, String words, int least) {
    ObjectNode one = parameters.putObject(name);
    one.put("name", name).put("in", "query").put("description", words);
    one.putObject("schema").put("type", "integer").put("minimum", least);
  }
}
