package entente.reconcile;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** A small page about a thing, to be shown inside another page. */
final class Preview {
  private static final int ROWS = 8;

  private Preview() {}

  static String of(Thing thing, List<Binding> statements) {
    StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head>");
    page.append("<meta charset=\"utf-8\"><title>").append(escaped(thing.label()));
    page.append("</title></head><body>\n<h1>").append(escaped(thing.label())).append("</h1>\n<p>");
    page.append(escaped(thing.description())).append("</p>\n<dl>\n");
    statements.stream()
        .filter(row -> row.get("propertyName") != null)
        .limit(ROWS)
        .forEach(row -> {
          page.append("<dt>").append(escaped(row.get("propertyName").getLiteralLexicalForm()));
          page.append("</dt><dd>").append(escaped(shown(row))).append("</dd>\n");
        });
    return page.append("</dl>\n</body></html>\n").toString();
  }

  private static String shown(Binding row) {
    Node value = row.get("name") == null ? row.get("value") : row.get("name");
    return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
