package entente.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import entente.annotate.nlp4j.PreparedModel;
import entente.cli.Ran;
import entente.store.StoredQuery;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente serve} as a process of its own. */
class ServeIT {
  private static final Pattern SERVING =
      Pattern.compile("entente: serving (http://localhost:\\d+/)");
  private static final String ARTICLES = StoredQuery.read(Path.of("queries/articles.rq")).text();

  @TempDir Path folder;

  @BeforeAll
  static void model() {
    assertThat(PreparedModel.parser()).isNotNull();
  }

  @Test
  void serve_noGraph_builtFromTheSeedsThenServedUntilSigterm()
      throws IOException, InterruptedException {
    assertThat(served()).contains(" claims, version ");
    assertThat(folder.resolve("graph/current")).isSymbolicLink();
    assertThat(served()).doesNotContain("claims");
  }

  /** Serves, asks, ends; gives back what was said on standard error. */
  private String served() throws IOException, InterruptedException {
    Path err = folder.resolve("stderr");
    Process process =
        Ran.apart(err, "serve", "--port", "0", "--graph", folder.resolve("graph").toString());
    try (BufferedReader out = process.inputReader()) {
      assertThat(new Endpoint(address(process, err)).csv(ARTICLES)).hasLineCount(6);

      process.toHandle().destroy();

      assertThat(process.waitFor(5, TimeUnit.SECONDS)).as("ended within 5 s").isTrue();
      assertThat(process.exitValue()).isZero();
      assertThat(out.readLine()).isNull();
      return Files.readString(err);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Waits for the line that says where it serves. */
  private static URI address(Process process, Path err) throws IOException, InterruptedException {
    for (int i = 0; i < 1200 && process.isAlive(); i++) {
      Matcher line = SERVING.matcher(Files.readString(err));
      if (line.find()) {
        return URI.create(line.group(1));
      }
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
    throw new AssertionError(Files.readString(err));
  }
}
