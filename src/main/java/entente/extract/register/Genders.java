package entente.extract.register;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the titles of a text tell of men and women: "Queen", "Mr.", "Chairwoman". */
record Genders(Scene scene) {
  private static final List<String> FEMALE = List.of("she", "her", "hers");

  /** Whether nothing speaks against the pronoun for this person. */
  boolean allows(Entity person, Token pronoun) {
    return of(person).filter(gender -> !gender.equals(of(pronoun))).isEmpty();
  }

  /** The last of these of whom it is known that the pronoun fits. */
  Optional<Entity> last(List<Entity> persons, Token pronoun) {
    return persons.reversed().stream()
        .filter(person -> of(person).filter(of(pronoun)::equals).isPresent())
        .findFirst();
  }

  private static String of(Token pronoun) {
    return FEMALE.contains(pronoun.text().toLowerCase(Locale.ROOT)) ? "female" : "male";
  }

  private Optional<String> of(Entity person) {
    Stream<String> titles =
        scene.offices(person).stream()
            .flatMap(office -> Stream.of(office.office().title().split(" ")));
    Stream<String> before =
        scene.linking().mentions().stream()
            .filter(mention -> mention.entity().equals(person))
            .flatMap(mention -> before(mention).stream());
    return Stream.concat(titles, before)
        .map(word -> word.toLowerCase(Locale.ROOT).replace(".", ""))
        .flatMap(word -> scene.cues().code("gender", word).stream())
        .findFirst();
  }

  private Optional<String> before(Mention mention) {
    for (Tree tree : scene.trees()) {
      if (tree.sentence().span().covers(mention.span())) {
        return tree.tokens().stream()
            .filter(token -> token.span().end() <= mention.span().begin())
            .reduce((first, second) -> second)
            .map(Token::text);
      }
    }
    return Optional.empty();
  }
}
