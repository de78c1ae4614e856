package entente.benchmark;

import entente.annotate.Annotator;
import entente.annotate.Parser;
import entente.annotate.TreeAnnotator;
import entente.annotate.nlp4j.FlatModel;
import entente.annotate.nlp4j.ModelCache;
import entente.extract.Reader;
import entente.lexicon.Cues;
import entente.lexicon.Lexicon;
import entente.lexicon.OntologyVersion;
import entente.link.NameFinder;
import entente.rdf.Run;
import java.io.IOException;
import java.nio.file.Path;

/** What the pipeline is made of, each part at hand. */
record Parts(NameFinder names, Parser parser, Reader reader, Run run) {

  /**
   * Loads them as the program does.
   *
   * @throws IOException if the parser's model is not prepared
   */
  static Parts load(Path ontology) throws IOException {
    Path user = Path.of(System.getProperty("user.home"));
    Path model = ModelCache.file(ModelCache.folder(System.getenv(), user));
    Lexicon lexicon = Lexicon.load(ontology);
    return new Parts(
        new NameFinder(lexicon, ontology),
        FlatModel.open(model),
        new Reader(lexicon, Cues.load(ontology)),
        new Run("benchmark", OntologyVersion.of(ontology)));
  }

  /** An annotator that books the time of the parser apart from its own. */
  Annotator annotator(Clock clock) {
    return new TreeAnnotator(words -> {
      clock.lap(Stage.SPLIT);
      try {
        return parser.parse(words);
      } finally {
        clock.lap(Stage.PARSE);
      }
    });
  }
}
