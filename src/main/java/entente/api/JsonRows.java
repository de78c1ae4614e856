package entente.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import entente.store.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Rows as an array of objects, one row to a line. */
final class JsonRows {
  private static final JsonFactory JSON = new JsonFactory();

  /** Infinity, which JSON cannot say, stays words. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  private JsonRows() {}

  static void write(Answer answer, OutputStream out) throws IOException {
    List<Column> columns = answer.asked().stored().columns();
    JsonGenerator json = JSON.createGenerator(out);
    json.writeStartArray();
    for (Binding row : answer.rows()) {
      json.writeRaw('\n');
      json.writeStartObject();
      for (Column column : columns) {
        json.writeFieldName(column.name());
        write(row.get(column.name()), json);
      }
      json.writeEndObject();
    }
    json.writeRaw('\n');
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }

  private static void write(@Nullable Node value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value.isURI()) {
      json.writeString(value.getURI());
    } else if (value.getLiteral().isWellFormed()
        && value.getLiteralValue() instanceof Number
        && NUMBER.matcher(value.getLiteralLexicalForm()).matches()) {
      json.writeNumber(new BigDecimal(value.getLiteralLexicalForm()));
    } else if (value.getLiteral().isWellFormed()
        && value.getLiteralValue() instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(value.getLiteralLexicalForm());
    }
  }
}
