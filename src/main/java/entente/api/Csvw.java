package entente.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.names.Base;
import entente.names.Licence;
import entente.store.Column;
import entente.store.StoredQuery;

/** The columns of a query's CSV, as CSV on the Web describes them. */
public final class Csvw {
  /** The media type of such a description. */
  public static final String MEDIA_TYPE = "application/csvm+json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Csvw() {}

  /** The description of a query's answer. */
  public static String of(StoredQuery query, Base base) {
    ObjectNode json = JSON.createObjectNode();
    json.put("@context", "http://www.w3.org/ns/csvw");
    json.put("url", query.name() + ".csv");
    json.put("dc:title", query.summary());
    json.put("dc:description", query.description());
    json.putObject("dc:license").put("@id", Licence.IRI);
    json.put("dc:rights", Licence.RIGHTS);
    ArrayNode columns = json.putObject("tableSchema").putArray("columns");
    for (Column column : query.columns()) {
      ObjectNode one = columns.addObject();
      one.put("name", column.name()).put("titles", column.name());
      one.put("dc:description", column.description());
      one.put("propertyUrl", base.iri() + "api/" + query.name() + "#" + column.name());
      datatype(column.kind(), one);
    }
    return json.toPrettyString() + "\n";
  }

  private static void datatype(Column.Kind kind, ObjectNode column) {
    switch (kind) {
      case IRI -> column.put("datatype", "anyURI");
      case DATE ->
          column
              .putObject("datatype")
              .put("base", "string")
              .put("format", "\\d{4}(-\\d{2}(-\\d{2})?)?");
      case MOMENT -> column.put("datatype", "dateTime");
      case INTEGER -> column.put("datatype", "integer");
      case DECIMAL -> column.put("datatype", "decimal");
      case BOOLEAN -> column.put("datatype", "boolean");
      case TEXT -> column.put("datatype", "string");
    }
  }
}
