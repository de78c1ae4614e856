package entente.extract.passage;

import entente.extract.parse.Tree;
import entente.extract.register.Principals;
import entente.extract.register.Reference;
import entente.extract.register.Register;
import entente.extract.scene.Scene;
import entente.extract.source.Sources;
import entente.facts.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article read from top to bottom: each sentence with the speakers and the persons in mind at
 * that point.
 *
 * <p>Who speaks is decided in this order: a verb of saying or "according to" in the sentence; the
 * speaker of a quotation that the sentence lies in; the author or labelled speaker of the
 * paragraph; the speaker of the sentence before in the same paragraph, where this one goes on about
 * states and not about persons.
 */
public final class Discourse {
  private final Scene scene;
  private final Register register;
  private final Sources sources;
  private final Dates dates;
  private final List<Passage> passages = new ArrayList<>();

  public Discourse(Scene scene) {
    this.scene = scene;
    this.register = new Register(scene);
    this.sources = new Sources(scene);
    this.dates = new Dates(scene);
    Reference deciding = Reference.NOBODY;
    for (Tree tree : scene.trees()) {
      Passage passage = new Passage(scene, register, tree, sources, dates, deciding);
      register.read(passage.referents(), speaks(passage));
      passages.add(passage);
      deciding = Enactment.after(passage, deciding);
    }
    sources.close();
    for (int i = 1; i < passages.size(); i++) {
      new Continuation(passages.get(i - 1), passages.get(i)).carryOn();
    }
    tellsOn(sources.authorship().convened());
    sources.readoutSide().ifPresent(this::tellsTheRest);
    sources.pressOffice().ifPresent(this::putsOut);
  }

  /** What stands in a communiqué behind what its body holds is what the body says. */
  private void tellsOn(List<Entity> convened) {
    for (int i = 1; i < passages.size() && !convened.isEmpty(); i++) {
      new Continuation(passages.get(i - 1), passages.get(i)).carryOn(convened);
    }
  }

  /** What nobody says in a read-out of one side is what that side says. */
  private void tellsTheRest(Entity side) {
    for (int i = 1; i < passages.size(); i++) {
      new Continuation(passages.get(i - 1), passages.get(i)).carryOn(side);
    }
  }

  /** What nobody says in what a press office puts out is what its state says. */
  private void putsOut(Entity side) {
    for (int i = 1; i < passages.size(); i++) {
      new Continuation(passages.get(i - 1), passages.get(i)).tellFor(side);
    }
  }

  /** The sentences in text order. */
  public List<Passage> passages() {
    return passages;
  }

  public Scene scene() {
    return scene;
  }

  public Principals principals() {
    return register.principals();
  }

  /** When what it tells takes place. */
  public Dates dates() {
    return dates;
  }

  /** Who says what. */
  public Sources sources() {
    return sources;
  }

  private static Optional<Entity> speaks(Passage passage) {
    return passage.isAttributed() ? passage.mainSpeaker() : Optional.empty();
  }
}
