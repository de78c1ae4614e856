package entente.annotate;

import entente.article.Article;
import entente.article.Block;
import entente.article.Named;
import entente.article.Property;
import entente.article.Span;
import entente.article.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Articles built by hand: every line that is not empty is a paragraph. */
final class Articles {
  private static final Pattern LINE = Pattern.compile("\\S[^\\n]*");

  /** The datelines of the seeds. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "ASTANA –|ASTANA, July 3 \\(Xinhua\\) --|Astana\\. July 2nd\\. INTERFAX-KAZAKHSTAN -");

  private Articles() {}

  static Article of(String words) {
    Text text = new Text(words);
    List<Block> blocks = new ArrayList<>();
    for (Matcher line = LINE.matcher(words); line.find(); ) {
      blocks.add(new Block(text.span(line.start(), line.end()), Block.Kind.PARAGRAPH));
    }
    List<Property> properties = new ArrayList<>();
    for (Matcher line = DATELINE.matcher(words); line.find(); ) {
      Span span = text.span(line.start(), line.end());
      properties.add(new Property(Property.Kind.DATELINE, line.group(), span));
    }
    return new Article("test.txt", "0".repeat(12), "0".repeat(64), text, properties, blocks);
  }

  static List<Article> seeds() {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.sorted().map(Articles::read).map(Articles::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the words occur. */
  static List<Named> names(Article article, String regex) {
    List<Named> names = new ArrayList<>();
    Matcher matcher = Pattern.compile(regex).matcher(article.text().value());
    while (matcher.find()) {
      names.add(new Named(article.text().span(matcher.start(), matcher.end()), false));
    }
    return names;
  }
}
