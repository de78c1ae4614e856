package entente.extract.scene;

import entente.facts.Entity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The two that a name joins: "the U.S.-Kenya Dialogue", "the ASEAN-Czech Republic Council". */
final class PairNames {
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![-–—\\p{L}.])(\\p{Lu}[\\p{L}.]+)[-–—]"
              + "(?<long>(?<short>\\p{Lu}[\\p{L}.]+)(?: \\p{Lu}\\p{L}+)?)(?![-–—\\p{L}])");

  private PairNames() {}

  /**
   * Both, in the order of the name; nobody where the words join no two.
   *
   * @param named who is called just so
   */
  static List<Entity> of(Function<String, Optional<Entity>> named, String words) {
    Matcher pair = PAIR.matcher(words);
    while (pair.find()) {
      List<Entity> both =
          Stream.of(
                  named.apply(pair.group(1)),
                  named.apply(pair.group("long")).or(() -> named.apply(pair.group("short"))))
              .flatMap(Optional::stream)
              .toList();
      if (both.size() == 2) {
        return both;
      }
    }
    return List.of();
  }
}
