package entente.extract;

import entente.extract.parse.Tree;
import entente.extract.register.Focus;
import entente.extract.register.Principals;
import entente.extract.scene.Scene;
import entente.extract.source.Sources;
import entente.facts.Entity;
import entente.facts.Mention;
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
final class Discourse {
  private static final List<String> MEETING_VERBS =
      List.of("meet", "speak", "hold", "host", "join", "receive");

  private final Scene scene;
  private final Principals principals;
  private final Sources sources;
  private final List<Passage> passages = new ArrayList<>();

  Discourse(Scene scene) {
    this.scene = scene;
    this.principals = new Principals(scene);
    this.sources = new Sources(scene);
    Focus focus = Focus.EMPTY;
    for (Tree tree : scene.trees()) {
      Passage passage = new Passage(scene, principals, tree, focus, sources);
      List<Entity> acting = acting(passage);
      List<Entity> together = acting.size() > 1 ? acting : meeting(passage);
      List<Mention> named = scene.mentions(tree.sentence().span());
      boolean crowd = acting.size() < 2 && meets(passage) && isCrowd(passage);
      focus = focus.after(named, acting, crowd ? List.of() : together, crowd, speaks(passage));
      passages.add(passage);
    }
    sources.close();
    for (int i = 1; i < passages.size(); i++) {
      new Continuation(passages.get(i - 1), passages.get(i)).carryOn();
    }
  }

  /** The sentences in text order. */
  List<Passage> passages() {
    return passages;
  }

  Scene scene() {
    return scene;
  }

  Principals principals() {
    return principals;
  }

  /** Who says what. */
  Sources sources() {
    return sources;
  }

  private static List<Entity> acting(Passage passage) {
    return passage
        .tree()
        .root()
        .flatMap(root -> passage.grammar().subject(root))
        .map(subject -> passage.referents().all(subject).entities())
        .orElse(List.of());
  }

  /** "X met with Y and Z": the persons named in such a sentence. */
  private List<Entity> meeting(Passage passage) {
    return meets(passage)
        ? scene.mentions(passage.tree().sentence().span()).stream()
            .map(Mention::entity)
            .filter(entity -> entity.kind() == Entity.Kind.PERSON && !speaksForOthers(entity))
            .distinct()
            .toList()
        : List.of();
  }

  private boolean speaksForOthers(Entity person) {
    return scene.offices(person).stream()
        .anyMatch(office -> office.office().role().contains("spokes"));
  }

  private static boolean meets(Passage passage) {
    return passage.tree().root().filter(root -> MEETING_VERBS.contains(root.lemma())).isPresent();
  }

  /** "met with the leaders of the Union": people without names are among them. */
  private boolean isCrowd(Passage passage) {
    return passage.tree().tokens().stream()
        .filter(token -> token.pos().equals("NNS") || token.pos().equals("NNPS"))
        .filter(token -> passage.tree().is(token, "pobj", "dobj", "conj"))
        .anyMatch(token -> scene.cues().is("leaders", token.lemma()));
  }

  private static Optional<Entity> speaks(Passage passage) {
    return passage.isAttributed() ? passage.mainSpeaker() : Optional.empty();
  }
}
