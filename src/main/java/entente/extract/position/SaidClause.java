package entente.extract.position;

import entente.article.Token;
import entente.extract.frame.Phrase;
import entente.facts.Entity;
import java.util.List;

/**
 * A clause in somebody's words.
 *
 * @param verb its main verb
 * @param holders whose words they are; not empty
 * @param content the clause, its subject first, without the conjunction that opens it
 * @param rule how it is said
 */
record SaidClause(Token verb, List<Entity> holders, Phrase content, String rule) {
  SaidClause {
    holders = List.copyOf(holders);
  }
}
