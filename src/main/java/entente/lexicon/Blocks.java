package entente.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** Reads Turtle files into blocks, one for each subject; a subject may go on in another file. */
final class Blocks {
  private static final String ID = "/id/";

  private final Map<String, Map<String, List<String>>> values = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  /** Reads one file, or all {@code .ttl} files of a folder by name. */
  static Collection<Block> read(Path path) {
    Blocks blocks = new Blocks();
    for (Path file : files(path)) {
      blocks.add(file);
    }
    return blocks.values.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry ->
            new Block(
                entry.getKey(), blocks.places.getOrDefault(entry.getKey(), ""), entry.getValue()))
        .toList();
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> children = Files.list(path)) {
      return children.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new LexiconException(path.toString(), "cannot be listed", e);
    }
  }

  private void add(Path file) {
    TurtleParser parser = new TurtleParser();
    Collector collector = new Collector(file);
    parser.setRDFHandler(collector);
    parser.setParseLocationListener((line, column) -> collector.line = line);
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      parser.parse(reader, "");
    } catch (RDFParseException e) {
      long line = Math.max(e.getLineNumber(), collector.line);
      throw new LexiconException(file + ":" + line, "not Turtle: " + e.getMessage(), e);
    } catch (RDFHandlerException | IOException e) {
      throw new LexiconException(file.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  /** Takes the statements of one file. */
  private final class Collector extends AbstractRDFHandler {
    private final Path file;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<IRI, String> properties = new HashMap<>();
    private long line;

    Collector(Path file) {
      this.file = file;
    }

    @Override
    public void handleNamespace(String prefix, String uri) {
      prefixes.put(uri, prefix);
    }

    @Override
    public void handleStatement(Statement statement) {
      String subject = key(statement.getSubject());
      places.computeIfAbsent(subject, first -> file + ":" + line);
      String property = properties.computeIfAbsent(statement.getPredicate(), this::key);
      List<String> objects =
          values
              .computeIfAbsent(subject, none -> new HashMap<>())
              .computeIfAbsent(property, none -> new ArrayList<>());
      String object = key(statement.getObject());
      if (!objects.contains(object)) {
        objects.add(object);
      }
    }

    private String key(Value value) {
      if (!(value instanceof IRI iri)) {
        return value.stringValue();
      }
      if (iri.equals(RDF.TYPE)) {
        return "rdf:type";
      }
      String whole = iri.stringValue();
      int id = whole.indexOf(ID);
      if (id >= 0) {
        return whole.substring(id + ID.length());
      }
      String prefix = prefixes.get(iri.getNamespace());
      return prefix == null ? whole : prefix + ":" + iri.getLocalName();
    }
  }
}
