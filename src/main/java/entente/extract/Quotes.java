package entente.extract;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of direct speech in an article, without their quotation marks.
 *
 * <p>Curly marks open and close by form. A straight mark opens after a space or at the head of the
 * paragraph and closes before a space, a stop or the end; nested straight marks are counted, and
 * every paragraph starts afresh.
 */
final class Quotes {
  private static final int MIN_WORDS = 5;

  private final List<Span> spans = new ArrayList<>();

  Quotes(Article article) {
    for (Block block : article.blocks()) {
      if (block.isProse()) {
        new Scan(article, block).run();
      }
    }
  }

  /** Direct speech of at least five words, in text order. */
  List<Span> spans() {
    return spans;
  }

  /** Whether the span lies in direct speech. */
  boolean covers(Span span) {
    return spans.stream().anyMatch(quote -> quote.covers(span));
  }

  private final class Scan {
    private final Article article;
    private final String text;
    private final int from;
    private final int to;
    private int depth;
    private int open = -1;

    Scan(Article article, Block block) {
      this.article = article;
      this.text = article.text().value();
      this.from = article.text().utf16(block.span().begin());
      this.to = article.text().utf16(block.span().end());
    }

    void run() {
      for (int i = from; i < to; i++) {
        char mark = text.charAt(i);
        if (mark == '“' || (mark == '"' && opens(i))) {
          begin(i);
        } else if (mark == '”' || mark == '"') {
          end(i);
        }
      }
    }

    private boolean opens(int i) {
      boolean after = i == from || " \u00a0([—–-\"“".indexOf(text.charAt(i - 1)) >= 0;
      boolean before = i + 1 < to && !Character.isWhitespace(text.charAt(i + 1));
      return after && before;
    }

    private void begin(int i) {
      if (depth++ == 0) {
        open = i + 1;
      }
    }

    private void end(int i) {
      if (depth == 0) {
        return;
      }
      if (--depth == 0 && i > open) {
        add(open, i);
      }
    }

    private void add(int begin, int end) {
      if (text.substring(begin, end).strip().split("\\s+").length >= MIN_WORDS) {
        spans.add(article.text().span(begin, end));
      }
    }
  }
}
