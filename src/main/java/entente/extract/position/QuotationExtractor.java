package entente.extract.position;

import entente.article.Block;
import entente.article.Span;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.scene.Scene;
import entente.extract.scene.Wording;
import entente.extract.source.Speaker;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Direct speech with its speaker. */
public final class QuotationExtractor implements Extractor {
  private static final double WITH_SPEAKER = 0.9;
  private static final double WITHOUT = 0.5;
  private static final double HEADLINE = 0.7;

  @Override
  public List<Claim> claims(Discourse discourse) {
    List<Claim> claims = new ArrayList<>();
    for (Span quote : discourse.sources().quotes().spans()) {
      Optional<Speaker> speaker = discourse.sources().speaker(quote);
      claims.add(claim(discourse, quote, speaker));
    }
    headline(discourse).ifPresent(claims::add);
    return claims;
  }

  /** "Tokayev: I look forward to the visit": a headline that quotes. */
  private static Optional<Claim> headline(Discourse discourse) {
    Scene scene = discourse.scene();
    return scene.article().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .findFirst()
        .flatMap(title ->
            scene.mentions(title.span()).stream()
                .findFirst()
                .filter(first -> first.entity().kind() == Entity.Kind.PERSON)
                .filter(first -> first.span().begin() == title.span().begin())
                .flatMap(first -> afterColon(scene, title.span(), first)));
  }

  private static Optional<Claim> afterColon(Scene scene, Span title, Mention speaker) {
    int colon = scene.article().text().utf16(speaker.span().end());
    String text = scene.article().text().value();
    int end = scene.article().text().utf16(title.end());
    if (colon + 2 >= end || text.charAt(colon) != ':') {
      return Optional.empty();
    }
    Span words = scene.article().text().span(colon + 2, end);
    Optional<Entity> who = Optional.of(speaker.entity());
    return Optional.of(
        new Claim(
            new Fact.Quotation(who, Wording.of(scene.article().words(words))),
            new Voice(who, Modality.ASSERTED, Polarity.POSITIVE),
            new Evidence(words, "quotation/headline", HEADLINE)));
  }

  private static Claim claim(Discourse discourse, Span quote, Optional<Speaker> speaker) {
    String words = Wording.of(discourse.scene().article().words(quote));
    double confidence = speaker.isPresent() ? WITH_SPEAKER : WITHOUT;
    Optional<Entity> one = speaker.flatMap(Speaker::one);
    Voice voice =
        one.isPresent() || speaker.isEmpty()
            ? new Voice(one, Modality.ASSERTED, Polarity.POSITIVE)
            : Voice.unnamed(speaker.get().words(), Modality.ASSERTED, Polarity.POSITIVE);
    return new Claim(
        new Fact.Quotation(one, words), voice, new Evidence(quote, "quotation/marks", confidence));
  }
}
