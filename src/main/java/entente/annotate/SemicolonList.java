package entente.annotate;

import entente.annotate.Parser.Hint;
import entente.annotate.Parser.Node;
import entente.annotate.Parser.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence whose list is parted by semicolons: "They discussed trade in grain; joint projects on
 * the river; and opening a port".
 *
 * <p>Parsers are trained on sentences in which a semicolon joins clauses, and tangle such lists. So
 * each item is parsed by itself and hung, as a conjunct, on the first: the outermost object, gerund
 * or infinitive of its kind before the first semicolon, behind "including" if there is one.
 */
final class SemicolonList {
  private static final Word STOP = new Word(".", Hint.NONE);
  private static final Set<String> OPENING = Set.of("including", ":", "namely");
  private static final String SLOTS = "dobj|attr|pobj|pcomp|xcomp|ccomp|advcl|oprd|acl";
  private static final int ROOT = -1;

  private final List<Word> words;
  private final List<Integer> marks;
  private final Parsing parsing;

  /** Gives words their tree. */
  interface Parsing {
    List<Node> tree(List<Word> words);
  }

  SemicolonList(List<Word> words, Parsing parsing) {
    this.words = words;
    this.parsing = parsing;
    this.marks = places(";");
  }

  private List<Integer> places(String form) {
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).form().equals(form))
        .boxed()
        .toList();
  }

  /** The tree; nothing where the sentence is no such list. */
  Optional<List<Node>> tree() {
    if (marks.isEmpty() || !words.getLast().form().equals(".")) {
      return Optional.empty();
    }
    List<Node> all = new ArrayList<>(parsed(0, marks.getFirst()));
    List<Node> opening = List.copyOf(all);
    if (root(opening) == ROOT) {
      return Optional.empty();
    }
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1) : words.size() - 1;
      if (!add(all, opening, marks.get(i), end)) {
        return Optional.empty();
      }
    }
    all.add(new Node(".", ".", root(opening), "punct"));
    return Trees.isTree(all, words.size()) ? Optional.of(all) : Optional.empty();
  }

  /** Hangs the item between a semicolon and the next; false if it is none. */
  private boolean add(List<Node> all, List<Node> opening, int mark, int end) {
    boolean and = mark + 1 < end && words.get(mark + 1).form().matches("and|as");
    int from = and ? mark + 2 : mark + 1;
    if (from >= end) {
      return false;
    }
    List<Node> item = asThing(parsed(from, end));
    int root = root(item);
    Optional<Kind> kind = root == ROOT ? Optional.empty() : kind(item, root);
    Optional<Integer> first = kind.flatMap(one -> first(opening, one));
    if (first.isEmpty()) {
      return false;
    }
    all.add(new Node(",", ";", first.get(), "punct"));
    if (and) {
      all.add(new Node("CC", "and", first.get(), "cc"));
    }
    for (Node node : item) {
      boolean top = node.head() == ROOT;
      int head = top ? first.get() : node.head() + from;
      all.add(new Node(node.pos(), node.lemma(), head, top ? "conj" : node.relation()));
    }
    return true;
  }

  /** The tree of some words; none where it hangs on the stop that is added to them. */
  private List<Node> parsed(int from, int to) {
    List<Word> part = new ArrayList<>(words.subList(from, to));
    part.add(STOP);
    List<Node> nodes = parsing.tree(part).subList(0, to - from);
    return nodes.stream().allMatch(node -> node.head() < to - from) ? nodes : List.of();
  }

  private static int root(List<Node> nodes) {
    return IntStream.range(0, nodes.size())
        .filter(i -> nodes.get(i).head() == ROOT)
        .findFirst()
        .orElse(ROOT);
  }

  /** "pathways to scale energy", taken for a clause: its noun heads it. */
  private static List<Node> asThing(List<Node> item) {
    int verb = root(item);
    int noun =
        IntStream.range(0, item.size())
            .filter(i -> item.get(i).head() == verb && item.get(i).relation().equals("nsubj"))
            .findFirst()
            .orElse(ROOT);
    boolean to =
        item.stream().anyMatch(node -> node.head() == verb && node.pos().equals("TO"))
            && noun != ROOT
            && item.get(noun).pos().startsWith("NN");
    if (!to) {
      return item;
    }
    List<Node> turned = new ArrayList<>(item);
    turned.set(noun, new Node(item.get(noun).pos(), item.get(noun).lemma(), ROOT, "root"));
    turned.set(verb, new Node(item.get(verb).pos(), item.get(verb).lemma(), noun, "acl"));
    return turned;
  }

  private enum Kind {
    THING,
    DEED
  }

  /** What kind of item a word heads; nothing for a clause. */
  private static Optional<Kind> kind(List<Node> nodes, int at) {
    String pos = nodes.get(at).pos();
    boolean clause =
        nodes.stream()
            .filter(node -> node.head() == at)
            .anyMatch(node ->
                node.relation().matches("nsubj|nsubjpass|csubj|expl") || node.pos().equals("MD"));
    if (clause || !pos.matches("NN.*|VBG|VB|CD")) {
      return Optional.empty();
    }
    return Optional.of(pos.equals("VB") ? Kind.DEED : Kind.THING);
  }

  /** The first item: of the kind, outermost in the opening part. */
  private Optional<Integer> first(List<Node> opening, Kind kind) {
    int from =
        IntStream.range(0, opening.size())
            .filter(i -> OPENING.contains(words.get(i).form()))
            .reduce((one, next) -> next)
            .orElse(root(opening));
    return IntStream.range(from + 1, opening.size())
        .boxed()
        .filter(i -> opening.get(i).relation().matches(SLOTS))
        .filter(i -> isOf(opening.get(i), kind))
        .min(Comparator.comparingInt(i -> depth(opening, i)));
  }

  private static boolean isOf(Node node, Kind kind) {
    return node.pos().matches(kind == Kind.DEED ? "VB" : "NN.*|VBG|CD");
  }

  private static int depth(List<Node> nodes, int at) {
    int depth = 0;
    for (int i = at; i != ROOT && depth <= nodes.size(); i = nodes.get(i).head()) {
      depth++;
    }
    return depth;
  }
}
