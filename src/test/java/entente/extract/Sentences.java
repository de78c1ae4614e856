package entente.extract;

import entente.annotate.Annotator;
import entente.annotate.TreeAnnotator;
import entente.annotate.nlp4j.PreparedModel;
import entente.article.AnnotatedArticle;
import entente.article.Article;
import entente.article.Block;
import entente.article.Property;
import entente.article.Span;
import entente.article.Text;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.lexicon.Cues;
import entente.lexicon.Lexicon;
import entente.link.Linking;
import entente.link.NameFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs, read as an article with the real names, parser and cue words. */
final class Sentences {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Lexicon LEXICON = Lexicon.load(ONTOLOGY);
  private static final Cues CUES = Cues.load(ONTOLOGY);
  private static final NameFinder NAMES = new NameFinder(LEXICON, ONTOLOGY);
  private static final Annotator ANNOTATOR = new TreeAnnotator(PreparedModel.parser());

  private Sentences() {}

  /** An article of these paragraphs, without title or header. */
  static Article article(String... paragraphs) {
    return article(false, paragraphs);
  }

  /** An article whose first line is the title; a line that begins with "By" is the byline. */
  static Article headed(String... lines) {
    return article(true, lines);
  }

  private static Article article(boolean headed, String... paragraphs) {
    Text text = new Text(String.join("\n", paragraphs));
    List<Block> blocks = new ArrayList<>();
    List<Property> properties = new ArrayList<>();
    int from = 0;
    for (String paragraph : paragraphs) {
      Span span = text.span(from, from + paragraph.length());
      boolean byline = headed && paragraph.startsWith("By ");
      boolean title = headed && from == 0;
      blocks.add(
          new Block(
              span, title ? Block.Kind.TITLE : byline ? Block.Kind.HEADER : Block.Kind.PARAGRAPH));
      if (byline) {
        properties.add(new Property(Property.Kind.AUTHOR, paragraph.substring(3), span));
      }
      from += paragraph.length() + 1;
    }
    return new Article("sentences.txt", "0".repeat(12), "0".repeat(64), text, properties, blocks);
  }

  static Scene scene(Article article) {
    Linking linking = NAMES.find(article);
    return new Scene(ANNOTATOR.annotate(article, linking.names()), linking, LEXICON, CUES);
  }

  static Scene scene(String... paragraphs) {
    return scene(article(paragraphs));
  }

  /** The last sentence, with what was said before it in mind. */
  static Passage last(String... paragraphs) {
    return new Discourse(scene(paragraphs)).passages().getLast();
  }

  static List<Claim> claims(Article article) {
    Linking linking = NAMES.find(article);
    return new Reader(LEXICON, CUES).claims(ANNOTATOR.annotate(article, linking.names()), linking);
  }

  /** What is read by these extractors, whatever breaks. */
  static ArticleReading read(Article article, List<Extractor> extractors) {
    Linking linking = NAMES.find(article);
    AnnotatedArticle annotated = ANNOTATOR.annotate(article, linking.names());
    return new Reader(LEXICON, CUES, extractors).read(annotated, linking);
  }

  static Cues cues() {
    return CUES;
  }

  /** The first token with these words. */
  static Token token(Tree tree, String words) {
    return tree.tokens().stream()
        .filter(token -> token.text().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no \"" + words + "\" in " + tree.tokens()));
  }

  static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }
}
