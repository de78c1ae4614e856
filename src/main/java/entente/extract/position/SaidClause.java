package entente.extract.position;

import entente.article.Token;
import entente.extract.frame.Phrase;
import entente.facts.Entity;
import java.util.List;
import java.util.Optional;

/**
 * A clause in somebody's words.
 *
 * @param verb its main verb
 * @param holders whose words they are; not empty
 * @param content the clause, its subject first, without the conjunction that opens it
 * @param saying the verb of saying, where that it was said is denied, planned or only possible
 * @param rule how it is said
 */
record SaidClause(
    Token verb, List<Entity> holders, Phrase content, Optional<Token> saying, String rule) {
  SaidClause {
    holders = List.copyOf(holders);
  }
}
