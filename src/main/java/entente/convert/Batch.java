package entente.convert;

import entente.article.Fault;
import entente.ingest.ArticleFiles;
import entente.ingest.ArticleReader;
import entente.ingest.Reading;
import entente.ingest.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many files, converted by several threads and handed on in the order of their names.
 *
 * <p>Only a few articles are in memory at any time, however many there are.
 */
public final class Batch {
  private static final int WAITING_PER_THREAD = 4;

  private final Pipeline pipeline;
  private final ArticleReader reader;
  private final boolean byFile;

  /** Converts each text once. */
  public Batch(Pipeline pipeline) {
    this(pipeline, false);
  }

  /**
   * @param byFile whether a text counts again where it stands in another page
   */
  public Batch(Pipeline pipeline, boolean byFile) {
    this.pipeline = pipeline;
    this.reader = new ArticleReader(pipeline.calendar());
    this.byFile = byFile;
  }

  /**
   * Converts files and folders.
   *
   * @param threads at least 1
   * @throws IOException if the sink refuses an outcome
   */
  public Tally run(List<Path> paths, int threads, Sink sink, Progress progress) throws IOException {
    Selection selection = Selection.of(ArticleFiles.find(paths), reader, byFile);
    Tally tally = new Tally();
    for (Reading.Refused refused : selection.refused()) {
      give(new Outcome.Refused(refused), sink, tally);
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Outcome>> waiting = new ArrayDeque<>();
      int total = selection.files().size();
      int done = 0;
      for (Path file : selection.files()) {
        waiting.add(workers.submit(() -> convert(file)));
        if (waiting.size() >= threads * WAITING_PER_THREAD) {
          give(await(waiting.remove()), sink, tally);
          progress.at(++done, total);
        }
      }
      while (!waiting.isEmpty()) {
        give(await(waiting.remove()), sink, tally);
        progress.at(++done, total);
      }
    } finally {
      workers.shutdownNow();
    }
    return tally;
  }

  private static void give(Outcome outcome, Sink sink, Tally tally) throws IOException {
    tally.count(outcome);
    sink.take(outcome);
  }

  private Outcome convert(Path file) {
    try {
      return switch (reader.read(file)) {
        case Reading.Refused refused -> new Outcome.Refused(refused);
        case Reading.Read read -> new Outcome.Converted(file, pipeline.convert(read.article()));
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(file, Fault.problem(e));
    }
  }

  private static Outcome await(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while converting", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker died", e.getCause());
    }
  }
}
