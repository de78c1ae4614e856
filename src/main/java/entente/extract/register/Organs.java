package entente.extract.register;

import static entente.article.Relation.*;
import static entente.article.Tag.CARDINAL;

import entente.article.Token;
import entente.extract.parse.Phrase;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says for which states or bodies those act whom a phrase names by their work: "Turkish officials",
 * "Chile's air force", "a spokeswoman for the Iraqi government", "the Ruto administration".
 */
final class Organs {

  private final Referents referents;
  private final Scene scene;
  private final Tree tree;

  Organs(Context context, Referents referents) {
    this.referents = referents;
    this.scene = context.scene();
    this.tree = context.tree();
  }

  /** Nobody where the head is no such noun, or nothing says whose they are. */
  Reference of(Token head) {
    Phrase phrase = new Phrase(tree, head);
    if (!scene.cues().is("organ", lemma(head)) || isOutside(phrase)) {
      return Reference.NOBODY;
    }
    List<Entity> owners = bodies(owners(phrase));
    List<Entity> bodies = owners.isEmpty() ? bodies(phrase.modifiers()) : owners;
    List<Entity> found = bodies.isEmpty() ? seat(head) : bodies;
    return found.isEmpty() ? Reference.NOBODY : new Reference(found, Reference.By.ORGAN);
  }

  /** "his government"; "their ministers" are persons whom the text may name. */
  private List<Token> owners(Phrase phrase) {
    boolean person =
        scene.cues().code("member", lemma(phrase.head())).filter("person"::equals).isPresent();
    return phrase.owners().stream().filter(owner -> !(person && owner.isPronoun())).toList();
  }

  /** "a court in Ghana", "police in Kampala". */
  private List<Entity> seat(Token head) {
    return tree.prepositional(head, "in").stream()
        .filter(place -> scene.cues().is("seated", lemma(head)))
        .flatMap(place -> scene.mention(place).stream())
        .map(Mention::entity)
        .flatMap(land -> Stream.concat(Stream.of(land), scene.lexicon().stateOf(land).stream()))
        .filter(entity -> entity.kind() == Entity.Kind.STATE)
        .limit(1)
        .toList();
  }

  /** "former Polish officials", "some lawmakers", "Iraqi Kurdish authorities". */
  private boolean isOutside(Phrase phrase) {
    boolean lower = Character.isLowerCase(phrase.head().text().codePointAt(0));
    return tree.children(phrase.head()).stream().anyMatch(this::isOutside)
        || isPartOfHouse(phrase.head())
        || isBeside(phrase.head())
        || (lower && phrase.modifiers().stream().anyMatch(this::isOtherName));
  }

  private boolean isOutside(Token child) {
    String word = child.text().toLowerCase(Locale.ROOT);
    return scene.cues().is("outsider", word) || scene.cues().is("other", word);
  }

  /** "40 Croatian lawmakers": so many of a house do not speak for their state. */
  private boolean isPartOfHouse(Token head) {
    return scene.cues().is("house-member", lemma(head))
        && tree.has(head, PREMODIFIERS, number -> number.is(CARDINAL));
  }

  /** "Presidents Vik and Berg and their teams": they act through the presidents. */
  private boolean isBeside(Token head) {
    return tree.is(head, CONJUNCT) && tree.has(head, POSSESSOR, Token::isPronoun);
  }

  private boolean isOtherName(Token modifier) {
    boolean capital = Character.isUpperCase(modifier.text().codePointAt(0));
    return capital && modifier.index() > 0 && scene.mentions(modifier.span()).isEmpty();
  }

  private List<Entity> bodies(List<Token> near) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Token first : near) {
      for (Token one : tree.conjuncts(first)) {
        body(one).forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** Of a person the state that it serves; of "its", "Kenya's president's" the one meant. */
  private Stream<Entity> body(Token near) {
    List<Entity> meant = new ArrayList<>();
    Optional<Mention> named = scene.mention(near).filter(mention -> isWhole(near));
    named.map(Mention::entity).ifPresent(meant::add);
    if (named.isEmpty() && scene.mention(near).isEmpty()) {
      meant.addAll(referents.one(near).entities());
    }
    return meant.stream()
        .filter(entity -> entity.isActor() && !entity.type().equals("MediaOutlet"))
        .flatMap(entity ->
            entity.kind() == Entity.Kind.PERSON
                ? scene.stateOf(entity).stream()
                : Stream.of(entity));
  }

  /** Not "Russian-backed". */
  private boolean isWhole(Token near) {
    int next = near.index() + 1;
    boolean hyphen = next < tree.tokens().size() && tree.tokens().get(next).text().equals("-");
    return !near.text().contains("-") && !hyphen;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
