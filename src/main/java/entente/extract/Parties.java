package entente.extract;

import entente.article.Token;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who takes part: the actors in the phrases around an event word. */
final class Parties {
  private final Passage passage;
  private final Tree tree;
  private final Scene scene;

  Parties(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.scene = passage.scene();
  }

  /** The actors that a noun phrase and its coordinates mean; media are none. */
  List<Entity> in(Token head) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Token member : tree.conjuncts(head)) {
      found.addAll(one(member));
    }
    return found.stream().filter(entity -> !entity.type().equals("MediaOutlet")).toList();
  }

  private List<Entity> one(Token head) {
    Reference reference = passage.referents().one(head);
    if (reference.isKnown()) {
      return reference.entities();
    }
    return tree.children(head, "appos", "compound", "nmod", "dep").stream()
        .flatMap(child -> scene.mention(child).stream())
        .map(Mention::entity)
        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
        .limit(1)
        .toList();
  }

  /** The actors that the subject of a verb means. */
  List<Entity> subject(Token verb) {
    return passage.grammar().subject(verb).map(this::in).orElse(List.of());
  }

  /** The actors after a preposition that depends on one of the words or on a place phrase of theirs. */
  List<Entity> after(String preposition, List<Token> words) {
    return objects(preposition, words).stream().flatMap(object -> in(object).stream()).distinct().toList();
  }

  /** The objects of a preposition below the words: "held talks in the Kremlin | with …". */
  List<Token> objects(String preposition, List<Token> words) {
    List<Token> near = new ArrayList<>(words);
    for (Token word : words) {
      tree.children(word, "prep", "agent", "dative").stream()
          .filter(p -> List.of("in", "at", "on").contains(p.lemma()))
          .flatMap(p -> tree.children(p, "pobj").stream())
          .forEach(near::add);
    }
    return near.stream()
        .flatMap(word -> tree.children(word, "prep", "agent", "dative").stream())
        .filter(p -> p.lemma().equals(preposition))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .distinct()
        .toList();
  }

  /** The verb that carries an event noun, such as "held" over "talks". */
  Optional<Token> carrier(Token noun) {
    return tree.head(noun)
        .filter(verb -> verb.isVerb() && tree.is(noun, "dobj", "nsubjpass"))
        .filter(verb -> scene.cues().is("light-verb", verb.lemma()));
  }

  /** Those whom an event noun itself names: "Putin's talks with Modi", "talks between A and B", "Sino-Kazakh talks". */
  List<Entity> ofNoun(Token noun) {
    Set<Entity> found = new LinkedHashSet<>();
    passage.grammar().possessor(noun).ifPresent(possessor -> found.addAll(in(possessor)));
    for (Token child : tree.children(noun, "nmod", "compound", "amod")) {
      scene.mentions(child.span()).stream()
          .map(Mention::entity)
          .filter(Entity::isActor)
          .forEach(found::add);
    }
    for (String preposition : List.of("with", "between", "among", "of", "by")) {
      found.addAll(after(preposition, List.of(noun)));
    }
    return List.copyOf(found);
  }
}
