package entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/**
 * Makes the flat model file out of the engine's own English model on the class path.
 *
 * <p>Takes half a minute and about 2 GB of heap, once on each machine; best in a JVM of its own.
 * The same artifact gives the same bytes.
 */
public final class ModelPreparation {
  private static final String MODELS = "edu/emory/mathcs/nlp/models/";
  private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";

  private ModelPreparation() {}

  /**
   * Writes the model file; whoever opens {@code target} meanwhile sees the old file or the whole
   * new one, also when two processes prepare at once.
   *
   * @throws IOException if the model is not on the class path or the file cannot be written
   */
  public static void prepare(Path target) throws IOException {
    WholeFile.write(target, ModelPreparation::write);
  }

  private static void write(Path draft) throws IOException {
    try (ModelWriter writer = new ModelWriter(draft)) {
      component(writer, "en-pos.xz");
      component(writer, "en-dep.xz");
      writer.wordLists(lexicon("en-brown-clusters-simplified-lowercase.xz"));
      writer.wordLists(lexicon("en-ambiguity-classes-simplified-lowercase.xz"));
      writer.finish();
    }
  }

  private static void component(ModelWriter writer, String entry) throws IOException {
    try (Skeleton.Components in = new Skeleton.Components(open(MODELS + entry))) {
      OnlineComponent<?, ?> component = in.component();
      WeightVector vector = component.getOptimizer().getWeightVector();
      FlatWeights weights = FlatWeights.of(vector.getSparseWeightVector());
      vector.setSparseWeightVector(new ColumnMajorVector());
      writer.component(Skeleton.write(component), weights, table(in.features()));
    } catch (ClassNotFoundException e) {
      throw new IOException(entry + " does not fit the engine", e);
    }
  }

  private static HashTable table(FeatureMap features) {
    List<Object2IntMap<String>> templates = features.getIndexMaps();
    HashTable table = HashTable.forKeys(templates.stream().mapToInt(Map::size).sum());
    for (int i = 0; i < templates.size(); i++) {
      int template = i;
      templates.get(i).forEach((feature, number) -> table.put(template, feature, number));
    }
    return table;
  }

  private static WordLists lexicon(String entry) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(open(LEXICA + entry))) {
      @SuppressWarnings("unchecked")
      var full = (Map<String, ? extends Iterable<String>>) in.readObject();
      return WordLists.of(full);
    } catch (ClassNotFoundException e) {
      throw new IOException(entry + " does not fit the engine", e);
    }
  }

  private static InputStream open(String entry) throws IOException {
    InputStream raw = ModelPreparation.class.getClassLoader().getResourceAsStream(entry);
    if (raw == null) {
      throw new IOException("not on the class path: " + entry);
    }
    return new BufferedInputStream(new XZInputStream(new BufferedInputStream(raw)), 1 << 16);
  }
}
