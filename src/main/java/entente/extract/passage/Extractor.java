package entente.extract.passage;

import entente.facts.Claim;
import java.util.List;

/** Reads one kind of fact out of an article. */
public interface Extractor {
  /** The claims found, in any order, each with its evidence. */
  List<Claim> claims(Discourse discourse);
}
