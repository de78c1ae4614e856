package entente.extract.passage;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.facts.Claim;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The claims of one extractor, each with the words that state it. */
public final class Receipts {
  private final List<Claim> claims = new ArrayList<>();

  /** Adds a claim whose evidence runs from the first to the last of the tokens. */
  public void add(Fact fact, Voice voice, List<Token> words, String rule, double confidence) {
    List<Token> ordered = words.stream().sorted(Comparator.comparingInt(Token::index)).toList();
    claims.add(new Claim(fact, voice, new Evidence(Tree.span(ordered), rule, confidence)));
  }

  public List<Claim> claims() {
    return List.copyOf(claims);
  }
}
