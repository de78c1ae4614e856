package entente.annotate;

import entente.annotate.Parser.Node;
import entente.annotate.Parser.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Trees that can be relied on: one node a word, heads in range, no circle. */
final class Trees {
  private static final int ROOT = -1;

  private Trees() {}

  /**
   * The parser's tree, or a flat one where the parser fails or gives no tree.
   *
   * @param broken is then told why
   */
  static List<Node> parse(Parser parser, List<Word> words, Consumer<Throwable> broken) {
    try {
      List<Node> tree = parser.parse(words);
      if (isTree(tree, words.size())) {
        return tree;
      }
      throw new IllegalStateException("no tree of " + words.size() + " words");
    } catch (RuntimeException | StackOverflowError e) {
      broken.accept(e);
      return flat(words);
    }
  }

  /** Whether every node leads to a root. */
  static boolean isTree(List<Node> nodes, int size) {
    if (nodes.size() != size) {
      return false;
    }
    boolean[] leadsToRoot = new boolean[size];
    for (int i = 0; i < size; i++) {
      int at = i;
      for (int steps = 0; at != ROOT && !leadsToRoot[at]; steps++) {
        at = nodes.get(at).head();
        if (at < ROOT || at >= size || steps > size) {
          return false;
        }
      }
      for (int done = i; done != ROOT && !leadsToRoot[done]; done = nodes.get(done).head()) {
        leadsToRoot[done] = true;
      }
    }
    return true;
  }

  /** All words hang on the first. */
  static List<Node> flat(List<Word> words) {
    List<Node> nodes = new ArrayList<>(words.size());
    for (Word word : words) {
      boolean first = nodes.isEmpty();
      nodes.add(
          new Node(
              pos(word),
              word.form().toLowerCase(Locale.ROOT),
              first ? ROOT : 0,
              first ? "root" : "dep"));
    }
    return nodes;
  }

  private static String pos(Word word) {
    return switch (word.hint()) {
      case NAME -> "NNP";
      case NUMBER -> "CD";
      case NONE -> Character.isLetter(word.form().codePointAt(0)) ? "NN" : "SYM";
    };
  }
}
