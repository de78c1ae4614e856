package entente.extract.source;

import entente.article.Block;
import entente.article.Span;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who speaks in each quotation: who has signed it below; whom its own sentences name; else the
 * author of the text; else the one who spoke before it in the paragraph, or is named right behind
 * it, or before.
 */
final class QuotedSpeech {
  private final Quotes quotes;
  private final List<Voices> sentences;
  private final Cues cues;
  private final SignedQuotes signed;
  private final Map<Span, Speaker> speakers = new TreeMap<>();

  QuotedSpeech(Quotes quotes, List<Voices> sentences, Scene scene) {
    this.quotes = quotes;
    this.sentences = sentences;
    this.cues = scene.cues();
    this.signed = new SignedQuotes(scene);
    List<Span> parts = new ArrayList<>();
    for (Span quote : quotes.spans()) {
      parts.add(quote);
      if (quotes.continuation(quote).isEmpty()) {
        speaker(parts).ifPresent(speaker -> parts.forEach(part -> speakers.put(part, speaker)));
        parts.clear();
      }
    }
  }

  /** Who speaks in a quotation; empty where the article does not say. */
  Optional<Speaker> of(Span quote) {
    return Optional.ofNullable(speakers.get(quote));
  }

  /** Gives the words of every quotation to its speaker. */
  void attribute() {
    for (Span quote : quotes.spans()) {
      Speaker speaker = of(quote).orElse(Speaker.unnamed("somebody"));
      touching(quote).forEach(sentence -> sentence.within(sentence.in(quote), speaker));
    }
  }

  private Optional<Speaker> speaker(List<Span> parts) {
    List<Voices> touching = parts.stream().flatMap(part -> touching(part).stream()).toList();
    return first(parts, signed::of)
        .or(() -> first(parts, this::inside))
        .or(() -> touching.stream().findFirst().flatMap(this::announced))
        .or(() -> touching.stream().findFirst().flatMap(Voices::author))
        .or(() -> first(parts, this::neighbour))
        .or(() -> touching.isEmpty() ? Optional.empty() : paragraphBefore(touching.get(0)));
  }

  private static Optional<Speaker> first(
      List<Span> parts, java.util.function.Function<Span, Optional<Speaker>> way) {
    return parts.stream().flatMap(part -> way.apply(part).stream()).findFirst();
  }

  private List<Voices> touching(Span quote) {
    return sentences.stream()
        .filter(sentence -> sentence.tree().sentence().span().overlaps(quote))
        .toList();
  }

  private Optional<Speaker> inside(Span quote) {
    List<Voices> touching = touching(quote);
    return touching.stream()
        .flatMap(sentence -> sentence.around(sentence.in(quote)).stream())
        .findFirst()
        .or(() ->
            touching.stream()
                .flatMap(sentence -> describing(sentence, quote).stream())
                .findFirst());
  }

  /** "Vik called it “a step on a long road”". */
  private Optional<Speaker> describing(Voices sentence, Span quote) {
    return sentence
        .governing(sentence.in(quote))
        .filter(found -> isPerson(found.getValue()) || cues.is("described", found.getKey().lemma()))
        .map(Map.Entry::getValue);
  }

  private static boolean isPerson(Speaker speaker) {
    return speaker.one().filter(one -> one.kind() == Entity.Kind.PERSON).isPresent();
  }

  private Optional<Speaker> neighbour(Span quote) {
    List<Voices> touching = touching(quote);
    if (touching.isEmpty()) {
      return Optional.empty();
    }
    Block block = touching.get(0).tree().sentence().block();
    Optional<Voices> before = at(sentences.indexOf(touching.get(0)) - 1, block);
    Optional<Voices> behind = at(sentences.indexOf(touching.getLast()) + 1, block);
    Optional<Speaker> quotedBefore =
        quotes.spans().stream()
            .filter(other -> other.begin() < quote.begin() && block.span().covers(other))
            .reduce((one, other) -> other)
            .flatMap(this::of);
    return quotedBefore
        .or(() -> behind.filter(Voices::isAttributed).flatMap(Voices::main))
        .or(() -> before.filter(Voices::isAttributed).flatMap(Voices::main))
        .or(() -> before.flatMap(Voices::subject).filter(QuotedSpeech::isPerson))
        .or(() -> behind.flatMap(Voices::subject).filter(QuotedSpeech::isPerson));
  }

  private Optional<Voices> at(int index, Block block) {
    return index >= 0 && index < sentences.size()
        ? Optional.of(sentences.get(index))
            .filter(sentence -> sentence.tree().sentence().block().equals(block))
        : Optional.empty();
  }

  /** "Minister Vik issued the following statement before she left:", and a quotation below it. */
  private Optional<Speaker> announced(Voices first) {
    return before(first)
        .filter(before -> before.tree().tokens().getLast().text().equals(":"))
        .flatMap(before -> before.main().or(before::subject))
        .filter(speaker -> !speaker.entities().isEmpty());
  }

  /** A paragraph that begins with a quotation goes on with the speaker of the one before. */
  private Optional<Speaker> paragraphBefore(Voices first) {
    return before(first)
        .filter(before ->
            before.isAttributed()
                || quotes.spans().stream().anyMatch(before.tree().sentence().span()::overlaps))
        .flatMap(before -> before.main().or(() -> before.tree().root().flatMap(before::of)));
  }

  /** The sentence before a paragraph that opens with a quotation. */
  private Optional<Voices> before(Voices first) {
    Block block = first.tree().sentence().block();
    int index = sentences.indexOf(first) - 1;
    boolean opens =
        first.in(first.tree().sentence().span()).stream()
            .limit(2)
            .anyMatch(token -> quotes.covers(token.span()));
    return index >= 0 && opens
        ? Optional.of(sentences.get(index))
            .filter(before -> !before.tree().sentence().block().equals(block))
        : Optional.empty();
  }
}
