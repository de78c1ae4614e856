package entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.article.Article;
import entente.article.Span;
import entente.facts.Claim;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Voice;
import entente.names.Base;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.api.Test;

/** What the graph of one article holds. */
class ArticleGraphTest {
  private static final Base BASE = Base.PUBLISHED;
  private static final ArticleGraph GRAPH = new ArticleGraph(BASE);
  private static final Article ARTICLE = Cases.everyKind();

  @Test
  void everyKindOfFact_becomesClaimsWithEvidence() throws IOException {
    Golden.assertSame(
        Path.of("src/test/resources/rdf/every-kind.trig"), written(Cases.claims(ARTICLE)));
  }

  @Test
  void everyRecordOfFact_isInTheCase() {
    Set<Class<?>> inCase =
        Cases.claims(ARTICLE).stream().map(c -> c.fact().getClass()).collect(Collectors.toSet());
    assertThat(inCase).containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
  }

  @Test
  void noStatement_leavesTheArticlesGraph_orHasABlankNode() {
    String graph = BASE.articleGraph(ARTICLE.key());
    assertThat(written(Cases.claims(ARTICLE)))
        .hasSizeGreaterThan(500)
        .allSatisfy(statement -> assertThat(statement.getContext()).hasToString(graph))
        .noneMatch(
            statement -> statement.getSubject().isBNode() || statement.getObject().isBNode());
  }

  @Test
  void nothing_isAssertedOfTheWorld() {
    Set<String> owned = Set.of("article", "claim", "proposition", "evidence", "mention", "run");
    assertThat(written(Cases.claims(ARTICLE)))
        .allSatisfy(statement ->
            assertThat(owned)
                .contains(
                    statement.getSubject().stringValue().split("/id/", 2)[1].split("/", 2)[0]));
  }

  @Test
  void order_ofClaims_doesNotMatter() {
    List<Claim> shuffled = new java.util.ArrayList<>(Cases.claims(ARTICLE));
    Collections.reverse(shuffled);
    assertThat(written(shuffled)).isEqualTo(written(Cases.claims(ARTICLE)));
  }

  @Test
  void sameContentOnOtherWords_isOneClaimWithTwoReceipts_andTheSurestRule() {
    Fact fact = new Fact.Membership(Cases.ISLE, Cases.UNION, "member", Optional.empty());
    Voice voice = Voice.article(Modality.ASSERTED);
    Claim weak = new Claim(fact, voice, new Evidence(new Span(0, 4), "a/weak", 0.5));
    Claim sure = new Claim(fact, voice, new Evidence(new Span(6, 9), "b/sure", 0.8));
    List<Statement> graph = written(List.of(weak, sure));
    FactIris iris = new FactIris(BASE, ARTICLE.key());
    assertThat(iris.claim(weak)).isEqualTo(iris.claim(sure));
    assertThat(objects(graph, iris.claim(sure), BASE.term("evidence"))).hasSize(2);
    assertThat(objects(graph, iris.claim(sure), BASE.term("rule"))).containsExactly("b/sure");
    assertThat(objects(graph, iris.claim(sure), BASE.term("confidence"))).containsExactly("0.8");
  }

  @Test
  void otherModality_isAnotherClaimOfTheSamePropositions() {
    Fact fact = new Fact.Membership(Cases.ISLE, Cases.UNION, "member", Optional.empty());
    Evidence evidence = new Evidence(new Span(0, 4), "a/rule", 0.5);
    Claim now = new Claim(fact, Voice.article(Modality.ASSERTED), evidence);
    Claim later = new Claim(fact, Voice.article(Modality.PLANNED), evidence);
    List<Statement> graph = written(List.of(now, later));
    FactIris iris = new FactIris(BASE, ARTICLE.key());
    assertThat(iris.claim(now)).isNotEqualTo(iris.claim(later));
    assertThat(objects(graph, iris.claim(now), BASE.term("expresses")))
        .isNotEmpty()
        .isEqualTo(objects(graph, iris.claim(later), BASE.term("expresses")));
  }

  @Test
  void offsets_countCodePoints_alsoBeyondTheBmp() {
    Span span = Cases.span(ARTICLE, "Ann Abel");
    String words = ARTICLE.text().value();
    assertThat(words.indexOf("Ann Abel")).isEqualTo(span.begin() + 1);
    List<Statement> graph =
        GRAPH.statements(ARTICLE, Cases.mentions(ARTICLE), List.of(), Cases.RUN);
    String quote = BASE.mention(ARTICLE.key(), span.begin(), span.end()) + "#quote";
    assertThat(objects(graph, quote, Oa.EXACT.stringValue())).containsExactly("Ann Abel");
    assertThat(objects(graph, quote, Oa.PREFIX.stringValue()))
        .containsExactly("Port, May 4. \ud83d\udd4a President ");
  }

  @Test
  void numbers_areXsdIntegerAndXsdDecimal() {
    Set<String> types =
        written(Cases.claims(ARTICLE)).stream()
            .map(Statement::getObject)
            .filter(Literal.class::isInstance)
            .map(value -> ((Literal) value).getDatatype().stringValue())
            .collect(Collectors.toSet());
    assertThat(types)
        .contains(XSD.INTEGER.stringValue(), XSD.DECIMAL.stringValue(), XSD.DATETIME.stringValue())
        .doesNotContain(XSD.INT.stringValue(), XSD.DOUBLE.stringValue());
  }

  @Test
  void evidenceOutsideTheText_isABug_thatNamesTheRule() {
    Claim broken =
        new Claim(
            new Fact.Named(Cases.ANN),
            Voice.article(Modality.ASSERTED),
            new Evidence(new Span(5, 9_999), "name/broken", 1));
    assertThatThrownBy(() -> written(List.of(broken)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("name/broken", "5-9999", "every-kind.txt");
    assertThatThrownBy(() -> EvidenceCheck.check(ARTICLE, List.of(broken)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void factIris_nameSubjectsObjectAndNode() {
    FactIris iris = new FactIris(BASE, ARTICLE.key());
    Claim visit =
        Cases.claims(ARTICLE).stream()
            .filter(claim -> claim.fact() instanceof Fact.Visit)
            .findFirst()
            .orElseThrow();
    assertThat(iris.node(visit)).endsWith("/id/event/visit/2031-05/ann-abel--isl");
    assertThat(iris.subjects(visit)).containsExactly(BASE.entity("person/ann-abel"));
    assertThat(iris.object(visit)).contains(BASE.entity("state/isl"));
    assertThat(objects(written(List.of(visit)), iris.claim(visit), BASE.term("about")))
        .containsExactly(iris.node(visit));
  }

  private static List<Statement> written(List<Claim> claims) {
    return GRAPH.statements(ARTICLE, Cases.mentions(ARTICLE), claims, Cases.RUN);
  }

  private static List<String> objects(List<Statement> graph, String subject, String property) {
    return graph.stream()
        .filter(statement -> statement.getSubject().stringValue().equals(subject))
        .filter(statement -> statement.getPredicate().stringValue().equals(property))
        .map(statement -> statement.getObject().stringValue())
        .toList();
  }
}
