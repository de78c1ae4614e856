package entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** Graphs held against files as sets of statements; {@code -Dgolden.update=true} rewrites them. */
public final class Golden {
  private Golden() {}

  /**
   * Compares, or rewrites the file first.
   *
   * @throws IOException if the file cannot be read or written
   */
  public static void assertSame(Path file, Collection<Statement> actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, trig(actual));
    }
    Model expected;
    try (var reader = Files.newBufferedReader(file)) {
      expected = Rio.parse(reader, "", RDFFormat.TRIG);
    }
    Model found = new LinkedHashModel(actual);
    if (!Models.isomorphic(expected, found)) {
      assertThat(trig(minus(found, expected))).as("unexpected").isEmpty();
      assertThat(trig(minus(expected, found))).as("missing").isEmpty();
      throw new AssertionError("the graphs differ only in blank nodes, of which there are none");
    }
  }

  private static Collection<Statement> minus(Model from, Model other) {
    Model rest = new LinkedHashModel(from);
    rest.removeAll(other);
    return rest;
  }

  private static String trig(Collection<Statement> statements) {
    if (statements.isEmpty()) {
      return "";
    }
    TreeSet<Statement> sorted =
        new TreeSet<>(
            java.util.Comparator.<Statement, String>comparing(s -> String.valueOf(s.getContext()))
                .thenComparing(StatementOrder.ORDER));
    sorted.addAll(statements);
    StringWriter text = new StringWriter();
    var writer = Rio.createWriter(RDFFormat.TRIG, text);
    writer.startRDF();
    writer.handleNamespace("ent", "https://w3id.org/entente/ns#");
    writer.handleNamespace("voc", "https://w3id.org/entente/voc/");
    writer.handleNamespace("oa", Oa.NAMESPACE);
    sorted.forEach(writer::handleStatement);
    writer.endRDF();
    return text.toString();
  }
}
