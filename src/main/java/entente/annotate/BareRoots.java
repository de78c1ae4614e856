package entente.annotate;

import entente.annotate.Parser.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Verbs that the parser takes for infinitives though they have a subject: "Kenya and Togo | resume
 * flights". A root with a subject before it and no auxiliary is a present.
 */
final class BareRoots {
  private BareRoots() {}

  /** The tree with such a root read as a present. */
  static List<Node> mended(List<Node> tree) {
    List<Node> mended = new ArrayList<>(tree);
    for (int i = 1; i < tree.size(); i++) {
      Node node = tree.get(i);
      if (node.pos().equals("VB") && node.head() < 0 && isFinite(tree, i)) {
        mended.set(i, new Node("VBP", node.lemma(), node.head(), node.relation()));
      }
    }
    return mended;
  }

  private static boolean isFinite(List<Node> tree, int root) {
    boolean subject = false;
    for (int i = 0; i < tree.size(); i++) {
      Node node = tree.get(i);
      if (node.head() == root) {
        if (node.relation().matches("aux|auxpass|mark")) {
          return false;
        }
        subject = subject || (i < root && node.relation().equals("nsubj"));
      }
    }
    return subject;
  }
}
