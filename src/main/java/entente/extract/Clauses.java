package entente.extract;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.extract.position.StanceSteps;
import entente.extract.position.StanceSteps.Step;
import entente.extract.register.Parties;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clauses of a sentence, each with how far it is read.
 *
 * <p>A modal, what a copula carries, the noun of "express support" and the verb of "continues to
 * urge" belong to their verb; any other noun of the table of frames is a clause by itself, unless
 * it is part of a name.
 */
final class Clauses {
  private static final String[] EVENTS = {
    "encounter", "talking", "signing-verb", "travel-verb", "event-verb"
  };

  private final Passage passage;
  private final Tree tree;
  private final Grammar grammar;
  private final Parties parties;
  private final StanceSteps stances;
  private final ActWords acts;
  private final List<Claim> told;

  Clauses(Passage passage, List<Claim> claims) {
    this.passage = passage;
    this.tree = passage.tree();
    this.grammar = passage.grammar();
    this.parties = new Parties(passage.referents());
    this.stances = new StanceSteps(passage);
    this.acts = new ActWords(passage);
    this.told = claims.stream().filter(claim -> tells(claim.fact())).toList();
  }

  private static boolean tells(Fact fact) {
    return switch (fact) {
      case Fact.Named named -> false;
      case Fact.OfficeHeld office -> false;
      case Fact.ArticleProperty property -> false;
      default -> true;
    };
  }

  List<Clause> all() {
    return tree.tokens().stream().flatMap(token -> of(token).stream()).toList();
  }

  private Optional<Clause> of(Token token) {
    if (grammar.isFinite(token)) {
      return Optional.of(ofVerb(token));
    }
    boolean part =
        passage.scene().mention(token).isPresent() || isVoiced(tree.firstConjunct(token));
    return Optional.of(token)
        .filter(noun -> noun.isNoun() && !part)
        .flatMap(stances::of)
        .map(step -> clause(token, List.of(token), false, Optional.of(step)));
  }

  private Clause ofVerb(Token verb) {
    List<Token> words = new ArrayList<>(List.of(verb));
    words.addAll(tree.children(verb, AUXILIARY, PREDICATE_ADJECTIVE, OBJECT_PREDICATE));
    if (isVoicing(verb)) {
      tree.children(verb, OBJECT).forEach(noun -> words.addAll(tree.conjuncts(noun)));
    }
    if (is(verb, "aspectual")) {
      words.addAll(tree.children(verb, OPEN_COMPLEMENT));
    }
    boolean acting = parties.subject(verb).stream().anyMatch(Entity::isActor);
    Optional<Step> furthest =
        Stream.concat(
                words.stream().flatMap(word -> stances.of(word).stream()),
                ofEvent(verb, acting).stream())
            .max(Comparator.naturalOrder());
    words.addAll(isVoicing(verb) ? tree.children(verb, COMPLEMENT) : List.of());
    return clause(verb, words, acting, furthest);
  }

  private boolean isVoiced(Token noun) {
    return tree.is(noun, OBJECT) && tree.head(noun).filter(this::isVoicing).isPresent();
  }

  private boolean isVoicing(Token verb) {
    return grammar.isFinite(verb) && is(verb, "voicing", "performing", "saying");
  }

  private boolean is(Token verb, String... lists) {
    String lemma = ActWords.lower(verb);
    return Stream.of(lists).anyMatch(list -> passage.scene().cues().is(list, lemma));
  }

  private Clause clause(Token predicate, List<Token> words, boolean acting, Optional<Step> step) {
    boolean held = step.filter(reached -> reached != Step.CUE).isPresent();
    boolean read = words.stream().anyMatch(word -> isIn(told, word));
    return new Clause(ActWords.lower(predicate), acting || held, step, read);
  }

  private static boolean isIn(List<Claim> claims, Token word) {
    return claims.stream()
        .flatMap(claim -> claim.evidence().parts().stream())
        .anyMatch(part -> part.overlaps(word.span()));
  }

  /** An act with the object or preposition of its row; a verb of an event with any. */
  private Optional<Step> ofEvent(Token verb, boolean acting) {
    boolean act = isAct(verb);
    if (!act && !is(verb, EVENTS)) {
      return Optional.empty();
    }
    if (!acting) {
      return Optional.of(Step.CUE);
    }
    if (!act && !tree.has(verb, OBJECT, PREPOSITION, OPEN_COMPLEMENT, COMPLEMENT)) {
      return Optional.of(Step.HOLDER);
    }
    List<Claim> events =
        told.stream().filter(claim -> !(claim.fact() instanceof Fact.Position)).toList();
    return Optional.of(isIn(events, verb) ? Step.CLAIM : Step.ARGUMENT);
  }

  private boolean isAct(Token verb) {
    List<Token> objects =
        grammar.objects(verb).stream().flatMap(noun -> tree.conjuncts(noun).stream()).toList();
    return acts.code(verb, objects).isPresent()
        || tree.has(verb, PREPOSITION, to -> acts.code(verb, to).isPresent());
  }
}
