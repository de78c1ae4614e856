package entente.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;

/**
 * Rio's N-Quads, the same bytes in a fraction of the time: what needs no escape is written as one
 * piece and not by the character.
 */
final class QuickQuads extends NQuadsWriter {
  private static final String ESCAPED = "<>\"{}|^`\\";
  private static final boolean[] PLAIN = plain();

  QuickQuads(Writer writer) {
    super(writer);
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[128];
    for (char unit = '!'; unit <= '~'; unit++) {
      plain[unit] = ESCAPED.indexOf(unit) < 0;
    }
    return plain;
  }

  @Override
  protected void writeValue(Value value) throws IOException {
    if (value instanceof IRI iri && isPlain(iri.stringValue(), false)) {
      iri(iri);
    } else if (value instanceof Literal literal && isPlain(literal.getLabel(), true)) {
      literal(literal);
    } else {
      super.writeValue(value);
    }
  }

  private void iri(IRI iri) throws IOException {
    writer.write('<');
    writer.write(iri.stringValue());
    writer.write('>');
  }

  private void literal(Literal literal) throws IOException {
    writer.write('"');
    writer.write(literal.getLabel());
    writer.write('"');
    Optional<String> language = literal.getLanguage();
    if (language.isPresent()) {
      writer.write('@');
      writer.write(language.get());
    } else if (!literal.getDatatype().equals(XSD.STRING)) {
      writer.write("^^");
      iri(literal.getDatatype());
    }
  }

  private static boolean isPlain(String words, boolean blanks) {
    for (int i = 0, length = words.length(); i < length; i++) {
      char unit = words.charAt(i);
      boolean plain = unit < PLAIN.length && (PLAIN[unit] || (blanks && unit == ' '));
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
