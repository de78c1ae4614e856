package entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import entente.annotate.Parser;
import java.io.IOException;
import java.nio.file.Path;

/** Opens the flat model file. */
public final class FlatModel {
  private FlatModel() {}

  /**
   * A parser that reads with this model; its weights are shared by all threads that use it.
   *
   * @throws UnusableModelException if the file is not a whole, unharmed model file of this version:
   *     prepare it again
   * @throws IOException if the file is not there or cannot be read
   */
  public static Parser open(Path file) throws IOException {
    ModelReader reader = ModelReader.open(file);
    POSTagger<NLPNode> tagger = tagger(component(file, reader));
    DEPParser<NLPNode> parser = parser(component(file, reader));
    WordLists clusters = reader.wordLists();
    WordLists tags = reader.wordLists();
    return new Nlp4jParser(tagger, new EnglishMorphAnalyzer(), parser, clusters, tags);
  }

  private static Object component(Path file, ModelReader reader) throws IOException {
    byte[] skeleton = reader.bytes();
    FlatWeights weights = reader.weights();
    HashTable features = reader.table();
    OnlineComponent<?, ?> component = Skeleton.read(file, skeleton, new FlatFeatures(features));
    component.getOptimizer().getWeightVector().setSparseWeightVector(weights);
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  @SuppressWarnings("unchecked") // the skeleton was written from a tagger of these nodes
  private static POSTagger<NLPNode> tagger(Object component) {
    return (POSTagger<NLPNode>) component;
  }

  @SuppressWarnings("unchecked") // the skeleton was written from a parser of these nodes
  private static DEPParser<NLPNode> parser(Object component) {
    return (DEPParser<NLPNode>) component;
  }
}
