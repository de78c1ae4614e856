package entente.link.word;

import java.util.List;
import java.util.function.Predicate;

/** Regular forms of English verbs: "urges", "denied", "banning". */
public final class Inflection {
  private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing");

  private Inflection() {}

  /** Whether the word is a verb that is known in its base form, or a regular form of one. */
  public static boolean isFormOf(String word, Predicate<String> known) {
    return known.test(word)
        || ENDINGS.stream()
            .filter(word::endsWith)
            .map(ending -> word.substring(0, word.length() - ending.length()))
            .filter(stem -> stem.length() > 1)
            .anyMatch(stem -> isStem(stem, known));
  }

  private static boolean isStem(String stem, Predicate<String> known) {
    int last = stem.length() - 1;
    boolean doubled = stem.charAt(last) == stem.charAt(last - 1);
    return known.test(stem)
        || known.test(stem + "e")
        || (stem.endsWith("i") && known.test(stem.substring(0, last) + "y"))
        || (doubled && known.test(stem.substring(0, last)));
  }
}
