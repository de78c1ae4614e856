package entente.benchmark;

import entente.ingest.ArticleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the program on the articles of a folder and prints two tables.
 *
 * <p>Properties: {@code input} a file or folder, {@code rounds} how often each figure is taken,
 * {@code output} a document whose block {@code block} gets the tables.
 */
final class Benchmark {
  /** Fewer articles are copied until there are so many: a crew needs work for all its hands. */
  private static final int FEWEST_ARTICLES = 200;

  private static final int THREADS = 2;

  private final Path scratch;
  private final int rounds;
  private final Figures figures = new Figures("figure");
  private final Figures shares = new Figures("stage, share of its processor time");

  private Benchmark(Path scratch, int rounds) {
    this.scratch = scratch;
    this.rounds = rounds;
  }

  /** Prints the tables, and writes them where the properties say. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("entente-benchmark");
    try {
      Benchmark benchmark = new Benchmark(scratch, Integer.getInteger("rounds", 5));
      Tables.give(benchmark.run(Path.of(System.getProperty("input", "seeds"))), "speed");
    } finally {
      delete(scratch);
    }
  }

  private String run(Path input) throws IOException, InterruptedException {
    List<Path> articles = ArticleFiles.find(List.of(input)).files();
    int times = Math.max(1, Math.ceilDiv(FEWEST_ARTICLES, articles.size()));
    List<Path> once = Copies.write(articles, times, scratch.resolve("once"));
    Copies.write(articles, 2 * times, scratch.resolve("twice"));
    starts(articles.getFirst());
    Walk warm = rounds(once);
    peaks(once.size());
    String setting =
        String.format(
            "%d articles, %d tokens, %d rounds, %d processors, Java %s.",
            warm.articles(),
            warm.tokens(),
            rounds,
            Runtime.getRuntime().availableProcessors(),
            Runtime.version().feature());
    return figures.markdown() + "\n" + shares.markdown() + "\n" + setting + "\n";
  }

  /** The first start builds the jar and prepares the model where they are missing. */
  private void starts(Path article) throws IOException, InterruptedException {
    Launch.secondsToFirstFact(article);
    for (int round = 0; round < rounds; round++) {
      double seconds = Launch.secondsToFirstFact(article);
      figures.add("start to first fact, seconds", "%.2f", seconds);
    }
  }

  private Walk rounds(List<Path> files) throws IOException {
    Parts parts = Parts.load(Path.of("ontology"));
    Path output = scratch.resolve("graphs.nq");
    Walk warm = Walk.whole(parts, files, output);
    for (int round = 0; round < rounds; round++) {
      Crew one = Crew.of(parts, files, 1, output);
      Crew two = Crew.of(parts, files, THREADS, output);
      Walk walk = Walk.whole(parts, files, output);
      crews(walk, one, two);
      walks(walk, Walk.annotationOnly(parts, files));
    }
    return warm;
  }

  private void crews(Walk walk, Crew one, Crew two) {
    figures.add("tokens/s of processor, 1 thread", "%.0f", walk.tokens() / one.cpuSeconds());
    figures.add("tokens/s of processor, 2 threads", "%.0f", walk.tokens() / two.cpuSeconds());
    figures.add("articles/s of processor, 1 thread", "%.1f", walk.articles() / one.cpuSeconds());
    figures.add("articles/s of processor, 2 threads", "%.1f", walk.articles() / two.cpuSeconds());
    figures.add("2 threads against 1, by the clock", "%.2f", one.wallSeconds() / two.wallSeconds());
  }

  private void walks(Walk walk, Walk bare) {
    Clock clock = walk.clock();
    figures.add("tokens/s, annotation alone", "%.0f", bare.tokens() / bare.clock().seconds());
    figures.add(
        "tokens/s, tagger and parser alone",
        "%.0f",
        bare.tokens() / bare.clock().seconds(Stage.PARSE));
    figures.add(
        "all other stages against tagger and parser",
        "%.2f",
        walk.ownSeconds() / clock.seconds(Stage.PARSE));
    for (Stage stage : Stage.values()) {
      shares.add(stage.words(), "%.3f", clock.seconds(stage) / clock.seconds());
    }
  }

  private void peaks(int articles) throws IOException, InterruptedException {
    peak("once", articles);
    peak("twice", 2 * articles);
  }

  private void peak(String folder, int articles) throws IOException, InterruptedException {
    String name = "peak memory, " + articles + " articles, MB";
    Launch.peakMegabytes(scratch.resolve(folder), THREADS, scratch.resolve(folder + ".nq"))
        .ifPresent(megabytes -> figures.add(name, "%.0f", (double) megabytes));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
