package entente.extract;

import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.facts.Claim;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Voice;
import entente.facts.When;
import entente.link.OfficeMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who holds which office at the time of the article. */
final class OfficeExtractor implements Extractor {

  @Override
  public List<Claim> claims(Discourse discourse) {
    Optional<When> at =
        discourse
            .scene()
            .day()
            .map(day -> new When(day.toString(), day.toString(), "article-date"));
    Set<String> seen = new HashSet<>();
    List<Claim> claims = new ArrayList<>();
    for (OfficeMention mention : discourse.scene().linking().offices()) {
      String holder = mention.holder().entity().id();
      if (seen.add(holder + " " + mention.office().role() + " " + mention.office().of().id())) {
        claims.add(
            new Claim(
                new Fact.OfficeHeld(mention.holder().entity(), mention.office(), at),
                Voice.article(Modality.ASSERTED),
                new Evidence(mention.span(), "office/" + mention.rule(), mention.confidence())));
      }
    }
    return claims;
  }
}
