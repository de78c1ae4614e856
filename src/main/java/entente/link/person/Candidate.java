package entente.link.person;

import entente.link.title.TitlePhrase;
import entente.link.word.Marks;
import java.util.List;
import java.util.Optional;

/**
 * Words that may be the name of a person.
 *
 * @param keys its words, without "Jr."
 * @param phrase the title that leads it; empty titles where there is none
 * @param bounded whether what stands around the words shows where the name ends
 */
public record Candidate(
    Marks marks,
    int first,
    int last,
    List<String> keys,
    TitlePhrase phrase,
    boolean bounded,
    String rule,
    double confidence) {

  static final TitlePhrase UNTITLED =
      new TitlePhrase(0, 0, List.of(), Optional.empty(), TitlePhrase.Time.NOW);

  /** The same, ending earlier. */
  Candidate until(int end, List<String> endKeys) {
    return new Candidate(marks, first, end, endKeys, phrase, bounded, rule, confidence);
  }

  String written() {
    return marks.words().written(first, last);
  }
}
