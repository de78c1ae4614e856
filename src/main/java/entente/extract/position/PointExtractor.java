package entente.extract.position;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Span;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Stance;
import entente.facts.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a speaker puts forward without a verb of proposing: points ("the second is to exploit the
 * benefits"), and actions as the subject of a sentence ("enhancing customs efficiency is a
 * priority").
 */
public final class PointExtractor implements Extractor {
  private static final double SURE = 0.75;

  @Override
  public List<Claim> claims(Discourse discourse) {
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : discourse.passages()) {
      if (Scene.isRunning(passage.tree())) {
        for (Token token : passage.tree().tokens()) {
          passage.speaker(token).ifPresent(speaker -> read(passage, token, speaker, claims));
        }
      }
    }
    return claims;
  }

  private static void read(Passage passage, Token verb, Entity speaker, List<Claim> claims) {
    Tree tree = passage.tree();
    if (verb.lemma().equals("be") && isPoint(passage, verb)) {
      tree
          .children(
              verb,
              OPEN_COMPLEMENT,
              COMPLEMENT,
              ADVERBIAL_CLAUSE,
              PREDICATE_NOUN,
              PREDICATE_ADJECTIVE)
          .stream()
          .filter(child -> child.index() > verb.index() && hasTo(tree, child))
          .limit(1)
          .flatMap(child -> tree.conjuncts(child).stream())
          .forEach(action -> claims.add(claim(passage, action, speaker, "point/is-to")));
    }
    if (verb.isVerb() && isForward(passage, verb)) {
      tree.children(verb, CLAUSE_SUBJECT, SUBJECT).stream()
          .filter(subject -> subject.is(GERUND))
          .flatMap(subject -> tree.conjuncts(subject).stream())
          .filter(subject -> subject.is(GERUND))
          .forEach(action -> claims.add(claim(passage, action, speaker, "point/gerund-subject")));
    }
  }

  /** "The fourth", "the third point", "our common task". */
  private static boolean isPoint(Passage passage, Token verb) {
    return passage.tree().children(verb, SUBJECT, CLAUSE_SUBJECT).stream()
        .anyMatch(subject ->
            passage.scene().cues().is("point", subject.text().toLowerCase(Locale.ROOT))
                || passage.tree().children(subject).stream()
                    .anyMatch(child -> isOrdinal(passage, child)));
  }

  private static boolean isOrdinal(Passage passage, Token token) {
    return passage.scene().cues().is("ordinal", token.text().toLowerCase(Locale.ROOT));
  }

  /** Says of an action that it will do good or has to be done, not that it has been done. */
  private static boolean isForward(Passage passage, Token verb) {
    boolean future = passage.tree().has(verb, AUXILIARY, aux -> aux.is(MODAL));
    boolean task =
        passage.tree().children(verb, PREDICATE_NOUN, PREDICATE_ADJECTIVE).stream()
            .anyMatch(word -> passage.scene().cues().is("task", word.lemma()));
    return future || task;
  }

  private static boolean hasTo(Tree tree, Token verb) {
    return tree.has(verb, AUXILIARY, aux -> aux.is(TO));
  }

  private static Claim claim(Passage passage, Token action, Entity speaker, String rule) {
    Scene scene = passage.scene();
    List<Token> words = new Stances(passage).action(action);
    Span span = Tree.span(words);
    List<Entity> holders = List.of(speaker);
    Fact position =
        new Fact.Position(
            Stance.PROPOSE,
            Stance.PROPOSE.predicate(),
            holders,
            PositionExtractor.onBehalfOf(scene, holders),
            scene.words(words),
            PositionExtractor.towards(scene, span, holders));
    Voice voice = new Voice(Optional.of(speaker), Modality.DESIRED, Polarity.POSITIVE);
    return new Claim(position, voice, new Evidence(span, rule, SURE));
  }
}
