package entente.annotate;

import entente.annotate.Parser.Hint;
import entente.annotate.Parser.Node;
import entente.annotate.Parser.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A sentence that came out without a verb, read again with a plural behind a name as its verb: "The
 * Union sanctions five judges".
 *
 * <p>The parser is shown a verb that cannot be a noun in its place. Its new tree counts only if it
 * then has a subject and an object.
 */
final class SecondReading {
  private static final String CLEAR_VERB = "rejects";
  private static final int LEAST = 4;

  private final Parser parser;
  private final List<Word> words;
  private final List<Node> first;
  private final Consumer<Throwable> broken;

  /**
   * @param broken is told why the parser fails the second time
   */
  SecondReading(Parser parser, List<Word> words, List<Node> first, Consumer<Throwable> broken) {
    this.broken = broken;
    this.parser = parser;
    this.words = words;
    this.first = first;
  }

  /** The tree with a verb, else the first one. */
  List<Node> tree() {
    if (words.size() < LEAST || !words.getLast().form().equals(".") || hasVerb()) {
      return first;
    }
    return verbs().stream().flatMap(at -> again(at).stream()).findFirst().orElse(first);
  }

  /** Whether the sentence has a finite verb of its own; that of a relative clause is none. */
  private boolean hasVerb() {
    return first.stream()
        .anyMatch(node ->
            node.pos().matches("VBD|VBZ|VBP|MD")
                && !node.relation().matches("relcl|advcl|aux|auxpass"));
  }

  /** The plurals behind a name, or behind a comma, that something follows that may be an object. */
  private List<Integer> verbs() {
    List<Integer> found = new ArrayList<>();
    for (int i = 1; i + 2 < words.size(); i++) {
      boolean name = words.get(i - 1).hint() == Hint.NAME;
      boolean plural = first.get(i).pos().matches("NNP?S") && words.get(i).hint() == Hint.NONE;
      boolean object = first.get(i + 1).pos().matches("CD|DT|PRP\\$|JJ|NNPS?|NNS?|IN");
      boolean bound = first.get(i + 1).pos().equals("IN") && !opensNumber(i + 1);
      if (plural && object && !bound && (name || words.get(i - 1).form().equals(","))) {
        found.add(i);
      }
    }
    return found;
  }

  /** "over 50", "at least 3". */
  private boolean opensNumber(int at) {
    return first.get(at + 1).pos().equals("CD")
        && words.get(at).form().toLowerCase(Locale.ROOT).matches("over|about|around|under");
  }

  private Optional<List<Node>> again(int at) {
    List<Word> changed = new ArrayList<>(words);
    changed.set(at, new Word(CLEAR_VERB, Hint.NONE));
    List<Node> tree = Trees.parse(parser, changed, broken);
    boolean verb = tree.get(at).pos().equals("VBZ");
    boolean subject = hangs(tree, at, "nsubj");
    if (!verb || !subject || !hangs(tree, at, "dobj")) {
      return Optional.empty();
    }
    Node node = tree.get(at);
    List<Node> named = new ArrayList<>(tree);
    named.set(at, new Node(node.pos(), first.get(at).lemma(), node.head(), node.relation()));
    return Optional.of(named);
  }

  private static boolean hangs(List<Node> tree, int head, String relation) {
    return tree.stream().anyMatch(node -> node.head() == head && node.relation().equals(relation));
  }
}
