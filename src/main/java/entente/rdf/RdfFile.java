package entente.rdf;

import entente.names.Base;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;

/**
 * A file of article graphs being written, one article after the other; memory holds one at a time.
 *
 * <p>The ending chooses the syntax: {@code .trig .nq .ttl .jsonld .rdf}, each also {@code .gz}.
 * Turtle and RDF/XML have no named graphs: there the graphs are united. JSON-LD is an array in
 * expanded form.
 */
public final class RdfFile implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final Map<String, RDFFormat> FORMATS =
      Map.of(
          "trig", RDFFormat.TRIG,
          "nq", RDFFormat.NQUADS,
          "ttl", RDFFormat.TURTLE,
          "jsonld", RDFFormat.JSONLD,
          "rdf", RDFFormat.RDFXML);

  private final Base base;
  private final RDFFormat format;
  private final Writer out;
  private final Optional<RDFWriter> stream;
  private boolean empty = true;

  private RdfFile(Base base, RDFFormat format, Writer out) {
    this.base = base;
    this.format = format;
    this.out = out;
    this.stream =
        format.equals(RDFFormat.JSONLD) ? Optional.empty() : Optional.of(writer(format, out));
    stream.ifPresent(this::start);
  }

  /** The syntax that the file's ending names; empty for any other ending. */
  public static Optional<RDFFormat> format(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return Optional.ofNullable(FORMATS.get(plain.substring(plain.lastIndexOf('.') + 1)));
  }

  /**
   * Creates or replaces the file.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if the ending names no syntax
   */
  public static RdfFile create(Path file, Base base) throws IOException {
    RDFFormat format =
        format(file)
            .orElseThrow(
                () -> new IllegalArgumentException(file + ": not .trig .nq .ttl .jsonld .rdf"));
    boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    var bytes = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    var target = packed ? new GZIPOutputStream(bytes, BUFFER) : bytes;
    return new RdfFile(
        base, format, new Buffered(new OutputStreamWriter(target, StandardCharsets.UTF_8), BUFFER));
  }

  /**
   * Adds the graph of one article.
   *
   * @throws IOException if it cannot be written
   */
  public void write(List<Statement> article) throws IOException {
    if (stream.isPresent()) {
      article.forEach(stream.get()::handleStatement);
    } else {
      out.write(empty ? "[" : ",");
      out.write(jsonObjects(article));
    }
    empty = false;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      stream.ifPresent(RDFWriter::endRDF);
      if (stream.isEmpty()) {
        out.write(empty ? "[]\n" : "]\n");
      }
    }
  }

  /** Rio keeps a JSON-LD document in memory, so each article is one, freed of its brackets. */
  private static String jsonObjects(List<Statement> article) {
    StringWriter text = new StringWriter();
    RDFWriter writer = writer(RDFFormat.JSONLD, text);
    writer.startRDF();
    article.forEach(writer::handleStatement);
    writer.endRDF();
    String array = text.toString().strip();
    return array.substring(1, array.length() - 1);
  }

  private static RDFWriter writer(RDFFormat format, Writer out) {
    RDFWriter writer =
        format.equals(RDFFormat.NQUADS) ? new QuickQuads(out) : Rio.createWriter(format, out);
    writer.set(BasicWriterSettings.PRETTY_PRINT, !format.equals(RDFFormat.JSONLD));
    writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.EXPAND);
    return writer;
  }

  private void start(RDFWriter writer) {
    writer.startRDF();
    if (format.equals(RDFFormat.NQUADS)) {
      return;
    }
    writer.handleNamespace("ent", base.terms());
    writer.handleNamespace("voc", base.concepts());
    writer.handleNamespace("dct", DCTERMS.NAMESPACE);
    writer.handleNamespace("oa", Oa.NAMESPACE);
    writer.handleNamespace("prov", PROV.NAMESPACE);
    writer.handleNamespace("rdf", RDF.NAMESPACE);
    writer.handleNamespace("rdfs", RDFS.NAMESPACE);
    writer.handleNamespace("xsd", XSD.NAMESPACE);
  }
}
