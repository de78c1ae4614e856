package entente.link;

import entente.facts.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Learns abbreviations from brackets, "the Trilateral Grain Forum (TGF)", and finds them again. */
final class Brackets {
  private final Map<String, Entity> learned = new LinkedHashMap<>();

  /** Notes the abbreviations in brackets behind marked names. */
  void learn(Marks marks) {
    Words words = marks.words();
    for (Found found : marks.all()) {
      int at = found.last() + 1;
      boolean bracket =
          at + 1 <= words.size()
              && words.gap(at).equals("(")
              && words.gap(at + 1).startsWith(")")
              && isAbbreviation(words.at(at).text());
      if (bracket && !found.isState() && !found.isPerson() && marks.at(at).isEmpty()) {
        learned.putIfAbsent(words.at(at).text(), found.entity());
      }
    }
  }

  /** Marks every use of what was learned. */
  void apply(Marks marks) {
    for (int at = 0; at < marks.size(); at++) {
      Optional<Entity> entity = Optional.ofNullable(learned.get(marks.words().at(at).text()));
      int here = at;
      if (entity.isPresent() && marks.at(at).isEmpty()) {
        marks.mark(new Found(here, here, entity.get(), "abbreviation-in-text", 0.85));
      }
    }
  }

  private static boolean isAbbreviation(String word) {
    List<Integer> upper = word.codePoints().filter(Character::isUpperCase).boxed().toList();
    return word.length() >= 2 && word.length() <= 10 && upper.size() * 2 > word.length();
  }
}
