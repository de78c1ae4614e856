package entente.extract.position;

import entente.article.Token;
import entente.extract.frame.Phrase;
import entente.extract.register.Reference;
import java.util.Optional;

/**
 * A clause in somebody's words.
 *
 * @param verb its main verb
 * @param holders whose words they are, with or without a name
 * @param content the clause, its subject first, without the conjunction that opens it
 * @param saying the verb of saying, where that it was said is denied, planned or only possible
 * @param how how it is said
 */
record SaidClause(Token verb, Reference holders, Phrase content, Optional<Token> saying, How how) {

  /** How a clause is said. */
  enum How {
    CLAUSE("statement/clause", false),
    /** In the words of one of two sides. */
    SIDE("statement/side", false),
    /** In a sentence that goes on with what was said before. */
    CONTINUED("statement/continued", false),
    /** Behind a noun: "Sudan's claim that …". */
    CLAIMED("statement/claimed", true),
    /** ", which …". */
    ASIDE("statement/aside", true),
    /** "because …", "although …" behind what somebody says or holds. */
    REASON("statement/reason", true),
    /** That it is said is denied, planned or only possible. */
    UNSAID("statement/unsaid", true);

    private final String rule;
    private final boolean apart;

    How(String rule, boolean apart) {
      this.rule = rule;
      this.apart = apart;
    }

    /** The id of the rule, for receipts. */
    String rule() {
      return rule;
    }

    /** Whether it is a statement beside the one that its sentence makes. */
    boolean isApart() {
      return apart;
    }
  }
}
