package entente.extract.event;

import entente.article.Token;
import entente.extract.passage.Dates;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import java.util.List;

/**
 * What states and bodies do to each other outside talks: "expels three diplomats", "recalls its
 * ambassador", "the bombing in Port".
 *
 * <p>Only what is told as done: plans and wishes are positions.
 */
public final class ActExtractor implements Extractor {

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    ActNotes notes = new ActNotes(discourse.scene(), receipts);
    for (Passage passage : discourse.passages()) {
      if (Scene.isRunning(passage.tree())) {
        VerbActs verbs = new VerbActs(passage);
        NounActs nouns = new NounActs(passage);
        for (Token token : passage.tree().tokens()) {
          if (token.isVerb()) {
            verbs.read(token, notes);
          } else if (token.isNoun()) {
            nouns.read(token, notes);
          }
        }
      } else if (Dates.isTitle(passage.tree().sentence().block())) {
        NounActs nouns = new NounActs(passage);
        passage.tree().tokens().stream()
            .filter(token -> token.isNoun() && passage.grammar().possessor(token).isPresent())
            .forEach(noun -> nouns.whole(noun, notes));
      }
    }
    return receipts.claims();
  }
}
