package entente.extract.situation;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.List;
import java.util.Optional;

/** The organisation of which somebody is told to be a part. */
final class Wholes extends SentenceReader {
  Wholes(Passage passage) {
    super(passage);
  }

  /** "a member of | the union", "a | NATO | ally". */
  List<Token> of(Token noun) {
    List<Token> of = parties.objects("of", List.of(noun));
    return of.isEmpty() ? before(noun) : of;
  }

  /** "EU" of "EU | member state". */
  private List<Token> before(Token noun) {
    return tree.subtree(noun).stream()
        .filter(word -> word.index() < noun.index() && tree.is(word, PREMODIFIERS))
        .toList();
  }

  /** "the union, | which it joined": of "which" the name right before it. */
  private Token meant(Token object) {
    int before = object.index() - 1;
    while (object.isWhWord() && before > 0 && tree.tokens().get(before).is(COMMA, ADPOSITION, TO)) {
      before--;
    }
    if (!object.isWhWord() || before < 0) {
      return object;
    }
    Token prior = tree.tokens().get(before);
    return prior.isProper() ? prior : antecedent(object).orElse(prior.isNoun() ? prior : object);
  }

  /** "the union, the bloc to | which": the noun of which the clause is said, or its name. */
  private Optional<Token> antecedent(Token word) {
    return Optional.of(word)
        .filter(Token::isWhWord)
        .flatMap(grammar::governingVerb)
        .filter(verb -> tree.is(verb, RELATIVE))
        .flatMap(tree::head)
        .map(noun -> tree.is(noun, APPOSITION) ? tree.head(noun).orElse(noun) : noun);
  }

  /** The international organisation that a word names, or "which" stands for. */
  Optional<Entity> organisation(Token word) {
    Token object = meant(word);
    return tree.subtree(object).stream()
        .filter(token ->
            token.equals(object)
                || (!object.isProper()
                    && tree.is(token, PREMODIFIERS)
                    && tree.head(token).filter(object::equals).isPresent()))
        .flatMap(token -> passage.scene().mention(token).stream())
        .map(Mention::entity)
        .filter(entity -> entity.kind() == Entity.Kind.ORGANISATION)
        .filter(entity ->
            entity.type().equals("InternationalOrganisation")
                || entity.type().equals("MultilateralMechanism"))
        .findFirst();
  }
}
