package entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.names.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** Every term that the code writes is one of the ontology. */
class VocabularyTest {
  private static final Path ONTOLOGY = Path.of("ontology/entente.ttl");

  @Test
  void everyTerm_isDeclared() throws IOException {
    assumeTrue(Files.exists(ONTOLOGY));
    Model ontology;
    try (var reader = Files.newBufferedReader(ONTOLOGY)) {
      ontology = Rio.parse(reader, Base.PUBLISHED.iri(), RDFFormat.TURTLE);
    }
    assertThat(terms())
        .allSatisfy(term ->
            assertThat(
                    ontology
                        .filter(Terms.iri(Base.PUBLISHED.term(term.localName())), RDF.TYPE, null)
                        .objects())
                .as(term.localName())
                .containsAnyOf(
                    term instanceof EntClass ? OWL.CLASS : OWL.OBJECTPROPERTY,
                    term instanceof EntClass ? OWL.CLASS : OWL.DATATYPEPROPERTY));
  }

  @Test
  void noTwoTerms_areTheSame() {
    assertThat(terms().stream().map(Ent::localName)).doesNotHaveDuplicates();
    assertThat(terms()).hasSizeGreaterThan(90);
  }

  @Test
  void names_followFromTheConstants() {
    assertThat(EntClass.NEWS_ARTICLE.localName()).isEqualTo("NewsArticle");
    assertThat(EntProperty.START_DATE.localName()).isEqualTo("startDate");
  }

  private static List<Ent> terms() {
    return Stream.<Ent>concat(Stream.of(EntClass.values()), Stream.of(EntProperty.values()))
        .toList();
  }
}
