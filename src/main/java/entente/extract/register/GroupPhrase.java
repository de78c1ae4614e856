package entente.extract.register;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.facts.Entity;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the words of a group say about it: "the three foreign ministers", "both", "each side".
 *
 * @param size how many they are; 0 where the words do not say
 * @param role the word for one of them, with its field: "foreign minister"; empty for "the two"
 * @param back whether it points back: "the ministers", not "ministers"
 */
record GroupPhrase(Kind kind, int size, String role, boolean back) {
  /** As what the members are counted. */
  enum Kind {
    ANY,
    PERSON,
    PARTY,
    STATE
  }

  private static final List<String> EACH = List.of("each", "either", "neither", "every");
  private static final List<String> THE = List.of("the", "these", "those", "all", "both");
  private static final List<String> BARE = List.of("both", "each", "neither", "either");

  /** Empty where the words are none of a group, or of another: "some ministers", "two others". */
  static Optional<GroupPhrase> of(Context context, Token head) {
    Cues cues = context.cues();
    String word = head.text().toLowerCase(Locale.ROOT);
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean the =
        context.tree().children(head).stream()
            .anyMatch(child -> THE.contains(child.text().toLowerCase(Locale.ROOT)));
    if (BARE.contains(word) && !head.isNoun()) {
      return alone(context, head, word.equals("each") ? 0 : 2);
    }
    if (head.is(CARDINAL)) {
      return the ? alone(context, head, number(cues, word)) : Optional.empty();
    }
    Optional<Integer> set = cues.code("set", lemma).map(Integer::parseInt);
    if (set.isPresent()) {
      return the && context.tree().prepositional(head, "of").isEmpty()
          ? Optional.of(new GroupPhrase(Kind.ANY, set.get(), "", true))
          : Optional.empty();
    }
    return cues.code("member", word)
        .or(() -> cues.code("member", lemma))
        .map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
        .flatMap(kind -> noun(context, head, kind));
  }

  private static Optional<GroupPhrase> alone(Context context, Token head, int size) {
    boolean argument =
        context.tree().is(head, SUBJECT, PASSIVE_SUBJECT, PREPOSITION_OBJECT, OBJECT);
    return argument && size != 1
        ? Optional.of(new GroupPhrase(Kind.ANY, size, "", true))
        : Optional.empty();
  }

  private static Optional<GroupPhrase> noun(Context context, Token head, Kind kind) {
    boolean plural = head.isPlural();
    int size = 0;
    boolean the = false;
    boolean each = false;
    for (Token child : context.tree().children(head)) {
      String word = child.text().toLowerCase(Locale.ROOT);
      int number = List.of("both", "either").contains(word) ? 2 : number(context.cues(), word);
      size = number > 0 ? number : size;
      the |= THE.contains(word);
      each |= EACH.contains(word);
    }
    boolean all = context.tree().children(head).stream().anyMatch(c -> c.lemma().equals("all"));
    if (all && size == 0 && !isMain(context, head)) {
      return Optional.empty();
    }
    boolean sized = size > 0;
    boolean plain =
        context.tree().children(head).stream().allMatch(child -> isPlain(context, child, sized));
    boolean counted = sized || !context.cues().is("human", head.lemma().toLowerCase(Locale.ROOT));
    return (plural || each) && plain && counted
        ? Optional.of(new GroupPhrase(kind, size, described(context, head), the || each))
        : Optional.empty();
  }

  /** "All sides agreed", not "hopes that all sides would agree". */
  static boolean isMain(Context context, Token head) {
    return context.tree().is(head, SUBJECTS)
        && context.tree().head(head).flatMap(context.tree()::head).isEmpty();
  }

  /** How many "the other two countries", "the other two" are; 0 where the words do not say. */
  static int size(Context context, Token head) {
    return Stream.concat(Stream.of(head), context.tree().children(head).stream())
        .mapToInt(word -> number(context.cues(), word.text().toLowerCase(Locale.ROOT)))
        .max()
        .orElse(0);
  }

  private static int number(Cues cues, String word) {
    if (word.matches("[2-9]|1[0-2]")) {
      return Integer.parseInt(word);
    }
    boolean ordinal = cues.is("ordinal", word) || word.endsWith("th");
    return cues.code("number", word).filter(number -> !ordinal).map(Integer::parseInt).orElse(0);
  }

  /** Whether the word tells them from no others: no "other", "opposition", "who stayed away". */
  private static boolean isPlain(Context context, Token child, boolean sized) {
    String word = child.text().toLowerCase(Locale.ROOT);
    if (context.cues().is("other", word)) {
      return false;
    }
    return switch (context.tree().relation(child)) {
      case POSSESSOR -> !child.is(POSSESSIVE_PRONOUN);
      case MODIFIER, COMPOUND ->
          child.is(CARDINAL)
              || THE.contains(word)
              || (sized && child.isAdjective())
              || context.cues().is("title-word", word)
              || context.cues().is("guest", word)
              || number(context.cues(), word) > 0
              || context.scene().mention(child).filter(m -> isState(m.entity())).isPresent();
      case PREPOSITION -> !child.lemma().equals("to");
      case RELATIVE, ADNOMINAL -> false;
      default -> true;
    };
  }

  private static boolean isState(Entity entity) {
    return entity.kind() == Entity.Kind.STATE;
  }

  /** The word in the singular with its field before it: "foreign minister", "head of state". */
  static String described(Context context, Token head) {
    Tree tree = context.tree();
    List<String> words = new ArrayList<>();
    for (Token child : tree.children(head, PREMODIFIERS)) {
      boolean name = context.scene().mention(child).isPresent();
      if (child.index() < head.index() && !name && !child.is(CARDINAL)) {
        words.add(child.text().toLowerCase(Locale.ROOT));
      }
    }
    words.add(head.lemma().toLowerCase(Locale.ROOT));
    tree.prepositional(head, "of")
        .filter(of ->
            context.cues().is("headed", of.lemma()) || context.cues().is("headed-post", of.lemma()))
        .ifPresent(of -> words.add("of " + of.lemma()));
    return String.join(" ", words);
  }
}
