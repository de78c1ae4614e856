package entente.extract.scene;

import entente.facts.Entity;
import entente.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The two states that a name joins: "the U.S.-Kenya Dialogue", "the U.S.-Czech Republic Council".
 */
final class PairNames {
  private static final Pattern PAIR =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.]+)[-–—](?<long>(?<short>\\p{Lu}[\\p{L}.]+)(?: \\p{Lu}\\p{L}+)?)");

  private PairNames() {}

  /** Both, in the order of the name; nobody where the words join no two states. */
  static List<Entity> of(Lexicon lexicon, String words) {
    Matcher pair = PAIR.matcher(words);
    while (pair.find()) {
      List<Entity> states =
          Stream.of(
                  lexicon.stateNamed(pair.group(1)),
                  lexicon
                      .stateNamed(pair.group("long"))
                      .or(() -> lexicon.stateNamed(pair.group("short"))))
              .flatMap(Optional::stream)
              .toList();
      if (states.size() == 2) {
        return states;
      }
    }
    return List.of();
  }
}
