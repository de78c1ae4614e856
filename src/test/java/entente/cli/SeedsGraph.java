package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** The graph of the five seeds, built once for all tests of a run. */
public final class SeedsGraph {
  private static final Path FOLDER = Path.of("target/seeds-graph").toAbsolutePath();
  private static boolean built;

  private SeedsGraph() {}

  /** The graph folder. */
  public static synchronized Path folder() {
    if (!built) {
      Ran ran = Ran.of("build", "seeds", "--output", FOLDER.toString());
      assertThat(ran.status()).as(ran.err()).isZero();
      built = true;
    }
    return FOLDER;
  }
}
