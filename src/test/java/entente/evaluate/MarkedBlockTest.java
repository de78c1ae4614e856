package entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What is written by hand stays. */
class MarkedBlockTest {
  private static final MarkedBlock SEEDS = new MarkedBlock("seeds");
  private static final String BLOCK = "<!-- begin seeds -->\n\n| new |\n\n<!-- end seeds -->";

  @Test
  void block_isRewritten_andTheRestStays() {
    String before = "# Title\n\n";
    String after = "\n\nBy hand.\n<!-- begin others -->\nkept\n<!-- end others -->\n";
    String old = "<!-- begin seeds -->\nold $1\n<!-- end seeds -->";

    assertThat(SEEDS.in(before + old + after, "| new |\n")).isEqualTo(before + BLOCK + after);
  }

  @Test
  void block_writtenTwice_isTheSame() {
    String once = SEEDS.in("By hand.\n", "| new |\n");

    assertThat(once).isEqualTo("By hand.\n\n" + BLOCK + "\n");
    assertThat(SEEDS.in(once, "| new |\n")).isEqualTo(once);
  }

  @Test
  void newDocument_isTheBlock() {
    assertThat(SEEDS.in("", "| new |\n")).isEqualTo(BLOCK + "\n");
  }

  @Test
  void halfABlock_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SEEDS.in("<!-- begin seeds -->\nno end", "| new |\n"))
        .withMessageContaining("lacks one of its comments");
  }

  @Test
  void name_mustBePlain() {
    assertThatIllegalArgumentException().isThrownBy(() -> new MarkedBlock("a -->"));
  }
}
