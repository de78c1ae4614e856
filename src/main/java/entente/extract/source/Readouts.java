package entente.extract.source;

import entente.article.Block;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether an article reports one event of its day.
 *
 * <p>The headline of such a text is a noun phrase without a verb whose head is the event: "Readout
 * of …", "Telephone conversation with …", "Talks with …", "Joint Statement from …".
 */
public final class Readouts {
  private Readouts() {}

  public static boolean isReadout(Scene scene) {
    return title(scene).filter(tree -> startsSo(scene, tree)).isPresent();
  }

  private static Optional<Tree> title(Scene scene) {
    return scene.trees().stream()
        .filter(tree -> tree.sentence().block().kind() == Block.Kind.TITLE)
        .findFirst();
  }

  private static boolean startsSo(Scene scene, Tree tree) {
    String first = tree.tokens().get(0).text().toLowerCase(Locale.ROOT);
    if (scene.cues().is("readout", first)) {
      return true;
    }
    boolean finite = tree.tokens().stream().anyMatch(Token::isFinite);
    return !finite && tree.root().filter(root -> isEvent(scene, root)).isPresent();
  }

  private static boolean isEvent(Scene scene, Token root) {
    return scene.cues().is("meeting-noun", root.lemma())
        || scene.cues().is("visit-noun", root.lemma())
        || (scene.cues().is("document-noun", root.lemma()) && root.isNoun());
  }
}
