package entente.extract.frame;

import static entente.article.Relation.*;
import static entente.article.Tag.MODAL;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Constructions of two parts: "urge Iran | to return" ({@code object-to-verb}), "call on Iran | to
 * return" ({@code on-to-verb}), "thank Egypt | for its diplomacy" ({@code object-for}), "offer
 * condolences to Egypt | on the loss" ({@code to-on}), "look forward | to".
 */
final class Pairs {
  private static final String TO = "to-";
  private static final String INFINITIVE = "-to-verb";

  private final Tree tree;
  private final Slots slots;
  private final Coordination coordination;
  private final Sharing sharing;
  private final Cues cues;
  private final BiFunction<Token, String, List<Phrase>> after;

  Pairs(
      Tree tree,
      Slots slots,
      Coordination coordination,
      Sharing sharing,
      Cues cues,
      BiFunction<Token, String, List<Phrase>> after) {
    this.coordination = coordination;
    this.sharing = sharing;
    this.tree = tree;
    this.slots = slots;
    this.cues = cues;
    this.after = after;
  }

  List<Phrase> of(Token word, String form) {
    if (form.equals("forward-to")) {
      boolean forward = tree.children(word).stream().anyMatch(c -> c.lemma().equals("forward"));
      return forward ? after.apply(word, "to") : List.of();
    }
    if (form.endsWith(INFINITIVE)) {
      return withInfinitive(word, form.substring(0, form.length() - INFINITIVE.length()));
    }
    if (form.startsWith("object-")) {
      return objectWith(word, form.substring("object-".length()));
    }
    boolean to =
        tree.children(word, PREPOSITION, DATIVE).stream().anyMatch(p -> p.lemma().equals("to"));
    return form.startsWith(TO) && to ? after.apply(word, form.substring(TO.length())) : List.of();
  }

  private List<Phrase> withInfinitive(Token word, String where) {
    boolean object = where.equals("object");
    Optional<Token> clause = object ? infinitiveClause(word) : Optional.empty();
    if (clause.isPresent()) {
      return List.of(Phrase.thing(clause.get(), tree.subtree(clause.get())));
    }
    List<Token> asked =
        object
            ? tree.children(word, LOGICAL_OBJECTS)
            : tree.prepositional(word, where).filter(one -> !slots.isTime(one)).stream().toList();
    return asked.stream()
        .map(one -> asked(word, one))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Phrase> asked(Token word, Token object) {
    List<Token> actions =
        Stream.concat(
                tree.children(word, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE).stream(),
                tree.children(object, ADNOMINAL, RELATIVE).stream())
            .filter(slots::hasTo)
            .limit(1)
            .flatMap(verb -> tree.conjuncts(verb).stream())
            .toList();
    if (actions.isEmpty()) {
      return List.of();
    }
    if (actions.stream()
        .skip(1)
        .anyMatch(verb -> tree.has(verb, AUXILIARY, will -> will.is(MODAL)))) {
      return List.of(
          Phrase.thing(object, tree.subtree(actions.getFirst())).joined(tree.subtree(object)));
    }
    List<Token> opening =
        Stream.of(
                tree.subtree(object).stream(),
                slots.particle(actions.get(0)),
                tree.children(actions.get(0), NEGATION).stream())
            .flatMap(words -> words)
            .filter(token -> token.index() < actions.get(0).index())
            .toList();
    return coordination.phrases(
        actions,
        verb ->
            Phrase.thing(object, slots.action(verb)).joined(sharing.object(verb)).joined(opening));
  }

  private Optional<Token> infinitiveClause(Token word) {
    return tree.children(word, COMPLEMENT).stream()
        .filter(verb -> verb.index() > word.index() && slots.hasTo(verb))
        .filter(verb -> tree.has(verb, SUBJECT))
        .findFirst();
  }

  private List<Phrase> objectWith(Token word, String preposition) {
    Optional<Token> object = tree.child(word, LOGICAL_OBJECTS);
    if (object.isEmpty()) {
      return List.of();
    }
    List<Phrase> own = after.apply(word, preposition);
    List<Phrase> members = own.isEmpty() ? after.apply(object.get(), preposition) : own;
    if (members.isEmpty() || cues.is("exchanged", object.get().lemma())) {
      return members;
    }
    if (cues.is("exchanging", word.lemma())) {
      return List.of();
    }
    Set<Token> opening = opening(word, object.get(), preposition, members.get(0));
    return members.stream()
        .map(member -> Phrase.thing(object.get(), member.tokens()).joined(opening))
        .toList();
  }

  /** The object and the preposition, as far as they stand before the first member. */
  private Set<Token> opening(Token word, Token object, String preposition, Phrase first) {
    Set<Token> opening = new HashSet<>(tree.subtree(object));
    Stream.concat(
            tree.children(word, PREPOSITION).stream(), tree.children(object, PREPOSITION).stream())
        .filter(token -> Slots.isPreposition(token, preposition))
        .forEach(opening::add);
    int end = first.tokens().get(0).index();
    opening.removeIf(token -> token.index() >= end);
    return opening;
  }
}
