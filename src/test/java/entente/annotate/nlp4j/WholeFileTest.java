package entente.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the model file comes into being. */
class WholeFileTest {
  @TempDir Path folder;

  @Test
  void write_makesTheFolders() throws IOException {
    Path target = folder.resolve("a/b/model.flat");
    WholeFile.write(target, draft -> Files.writeString(draft, "whole"));
    assertThat(target).hasContent("whole");
  }

  @Test
  void write_thatFails_leavesTheOldFile_andNoDraft() throws IOException {
    Path target = Files.writeString(folder.resolve("model.flat"), "old");
    assertThatThrownBy(() ->
            WholeFile.write(
                target,
                draft -> {
                  Files.writeString(draft, "half");
                  throw new IOException("disk full");
                }))
        .hasMessage("disk full");
    assertThat(target).hasContent("old");
    assertThat(files()).containsExactly(target);
  }

  @Test
  void write_byTwoAtOnce_leavesOneWholeFile()
      throws IOException, InterruptedException, ExecutionException {
    Path target = folder.resolve("model.flat");
    CyclicBarrier bothHalf = new CyclicBarrier(2);
    try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
      List<Future<Path>> done = new ArrayList<>();
      for (String content : List.of("aaaa", "bbbb")) {
        done.add(writers.submit(() -> writeInHalves(target, content, bothHalf)));
      }
      for (Future<Path> one : done) {
        assertThat(one.get()).isEqualTo(target);
      }
    }
    assertThat(Files.readString(target)).isIn("aaaa", "bbbb");
    assertThat(files()).containsExactly(target);
  }

  private static Path writeInHalves(Path target, String content, CyclicBarrier bothHalf)
      throws IOException {
    WholeFile.write(
        target,
        draft -> {
          Files.writeString(draft, content.substring(0, 2));
          await(bothHalf);
          Files.writeString(draft, content);
        });
    return target;
  }

  private static void await(CyclicBarrier barrier) throws IOException {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
