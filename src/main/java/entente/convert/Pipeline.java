package entente.convert;

import entente.annotate.Annotator;
import entente.annotate.TreeAnnotator;
import entente.annotate.nlp4j.FlatModel;
import entente.article.AnnotatedArticle;
import entente.article.Article;
import entente.calendar.Calendar;
import entente.extract.ArticleReading;
import entente.extract.Clause;
import entente.extract.Reader;
import entente.lexicon.Cues;
import entente.lexicon.Lexicon;
import entente.lexicon.LexiconException;
import entente.link.Linking;
import entente.link.NameFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;

/**
 * From an article to its claims, each step on what the step before it found. Safe for many threads.
 */
public final class Pipeline {
  private final NameFinder names;
  private final Annotator annotator;
  private final Reader reader;
  private final boolean counting;

  public Pipeline(NameFinder names, Annotator annotator, Reader reader) {
    this(names, annotator, reader, false);
  }

  private Pipeline(NameFinder names, Annotator annotator, Reader reader, boolean counting) {
    this.names = names;
    this.annotator = annotator;
    this.reader = reader;
    this.counting = counting;
  }

  /** The same, which also looks how far each clause is read. */
  public Pipeline counting() {
    return new Pipeline(names, annotator, reader, true);
  }

  /**
   * Loads reference data, cue words and the parser's model.
   *
   * @param ontology the folder with {@code reference/}, {@code lexicon/} and {@code voc/}
   * @param model the flat model file
   * @throws IOException if the model cannot be read
   * @throws entente.lexicon.LexiconException if the data is wrong
   */
  public static Pipeline load(Path ontology, Path model) throws IOException {
    initialiseLogging();
    CompletableFuture<Lexicon> data = CompletableFuture.supplyAsync(() -> Lexicon.load(ontology));
    Annotator annotator = new TreeAnnotator(FlatModel.open(model));
    Lexicon lexicon = lexicon(data);
    NameFinder names = new NameFinder(lexicon, ontology);
    return new Pipeline(names, annotator, new Reader(lexicon, Cues.load(ontology)));
  }

  /** Before there are two threads: whoever logs while another initialises is told off on stderr. */
  private static void initialiseLogging() {
    LoggerFactory.getILoggerFactory();
  }

  private static Lexicon lexicon(CompletableFuture<Lexicon> data) {
    try {
      return data.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof LexiconException wrong) {
        throw wrong;
      }
      throw e;
    }
  }

  /** The words of time, which headers are read by too. */
  Calendar calendar() {
    return reader.calendar();
  }

  /** Reads one article. */
  public Conversion convert(Article article) {
    Linking linking = names.find(article);
    AnnotatedArticle annotated = annotator.annotate(article, linking.names());
    ArticleReading reading = reader.read(annotated, linking);
    List<Clause> clauses =
        counting ? reader.clauses(annotated, linking, reading.claims()) : List.of();
    return new Conversion(article, linking.mentions(), reading.claims(), reading.faults(), clauses);
  }
}
