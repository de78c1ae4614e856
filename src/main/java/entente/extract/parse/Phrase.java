package entente.extract.parse;

import entente.article.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A noun with what belongs to it. */
public record Phrase(Tree tree, Token head) {
  private static final Set<String> OWNING = Set.of("of", "by", "from", "for");
  private static final Set<String> OUTSIDE =
      Set.of("relcl", "acl", "appos", "punct", "conj", "cc", "dep", "parataxis");

  /** Whose it is, or who speaks through it: "Brazil's statement", "a spokesman for Iraq". */
  public List<Token> owners() {
    List<Token> owners = new ArrayList<>(tree.children(head, "poss"));
    for (Token preposition : tree.children(head, "prep")) {
      if (OWNING.contains(preposition.lemma())) {
        owners.addAll(tree.children(preposition, "pobj"));
      }
    }
    return owners;
  }

  /** The words before the noun that say of which state or body it is: "Turkish officials". */
  public List<Token> modifiers() {
    return tree.children(head, "nmod", "compound", "amod");
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
