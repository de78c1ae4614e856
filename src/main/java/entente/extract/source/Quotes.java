package entente.extract.source;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The stretches of direct speech in an article, without their quotation marks.
 *
 * <p>Speech is what has five words, or fewer that are a sentence or the rest of one: "“No,” she
 * said, “never.”" A word or two between marks is a manner of speaking; a title is no speech. A
 * quotation that goes on in the next paragraph is opened there again, or is closed by a mark of its
 * own some paragraphs later: of a paragraph that it opens with all that lies between is speech.
 */
public final class Quotes {
  private static final int MIN_WORDS = 5;

  private final Article article;
  private final Cues cues;
  private final List<Span> spans = new ArrayList<>();
  private final List<Span> unfinished = new ArrayList<>();
  private Optional<Marks> carried = Optional.empty();

  public Quotes(Article article, Cues cues) {
    this.article = article;
    this.cues = cues;
    for (Block block : article.blocks()) {
      if (block.isProse()) {
        read(block);
      }
    }
  }

  /** Direct speech in text order; one span for each paragraph. */
  public List<Span> spans() {
    return spans;
  }

  /** Whether the span lies in direct speech. */
  public boolean covers(Span span) {
    return spans.stream().anyMatch(quote -> quote.covers(span));
  }

  /** The rest of a quotation that goes on in the next paragraph. */
  Optional<Span> continuation(Span quote) {
    int next = spans.indexOf(quote) + 1;
    return unfinished.contains(quote) && next < spans.size()
        ? Optional.of(spans.get(next))
        : Optional.empty();
  }

  private void read(Block block) {
    String text = article.text().value();
    int from = article.text().utf16(block.span().begin());
    int to = article.text().utf16(block.span().end());
    int i = carried.map(marks -> quotation(marks, from, from, to)).orElse(from);
    while (i < to) {
      int next = i + 1;
      for (Marks marks : Marks.values()) {
        int width = marks.opens(text, i, from, to);
        if (width > 0) {
          next = quotation(marks, from, i + width, to);
          break;
        }
      }
      i = next;
    }
  }

  /** Reads one quotation; gives back where to read on. */
  private int quotation(Marks marks, int from, int begin, int to) {
    String text = article.text().value();
    carried = Optional.empty();
    int depth = 1;
    for (int i = begin; i < to; i++) {
      int close = i > begin ? marks.closes(text, i, to) : 0;
      boolean inner = i > begin && marks.opens(text, i, from, to) > 0;
      depth += inner ? 1 : close > 0 ? -1 : 0;
      if (depth == 0) {
        add(from, begin, i);
        return i + close;
      }
    }
    boolean whole = begin - from <= 1 && closesLater(marks, to);
    if (whole || goesOn(marks, to)) {
      add(from, begin, to);
      unfinished.add(article.text().span(begin, to));
      carried = whole ? Optional.of(marks) : Optional.empty();
      return to;
    }
    return begin;
  }

  /** Whether a paragraph behind this one closes what is open before it opens anything itself. */
  private boolean closesLater(Marks marks, int to) {
    return article.blocks().stream()
        .filter(block -> article.text().utf16(block.span().begin()) >= to)
        .takeWhile(Block::isProse)
        .map(block -> firstMark(marks, block))
        .filter(first -> first != 0)
        .findFirst()
        .filter(first -> first < 0)
        .isPresent();
  }

  /**
   * 1 where the first mark of a paragraph opens a quotation, -1 where it closes one, 0 for none.
   */
  private int firstMark(Marks marks, Block block) {
    String text = article.text().value();
    int from = article.text().utf16(block.span().begin());
    int to = article.text().utf16(block.span().end());
    for (int i = from; i < to; i++) {
      if (marks.opens(text, i, from, to) > 0) {
        return 1;
      }
      if (i > from && marks.closes(text, i, to) > 0) {
        return -1;
      }
    }
    return 0;
  }

  /** Whether the next paragraph begins with the mark that this one left open. */
  private boolean goesOn(Marks marks, int to) {
    String text = article.text().value();
    return article.blocks().stream()
        .filter(block -> article.text().utf16(block.span().begin()) >= to)
        .findFirst()
        .filter(Block::isProse)
        .filter(block -> {
          int begin = article.text().utf16(block.span().begin());
          return marks.opens(text, begin, begin, article.text().utf16(block.span().end())) > 0;
        })
        .isPresent();
  }

  private void add(int from, int begin, int end) {
    String text = article.text().value();
    String words = text.substring(begin, end).strip();
    boolean longer = words.split("\\s+").length >= MIN_WORDS;
    boolean stopped = words.matches("(?s).*[.,!?…]");
    boolean sentence = stopped && (opensSentence(from, begin) || resumes(begin));
    if (end > begin && (longer || sentence) && !isTitle(from, begin, words)) {
      spans.add(article.text().span(begin, end));
    }
  }

  private boolean opensSentence(int from, int begin) {
    String text = article.text().value();
    String before = text.substring(from, Math.max(from, begin - 1)).strip();
    boolean free = before.isEmpty() || before.matches("(?s).*[.:,!?”\"»]");
    return free && Character.isUpperCase(text.charAt(begin));
  }

  /** "“…,” she said, “…”": the second part of one. */
  private boolean resumes(int begin) {
    if (spans.isEmpty()) {
      return false;
    }
    int before = article.text().utf16(spans.getLast().end());
    String gap = article.text().value().substring(Math.min(before, begin), begin);
    return !gap.contains("\n") && gap.matches("(?s).{1,3}[^.!?]*,? .");
  }

  /** "the article “A Pact for the Sea”", "under the theme “…”". */
  private boolean isTitle(int from, int begin, String words) {
    String[] before =
        article.text().value().substring(from, begin).toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    boolean cue = before.length > 0 && cues.is("titled", before[before.length - 1]);
    boolean capitals =
        java.util.Arrays.stream(words.split("\\s+"))
            .filter(word -> word.length() > 3)
            .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)));
    boolean stopped = words.matches("(?s).*[.!?…]");
    return cue || (capitals && !stopped && words.split("\\s+").length > 2);
  }
}
