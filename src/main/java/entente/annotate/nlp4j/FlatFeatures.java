package entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;

/** The engine's map from features to their numbers, as one table without strings. */
final class FlatFeatures extends FeatureMap {
  private static final long serialVersionUID = 1;
  private final transient HashTable numbers;

  FlatFeatures(HashTable numbers) {
    this.numbers = numbers;
  }

  @Override
  public int index(int template, String feature) {
    return numbers.get(template, feature);
  }
}
