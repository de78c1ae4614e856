package entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import entente.annotate.Parser.Hint;
import entente.annotate.Parser.Node;
import entente.annotate.Parser.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done with a parser that fails. */
class TreesTest {
  private static final List<Word> WORDS =
      List.of(new Word("Xi", Hint.NAME), new Word("left", Hint.NONE), new Word("2", Hint.NUMBER));
  private static final List<Node> FLAT =
      List.of(
          new Node("NNP", "xi", -1, "root"),
          new Node("NN", "left", 0, "dep"),
          new Node("CD", "2", 0, "dep"));

  @Test
  void goodTree_isKept() {
    List<Node> tree = heads(1, -1, 1);
    assertThat(parse(words -> tree)).isEqualTo(tree);
  }

  @Test
  void parserThatThrows_givesAFlatTree() {
    Parser failing =
        words -> {
          throw new IllegalStateException("no transition");
        };
    assertThat(parse(failing)).isEqualTo(FLAT);
  }

  @Test
  void parserThatOverflowsTheStack_givesAFlatTree() {
    Parser failing =
        words -> {
          throw new StackOverflowError();
        };
    assertThat(parse(failing)).isEqualTo(FLAT);
  }

  @Test
  void circle_givesAFlatTree() {
    assertThat(parse(words -> heads(-1, 2, 1))).isEqualTo(FLAT);
  }

  @Test
  void headOutOfRange_givesAFlatTree() {
    assertThat(parse(words -> heads(-1, 3, 1))).isEqualTo(FLAT);
    assertThat(parse(words -> heads(-1, -2, 1))).isEqualTo(FLAT);
  }

  @Test
  void missingNode_givesAFlatTree() {
    assertThat(parse(words -> heads(-1, 0))).isEqualTo(FLAT);
  }

  @Test
  void failure_isTold() {
    List<Throwable> told = new ArrayList<>();
    Trees.parse(words -> heads(1, -1, 1), WORDS, told::add);
    assertThat(told).isEmpty();
    Trees.parse(words -> heads(-1, 0), WORDS, told::add);
    assertThat(told).singleElement().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void secondReadingThatFails_isToldToo_andTheFirstTreeStays() {
    List<Word> words =
        List.of(
            new Word("The Union", Hint.NAME),
            new Word("sanctions", Hint.NONE),
            new Word("5", Hint.NUMBER),
            new Word(".", Hint.NONE));
    List<Node> first =
        List.of(
            new Node("NNP", "the union", 1, "compound"),
            new Node("NNS", "sanction", -1, "root"),
            new Node("CD", "5", 1, "num"),
            new Node(".", ".", 1, "punct"));
    Parser failing =
        changed -> {
          throw new IllegalStateException("no transition");
        };
    List<Throwable> told = new ArrayList<>();
    assertThat(new SecondReading(failing, words, first, told::add).tree()).isEqualTo(first);
    assertThat(told).singleElement().isInstanceOf(IllegalStateException.class);
  }

  private static List<Node> parse(Parser parser) {
    return Trees.parse(parser, WORDS, error -> {});
  }

  private static List<Node> heads(int... heads) {
    return Arrays.stream(heads).mapToObj(head -> new Node("NN", "x", head, "dep")).toList();
  }
}
