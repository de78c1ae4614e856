package entente.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;

/** The processor time of one thread, booked on the stages it was spent in. */
final class Clock {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private long last;

  /** What was spent since the last lap belongs to no stage. */
  void start() {
    last = THREADS.getCurrentThreadCpuTime();
  }

  /** What was spent since the last lap belongs to this stage. */
  void lap(Stage stage) {
    long now = THREADS.getCurrentThreadCpuTime();
    nanos.merge(stage, now - last, Long::sum);
    last = now;
  }

  double seconds(Stage stage) {
    return nanos.getOrDefault(stage, 0L) / 1e9;
  }

  double seconds() {
    return nanos.values().stream().mapToLong(Long::longValue).sum() / 1e9;
  }
}
