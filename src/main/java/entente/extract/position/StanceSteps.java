package entente.extract.position;

import entente.article.Token;
import entente.extract.passage.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How far the words of a sentence that may tell a stance are read. */
public final class StanceSteps {
  /** From a word of the lexicon to a claim; each step is on what the step before it found. */
  public enum Step {
    CUE,
    HOLDER,
    ARGUMENT,
    CLAIM
  }

  private final StanceWords words;
  private final Holders holders;
  private final Set<Token> argued;
  private final Set<Token> claimed;

  public StanceSteps(Passage passage) {
    Stances stances = new Stances(passage);
    List<StanceFrame> proposed = stances.proposed();
    this.words = new StanceWords(passage);
    this.holders = new Holders(passage);
    this.argued = words(proposed);
    this.claimed = words(stances.best(proposed));
  }

  private static Set<Token> words(List<StanceFrame> frames) {
    return frames.stream()
        .filter(frame -> frame.content().hasWords())
        .map(StanceFrame::word)
        .collect(Collectors.toSet());
  }

  /** How far the word is read; empty where no row fits it. */
  public Optional<Step> of(Token token) {
    List<StanceWord> told = words.of(token);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    boolean held = told.stream().anyMatch(word -> holders.of(token, word.cue()).isKnown());
    Step unheld = held ? Step.HOLDER : Step.CUE;
    Step open = argued.contains(token) ? Step.ARGUMENT : unheld;
    return Optional.of(claimed.contains(token) ? Step.CLAIM : open);
  }
}
