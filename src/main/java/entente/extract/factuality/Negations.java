package entente.extract.factuality;

import static entente.article.Relation.*;
import static entente.lexicon.FunctionWords.ARTICLES;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Operator;
import entente.lexicon.Operator.WordClass;
import entente.lexicon.Operators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Negation in the phrases of a clause: "no state", "nobody", "under no circumstances". */
final class Negations {
  private final Tree tree;
  private final Operators operators;

  Negations(Tree tree, Operators operators) {
    this.tree = tree;
    this.operators = operators;
  }

  /** The phrase that negates the predicate, other than the one that was climbed from. */
  Optional<Bearing> phrase(Token predicate, Token from) {
    if (predicate.isNoun() && !tree.is(predicate, PREDICATE_NOUN)) {
      return of(predicate);
    }
    Stream<Token> subjects =
        tree.children(predicate, SUBJECT, PASSIVE_SUBJECT, OBJECT, PREDICATE_NOUN).stream();
    Stream<Token> agents =
        tree.children(predicate, AGENT).stream()
            .flatMap(by -> tree.children(by, PREPOSITION_OBJECT).stream());
    return Stream.concat(
            Stream.of(predicate).filter(Token::isNoun), Stream.concat(subjects, agents))
        .filter(phrase -> phrase.equals(predicate) || !phrase.equals(from))
        .flatMap(phrase -> of(phrase).stream())
        .findFirst()
        .or(() -> adverbial(predicate));
  }

  /** "no", "neither", "few" before a noun; "nobody", "none". */
  private Optional<Bearing> of(Token noun) {
    Stream<Token> before =
        tree.children(noun).stream()
            .filter(child -> child.index() < noun.index() && !isSome(noun, child));
    return Stream.concat(Stream.of(noun), before)
        .flatMap(word ->
            operators.find(Words.text(word), WordClass.DETERMINER, "noun").stream()
                .map(operator -> new Bearing(operator, word, false)))
        .findFirst();
  }

  /** "a few states". */
  private boolean isSome(Token noun, Token word) {
    return List.of("few", "little").contains(Words.text(word))
        && (tree.is(noun, OBJECT, PREDICATE_NOUN)
            || tree.has(noun, DETERMINER, d -> ARTICLES.contains(Words.text(d))));
  }

  /** "under no circumstances". */
  private Optional<Bearing> adverbial(Token predicate) {
    List<Token> prepositions = new ArrayList<>(tree.children(predicate, PREPOSITION));
    tree.children(predicate, SUBJECT)
        .forEach(subject -> prepositions.addAll(tree.children(subject, PREPOSITION)));
    for (Token preposition : prepositions) {
      for (Token noun : tree.children(preposition, PREPOSITION_OBJECT)) {
        Optional<Operator> row =
            operators
                .find(noun.lemma(), WordClass.NOUN, "no")
                .or(() -> operators.find(Words.text(noun), WordClass.NOUN, "no"));
        boolean none = tree.has(noun, DETERMINER, d -> Words.text(d).equals("no"));
        if (row.isPresent() && none) {
          return row.map(operator -> new Bearing(operator, noun, false));
        }
      }
    }
    return Optional.empty();
  }
}
