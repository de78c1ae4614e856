package entente.benchmark;

import entente.annotate.TreeAnnotator;
import entente.convert.Batch;
import entente.convert.GraphSink;
import entente.convert.Pipeline;
import entente.names.Base;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The program's own batch with a number of threads.
 *
 * @param wallSeconds from the first file to the last statement
 * @param cpuSeconds of the workers and of the thread that writes
 */
record Crew(double wallSeconds, double cpuSeconds) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Converts the files to N-Quads. */
  static Crew of(Parts parts, List<Path> files, int threads, Path output) throws IOException {
    Pipeline pipeline =
        new Pipeline(parts.names(), new TreeAnnotator(parts.parser()), parts.reader());
    Set<Long> others = threads();
    long[] workers = new long[1];
    long own = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    try (GraphSink sink = new GraphSink(output, Base.PUBLISHED, parts.run())) {
      new Batch(pipeline)
          .run(
              files,
              threads,
              sink,
              (done, total) -> {
                if (done == total) {
                  workers[0] = cpuOfThreadsBut(others);
                }
              });
    }
    long wall = System.nanoTime() - start;
    long cpu = workers[0] + THREADS.getCurrentThreadCpuTime() - own;
    return new Crew(wall / 1e9, cpu / 1e9);
  }

  private static Set<Long> threads() {
    return Arrays.stream(THREADS.getAllThreadIds()).boxed().collect(Collectors.toSet());
  }

  /** Asked while the workers, idle by now, are still there: a dead thread has no time. */
  private static long cpuOfThreadsBut(Set<Long> others) {
    return threads().stream()
        .filter(thread -> !others.contains(thread))
        .mapToLong(THREADS::getThreadCpuTime)
        .filter(nanos -> nanos > 0)
        .sum();
  }
}
