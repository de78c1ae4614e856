package entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;
import java.util.List;

/**
 * The weights that are not zero (6 in 100), in compressed rows: the same sums in the same order as
 * the engine's own full matrix.
 */
final class FlatWeights extends ColumnMajorVector {
  private static final long serialVersionUID = 1;

  /** Where the weights of a feature begin; one more entry than features. */
  final int[] rows;

  final byte[] labels;
  final float[] nonZero;

  FlatWeights(int labelCount, int[] rows, byte[] labels, float[] weights) {
    this.rows = rows;
    this.labels = labels;
    this.nonZero = weights;
    this.label_size = labelCount;
    this.feature_size = rows.length - 1;
  }

  /** The same weights without the zeros. */
  static FlatWeights of(MajorVector full) {
    int labelCount = full.getLabelSize();
    int[] rows = new int[full.getFeatureSize() + 1];
    byte[] labels = new byte[1 << 20];
    float[] weights = new float[1 << 20];
    int size = 0;
    for (int feature = 0; feature < rows.length - 1; feature++) {
      rows[feature] = size;
      if (size + labelCount > weights.length) {
        labels = Arrays.copyOf(labels, weights.length * 2);
        weights = Arrays.copyOf(weights, weights.length * 2);
      }
      for (int label = 0; label < labelCount; label++) {
        float weight = full.get(feature * labelCount + label);
        if (weight != 0) {
          labels[size] = (byte) label;
          weights[size++] = weight;
        }
      }
    }
    rows[rows.length - 1] = size;
    return new FlatWeights(
        labelCount, rows, Arrays.copyOf(labels, size), Arrays.copyOf(weights, size));
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    List<SparseItem> items = features.getVector();
    for (int i = 0, size = items.size(); i < size; i++) {
      SparseItem item = items.get(i);
      int feature = item.getIndex();
      if (feature < feature_size) {
        addRow(feature, item.getValue(), scores);
      }
    }
  }

  private void addRow(int feature, float value, float[] scores) {
    for (int at = rows[feature], end = rows[feature + 1]; at < end; at++) {
      scores[labels[at] & 0xff] += nonZero[at] * value;
    }
  }

  /** Not kept in this shape. */
  @Override
  public float get(int index) {
    throw new UnsupportedOperationException("flat weights are only added up");
  }
}
