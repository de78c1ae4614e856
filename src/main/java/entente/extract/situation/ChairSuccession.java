package entente.extract.situation;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who gets a chair that goes from one to another: "handed the chair of the Union to Angola", "the
 * presidency passed to Peru", "succeeded Chad as chair", "took over from Chad as chair".
 */
final class ChairSuccession extends SentenceReader {
  /**
   * One who gets the chair.
   *
   * @param chairs empty where the text does not say who gets it
   * @param verb tells when and how real
   */
  record Passed(List<Entity> chairs, Token verb) {}

  ChairSuccession(Passage passage) {
    super(passage);
  }

  /** Whose the chair becomes, if the noun's verb tells that it changes hands. */
  Optional<Passed> of(Token noun) {
    return given(noun).or(() -> succeeded(noun));
  }

  private Optional<Passed> given(Token noun) {
    return tree.head(noun)
        .filter(verb -> isGiven(noun, verb) || isMoving(noun, verb))
        .map(verb -> new Passed(receivers(noun, verb), verb));
  }

  private boolean isGiven(Token noun, Token verb) {
    return tree.is(noun, LOGICAL_OBJECTS) && is("chair-giving", verb);
  }

  private boolean isMoving(Token noun, Token verb) {
    return tree.is(noun, SUBJECT) && is("chair-moving", verb) && !receivers(noun, verb).isEmpty();
  }

  private List<Entity> receivers(Token noun, Token verb) {
    Stream<Token> below =
        Stream.concat(Stream.of(verb), tree.children(verb, PARTICLE, ADVERBIAL).stream());
    List<Token> words = Stream.concat(below, tree.subtree(noun).stream()).distinct().toList();
    return Stream.concat(
            tree.children(verb, DATIVE).stream().filter(Token::isNoun),
            parties.objects("to", words).stream())
        .flatMap(to -> parties.in(to).stream())
        .distinct()
        .toList();
  }

  /** Of "succeeded Chad as chair" the subject, of "was succeeded by Chad as chair" the agent. */
  private Optional<Passed> succeeded(Token noun) {
    return tree.head(noun)
        .filter(as -> as.is(ADPOSITION) && as.lemma().equals("as"))
        .flatMap(grammar::governingVerb)
        .filter(verb -> is("succeeding-verb", verb) || isTakenFrom(verb))
        .map(verb -> new Passed(successors(verb), verb));
  }

  private boolean isTakenFrom(Token verb) {
    return is("chair-taking", verb)
        && Stream.concat(Stream.of(verb), tree.children(verb, PARTICLE).stream())
            .anyMatch(word -> tree.prepositional(word, "from").isPresent());
  }

  private List<Entity> successors(Token verb) {
    return grammar.isPassive(verb)
        ? tree.children(verb, AGENT).stream()
            .flatMap(by -> tree.children(by, PREPOSITION_OBJECT).stream())
            .flatMap(one -> parties.in(one).stream())
            .toList()
        : parties.subject(verb);
  }
}
