package entente.api;

import entente.store.Column;
import entente.store.Source;
import entente.store.StoredQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Whole tables, whatever their length. */
public final class Tables {
  private Tables() {}

  /** Asks and writes the rows as they come, in the form of {@link Form#CSV}. */
  public static void csv(StoredQuery query, Source source, OutputStream out) throws IOException {
    try {
      source.ask(
          query.parsed(),
          execution -> {
            try {
              CsvRows.write(query.columns(), execution.select(), out);
              return true;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The rows; cells without a value are left out. */
  public static List<Map<String, String>> rows(StoredQuery query, Source source) {
    List<Column> columns = query.columns();
    return source.ask(
        query.parsed(),
        execution -> {
          List<Map<String, String>> rows = new ArrayList<>();
          execution.select().forEachRemaining(row -> rows.add(cells(row, columns)));
          return rows;
        });
  }

  private static Map<String, String> cells(Binding row, List<Column> columns) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Column column : columns) {
      Node value = row.get(column.name());
      if (value != null) {
        cells.put(column.name(), value.isURI() ? value.getURI() : value.getLiteralLexicalForm());
      }
    }
    return cells;
  }
}
