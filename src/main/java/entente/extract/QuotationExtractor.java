package entente.extract;

import entente.article.Span;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import java.util.List;
import java.util.Optional;

/** Direct speech with its speaker. */
final class QuotationExtractor implements Extractor {
  private static final double WITH_SPEAKER = 0.9;
  private static final double WITHOUT = 0.5;

  @Override
  public List<Claim> claims(Discourse discourse) {
    QuotedSpeech speech = new QuotedSpeech(discourse.quotes(), discourse.passages());
    return discourse.quotes().spans().stream()
        .map(quote -> claim(discourse, quote, speech.speaker(quote)))
        .toList();
  }

  private static Claim claim(Discourse discourse, Span quote, Optional<Entity> speaker) {
    String words = Wording.of(discourse.scene().article().words(quote));
    double confidence = speaker.isPresent() ? WITH_SPEAKER : WITHOUT;
    return new Claim(
        new Fact.Quotation(speaker, words),
        new Voice(speaker, Modality.ASSERTED, Polarity.POSITIVE),
        new Evidence(quote, "quotation/marks", confidence));
  }
}
