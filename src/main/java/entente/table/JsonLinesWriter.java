package entente.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One JSON object a line, its fields in the order of {@link FlatRow}. */
final class JsonLinesWriter implements TableWriter {
  private static final ObjectWriter JSON = new ObjectMapper().writerFor(FlatRow.class);

  private final OutputStream out;

  JsonLinesWriter(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  @Override
  public void write(FlatRow row) throws IOException {
    out.write(JSON.writeValueAsString(row).getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
