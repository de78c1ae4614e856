package entente.explain;

import entente.explain.Questions.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds things by the words of their names and of the evidence of their claims. */
public final class Search {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Questions questions;

  public Search(Questions questions) {
    this.questions = questions;
  }

  /**
   * A thing that was found.
   *
   * @param words its name, or the quote that has the words sought
   */
  public record Hit(String iri, String words) {}

  /** What has all the words, the best first. */
  public List<Hit> of(String words) {
    return hits(words, word -> "+" + word);
  }

  /** What has words spelt alike, the best first. */
  public List<Hit> near(String words) {
    return hits(words, word -> word.length() > 2 ? word + "~" : word);
  }

  private List<Hit> hits(String words, UnaryOperator<String> each) {
    String sought =
        WORD.matcher(words)
            .results()
            .map(MatchResult::group)
            .map(word -> word.toLowerCase(java.util.Locale.ROOT))
            .map(each)
            .collect(Collectors.joining(" "));
    if (sought.isEmpty()) {
      return List.of();
    }
    Map<String, Hit> once = new LinkedHashMap<>();
    for (Answer row : questions.ask("search", "sought", "(" + sought + ")")) {
      once.putIfAbsent(row.get("found"), new Hit(row.get("found"), row.get("words")));
    }
    return List.copyOf(once.values());
  }
}
