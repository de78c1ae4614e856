package entente.link.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes spellings of one name alike: "Zelenskyy" and "Zelensky", "Tokaev" and "Tokayev". */
public final class Folding {
  private record Step(Pattern pattern, String by) {}

  private static final List<Step> STEPS =
      List.of(
          step("kh", "h"),
          step("zh|dj", "j"),
          step("ph", "f"),
          step("ck|q", "k"),
          step("c(?!h)", "k"),
          step("w", "v"),
          step("ou|oo", "u"),
          step("[yj]", "i"),
          step("([aeou])i(?=[aeou])", "$1"),
          step("(.)\\1+", "$1"),
          step("(?<=.{3})[ih]$", ""));

  private final Set<String> silent;

  /** Without the given particles a name is the same. */
  Folding(Set<String> silent) {
    this.silent = Set.copyOf(silent);
  }

  /** The folded form of a word's key. */
  public static String fold(String key) {
    if (key.length() == 1) {
      return key;
    }
    String folded = key;
    for (Step step : STEPS) {
      folded = step.pattern().matcher(folded).replaceAll(step.by());
    }
    return folded;
  }

  /** The folded words of a name, without particles. */
  public List<String> fold(List<String> keys) {
    return keys.stream().filter(key -> !silent.contains(key)).map(Folding::fold).toList();
  }

  /**
   * Whether one name may be another spelling or a shorter form of the other: each word of the
   * shorter is a word of the longer or its initial, and at least one is a whole word; initials
   * count before the same surname only.
   */
  public static boolean alike(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    boolean whole = shorter.stream().anyMatch(word -> word.length() > 1 && longer.contains(word));
    List<String> left = new ArrayList<>(longer);
    boolean subset = longer.containsAll(shorter);
    boolean surname = !shorter.isEmpty() && shorter.getLast().equals(longer.getLast());
    return whole && (subset || surname) && shorter.stream().allMatch(word -> takes(left, word));
  }

  /** Takes the word, or the one of which it is the initial, out of those left. */
  private static boolean takes(List<String> left, String word) {
    return left.remove(word)
        || left.stream()
            .filter(other ->
                (word.length() == 1 && other.startsWith(word))
                    || (other.length() == 1 && word.startsWith(other)))
            .findFirst()
            .map(left::remove)
            .orElse(false);
  }

  private static Step step(String pattern, String by) {
    return new Step(Pattern.compile(pattern), by);
  }
}
