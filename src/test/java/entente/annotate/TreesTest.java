package entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import entente.annotate.Parser.Hint;
import entente.annotate.Parser.Node;
import entente.annotate.Parser.Word;
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
    assertThat(Trees.parse(words -> tree, WORDS)).isEqualTo(tree);
  }

  @Test
  void parserThatThrows_givesAFlatTree() {
    Parser failing =
        words -> {
          throw new IllegalStateException("no transition");
        };
    assertThat(Trees.parse(failing, WORDS)).isEqualTo(FLAT);
  }

  @Test
  void parserThatOverflowsTheStack_givesAFlatTree() {
    Parser failing =
        words -> {
          throw new StackOverflowError();
        };
    assertThat(Trees.parse(failing, WORDS)).isEqualTo(FLAT);
  }

  @Test
  void circle_givesAFlatTree() {
    assertThat(Trees.parse(words -> heads(-1, 2, 1), WORDS)).isEqualTo(FLAT);
  }

  @Test
  void headOutOfRange_givesAFlatTree() {
    assertThat(Trees.parse(words -> heads(-1, 3, 1), WORDS)).isEqualTo(FLAT);
    assertThat(Trees.parse(words -> heads(-1, -2, 1), WORDS)).isEqualTo(FLAT);
  }

  @Test
  void missingNode_givesAFlatTree() {
    assertThat(Trees.parse(words -> heads(-1, 0), WORDS)).isEqualTo(FLAT);
  }

  private static List<Node> heads(int... heads) {
    return Arrays.stream(heads).mapToObj(head -> new Node("NN", "x", head, "dep")).toList();
  }
}
