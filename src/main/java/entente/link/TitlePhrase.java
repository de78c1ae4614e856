package entente.link;

import entente.facts.Entity;
import java.util.List;
import java.util.Optional;

/**
 * Titles before or behind a name: "Deputy Prime Minister and Minister of Finance of Nepal".
 *
 * @param first its first word, the state or organisation included
 * @param next the word behind it, where a name may begin
 * @param of whose office it is, if the words say so
 * @param former whether the words put it in the past or the future
 */
record TitlePhrase(int first, int next, List<Title> titles, Optional<Entity> of, boolean former) {
  TitlePhrase {
    titles = List.copyOf(titles);
  }

  /** Whether it makes its bearer the holder of an office. */
  boolean isOffice() {
    return !former && titles.stream().noneMatch(title -> title.kind().equals("occupation"));
  }

  /** Whether nothing but "Mr." or "Dr." was read. */
  boolean isHonorific() {
    return titles.isEmpty();
  }
}
