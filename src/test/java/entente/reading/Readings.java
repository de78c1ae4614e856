package entente.reading;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.annotate.nlp4j.PreparedModel;
import entente.convert.Batch;
import entente.convert.Pipeline;
import entente.convert.TableSink;
import entente.names.Base;
import entente.table.FlatRow;
import entente.table.TableFormat;
import entente.table.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts of texts as {@code entente facts} writes them, by the file's name. */
final class Readings {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, List<FlatRow>> byName = new TreeMap<>();

  /**
   * Reads all texts at once.
   *
   * @param texts by the file's name
   * @param folder an empty one
   */
  Readings(Map<String, String> texts, Path folder) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    Batch batch = new Batch(Pipeline.load(Path.of("ontology"), PreparedModel.file()), true);
    try (TableWriter writer = TableWriter.of(lines, TableFormat.JSON_LINES)) {
      batch.run(List.of(folder), 1, new TableSink(writer, Base.PUBLISHED), (done, total) -> {});
    }
    try (MappingIterator<FlatRow> rows =
        JSON.readerFor(FlatRow.class).readValues(lines.toByteArray())) {
      rows.forEachRemaining(
          row -> byName.computeIfAbsent(row.article(), name -> new ArrayList<>()).add(row));
    }
  }

  /** The facts of a text; none where it was refused. */
  List<FlatRow> of(String name) {
    return byName.getOrDefault(name, List.of());
  }
}
