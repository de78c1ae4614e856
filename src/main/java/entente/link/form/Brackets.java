package entente.link.form;

import static java.util.stream.Collectors.joining;

import entente.facts.Entity;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Word;
import entente.link.word.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Learns abbreviations from brackets, "the Trilateral Grain Forum (TGF)", and finds them again. */
public final class Brackets {
  private final Map<String, Entity> learned = new LinkedHashMap<>();

  /** Notes the abbreviations in brackets behind marked names. */
  public void learn(Marks marks) {
    Words words = marks.words();
    for (Found found : List.copyOf(marks.all())) {
      meant(marks, found).ifPresent(marks::reread);
      int at = found.last() + 1;
      boolean bracket =
          at + 1 <= words.size()
              && words.gap(at).equals("(")
              && words.gap(at + 1).startsWith(")")
              && isAbbreviation(words.at(at).text());
      boolean free = marks.at(at).isEmpty() || (bracket && isInitials(words, found, at));
      if (bracket && !found.isState() && !found.isPerson() && free) {
        learned.putIfAbsent(words.at(at).text(), found.entity());
      }
    }
  }

  /**
   * "the Association of Southeast Nations (ASEAN)": with a word left out it is still the body whose
   * known abbreviation stands behind it.
   */
  private static Optional<Found> meant(Marks marks, Found found) {
    Words words = marks.words();
    int at = found.last() + 1;
    boolean bracket =
        at + 1 <= words.size() && words.gap(at).equals("(") && words.gap(at + 1).startsWith(")");
    return bracket && found.entity().kind() == Entity.Kind.ORGANISATION && !found.entity().known()
        ? marks
            .at(at)
            .map(Found::entity)
            .filter(body -> body.known() && holds(Words.of(body.label()), words, found))
            .map(body ->
                new Found(
                    found.first(),
                    found.last(),
                    body,
                    Found.Kind.ABBREVIATION,
                    "abbreviation-in-text",
                    0.85))
        : Optional.empty();
  }

  /** Whether the name has all capital words of what was found. */
  private static boolean holds(Words name, Words words, Found found) {
    Set<String> keys =
        IntStream.range(0, name.size()).mapToObj(name::key).collect(Collectors.toSet());
    return IntStream.rangeClosed(found.first(), found.last())
        .filter(at -> words.at(at).isCapital())
        .allMatch(at -> keys.contains(words.key(at)));
  }

  /** "Mediation and Security Council (MSC)": here it is not the Munich Security Conference. */
  private static boolean isInitials(Words words, Found found, int at) {
    String initials =
        IntStream.rangeClosed(found.first(), found.last())
            .mapToObj(words::at)
            .filter(Word::isCapital)
            .map(word -> word.text().substring(0, 1))
            .collect(joining());
    return initials.length() > 1 && initials.equals(words.at(at).text());
  }

  /** Marks every use of what was learned. */
  public void apply(Marks marks) {
    for (int at = 0; at < marks.size(); at++) {
      Optional<Entity> entity = Optional.ofNullable(learned.get(marks.words().at(at).text()));
      if (entity.isPresent()) {
        Found meant =
            new Found(at, at, entity.get(), Found.Kind.ABBREVIATION, "abbreviation-in-text", 0.85);
        if (marks.from(at).filter(other -> other.last() == meant.last()).isPresent()) {
          marks.reread(meant);
        } else {
          marks.mark(meant);
        }
      }
    }
  }

  private static boolean isAbbreviation(String word) {
    List<Integer> upper = word.codePoints().filter(Character::isUpperCase).boxed().toList();
    return word.length() >= 2 && word.length() <= 10 && upper.size() * 2 > word.length();
  }
}
