package entente.extract.frame;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import entente.lexicon.Operator.Effect;
import entente.lexicon.Operator.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody says of a thing without a clause of its own: "called the move | unfounded",
 * "described Chad | as a friend", "wants the plan | shelved" ({@code object-predicate}), "called
 * the report | a lie" ({@code object-denied}), "accused Chad of | arming rebels" ({@code
 * object-of-gerund}).
 */
final class Namings {
  private final Tree tree;
  private final Slots slots;
  private final Cues cues;

  Namings(Tree tree, Slots slots, Cues cues) {
    this.tree = tree;
    this.slots = slots;
    this.cues = cues;
  }

  /** "called | the report that Oman left | a lie": what somebody says that is so called untrue. */
  List<Phrase> denied(Token verb) {
    return slots.objects(verb).stream()
        .filter(object -> !object.isWhWord() && isClaim(object))
        .filter(object -> predicate(verb, object).filter(this::isUntrue).isPresent())
        .filter(object -> !withoutName(verb, object).isEmpty())
        .limit(1)
        .map(object -> Phrase.thing(object, withoutName(verb, object)))
        .toList();
  }

  private List<Token> withoutName(Token verb, Token object) {
    List<Token> name = predicate(verb, object).map(tree::subtree).orElse(List.of());
    List<Token> own = name.contains(object) ? tree.subtree(object) : List.of();
    return thing(verb, object).stream()
        .filter(token -> own.contains(token) || !name.contains(token))
        .toList();
  }

  private boolean isClaim(Token noun) {
    return Stream.of("saying-noun", "reporting-noun", "recording", "text")
        .anyMatch(list -> cues.is(list, noun.lemma()));
  }

  /** "false", "a lie", "as baseless": by the operators, of what it is said of nothing is so. */
  private boolean isUntrue(Token name) {
    return tree.subtree(name).stream()
        .filter(word -> tree.subtree(name).stream().noneMatch(Token::isTensed))
        .flatMap(word ->
            Stream.of(
                cues.operators().find(lower(word), WordClass.ADJECTIVE, "subject"),
                cues.operators().find(word.lemma(), WordClass.NOUN, "subject")))
        .flatMap(Optional::stream)
        .anyMatch(operator -> operator.effect() == Effect.NOT);
  }

  private static String lower(Token word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  /** The thing and what it is called; of a passive only where the text names who calls it so. */
  List<Phrase> called(Token verb) {
    if (tree.has(verb, PASSIVE_SUBJECT) && !tree.has(verb, AGENT)) {
      return List.of();
    }
    List<Phrase> given = given(verb);
    return given.isEmpty() ? named(verb) : given;
  }

  /** "wished | the envoy | a speedy recovery", "called the raid an act of war", read as a gift. */
  private List<Phrase> given(Token verb) {
    return tree.children(verb, DATIVE).stream()
        .filter(Token::isNoun)
        .flatMap(who ->
            tree.children(verb, OBJECT).stream()
                .filter(what -> what.index() > who.index())
                .limit(1)
                .map(what -> Phrase.thing(who, tree.subtree(who)).joined(tree.subtree(what))))
        .limit(1)
        .toList();
  }

  private List<Phrase> named(Token verb) {
    return slots.objects(verb).stream()
        .filter(object -> !object.isWhWord() && !thing(verb, object).isEmpty())
        .limit(1)
        .flatMap(object ->
            predicate(verb, object).map(tree::subtree).stream()
                .map(words -> Phrase.thing(object, thing(verb, object)).joined(words)))
        .toList();
  }

  /** The thing alone: of "claims that Chad dismissed as groundless" the claims. */
  private List<Token> thing(Token verb, Token object) {
    return tree.under(verb, object)
        ? slots.antecedent(object, verb)
        : tree.subtree(object).stream().filter(token -> !isOfPredicate(object, token)).toList();
  }

  private boolean isOfPredicate(Token object, Token token) {
    return tree.children(object, PREPOSITION).stream()
        .filter(Namings::isAs)
        .anyMatch(as -> tree.under(token, as));
  }

  private Optional<Token> predicate(Token verb, Token object) {
    Stream<Token> as =
        Stream.of(verb, object)
            .flatMap(word -> tree.children(word, PREPOSITION).stream())
            .filter(Namings::isAs)
            .filter(preposition -> !tree.children(preposition).isEmpty());
    Stream<Token> bare =
        Stream.concat(
            tree.children(verb, OBJECT_PREDICATE).stream(),
            tree
                .head(object)
                .filter(word -> !word.equals(verb) && tree.is(word, COMPLEMENT))
                .filter(word -> word.isAdjective() || word.is(PAST_PARTICIPLE))
                .filter(word -> tree.is(object, SUBJECT))
                .stream());
    return Stream.concat(bare, as).filter(word -> word.index() > verb.index()).findFirst();
  }

  private static boolean isAs(Token preposition) {
    return preposition.lemma().equals("as");
  }

  /** Whom somebody accuses, and what of: "accused | Chad | of | arming rebels". */
  List<Phrase> accused(Token verb) {
    Optional<Token> object = tree.child(verb, LOGICAL_OBJECTS).filter(o -> !o.isWhWord());
    return object.stream()
        .flatMap(who -> Stream.of(verb, who))
        .flatMap(word -> tree.children(word, PREPOSITION).stream())
        .filter(preposition -> preposition.lemma().equals("of"))
        .flatMap(of -> tree.children(of, PREPOSITION_CLAUSE).stream())
        .filter(deed -> deed.is(GERUND))
        .limit(1)
        .flatMap(deed -> tree.conjuncts(deed).stream())
        .map(deed -> deed(object.get(), deed))
        .toList();
  }

  private Phrase deed(Token who, Token deed) {
    Set<Token> charge = Set.copyOf(tree.children(who, PREPOSITION));
    List<Token> name =
        tree.subtree(who).stream()
            .filter(token ->
                charge.stream()
                    .noneMatch(
                        of -> tree.under(token, of) && tree.under(tree.firstConjunct(deed), of)))
            .toList();
    return Phrase.thing(who, tree.member(deed)).joined(name);
  }
}
