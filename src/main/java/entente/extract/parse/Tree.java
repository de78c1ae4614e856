package entente.extract.parse;

import entente.article.Sentence;
import entente.article.Span;
import entente.article.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence as a tree that can be walked both ways.
 *
 * <p>What the parser attached wrongly is mended on the way in ({@link Mending}).
 */
public final class Tree {
  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;
  private final List<List<Token>> children = new ArrayList<>();

  public Tree(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.tokens().size();
    Mending mended = Mending.of(sentence);
    this.heads = mended.heads();
    this.relations = mended.relations();
    for (int i = 0; i < size; i++) {
      children.add(new ArrayList<>());
    }
    for (Token token : sentence.tokens()) {
      if (heads[token.index()] >= 0) {
        children.get(heads[token.index()]).add(token);
      }
    }
  }

  private boolean isBelow(Token token, Token ancestor) {
    int steps = 0;
    for (int i = token.index(); i >= 0 && steps <= heads.length; i = heads[i], steps++) {
      if (i == ancestor.index()) {
        return true;
      }
    }
    return false;
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Token> tokens() {
    return sentence.tokens();
  }

  /** The relation of a token to its head, after mending. */
  public String relation(Token token) {
    return relations[token.index()];
  }

  public boolean is(Token token, String... anyOf) {
    String relation = relations[token.index()];
    for (String one : anyOf) {
      if (one.equals(relation)) {
        return true;
      }
    }
    return false;
  }

  public Optional<Token> head(Token token) {
    int head = heads[token.index()];
    return head < 0 ? Optional.empty() : Optional.of(sentence.tokens().get(head));
  }

  /** The tokens that this one governs, in text order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  public List<Token> children(Token token, String... anyOf) {
    List<Token> found = new ArrayList<>();
    for (Token child : children(token)) {
      if (is(child, anyOf)) {
        found.add(child);
      }
    }
    return found;
  }

  public Optional<Token> child(Token token, String... anyOf) {
    for (Token child : children(token)) {
      if (is(child, anyOf)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The object of a preposition below the token: {@code object(met, "with")}. */
  public Optional<Token> prepositional(Token token, String preposition) {
    for (Token child : children(token)) {
      if (child.lemma().equals(preposition) && is(child, "prep", "agent", "dative")) {
        Optional<Token> object = child(child, "pobj", "pcomp");
        if (object.isPresent()) {
          return object;
        }
      }
    }
    return Optional.empty();
  }

  /** The token and all that are coordinated with it, in text order; not "but not Peru". */
  public List<Token> conjuncts(Token first) {
    List<Token> all = new ArrayList<>();
    collectConjuncts(first, all);
    return all;
  }

  private void collectConjuncts(Token token, List<Token> all) {
    if (all.contains(token)) {
      return;
    }
    all.add(token);
    children(token, "conj").stream()
        .filter(next -> !isExcepted(next))
        .forEach(next -> collectConjuncts(next, all));
  }

  /** "Chile and Peru, but not Bolivia". */
  private boolean isExcepted(Token noun) {
    return noun.isNoun()
        && children(noun, "neg").stream().anyMatch(not -> not.lemma().equals("not"));
  }

  /** The first member of the coordination that the token is in. */
  public Token firstConjunct(Token token) {
    Token first = token;
    while (is(first, "conj") && head(first).isPresent()) {
      first = head(first).orElseThrow();
    }
    return first;
  }

  /** The token and everything below it, in text order. */
  public List<Token> subtree(Token token) {
    return below(token, false);
  }

  /**
   * Like {@link #subtree} without what is coordinated with the token itself: one member of a list.
   */
  public List<Token> member(Token token) {
    return below(token, true);
  }

  private List<Token> below(Token top, boolean alone) {
    boolean[] in = new boolean[heads.length];
    in[top.index()] = true;
    for (Token child : children(top)) {
      boolean leave =
          alone && (is(child, "conj", "cc", "preconj") || isListPunctuation(top, child));
      if (!leave) {
        mark(child, in);
      }
    }
    return sentence.tokens().stream().filter(token -> in[token.index()]).toList();
  }

  private boolean isListPunctuation(Token top, Token child) {
    return is(child, "punct") && child.index() > top.index() && child.text().equals(",");
  }

  private void mark(Token token, boolean[] in) {
    if (!in[token.index()]) {
      in[token.index()] = true;
      children(token).forEach(child -> mark(child, in));
    }
  }

  /** Whether the token is {@code ancestor} or below it. */
  public boolean under(Token token, Token ancestor) {
    return isBelow(token, ancestor);
  }

  public Optional<Token> root() {
    return sentence.tokens().stream().filter(token -> heads[token.index()] < 0).findFirst();
  }

  /** The shortest span that covers the tokens. */
  public static Span span(List<Token> tokens) {
    return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
  }
}
