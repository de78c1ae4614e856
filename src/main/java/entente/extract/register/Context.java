package entente.extract.register;

import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.lexicon.Cues;

/**
 * What the words of one sentence are read against.
 *
 * @param principals who deals with whom in the article
 * @param focus what was said before the sentence
 * @param strangers whom the article has brought in without a name
 * @param speech whose words the sentence gives
 */
record Context(
    Scene scene,
    Principals principals,
    Strangers strangers,
    Tree tree,
    Grammar grammar,
    Focus focus,
    Speech speech) {
  Cues cues() {
    return scene.cues();
  }
}
