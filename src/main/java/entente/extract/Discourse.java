package entente.extract;

import entente.article.Span;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.register.Focus;
import entente.extract.register.Principals;
import entente.extract.register.Reference;
import entente.extract.scene.Scene;
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
  private final Quotes quotes;
  private final Authorship authorship;
  private final List<Passage> passages = new ArrayList<>();

  Discourse(Scene scene) {
    this.scene = scene;
    this.principals = new Principals(scene);
    this.quotes = new Quotes(scene.article());
    this.authorship = new Authorship(scene, quotes);
    Focus focus = Focus.EMPTY;
    for (Tree tree : scene.trees()) {
      Passage passage = new Passage(scene, principals, tree, focus, authorship, quotes);
      attribute(passage);
      List<Entity> acting = acting(passage);
      List<Entity> together = acting.size() > 1 ? acting : meeting(passage);
      List<Mention> named = scene.mentions(tree.sentence().span());
      boolean crowd = acting.size() < 2 && meets(passage) && isCrowd(passage);
      focus = focus.after(named, acting, crowd ? List.of() : together, crowd, speaks(passage));
      passages.add(passage);
    }
    new QuotedSpeech(quotes, passages).attribute();
    for (int i = 1; i < passages.size(); i++) {
      carryOn(passages.get(i - 1), passages.get(i));
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

  Quotes quotes() {
    return quotes;
  }

  Authorship authorship() {
    return authorship;
  }

  private void attribute(Passage passage) {
    Tree tree = passage.tree();
    for (Token token : tree.tokens()) {
      if (token.lemma().equals("accord") || token.text().equalsIgnoreCase("according")) {
        accordingTo(passage, token);
      }
    }
    for (Token token : tree.tokens()) {
      boolean speaks = scene.cues().is("saying", token.lemma()) && !isReduced(tree, token);
      if (token.isVerb() && (speaks || makesClear(tree, token))) {
        saying(passage, token);
      }
    }
  }

  /** "the initiative proposed by Togo": a thing, and no words of Togo's. */
  private static boolean isReduced(Tree tree, Token verb) {
    return verb.pos().equals("VBN") && tree.is(verb, "acl") && tree.child(verb, "ccomp").isEmpty();
  }

  private static boolean makesClear(Tree tree, Token verb) {
    return verb.lemma().equals("make")
        && tree.children(verb).stream().anyMatch(child -> child.lemma().equals("clear"));
  }

  private static void accordingTo(Passage passage, Token according) {
    passage
        .tree()
        .prepositional(according, "to")
        .map(source -> passage.referents().one(source))
        .flatMap(Discourse::oneSpeaker)
        .ifPresent(speaker -> passage.attribute(passage.tree().tokens(), speaker));
  }

  private static void saying(Passage passage, Token verb) {
    passage
        .grammar()
        .subject(verb)
        .map(subject -> passage.referents().all(subject))
        .flatMap(Discourse::oneSpeaker)
        .ifPresent(speaker -> passage.attribute(content(passage.tree(), verb), speaker));
  }

  private static Optional<Entity> oneSpeaker(Reference reference) {
    boolean one = reference.entities().size() == 1;
    return one && !reference.entities().get(0).type().equals("MediaOutlet")
        ? Optional.of(reference.entities().get(0))
        : Optional.empty();
  }

  /** What a verb of saying presents: all below it; the whole sentence where it is only inserted. */
  private static List<Token> content(Tree tree, Token verb) {
    boolean inserted = tree.is(verb, "parataxis") || tree.head(verb).isEmpty();
    if (!inserted) {
      return tree.subtree(verb);
    }
    List<Token> others =
        tree.children(verb, "conj").stream()
            .filter(clause -> tree.child(clause, "nsubj", "nsubjpass").isPresent())
            .flatMap(clause -> tree.subtree(clause).stream())
            .toList();
    return tree.tokens().stream().filter(token -> !others.contains(token)).toList();
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

  private static void carryOn(Passage before, Passage passage) {
    Span block = passage.tree().sentence().block().span();
    boolean samePlace = before.tree().sentence().block().span().equals(block);
    Optional<Entity> speaker = before.mainSpeaker();
    boolean spoken = before.isAttributed() || before.isContinued();
    if (samePlace && spoken && !passage.isAttributed() && speaker.isPresent() && goesOn(passage)) {
      passage.carryOn(speaker.get());
    }
  }

  /**
   * A sentence about states or things can go on with what was said; one about what a person did
   * cannot.
   */
  private static boolean goesOn(Passage passage) {
    Optional<Token> root = passage.tree().root().filter(passage.grammar()::isPredicate);
    Optional<Token> subject = root.flatMap(passage.grammar()::subject);
    boolean person =
        subject
            .map(s -> passage.referents().one(s))
            .filter(r -> r.entities().stream().anyMatch(e -> e.kind() == Entity.Kind.PERSON))
            .isPresent();
    boolean people = subject.filter(s -> isPeople(passage, s)).isPresent();
    boolean nobody = root.filter(r -> isImpersonal(passage, r)).isPresent();
    return root.isPresent()
        && !person
        && !people
        && !nobody
        && !subject.map(s -> isThird(passage, s)).orElse(false);
  }

  /** "the two officials", "the Presidents of both countries": the article tells what they did. */
  private static boolean isPeople(Passage passage, Token subject) {
    boolean sides = passage.scene().cues().is("sides", subject.lemma());
    boolean past = passage.tree().head(subject).filter(v -> v.pos().equals("VBD")).isPresent();
    return (sides && past)
        || passage.scene().cues().is("leaders", subject.lemma())
        || passage.scene().cues().is("leader", subject.lemma());
  }

  /** "It was agreed that": nobody's words. */
  private static boolean isImpersonal(Passage passage, Token root) {
    return passage
        .tree()
        .child(root, "nsubjpass")
        .filter(subject -> subject.lemma().equalsIgnoreCase("it"))
        .isPresent();
  }

  /** A state or body that does not take part in the talks: the article itself tells of it. */
  private static boolean isThird(Passage passage, Token subject) {
    List<Entity> sides = passage.sides();
    return passage.referents().one(subject).entities().stream()
        .filter(Entity::isActor)
        .anyMatch(actor -> !sides.contains(actor));
  }
}
