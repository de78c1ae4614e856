package entente.extract.parse;

import static entente.article.Relation.*;

import entente.article.Relation;
import entente.article.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A noun with what belongs to it. */
public record Phrase(Tree tree, Token head) {
  private static final Set<String> OWNING = Set.of("of", "by", "from", "for");
  private static final Set<Relation> OUTSIDE =
      Set.of(
          RELATIVE, ADNOMINAL, APPOSITION, PUNCTUATION, CONJUNCT, COORDINATOR, UNNAMED, PARATAXIS);

  /** Whose it is, or who speaks through it: "Brazil's statement", "a spokesman for Iraq". */
  public List<Token> owners() {
    List<Token> owners = new ArrayList<>(tree.children(head, POSSESSOR));
    for (Token preposition : tree.children(head, PREPOSITION)) {
      if (OWNING.contains(preposition.lemma())) {
        owners.addAll(tree.children(preposition, PREPOSITION_OBJECT));
      }
    }
    return owners;
  }

  /** The words before the noun that say of which state or body it is: "Turkish officials". */
  public List<Token> modifiers() {
    return tree.children(head, PREMODIFIERS);
  }

  /** The phrase without its relative clauses and without what is coordinated with it. */
  public List<Token> words() {
    List<Token> out = new ArrayList<>();
    for (Token child : tree.subtree(head)) {
      if (!child.equals(head) && OUTSIDE.contains(tree.relation(child)) && !isHyphen(child)) {
        out.addAll(tree.subtree(child));
      }
    }
    return tree.subtree(head).stream().filter(token -> !out.contains(token)).toList();
  }

  private static boolean isHyphen(Token token) {
    return token.text().equals("-");
  }
}
