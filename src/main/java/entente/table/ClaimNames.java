package entente.table;

import entente.facts.Claim;
import entente.facts.Entity;
import java.util.Optional;

/** The IRIs under which the things of one article's rows appear in its graph. */
public interface ClaimNames {

  /** The claim. */
  String claim(Claim claim);

  /** What the claim is about: the event, situation, position, text or article. */
  String node(Claim claim);

  /** An entity. */
  String entity(Entity entity);

  /** The object of the claim, where that is a thing and not a value. */
  Optional<String> object(Claim claim);
}
