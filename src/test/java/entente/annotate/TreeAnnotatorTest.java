package entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import entente.annotate.nlp4j.PreparedModel;
import entente.article.AnnotatedArticle;
import entente.article.Article;
import entente.article.Block;
import entente.article.Named;
import entente.article.Relation;
import entente.article.Sentence;
import entente.article.Span;
import entente.article.Tag;
import entente.article.Text;
import entente.article.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way from an article to its trees, with the real parser. */
class TreeAnnotatorTest {
  private static final Annotator ANNOTATOR = new TreeAnnotator(PreparedModel.parser());

  static List<Article> seeds() {
    return Articles.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyToken_isTheTextAtItsSpan(Article seed) {
    List<Sentence> sentences = annotate(seed);
    assertThat(sentences).hasSizeGreaterThan(10);
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        assertThat(token.text()).isEqualTo(seed.words(token.span()));
        assertThat(sentence.span().covers(token.span())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySentence_isATree(Article seed) {
    annotate(seed).forEach(TreeAnnotatorTest::assertTree);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sentencesAndTokens_areInTextOrder_withoutOverlap(Article seed) {
    int free = 0;
    for (Sentence sentence : annotate(seed)) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(free);
        free = token.span().end();
      }
    }
  }

  @Test
  void everyLetterOfASeed_isInAToken() {
    Article seed = Articles.seeds().get(4);
    int[] letters = new int[seed.text().length()];
    for (Sentence sentence : annotate(seed)) {
      for (Token token : sentence.tokens()) {
        for (int i = token.span().begin(); i < token.span().end(); i++) {
          letters[i]++;
        }
      }
    }
    String lost =
        IntStream.range(0, letters.length)
            .filter(i -> letters[i] == 0)
            .mapToObj(i -> seed.words(new Span(i, i + 1)))
            .filter(character -> !character.isBlank() && !character.equals("\uFEFF"))
            .reduce("", String::concat);
    assertThat(lost).isEmpty();
  }

  @Test
  void offsets_countCodePoints() {
    Article article = Articles.of("🤝 Xi 𝒳 met 𠮷田. They 😀 signed it.");
    List<Sentence> sentences = ANNOTATOR.annotate(article, List.of()).sentences();
    assertThat(sentences)
        .extracting(sentence -> article.words(sentence.span()))
        .containsExactly("🤝 Xi 𝒳 met 𠮷田.", "They 😀 signed it.");
    assertThat(token(sentences.getLast(), "signed").span()).isEqualTo(new Span(22, 28));
  }

  @Test
  void attendants_areConjunctsOfTheSubject() {
    Article article =
        Articles.of("Ding Xuexiang, Yang Jiechi, He Lifeng and others attended the meeting.");
    Sentence sentence =
        ANNOTATOR
            .annotate(article, Articles.names(article, "Ding Xuexiang|Yang Jiechi|He Lifeng"))
            .sentences()
            .getFirst();
    Token attended = token(sentence, "attended");
    assertThat(token(sentence, "Ding Xuexiang"))
        .satisfies(first -> assertThat(first.relation()).isEqualTo(Relation.SUBJECT))
        .satisfies(first -> assertThat(first.head()).isEqualTo(attended.index()))
        .satisfies(first -> assertThat(first.lemma()).isEqualTo("ding xuexiang"));
    assertThat(token(sentence, "He Lifeng").tag()).isEqualTo(Tag.PROPER_NOUN);
    assertThat(token(sentence, "He Lifeng").relation()).isEqualTo(Relation.CONJUNCT);
    assertThat(attended.lemma()).isEqualTo("attend");
  }

  @Test
  void nameOverALineBreak_hasSingleSpaces() {
    Text text = new Text("He met Xi  \n Jinping today.");
    Span name = text.span(7, 20);
    Block block = new Block(text.span(0, text.length()), Block.Kind.PARAGRAPH);
    Article article = new Article("a", "0", "0", text, List.of(), List.of(block));
    Sentence sentence =
        ANNOTATOR.annotate(article, List.of(new Named(name, false))).sentences().getFirst();
    Token token = token(sentence, "Xi Jinping");
    assertThat(token.span()).isEqualTo(name);
  }

  @Test
  void lowerCasedName_isReadAsAName_andKeptAsStored() {
    Article article = Articles.of("Tokayev said that china supports kazakhstan.");
    List<Named> names = Articles.names(article, "Tokayev|china|kazakhstan");
    Sentence sentence = ANNOTATOR.annotate(article, names).sentences().getFirst();
    assertThat(token(sentence, "china").tag()).isEqualTo(Tag.PROPER_NOUN);
    assertThat(token(sentence, "china").relation()).isEqualTo(Relation.SUBJECT);
    assertThat(token(sentence, "kazakhstan").relation()).isEqualTo(Relation.OBJECT);
  }

  @Test
  void dateline_isNotPartOfTheSentence() {
    Article article =
        Articles.of("ASTANA, July 3 (Xinhua) -- China and Kazakhstan are companions, said Xi.");
    Sentence sentence = annotate(article).getFirst();
    assertThat(article.words(sentence.span())).startsWith("China and Kazakhstan");
    Token are = token(sentence, "are");
    assertThat(token(sentence, "China").relation()).isEqualTo(Relation.SUBJECT);
    assertThat(token(sentence, "China").head()).isEqualTo(are.index());
  }

  @Test
  void onlyProseAndTitle_areRead() {
    Text text = new Text("Xi visits Astana\nXinhua\nThe talks began.\nENDS");
    Article article =
        new Article(
            "a",
            "0",
            "0",
            text,
            List.of(),
            List.of(
                new Block(text.span(0, 16), Block.Kind.TITLE),
                new Block(text.span(17, 23), Block.Kind.HEADER),
                new Block(text.span(24, 40), Block.Kind.PARAGRAPH),
                new Block(text.span(41, 45), Block.Kind.BOILERPLATE)));
    AnnotatedArticle annotated = ANNOTATOR.annotate(article, List.of());
    assertThat(annotated.sentences())
        .extracting(sentence -> article.words(sentence.span()))
        .containsExactly("Xi visits Astana", "The talks began.");
    assertThat(annotated.sentences()).extracting(Sentence::number).containsExactly(0, 1);
  }

  static List<String> hostile() {
    return List.of(
        "x".repeat(4_000),
        "A.".repeat(2_000),
        "A. ".repeat(2_000),
        "word ".repeat(5_000),
        "a-".repeat(50_000),
        "a.b".repeat(10_000),
        "a'".repeat(5_000),
        "\"".repeat(5_000) + "Quoted",
        ".".repeat(100_000),
        "1,".repeat(50_000),
        "www.".repeat(25_000),
        "$1 ".repeat(5_000),
        "(".repeat(3_000) + "x" + ")".repeat(3_000),
        "😀".repeat(3_000),
        "签".repeat(3_000),
        "\u0000\u0001\u0007\u200B\uFEFF abc \u0085 def \u2028 ghi",
        "lone \uD83D surrogate \uDE00 here",
        "e\u0301".repeat(3_000),
        "ABC DEF GHI JKL",
        "- - - -",
        "");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileText_isReadQuickly(String words) {
    Article article = Articles.of(words);
    List<Sentence> sentences =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> annotate(article));
    sentences.forEach(TreeAnnotatorTest::assertTree);
    sentences.forEach(sentence ->
        assertThat(sentence.tokens()).hasSizeBetween(1, TreeAnnotator.LONGEST_SENTENCE));
    sentences.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .forEach(token ->
            assertThat(token.text()).isNotBlank().hasSizeLessThanOrEqualTo(Tokenizer.LONGEST_WORD));
  }

  @Test
  void emptyText_hasNoSentences() {
    assertThat(annotate(Articles.of(""))).isEmpty();
  }

  @Test
  void twoThreads_giveTheTreesOfOne() throws InterruptedException, ExecutionException {
    List<Article> articles = new ArrayList<>(Articles.seeds());
    List<List<Sentence>> alone = articles.stream().map(TreeAnnotatorTest::annotate).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<List<Sentence>>> results = new ArrayList<>();
      for (Article article : articles) {
        results.add(threads.submit(() -> annotate(article)));
      }
      for (Article article : articles.reversed()) {
        results.add(threads.submit(() -> annotate(article)));
      }
      List<List<Sentence>> expected = new ArrayList<>(alone);
      expected.addAll(alone.reversed());
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(expected.get(i));
      }
    }
  }

  private static List<Sentence> annotate(Article article) {
    return ANNOTATOR.annotate(article, Articles.names(article, TreeDump.NAMES)).sentences();
  }

  private static Token token(Sentence sentence, String text) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  /** From every token the heads lead to a root. */
  private static void assertTree(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.get(i).index()).isEqualTo(i);
      int at = i;
      for (int steps = 0; at >= 0; steps++) {
        assertThat(steps).as("steps from %s", tokens.get(i)).isLessThan(tokens.size());
        at = tokens.get(at).head();
        assertThat(at).isBetween(-1, tokens.size() - 1);
      }
    }
  }
}
