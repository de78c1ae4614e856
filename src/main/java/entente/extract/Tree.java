package entente.extract;

import entente.article.Sentence;
import entente.article.Span;
import entente.article.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sentence as a tree that can be walked both ways.
 *
 * <p>Five attachments that statistical parsers often get wrong in long lists of verbs are mended on
 * the way in: a verb in base form coordinated with anything else belongs to the nearest base form
 * before it ("is ready to deepen trust, expand cooperation"); a gerund after a gerund under a
 * preposition is coordinated with it; so is a verb hung on another of the same form by an unnamed
 * relation; and a finite verb coordinated with a base form takes the noun before it for its subject
 * ("will build a port and Togo opened a road"); a sentence whose noun carries a participle and that
 * has no verb is a clause.
 */
final class Tree {
  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;
  private final List<List<Token>> children = new ArrayList<>();

  Tree(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.tokens().size();
    this.heads = new int[size];
    this.relations = new String[size];
    for (Token token : sentence.tokens()) {
      heads[token.index()] = token.head();
      relations[token.index()] = token.relation();
    }
    mendHeadlessClause();
    sentence.tokens().forEach(this::mend);
    for (int i = 0; i < size; i++) {
      children.add(new ArrayList<>());
    }
    for (Token token : sentence.tokens()) {
      if (heads[token.index()] >= 0) {
        children.get(heads[token.index()]).add(token);
      }
    }
  }

  /**
   * "The two leaders consulted on Gaza", read as a noun with a participle: the participle is the
   * verb.
   */
  private void mendHeadlessClause() {
    for (Token verb : sentence.tokens()) {
      int noun = heads[verb.index()];
      boolean participle = verb.pos().equals("VBN") && relations[verb.index()].equals("acl");
      if (participle
          && noun >= 0
          && heads[noun] < 0
          && noun == verb.index() - 1
          && !hasAgent(verb)) {
        heads[verb.index()] = -1;
        relations[verb.index()] = "root";
        heads[noun] = verb.index();
        relations[noun] = "nsubj";
      }
    }
  }

  private boolean hasAgent(Token verb) {
    return sentence.tokens().stream()
        .anyMatch(other ->
            heads[other.index()] == verb.index() && relations[other.index()].equals("agent"));
  }

  private void mend(Token token) {
    int head = heads[token.index()];
    if (head < 0 || !token.isVerb()) {
      return;
    }
    Token governor = sentence.tokens().get(head);
    boolean sameForm = governor.pos().equals(token.pos());
    if (relations[token.index()].equals("dep") && sameForm && head < token.index()) {
      relations[token.index()] = "conj";
    }
    boolean bare = token.pos().equals("VB") && !hasOwnAuxiliary(token);
    if (relations[token.index()].equals("conj") && bare && !governor.pos().equals("VB")) {
      baseFormBefore(token).ifPresent(base -> heads[token.index()] = base.index());
    }
    if (relations[token.index()].equals("conj") && isFinite(token) && governor.pos().equals("VB")) {
      giveSubject(token);
    }
    if (relations[token.index()].equals("advcl") && token.pos().equals("VBG")) {
      gerundBefore(token, governor).ifPresent(gerund -> coordinate(token, gerund));
    }
  }

  private static boolean isFinite(Token verb) {
    return verb.pos().equals("VBD") || verb.pos().equals("VBZ");
  }

  /** "will build a port and Togo opened a road": Togo is no port; it opened the road. */
  private void giveSubject(Token verb) {
    int noun = verb.index() - 1;
    boolean needed = noun >= 0 && !hasOwnAuxiliary(verb) && relations[noun].equals("conj");
    if (!needed || !sentence.tokens().get(noun).isNoun()) {
      return;
    }
    int first = heads[noun];
    for (int i = first + 1; i < noun; i++) {
      if (heads[i] == first && relations[i].equals("cc")) {
        heads[i] = heads[verb.index()];
      }
    }
    heads[noun] = verb.index();
    relations[noun] = "nsubj";
  }

