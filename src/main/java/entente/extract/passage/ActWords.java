package entente.extract.passage;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which verbs and nouns tell an act, by the scheme {@code act} of {@code codes.csv}.
 *
 * <p>A verb stands there alone ("expel"), with the noun that it needs as object ("recall
 * ambassador"), with a kind of thing ("release @person") or with a preposition ("withdraw from").
 */
public final class ActWords {
  private static final String SCHEME = "act";
  private static final int REACH = 10;

  private final Tree tree;
  private final Scene scene;

  public ActWords(Passage passage) {
    this.tree = passage.tree();
    this.scene = passage.scene();
  }

  /** The PLOVER root code of the act that the verb tells with its object; "" where none fits. */
  public Optional<String> code(Token verb, List<Token> objects) {
    String lemma = lower(verb);
    Optional<String> alone =
        objects.isEmpty() ? Optional.empty() : scene.cues().code(SCHEME, lemma);
    return alone
        .or(() ->
            objects.stream()
                .flatMap(object -> keys(object).stream())
                .flatMap(key -> scene.cues().code(SCHEME, lemma + " " + key).stream())
                .findFirst())
        .or(() -> declared(verb, lemma));
  }

  /** The code of a verb with a preposition or "to": "withdraw from", "vote to". */
  public Optional<String> code(Token verb, String preposition) {
    return scene.cues().code(SCHEME, lower(verb) + " " + preposition);
  }

  /** "declares the ambassador a persona non grata": three words that parsers do not know. */
  private Optional<String> declared(Token verb, String lemma) {
    return tree.tokens().stream()
        .skip(verb.index() + 1L)
        .limit(REACH)
        .map(ActWords::lower)
        .filter(word -> word.startsWith("persona"))
        .findFirst()
        .flatMap(word -> scene.cues().code(SCHEME, lemma + " persona"));
  }

  private List<String> keys(Token object) {
    String lemma = lower(object);
    List<String> keys = new ArrayList<>(List.of(lemma.substring(lemma.lastIndexOf(' ') + 1)));
    scene.mention(object).map(Mention::entity).map(ActWords::kind).ifPresent(keys::add);
    return keys;
  }

  private static String kind(Entity entity) {
    return switch (entity.kind()) {
      case STATE -> "@state";
      case PERSON -> "@person";
      case ORGANISATION, INSTITUTION -> "@organisation";
      case PLACE, INFRASTRUCTURE -> "@place";
      case INITIATIVE, AGREEMENT -> "@text";
    };
  }

  /** The code of a noun that names an act: "detention", "bombing". */
  public Optional<String> code(Token noun) {
    return noun.isNoun() ? scene.cues().code(SCHEME + "Noun", lower(noun)) : Optional.empty();
  }

  /** "the war in Gaza": one event wherever it is told. */
  public boolean isWar(Token noun) {
    return scene.cues().is("war", lower(noun));
  }

  /** "expel" → "expels", "carry" → "carries", "launch" → "launches". */
  public static String thirdPerson(String lemma) {
    if (lemma.matches(".*[^aeiou]y")) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma + (lemma.matches(".*(s|sh|ch|x|z)") ? "es" : "s");
  }

  public static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
