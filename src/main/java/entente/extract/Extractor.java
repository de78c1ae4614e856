package entente.extract;

import entente.facts.Claim;
import java.util.List;

/** Reads one kind of fact out of an article. */
interface Extractor {
  /** The claims found, in any order, each with its evidence. */
  List<Claim> claims(Discourse discourse);
}
