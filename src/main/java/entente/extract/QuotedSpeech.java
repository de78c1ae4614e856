package entente.extract;

import entente.article.Span;
import entente.article.Token;
import entente.facts.Entity;
import java.util.List;
import java.util.Optional;

/** Gives every quotation to the speaker that a sentence it touches, or its neighbour, names. */
final class QuotedSpeech {
  private final Quotes quotes;
  private final List<Passage> passages;

  QuotedSpeech(Quotes quotes, List<Passage> passages) {
    this.quotes = quotes;
    this.passages = passages;
  }

  void attribute() {
    for (Span quote : quotes.spans()) {
      speaker(quote).ifPresent(speaker -> give(quote, speaker));
    }
  }

  /** Who speaks in a quotation. */
  Optional<Entity> speaker(Span quote) {
    List<Passage> touching =
        passages.stream()
            .filter(passage -> passage.tree().sentence().span().overlaps(quote))
            .toList();
    Optional<Entity> inside =
        touching.stream()
            .filter(Passage::isAttributed)
            .flatMap(passage -> passage.mainSpeaker().stream())
            .findFirst();
    return inside.or(() -> author(touching)).or(() -> neighbour(touching));
  }

  /** In an author's own text, what stands between marks is quoted by the author. */
  private static Optional<Entity> author(List<Passage> touching) {
    return touching.stream().findFirst().flatMap(Passage::author);
  }

  private Optional<Entity> neighbour(List<Passage> touching) {
    if (touching.isEmpty()) {
      return Optional.empty();
    }
    int next = passages.indexOf(touching.get(touching.size() - 1)) + 1;
    int before = passages.indexOf(touching.get(0)) - 1;
    return speakerAt(next, touching.get(0)).or(() -> speakerAt(before, touching.get(0)));
  }

  private Optional<Entity> speakerAt(int index, Passage of) {
    if (index < 0 || index >= passages.size()) {
      return Optional.empty();
    }
    Passage passage = passages.get(index);
    boolean same = passage.tree().sentence().block().equals(of.tree().sentence().block());
    return same && passage.isAttributed() ? passage.mainSpeaker() : Optional.empty();
  }

  private void give(Span quote, Entity speaker) {
    for (Passage passage : passages) {
      List<Token> inside =
          passage.tree().tokens().stream()
              .filter(token -> quote.covers(token.span()) && passage.speaker(token).isEmpty())
              .toList();
      if (!inside.isEmpty()) {
        passage.attribute(inside, speaker);
      }
    }
  }
}
