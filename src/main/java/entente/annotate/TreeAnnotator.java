package entente.annotate;

import entente.annotate.Parser.Hint;
import entente.annotate.Parser.Node;
import entente.annotate.Parser.Word;
import entente.article.AnnotatedArticle;
import entente.article.Article;
import entente.article.Block;
import entente.article.Fault;
import entente.article.Named;
import entente.article.Property;
import entente.article.Relation;
import entente.article.Sentence;
import entente.article.Span;
import entente.article.Tag;
import entente.article.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Cuts an article into sentences and words by rule and has each sentence parsed. */
public final class TreeAnnotator implements Annotator {
  /** Longer sentences are cut at a semicolon or comma. */
  static final int LONGEST_SENTENCE = 300;

  /** Fewer words in capitals are an abbreviation or a heading. */
  private static final int SHOUTED_WORDS = 5;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final Parser parser;

  /** An annotator that asks this parser; as fit for many threads as the parser is. */
  public TreeAnnotator(Parser parser) {
    this.parser = parser;
  }

  @Override
  public AnnotatedArticle annotate(Article article, List<Named> names) {
    Names known = Names.of(article, names);
    List<Sentence> sentences = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.isProse() || block.kind() == Block.Kind.TITLE) {
        annotate(article, block, known, sentences, faults);
      }
    }
    return new AnnotatedArticle(article, sentences, faults);
  }

  private void annotate(
      Article article, Block block, Names names, List<Sentence> sentences, List<Fault> faults) {
    String text = article.text().value();
    int from = article.text().utf16(beginOfProse(article, block));
    int to = article.text().utf16(block.span().end());
    for (Range range : new SentenceSplitter(text, names).sentences(from, to)) {
      List<Piece> pieces = Tokenizer.pieces(text, range.from(), range.to(), names);
      for (List<Piece> part : SentenceLength.parts(text, pieces, LONGEST_SENTENCE)) {
        sentences.add(sentence(sentences.size(), article, block, part, names, faults));
      }
    }
  }

  /** Where the block's first sentence begins: behind a dateline that opens the block. */
  private static int beginOfProse(Article article, Block block) {
    return article.properties().stream()
        .filter(property -> property.kind() == Property.Kind.DATELINE)
        .map(Property::span)
        .filter(dateline -> block.span().covers(dateline))
        .mapToInt(Span::end)
        .max()
        .orElse(block.span().begin());
  }

  private Sentence sentence(
      int number,
      Article article,
      Block block,
      List<Piece> pieces,
      Names names,
      List<Fault> faults) {
    WordForms forms = new WordForms(article.text().value(), names, isShouted(article, pieces));
    List<Word> words = pieces.stream().map(forms::word).toList();
    Span span = article.text().span(pieces.getFirst().from(), pieces.getLast().to());
    List<Node> tree =
        BareRoots.mended(tree(block, words, error -> faults.add(Fault.of(span, "parse", error))));
    List<Token> tokens = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      tokens.add(token(i, article, pieces.get(i), tree.get(i)));
    }
    return new Sentence(number, span, block, tokens);
  }

  private List<Node> tree(Block block, List<Word> words, Consumer<Throwable> broken) {
    Optional<List<Node>> list =
        block.isProse()
            ? new SemicolonList(words, part -> Trees.parse(parser, part, broken)).tree()
            : Optional.empty();
    List<Node> first = list.orElseGet(() -> Trees.parse(parser, words, broken));
    return block.isProse() && list.isEmpty()
        ? new SecondReading(parser, words, first, broken).tree()
        : first;
  }

  private static boolean isShouted(Article article, List<Piece> pieces) {
    String text = article.text().value();
    String words = text.substring(pieces.getFirst().from(), pieces.getLast().to());
    return pieces.size() >= SHOUTED_WORDS
        && words.codePoints().anyMatch(Character::isUpperCase)
        && words.codePoints().noneMatch(Character::isLowerCase);
  }

  private static Token token(int index, Article article, Piece piece, Node node) {
    Span span = article.text().span(piece.from(), piece.to());
    String words = SPACE.matcher(article.words(span)).replaceAll(" ");
    String lemma = piece.hint() == Hint.NONE ? Lemmas.of(node) : words.toLowerCase(Locale.ROOT);
    Tag tag = Tag.of(node.pos());
    Relation relation = Relation.of(node.relation());
    return new Token(index, span, words, lemma, tag, node.head(), relation);
  }
}
