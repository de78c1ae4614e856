package entente.extract;

import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.facts.Claim;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Voice;
import java.util.List;

/** What the header says about the article itself. */
final class PropertyExtractor implements Extractor {
  private static final double SURE = 0.95;

  @Override
  public List<Claim> claims(Discourse discourse) {
    return discourse.scene().article().properties().stream()
        .map(property ->
            new Claim(
                new Fact.ArticleProperty(property),
                Voice.article(Modality.ASSERTED),
                new Evidence(property.span(), "header/" + property.kind().label(), SURE)))
        .toList();
  }
}
