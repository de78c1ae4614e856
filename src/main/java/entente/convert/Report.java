package entente.convert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.article.Article;
import entente.article.Fault;
import entente.ingest.ArticleLanguage;
import entente.ingest.Reading;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What became of each file, one JSON object a line: {@code file, status, reason, detail, key,
 * sha256, claims}; where only the header was read, the {@code language} of the text; and where a
 * step broke on sentences, {@code setAside}: of each {@code begin, end} in code points, its {@code
 * words}, the {@code stage} and the {@code problem}.
 */
public final class Report implements Sink, Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Writer out;

  /**
   * Creates or replaces the file.
   *
   * @throws IOException if it cannot be written
   */
  public Report(Path file) throws IOException {
    this(Files.newBufferedWriter(file));
  }

  private Report(Writer out) {
    this.out = out;
  }

  /** A report that nobody asked for. */
  public static Report nowhere() {
    return new Report(Writer.nullWriter());
  }

  @Override
  public void take(Outcome outcome) throws IOException {
    out.write(JSON.writeValueAsString(line(outcome)));
    out.write('\n');
  }

  private static ObjectNode line(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Converted converted -> {
        Conversion conversion = converted.conversion();
        ObjectNode line =
            start(converted.file(), "converted")
                .put("key", conversion.article().key())
                .put("sha256", conversion.article().sha256())
                .put("claims", conversion.claims().size());
        ArticleLanguage.other(conversion.article())
            .ifPresent(language -> line.put("language", language));
        conversion.faults().forEach(fault -> tell(fault, conversion.article(), line));
        yield line;
      }
      case Outcome.Refused refused -> {
        Reading.Refused reading = refused.reading();
        yield start(reading.file(), "refused")
            .put("reason", reading.reason().code())
            .put("detail", reading.detail());
      }
      case Outcome.Failed failed ->
          start(failed.file(), "failed").put("reason", "bug").put("detail", failed.problem());
    };
  }

  private static void tell(Fault fault, Article article, ObjectNode line) {
    line.withArray("setAside")
        .addObject()
        .put("begin", fault.span().begin())
        .put("end", fault.span().end())
        .put("words", article.words(fault.span()))
        .put("stage", fault.stage())
        .put("problem", fault.problem());
  }

  private static ObjectNode start(Path file, String status) {
    return JSON.createObjectNode()
        .put("file", String.valueOf(file.getFileName()))
        .put("status", status);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