  private void coordinate(Token token, Token first) {
    heads[token.index()] = first.index();
    relations[token.index()] = "conj";
  }

  /**
   * "supports Kazakhstan in joining BRICS, playing a role": the second gerund belongs to the first.
   */
  private Optional<Token> gerundBefore(Token token, Token governor) {
    for (int i = token.index() - 1; i > governor.index(); i--) {
      Token candidate = sentence.tokens().get(i);
      boolean underPreposition =
          heads[i] >= 0
              && relations[i].equals("pcomp")
              && heads[heads[i]] == governor.index()
              && candidate.pos().equals("VBG");
      boolean asPreposition =
          candidate.pos().equals("VBG")
              && relations[i].equals("prep")
              && heads[i] == governor.index();
      if (underPreposition || asPreposition) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private boolean hasOwnAuxiliary(Token verb) {
    return sentence.tokens().stream()
        .anyMatch(other -> heads[other.index()] == verb.index() && isAuxiliary(other));
  }

  private boolean isAuxiliary(Token token) {
    String relation = relations[token.index()];
    return relation.equals("aux") || relation.startsWith("nsubj");
  }

  private Optional<Token> baseFormBefore(Token verb) {
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token candidate = sentence.tokens().get(i);
      if (candidate.pos().equals("VB") && !isBelow(candidate, verb) && !inRelative(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private boolean inRelative(Token token) {
    int steps = 0;
    for (int i = token.index(); i >= 0 && steps <= heads.length; i = heads[i], steps++) {
      if (relations[i].equals("relcl")) {
        return true;
      }
    }
    return false;
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

  Sentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  /** The relation of a token to its head, after mending. */
  String relation(Token token) {
    return relations[token.index()];
  }

  boolean is(Token token, String... anyOf) {
    return Arrays.asList(anyOf).contains(relations[token.index()]);
  }

  Optional<Token> head(Token token) {
    int head = heads[token.index()];
    return head < 0 ? Optional.empty() : Optional.of(sentence.tokens().get(head));
  }

  /** The tokens that this one governs, in text order. */
  List<Token> children(Token token) {
    return children.get(token.index());
  }

  List<Token> children(Token token, String... anyOf) {
    return children(token).stream().filter(child -> is(child, anyOf)).toList();
  }

  Optional<Token> child(Token token, String... anyOf) {
    return children(token).stream().filter(child -> is(child, anyOf)).findFirst();
  }

  /** The object of a preposition below the token: {@code object(met, "with")}. */
  Optional<Token> prepositional(Token token, String preposition) {
    return children(token).stream()
        .filter(child -> is(child, "prep", "agent", "dative") && child.lemma().equals(preposition))
        .flatMap(child -> children(child, "pobj", "pcomp").stream())
        .findFirst();
  }

  /** The token and all that are coordinated with it, in text order. */
  List<Token> conjuncts(Token first) {
    List<Token> all = new ArrayList<>();
    collectConjuncts(first, all);
    return all;
  }

  private void collectConjuncts(Token token, List<Token> all) {
    if (all.contains(token)) {
      return;
    }
    all.add(token);
    children(token, "conj").forEach(next -> collectConjuncts(next, all));
  }

  /** The first member of the coordination that the token is in. */
  Token firstConjunct(Token token) {
    Token first = token;
    while (is(first, "conj") && head(first).isPresent()) {
      first = head(first).orElseThrow();
    }
    return first;
  }

  /** The token and everything below it, in text order. */
  List<Token> subtree(Token token) {
    return below(token, false);
  }

  /**
   * Like {@link #subtree} without what is coordinated with the token itself: one member of a list.
   */
  List<Token> member(Token token) {
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
  boolean under(Token token, Token ancestor) {
    return isBelow(token, ancestor);
  }

  Optional<Token> root() {
    return sentence.tokens().stream().filter(token -> heads[token.index()] < 0).findFirst();
  }

  /** The shortest span that covers the tokens. */
  static Span span(List<Token> tokens) {
    return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
  }
}
