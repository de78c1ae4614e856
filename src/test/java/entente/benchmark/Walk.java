package entente.benchmark;

import entente.annotate.Annotator;
import entente.article.AnnotatedArticle;
import entente.article.Article;
import entente.article.Named;
import entente.calendar.Calendar;
import entente.facts.Claim;
import entente.ingest.ArticleReader;
import entente.ingest.Reading;
import entente.link.Linking;
import entente.names.Base;
import entente.rdf.ArticleGraph;
import entente.rdf.RdfFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One thread that takes every article through the stages, one article at a time.
 *
 * @param clock where its time went
 * @param articles how many it read
 * @param tokens in their sentences
 */
record Walk(Clock clock, int articles, long tokens) {

  /** From file to N-Quads. */
  static Walk whole(Parts parts, List<Path> files, Path output) throws IOException {
    Clock clock = new Clock();
    ArticleReader reader = new ArticleReader(Calendar.load(Path.of("ontology")));
    Annotator annotator = parts.annotator(clock);
    ArticleGraph graph = new ArticleGraph(Base.PUBLISHED);
    int articles = 0;
    long tokens = 0;
    try (RdfFile target = RdfFile.create(output, Base.PUBLISHED)) {
      for (Path file : files) {
        clock.start();
        if (!(reader.read(file) instanceof Reading.Read read)) {
          continue;
        }
        clock.lap(Stage.READ);
        Article article = read.article();
        Linking linking = parts.names().find(article);
        clock.lap(Stage.LINK);
        AnnotatedArticle annotated = annotator.annotate(article, linking.names());
        clock.lap(Stage.SPLIT);
        List<Claim> claims = parts.reader().read(annotated, linking).claims();
        clock.lap(Stage.EXTRACT);
        target.write(graph.statements(article, linking.mentions(), claims, parts.run()));
        clock.lap(Stage.WRITE);
        articles++;
        tokens += tokens(annotated);
      }
    }
    return new Walk(clock, articles, tokens);
  }

  /** The annotation alone; what it needs is read and linked outside the clock. */
  static Walk annotationOnly(Parts parts, List<Path> files) {
    Clock clock = new Clock();
    ArticleReader reader = new ArticleReader(Calendar.load(Path.of("ontology")));
    Annotator annotator = parts.annotator(clock);
    int articles = 0;
    long tokens = 0;
    for (Path file : files) {
      if (reader.read(file) instanceof Reading.Read read) {
        List<Named> names = parts.names().find(read.article()).names();
        clock.start();
        AnnotatedArticle annotated = annotator.annotate(read.article(), names);
        clock.lap(Stage.SPLIT);
        articles++;
        tokens += tokens(annotated);
      }
    }
    return new Walk(clock, articles, tokens);
  }

  /** The time of all that is ours: every stage but tagger and parser. */
  double ownSeconds() {
    return clock.seconds() - clock.seconds(Stage.PARSE);
  }

  private static long tokens(AnnotatedArticle article) {
    return article.sentences().stream().mapToLong(sentence -> sentence.tokens().size()).sum();
  }
}
