package entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.article.Article;
import entente.article.Property;
import entente.article.Span;
import entente.names.Base;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The syntax follows the ending, and nothing is lost in any of them. */
class RdfFileTest {
  private static final ArticleGraph GRAPH = new ArticleGraph(Base.PUBLISHED);
  private static final String NAUGHTY =
      "a\u0000b \u0007 \ufffe \ud83d \r\n\t \"q\" <x> & ]]> \\ {} \u202e \ud83d\ude00 習 é e\u0301";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.trig", "a.nq", "a.jsonld", "a.TRIG", "a.nq.gz", "a.trig.gz"})
  void quads_readBack_areTheSame(String name) throws IOException {
    Path file = folder.resolve(name);
    write(file, first(), naughty());
    Model expected = new LinkedHashModel(first());
    expected.addAll(naughty());
    assertThat(Models.isomorphic(read(file), expected)).as(name).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.ttl", "a.rdf", "a.ttl.gz", "a.rdf.gz"})
  void triples_readBack_areTheSame_withoutTheGraphs(String name) throws IOException {
    Path file = folder.resolve(name);
    write(file, first(), naughty());
    Model expected = new LinkedHashModel();
    first().forEach(s -> expected.add(s.getSubject(), s.getPredicate(), s.getObject()));
    naughty().forEach(s -> expected.add(s.getSubject(), s.getPredicate(), s.getObject()));
    assertThat(Models.isomorphic(read(file), expected)).as(name).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.trig", "a.nq", "a.jsonld", "a.rdf", "a.ttl"})
  void noArticles_giveAFileThatParses(String name) throws IOException {
    Path file = folder.resolve(name);
    write(file);
    assertThat(read(file)).isEmpty();
  }

  @Test
  void sameArticles_giveTheSameBytes() throws IOException {
    write(folder.resolve("a.nq.gz"), first());
    write(folder.resolve("b.nq.gz"), first());
    assertThat(folder.resolve("a.nq.gz")).hasSameBinaryContentAs(folder.resolve("b.nq.gz"));
  }

  @Test
  void nquads_haveTheBytesOfRio() throws IOException {
    StringWriter expected = new StringWriter();
    RDFWriter rio = Rio.createWriter(RDFFormat.NQUADS, expected);
    rio.startRDF();
    first().forEach(rio::handleStatement);
    naughty().forEach(rio::handleStatement);
    rio.endRDF();
    write(folder.resolve("a.nq"), first(), naughty());
    assertThat(folder.resolve("a.nq")).hasContent(expected.toString());
  }

  @Test
  void otherEnding_isRefused() {
    assertThatThrownBy(() -> RdfFile.create(folder.resolve("a.txt"), Base.PUBLISHED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.txt");
    assertThat(folder.resolve("a.txt")).doesNotExist();
  }

  @SafeVarargs
  private static void write(Path file, List<Statement>... articles) throws IOException {
    try (RdfFile out = RdfFile.create(file, Base.PUBLISHED)) {
      for (List<Statement> article : articles) {
        out.write(article);
      }
    }
  }

  private static List<Statement> first() {
    Article article = Cases.everyKind();
    return GRAPH.statements(article, Cases.mentions(article), Cases.claims(article), Cases.RUN);
  }

  private static List<Statement> naughty() {
    Article article =
        Cases.article(
            "na ughty\n..txt",
            NAUGHTY,
            new Property(Property.Kind.TITLE, NAUGHTY, new Span(0, 5)),
            new Property(Property.Kind.DATE, "--05-04", new Span(0, 5)));
    return GRAPH.statements(article, List.of(), List.of(), Cases.RUN);
  }

  private static Model read(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
      return Rio.parse(in, "", RdfFile.format(file).orElseThrow());
    }
  }
}
