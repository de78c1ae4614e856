package entente.extract.passage;

import static entente.article.Relation.*;
import static entente.article.Tag.PLURAL_PROPER_NOUN;
import static entente.article.Tag.TO;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.lexicon.Acts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which verbs and nouns tell an act, by {@code acts.csv}.
 *
 * <p>A verb stands there alone ("expel"), with the noun that it needs as object ("recall
 * ambassador"), with a kind of thing ("release @person") or with a preposition ("withdraw from"). A
 * noun tells one by itself ("war") or names the act of such a verb ("the recall of its
 * ambassador").
 */
public final class ActWords {
  private static final int REACH = 10;

  /** Stands in the table for the object of a verb that needs none. */
  private static final String ALONE = "-";

  private static final Pattern PAIR = Pattern.compile("\\p{Lu}\\p{L}+[-–]\\p{Lu}\\p{L}+");

  private final Tree tree;
  private final Scene scene;
  private final Acts acts;

  public ActWords(Passage passage) {
    this.tree = passage.tree();
    this.scene = passage.scene();
    this.acts = scene.cues().acts();
  }

  /**
   * What the verb tells where such people do it: "protesters blocked | the road".
   *
   * @param who a class of {@code acts.csv}: {@code crowd}, {@code army}
   */
  public Optional<String> by(String who, Token verb, List<Token> objects) {
    return objects.stream()
        .flatMap(object -> keys(object).stream())
        .flatMap(key -> phrases(verb).flatMap(does -> acts.by(who, does, key).stream()))
        .findFirst();
  }

  /** The same with a preposition: "marched | to the palace", "crossed | into Chad". */
  public Optional<String> by(String who, Token verb, Token preposition) {
    String way = lower(preposition);
    return phrases(verb).flatMap(does -> acts.by(who, does, way).stream()).findFirst();
  }

  /** The same without an object: "went | out", "struck". */
  public Optional<String> by(String who, Token verb) {
    return phrases(verb).flatMap(does -> acts.by(who, does, ALONE).stream()).findFirst();
  }

  /** The verb with its particle, and by itself. */
  private Stream<String> phrases(Token verb) {
    return Stream.concat(
        particle(verb).map(out -> lower(verb) + " " + lower(out)).stream(), Stream.of(lower(verb)));
  }

  /** "told the envoy | to leave", "let the crew | go": with the verb that another is made to do. */
  public Optional<String> code(Token verb, Token made, List<Token> objects) {
    boolean to = tree.has(made, AUXILIARY, word -> word.is(TO));
    return code(lower(verb) + (to ? " to " : " ") + lower(made), objects);
  }

  /** "stopped | fighting". */
  public Optional<String> alone(Token verb, Token made) {
    return acts.alone(lower(verb) + " " + lower(made));
  }

  /** The kind of the act that the verb tells with its object. */
  public Optional<String> code(Token verb, List<Token> objects) {
    return particle(verb)
        .flatMap(out -> code(lower(verb) + " " + lower(out), objects))
        .or(() -> code(lower(verb), objects))
        .or(() -> declared(verb));
  }

  /** The kind of a verb that tells an act without an object: "resign", "step down". */
  public Optional<String> alone(Token verb) {
    return particle(verb)
        .flatMap(out -> acts.alone(lower(verb) + " " + lower(out)))
        .or(() -> acts.alone(lower(verb)));
  }

  /** "kicked | out", "were thrown | out of the country": the word that makes one verb with it. */
  public Optional<Token> particle(Token verb) {
    return tree.children(verb, PARTICLE, PREPOSITION, ADVERBIAL).stream()
        .filter(word -> word.index() > verb.index() && !tree.has(word, PREPOSITION_OBJECT))
        .filter(word -> acts.isPhrasal(lower(verb) + " " + lower(word)))
        .findFirst();
  }

  private Optional<String> code(String verb, List<Token> objects) {
    List<String> keys = objects.stream().flatMap(object -> keys(object).stream()).toList();
    boolean alone = !keys.isEmpty() && keys.stream().noneMatch(key -> acts.isNone(verb, key));
    return keys.stream()
        .flatMap(key -> acts.verb(verb, key).stream())
        .findFirst()
        .or(() -> alone ? acts.verb(verb) : Optional.empty());
  }

  /**
   * The kind of a verb with a preposition: "withdraw from", "participate in protests", "pull out of
   * talks".
   */
  public Optional<String> code(Token verb, Token preposition) {
    String does =
        particle(verb)
            .filter(out -> tree.head(preposition).filter(out::equals).isPresent())
            .map(out -> lower(verb) + " " + lower(out))
            .orElse(lower(verb));
    List<Token> members =
        tree.children(preposition, PREPOSITION_OBJECT).stream()
            .flatMap(object -> tree.conjuncts(object).stream())
            .toList();
    return code(does + " " + lower(preposition), members)
        .or(() -> acts.verb(does, lower(preposition)));
  }

  /** The kind of a verb with "to": "voted to". */
  public Optional<String> beforeTo(String who, Token verb) {
    return acts.by(who, lower(verb), "to").or(() -> acts.verb(lower(verb), "to"));
  }

  /** The kind of a verb with "that": "announced that". */
  public Optional<String> beforeThat(Token verb) {
    return acts.verb(lower(verb), "that");
  }

  /**
   * The kind of a noun that tells an act, by itself, with what its verb needs as object, or with
   * the adjective that it needs.
   */
  public Optional<String> ofNoun(Token noun, List<Token> objects, List<Token> before) {
    String lemma = lower(noun);
    Optional<String> verb = acts.verbOf(lemma);
    return described(lemma, before)
        .or(() -> verb.flatMap(does -> code(does, objects)))
        .or(() -> acts.noun(lemma))
        .or(() -> verb.flatMap(acts::verb));
  }

  /** "coercive behaviour": the noun alone would say nothing. */
  private Optional<String> described(String noun, List<Token> words) {
    return words.stream().flatMap(word -> acts.noun(noun, lower(word)).stream()).findFirst();
  }

  /** "declares the ambassador a persona non grata": three words that parsers do not know. */
  private Optional<String> declared(Token verb) {
    return tree.tokens().stream()
        .skip(verb.index() + 1L)
        .limit(REACH)
        .filter(word -> scene.cues().is("non-grata", lower(word)))
        .findFirst()
        .flatMap(word -> acts.verb(lower(verb), lower(word)));
  }

  /**
   * The words by which the lexicon may know an object: "joint-drill", "drill-with", "drill"; of "a
   * series of raids" also the raids, of "X a terrorist group" the group.
   */
  private List<String> keys(Token object) {
    List<Token> heads = new ArrayList<>(List.of(object));
    if (scene.cues().is("amount-noun", lower(object))) {
      tree.prepositional(object, "of").ifPresent(measured -> heads.addFirst(measured));
    }
    tree.children(object, APPOSITION).stream().filter(Token::isNoun).forEach(heads::add);
    List<String> keys = new ArrayList<>();
    for (Token head : heads) {
      tree.children(head, PREMODIFIERS).stream()
          .filter(word -> word.index() < head.index())
          .forEach(word -> keys.add(lastWord(word) + "-" + lastWord(head)));
      tree.children(head, PREPOSITION)
          .forEach(with -> keys.add(lastWord(head) + "-" + lower(with)));
      keys.add(lastWord(head));
      scene.mention(head).map(Mention::entity).map(ActWords::kind).ifPresent(keys::add);
      if (Unnamed.isPeople(scene.cues(), head) || isNationals(head)) {
        keys.add("@people");
      }
    }
    return keys;
  }

  /** "four Yemenis": people of a state, and not the state. */
  private boolean isNationals(Token head) {
    return head.is(PLURAL_PROPER_NOUN)
        && scene
            .mention(head)
            .map(Mention::entity)
            .filter(land -> land.kind() == Entity.Kind.STATE && !land.label().endsWith("s"))
            .isPresent();
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

  /** "the war in Gaza": one event wherever it is told. */
  public boolean isWar(Token noun) {
    return scene.cues().is("war", lower(noun));
  }

  /**
   * Whether it is fighting that bears the name of its place: "the Gaza war", "the Russo-Ukrainian
   * War", "the Syrian civil war"; not "the Russian war on Ukraine", which somebody wages.
   */
  public boolean isNamedWar(Token noun) {
    List<Token> before = tree.children(noun, PREMODIFIERS);
    boolean apart =
        Character.isUpperCase(noun.text().charAt(0))
            || before.stream().anyMatch(word -> scene.cues().is("inner-war", lower(word)));
    boolean placed = before.stream().anyMatch(word -> isPlace(word, apart));
    return scene.cues().is("named-war", lower(noun)) && placed && !tree.has(noun, POSSESSOR);
  }

  private boolean isPlace(Token word, boolean apart) {
    return (word.isProper() && PAIR.matcher(word.text()).matches())
        || ((word.isProper() || apart)
            && scene.mention(word).map(Mention::entity).filter(Entity::isLand).isPresent());
  }

  /** "expel" → "expels", "carry" → "carries", "launch" → "launches", "veto" → "vetoes". */
  public static String thirdPerson(String lemma) {
    if (lemma.matches(".*[^aeiou]y")) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma + (lemma.matches(".*(s|sh|ch|x|z|o)") ? "es" : "s");
  }

  /** Of a word that stands for several, the last: "Association" of "Trade Association". */
  public static String lastWord(Token token) {
    String lemma = lower(token);
    return lemma.substring(lemma.lastIndexOf(' ') + 1);
  }

  public static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
