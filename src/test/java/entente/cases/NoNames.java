package entente.cases;

import entente.facts.Claim;
import entente.facts.Entity;
import entente.table.ClaimNames;
import java.util.Optional;

/** The expected rows show no IRIs: they are told in the tests of the graphs. */
final class NoNames implements ClaimNames {
  @Override
  public String claim(Claim claim) {
    return "";
  }

  @Override
  public String node(Claim claim) {
    return "";
  }

  @Override
  public String entity(Entity entity) {
    return "";
  }

  @Override
  public Optional<String> object(Claim claim) {
    return Optional.empty();
  }
}
