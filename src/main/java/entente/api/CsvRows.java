package entente.api;

import entente.store.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Rows as RFC 4180 has them.
 *
 * <p>Text that begins with one of {@code = + - @}, a tabulator or a line end, which a spreadsheet
 * would take for a formula, has an apostrophe before it; numbers and IRIs are never changed.
 */
final class CsvRows {
  private static final String FORMULA = "=+-@\t\r\n";

  private CsvRows() {}

  static void write(List<Column> columns, Iterator<Binding> rows, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    write(columns.stream().map(Column::name), writer);
    while (rows.hasNext()) {
      Binding row = rows.next();
      write(columns.stream().map(column -> cell(row, column)), writer);
    }
    writer.flush();
  }

  private static void write(Stream<String> cells, Writer writer) throws IOException {
    writer.write(CSVFormat.RFC4180.format((Object[]) cells.toArray(String[]::new)));
    writer.write("\r\n");
  }

  private static String cell(Binding row, Column column) {
    return Optional.ofNullable(row.get(column.name())).map(CsvRows::cell).orElse("");
  }

  private static String cell(Node value) {
    if (value.isURI()) {
      return value.getURI();
    }
    String words = value.getLiteralLexicalForm();
    boolean number = value.getLiteral().isWellFormed() && value.getLiteralValue() instanceof Number;
    return number || words.isEmpty() || FORMULA.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
  }
}
