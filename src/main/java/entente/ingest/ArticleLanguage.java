package entente.ingest;

import entente.article.Article;
import entente.article.Block;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The language of articles of which only the header is read. */
public final class ArticleLanguage {
  private ArticleLanguage() {}

  /**
   * The language of an article none of whose text is English, as a tag of BCP 47 ({@code fr}, or
   * {@code und-Cyrl} where only the script is sure); empty where some of it is read.
   */
  public static Optional<String> other(Article article) {
    List<Block> foreign =
        article.blocks().stream().filter(block -> block.kind() == Block.Kind.FOREIGN).toList();
    boolean read = article.blocks().stream().anyMatch(Block::isProse);
    String words =
        foreign.stream()
            .map(block -> article.words(block.span()))
            .collect(Collectors.joining("\n"));
    return read || foreign.isEmpty() ? Optional.empty() : Language.foreign(words);
  }
}
