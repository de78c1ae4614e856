package entente.annotate;

import entente.annotate.nlp4j.FlatModel;
import entente.article.Article;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures start and pace on the seeds; run by hand, with the model file as the argument. */
final class Pace {
  private Pace() {}

  /** Prints the seconds of the start and, round after round, tokens per second of CPU. */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    Annotator annotator = new TreeAnnotator(FlatModel.open(Path.of(arguments[0])));
    System.out.printf(Locale.ROOT, "open %.2f s%n", (System.nanoTime() - start) / 1e9);
    List<Article> seeds = Articles.seeds();
    for (int round = 0; round < 4; round++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long tokens = 0;
      for (int i = 0; i < 20; i++) {
        for (Article seed : seeds) {
          tokens +=
              annotator.annotate(seed, Articles.spans(seed, TreeDump.NAMES)).sentences().stream()
                  .mapToInt(sentence -> sentence.tokens().size())
                  .sum();
        }
      }
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      System.out.printf(Locale.ROOT, "%d tokens, %.0f tokens/s%n", tokens, tokens / (cpu / 1e9));
    }
  }
}
