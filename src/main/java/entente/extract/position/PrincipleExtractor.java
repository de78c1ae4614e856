package entente.extract.position;

import static entente.article.Tag.*;

import entente.article.Span;
import entente.article.Token;
import entente.extract.field.Lists;
import entente.extract.parse.Tree;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.register.Reference;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Principles of a relation: "guided by four principles: mutual respect, …", "featuring mutual
 * benefit".
 */
public final class PrincipleExtractor implements Extractor {
  private static final double SURE = 0.7;
  private static final int REACH = 3;

  @Override
  public List<Claim> claims(Discourse discourse) {
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : discourse.passages()) {
      if (Scene.isRunning(passage.tree())) {
        for (Token token : passage.tree().tokens()) {
          read(passage, token, claims);
        }
      }
    }
    return claims;
  }

  private static void read(Passage passage, Token cue, List<Claim> claims) {
    Scene scene = passage.scene();
    boolean principles = scene.cues().is("principle-noun", cue.lemma());
    boolean carrier = scene.cues().is("principle-carrier", cue.text().toLowerCase(Locale.ROOT));
    if (!principles && !carrier) {
      return;
    }
    List<List<Token>> items = new Lists(scene, passage.tree()).from(listBegin(passage, cue));
    boolean named = items.stream().anyMatch(item -> isPrinciple(scene, item));
    List<Entity> holders = holders(passage, cue);
    if ((principles || named) && !holders.isEmpty()) {
      for (List<Token> item : untilActor(scene, items)) {
        if (isPrinciple(scene, item) || (principles && (named || items.size() == 1))) {
          claims.add(claim(passage, cue, item, holders));
        }
      }
    }
  }

  /** Behind "of", ":" and the like. */
  private static int listBegin(Passage passage, Token cue) {
    List<Token> tokens = passage.tree().tokens();
    int i = cue.index() + 1;
    for (int step = 0; step < REACH && i < tokens.size(); step++, i++) {
      String word = tokens.get(i).text();
      if (!List.of("of", ":", "such", "as", "on", "by", "–", "-").contains(word)) {
        return i;
      }
    }
    return i;
  }

  /**
   * "the principles of peaceful diplomacy, Ghana and Togo share", "the principle of reciprocity,
   * the council has decided": whoever acts ends the list.
   */
  private static List<List<Token>> untilActor(Scene scene, List<List<Token>> items) {
    boolean bare = !items.isEmpty() && !items.getFirst().getFirst().is(DETERMINATIVE);
    return items.stream()
        .takeWhile(
            item -> scene.mentions(Tree.span(item)).stream().noneMatch(m -> m.entity().isActor()))
        .takeWhile(item -> !bare || !item.getFirst().is(DETERMINATIVE))
        .toList();
  }

  private static boolean isPrinciple(Scene scene, List<Token> item) {
    return item.stream().anyMatch(token -> scene.cues().is("principle", token.lemma()));
  }

  private static List<Entity> holders(Passage passage, Token cue) {
    List<Entity> acting =
        passage
            .grammar()
            .governingVerb(cue)
            .or(() -> cue.isVerb() ? Optional.of(cue) : Optional.empty())
            .flatMap(passage.grammar()::subject)
            .map(passage.referents()::all)
            .map(Reference::entities)
            .orElse(List.of());
    boolean states = acting.stream().anyMatch(e -> e.kind() != Entity.Kind.PERSON);
    return states ? acting : passage.sides();
  }

  private static Claim claim(Passage passage, Token cue, List<Token> item, List<Entity> holders) {
    Scene scene = passage.scene();
    Span span = Tree.span(item);
    Fact position =
        new Fact.Position(
            Stance.PRINCIPLE,
            Stance.PRINCIPLE.predicate(),
            holders,
            List.of(),
            scene.words(item),
            PositionExtractor.towards(scene, span, holders));
    return new Claim(
        position,
        passage.voice(cue, Modality.ASSERTED),
        new Evidence(span, "principle/" + cue.lemma(), SURE));
  }
}
