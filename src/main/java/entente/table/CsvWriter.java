package entente.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * RFC 4180 with a header line; lists are joined by "; ".
 *
 * <p>Spreadsheets run a cell that begins with {@code = + - @}, a tab or a carriage return as a
 * formula, so such a text is preceded by an apostrophe (OWASP, CSV injection). JSON Lines holds the
 * words unchanged.
 */
final class CsvWriter implements TableWriter {
  private static final String FORMULA = "=+-@\t\r";
  private static final List<String> COLUMNS =
      java.util.Arrays.stream(FlatRow.class.getRecordComponents())
          .map(java.lang.reflect.RecordComponent::getName)
          .toList();

  private final BufferedWriter out;

  CsvWriter(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    record(COLUMNS.toArray());
  }

  @Override
  public void write(FlatRow row) throws IOException {
    record(
        safe(row.article()),
        safe(row.kind()),
        safe(row.predicate()),
        list(row.subjects()),
        list(row.onBehalfOf()),
        safe(row.object()),
        safe(row.date()),
        safe(row.place()),
        safe(row.speaker()),
        safe(row.modality()),
        safe(row.polarity()),
        row.begin(),
        row.end(),
        safe(row.quote()),
        safe(row.rule()),
        row.confidence(),
        safe(row.plover()),
        list(row.subjectIris()),
        safe(row.objectIri()),
        safe(row.claim()),
        list(row.targets()),
        list(row.targetIris()),
        safe(row.actKind()),
        safe(row.ploverMode()));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void record(Object... cells) throws IOException {
    out.write(CSVFormat.RFC4180.format(cells));
    out.write(CSVFormat.RFC4180.getRecordSeparator());
  }

  private static String list(List<String> labels) {
    return safe(String.join("; ", labels));
  }

  private static String safe(String words) {
    boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    return formula ? "'" + words : words;
  }
}
