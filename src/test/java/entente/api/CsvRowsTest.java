package entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.names.Base;
import entente.store.StoredQuery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that a spreadsheet would take for a formula. */
class CsvRowsTest {
  private static final StoredQuery QUERY =
      new StoredQuery("q", "#+ returns: a = words\nSELECT ?a { BIND (1 AS ?a) } ORDER BY ?a");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "=1+1, '=1+1",
        "+7 727 2504 500, '+7 727 2504 500",
        "-0.5 percent, '-0.5 percent",
        "@here, '@here",
        "2 = 2, 2 = 2",
        "'quoted', 'quoted'"
      })
  void text_thatLooksLikeAFormula_isGuarded(String text, String cell) throws IOException {
    assertThat(csv(NodeFactory.createLiteralString(text))).isEqualTo("a\r\n" + cell + "\r\n");
  }

  @ParameterizedTest
  @CsvSource({"integer, -5", "decimal, -0.5", "decimal, +3", "double, -1.5E3"})
  void number_staysANumber(String type, String number) throws IOException {
    Node value =
        NodeFactory.createLiteralDT(number, NodeFactory.getType(XSDDatatype.XSD + "#" + type));
    assertThat(csv(value)).isEqualTo("a\r\n" + number + "\r\n");
  }

  private static String csv(Node value) throws IOException {
    Binding row = BindingFactory.binding(Var.alloc("a"), value);
    Asked asked = new Asked(QUERY, Map.of(), QUERY.parsed(), Form.CSV, Window.of(Map.of()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Answer(asked, List.of(row), 1).write(Base.PUBLISHED, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
