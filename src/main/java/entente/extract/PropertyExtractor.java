package entente.extract;

import entente.article.Property;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.Voice;
import java.util.List;

/** What the header says about the article itself. */
final class PropertyExtractor implements Extractor {
  private static final double SURE = 0.95;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Scene scene = discourse.scene();
    return scene.article().properties().stream()
        .map(property -> named(property, scene))
        .map(property ->
            new Claim(
                new Fact.ArticleProperty(property),
                Voice.article(Modality.ASSERTED),
                new Evidence(property.span(), "header/" + property.kind().label(), SURE)))
        .toList();
  }

  /** A publisher that is known under the words, such as "AFP", by its name. */
  private static Property named(Property property, Scene scene) {
    List<Mention> names =
        property.kind() == Property.Kind.PUBLISHER ? scene.mentions(property.span()) : List.of();
    return names.stream()
        .filter(mention -> mention.span().equals(property.span()))
        .map(Mention::entity)
        .filter(entity -> entity.kind() == Entity.Kind.ORGANISATION)
        .findFirst()
        .map(entity -> new Property(property.kind(), entity.label(), property.span()))
        .orElse(property);
  }
}
