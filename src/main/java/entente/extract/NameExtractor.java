package entente.extract;

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

/** The entities that an article names, each with the mention that names it most fully. */
final class NameExtractor implements Extractor {

  @Override
  public List<Claim> claims(Discourse discourse) {
    Map<Entity, Mention> best = new LinkedHashMap<>();
    for (Mention mention : discourse.scene().linking().mentions()) {
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

  private static Mention fuller(Mention first, Mention other) {
    return other.confidence() > first.confidence() ? other : first;
  }
}
