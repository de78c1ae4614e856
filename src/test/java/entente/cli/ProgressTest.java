package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The line on the terminal, by a clock that the test moves. */
class ProgressTest {
  private static final long MILLISECOND = 1_000_000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void step_firstTwoSeconds_silent() {
    steps(true, 19, 100, 5000);
    assertThat(shown()).isEmpty();
  }

  @Test
  void step_later_countRateAndTimeLeft() {
    steps(true, 20, 100, 5000);
    assertThat(shown())
        .isEqualTo("\r\u001b[K20 of 5,000 articles, 10.0/s, 8 min 18 s left\r\u001b[K");
  }

  @Test
  void step_often_atMostFourLinesASecond() {
    steps(true, 3000, 1, 0);
    assertThat(shown().split("\r", -1)).hasSize(1 + 5 + 1);
  }

  @Test
  void step_unknownTotal_noTimeLeft() {
    steps(true, 20, 100, 0);
    assertThat(shown()).contains("20 articles, 10.0/s\r");
  }

  @Test
  void step_noTerminal_silent() {
    steps(false, 100, 100, 5000);
    assertThat(shown()).isEmpty();
  }

  private void steps(boolean terminal, int count, int milliseconds, long total) {
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (Progress progress = new Progress(out, terminal, clock::get, "articles", total)) {
      for (int i = 0; i < count; i++) {
        clock.addAndGet(milliseconds * MILLISECOND);
        progress.step();
      }
    }
  }

  private String shown() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
