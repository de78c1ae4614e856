package entente.extract.parse;

import static entente.article.Relation.*;

import entente.article.Relation;
import entente.article.Sentence;
import entente.article.Span;
import entente.article.Token;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A sentence as a tree that can be walked both ways.
 *
 * <p>What the parser attached wrongly is mended on the way in ({@link Mending}).
 */
public final class Tree {
  private final Sentence sentence;
  private final Arcs arcs;
  private final List<List<Token>> children = new ArrayList<>();

  /**
   * @param cues the lists of words by which attachments are mended
   */
  public Tree(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.arcs = Mending.of(sentence, cues);
    sentence.tokens().forEach(token -> children.add(new ArrayList<>()));
    for (Token token : sentence.tokens()) {
      head(token).ifPresent(head -> children.get(head.index()).add(token));
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Token> tokens() {
    return sentence.tokens();
  }

  /** The relation of a token to its head, after mending. */
  public Relation relation(Token token) {
    return arcs.relations()[token.index()];
  }

  public boolean is(Token token, Relation... anyOf) {
    return arcs.is(token, anyOf);
  }

  public boolean is(Token token, Collection<Relation> anyOf) {
    return anyOf.contains(relation(token));
  }

  public Optional<Token> head(Token token) {
    int head = arcs.heads()[token.index()];
    return head < 0 ? Optional.empty() : Optional.of(sentence.tokens().get(head));
  }

  /** The tokens that this one governs, in text order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  public List<Token> children(Token token, Relation... anyOf) {
    return children(token, Arrays.asList(anyOf));
  }

  public List<Token> children(Token token, Collection<Relation> anyOf) {
    List<Token> found = new ArrayList<>();
    for (Token child : children(token)) {
      if (is(child, anyOf)) {
        found.add(child);
      }
    }
    return found;
  }

  public Optional<Token> child(Token token, Relation... anyOf) {
    return child(token, Arrays.asList(anyOf));
  }

  public Optional<Token> child(Token token, Collection<Relation> anyOf) {
    for (Token child : children(token)) {
      if (is(child, anyOf)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  public boolean has(Token token, Relation... anyOf) {
    return child(token, anyOf).isPresent();
  }

  public boolean has(Token token, Collection<Relation> anyOf) {
    return child(token, anyOf).isPresent();
  }

  public boolean has(Token token, Relation relation, Predicate<Token> test) {
    return has(token, List.of(relation), test);
  }

  public boolean has(Token token, Collection<Relation> anyOf, Predicate<Token> test) {
    return children(token, anyOf).stream().anyMatch(test);
  }

  /** The object of a preposition below the token: {@code prepositional(met, "with")}. */
  public Optional<Token> prepositional(Token token, String preposition) {
    return prepositional(token, Set.of(preposition));
  }

  /** The object of the first of these prepositions below the token. */
  public Optional<Token> prepositional(Token token, Set<String> prepositions) {
    for (Token child : children(token)) {
      if (prepositions.contains(child.lemma()) && is(child, PREPOSITIONS)) {
        Optional<Token> object = child(child, PREPOSITION_COMPLEMENTS);
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
    children(token, CONJUNCT).stream()
        .filter(next -> !isExcepted(next))
        .forEach(next -> collectConjuncts(next, all));
  }

  /** "Chile and Peru, but not Bolivia". */
  private boolean isExcepted(Token noun) {
    return noun.isNoun()
        && children(noun, NEGATION).stream().anyMatch(not -> not.lemma().equals("not"));
  }

  /** The first member of the coordination that the token is in. */
  public Token firstConjunct(Token token) {
    Token first = token;
    while (is(first, CONJUNCT) && head(first).isPresent()) {
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
    boolean[] in = new boolean[children.size()];
    in[top.index()] = true;
    for (Token child : children(top)) {
      boolean leave =
          alone
              && (is(child, CONJUNCT, COORDINATOR, PRECOORDINATOR)
                  || isListPunctuation(top, child));
      if (!leave) {
        mark(child, in);
      }
    }
    return sentence.tokens().stream().filter(token -> in[token.index()]).toList();
  }

  private boolean isListPunctuation(Token top, Token child) {
    return is(child, PUNCTUATION) && child.index() > top.index() && child.text().equals(",");
  }

  private void mark(Token token, boolean[] in) {
    if (!in[token.index()]) {
      in[token.index()] = true;
      children(token).forEach(child -> mark(child, in));
    }
  }

  /** Whether the token is {@code ancestor} or below it. */
  public boolean under(Token token, Token ancestor) {
    return arcs.isBelow(token.index(), ancestor.index());
  }

  public Optional<Token> root() {
    return sentence.tokens().stream().filter(token -> head(token).isEmpty()).findFirst();
  }

  /** The shortest span that covers the tokens. */
  public static Span span(List<Token> tokens) {
    return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
  }
}
