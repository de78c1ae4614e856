package entente.extract;

import entente.article.Article;
import entente.article.Block;
import entente.article.Property;
import entente.article.Span;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entities that an article names, each with the mention that names it most fully. Whoever only
 * its header names, who issued or filed it, is told as a property of the article.
 */
final class NameExtractor implements Extractor {
  private static final Set<Property.Kind> TOLD =
      Set.of(Property.Kind.SUBTITLE, Property.Kind.DATELINE_PLACE);

  @Override
  public List<Claim> claims(Discourse discourse) {
    Map<Entity, Mention> best = new LinkedHashMap<>();
    List<Span> headers = headers(discourse.scene().article());
    for (Mention mention : discourse.scene().linking().mentions()) {
      if (headers.stream().anyMatch(header -> header.covers(mention.span()))) {
        continue;
      }
      best.merge(mention.entity(), mention, NameExtractor::fuller);
    }
    return best.values().stream()
        .map(mention ->
            new Claim(
                new Fact.Named(mention.entity()),
                Voice.article(Modality.ASSERTED),
                new Evidence(mention.span(), "name/" + mention.rule(), mention.confidence())))
        .toList();
  }

  /** The lines that only say who issued or filed the article, and when. */
  private static List<Span> headers(Article article) {
    List<Span> told =
        article.properties().stream()
            .filter(property -> TOLD.contains(property.kind()))
            .map(Property::span)
            .toList();
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADER)
        .map(Block::span)
        .filter(header -> told.stream().noneMatch(header::covers))
        .toList();
  }

  private static Mention fuller(Mention first, Mention other) {
    return other.confidence() > first.confidence() ? other : first;
  }
}
