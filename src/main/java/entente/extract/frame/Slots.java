package entente.extract.frame;

import entente.article.Token;
import entente.extract.parse.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What fills the slots of a predicate, before lists are taken apart: objects, what follows a
 * preposition, infinitives, clauses, gerunds.
 *
 * <p>Slots are looked for by what they are, not where the parser hung them: what follows the object
 * of a verb may hang on either, what follows a predicative adjective on it or on its copula.
 */
public final class Slots {
  private static final int NEAR = 3;

  private final Tree tree;

  public Slots(Tree tree) {
    this.tree = tree;
  }

  /**
   * The objects, of a passive its subject, of "holds | Uganda | responsible" the person; for
   * "opposes" in "opposes and condemns the attack" that of the next verb.
   */
  public List<Token> objects(Token verb) {
    List<Token> own = new ArrayList<>(tree.children(verb, "dobj", "nsubjpass"));
    if (own.isEmpty()) {
      tree.children(verb, "ccomp").stream()
          .filter(adjective -> adjective.pos().startsWith("JJ"))
          .flatMap(adjective -> tree.children(adjective, "nsubj").stream())
          .forEach(own::add);
    }
    boolean complete = tree.child(verb, "ccomp", "xcomp", "prep").isPresent();
    return own.isEmpty() && !complete ? sharedObjects(verb) : own;
  }

  private List<Token> sharedObjects(Token verb) {
    return tree.children(verb, "conj").stream()
        .filter(next -> next.pos().equals(verb.pos()) && next.index() - verb.index() <= NEAR)
        .limit(1)
        .flatMap(next -> {
          List<Token> own = tree.children(next, "dobj");
          return own.isEmpty() ? rightBehind(next) : own.stream();
        })
        .toList();
  }

  /** "support and take part | in the plan". */
  private Stream<Token> rightBehind(Token verb) {
    return tree.children(verb, "prep").stream()
        .filter(preposition -> preposition.index() == verb.index() + 1)
        .flatMap(preposition -> tree.children(preposition, "pobj").stream());
  }

  /** The first that follows a preposition of the word, of its copula, or right behind a noun. */
  public List<Token> after(Token word, String preposition) {
    for (Token holder : holders(word, preposition)) {
      Optional<Token> found =
          tree.children(holder, "prep", "agent", "dative").stream()
              .filter(p -> p.index() > word.index() && isPreposition(p, preposition))
              .findFirst();
      List<Token> objects = found.map(p -> tree.children(p, "pobj", "pcomp")).orElse(List.of());
      if (!objects.isEmpty()) {
        return objects;
      }
    }
    return List.of();
  }

  static boolean isPreposition(Token token, String preposition) {
    return token.lemma().equals(preposition) || token.text().equalsIgnoreCase(preposition);
  }

  private List<Token> holders(Token word, String preposition) {
    List<Token> holders = new ArrayList<>(List.of(word));
    tree.head(word).filter(head -> tree.is(word, "acomp", "oprd")).ifPresent(holders::add);
    boolean object = word.isNoun() && tree.is(word, "dobj", "nsubjpass", "conj");
    if (object && (isFollowedBy(word, preposition) || tree.is(word, "nsubjpass"))) {
      tree.head(tree.firstConjunct(word)).ifPresent(holders::add);
    }
    return holders;
  }

  private boolean isFollowedBy(Token noun, String preposition) {
    int next = noun.index() + 1;
    return next < tree.tokens().size() && isPreposition(tree.tokens().get(next), preposition);
  }

  /** The first infinitive with "to" that the word governs; of "come" also that of its subject. */
  public Optional<Token> infinitive(Token word) {
    List<Token> near =
        new ArrayList<>(tree.children(word, "xcomp", "advcl", "acl", "ccomp", "relcl"));
    if (tree.is(word, "acomp", "oprd", "attr")) {
      tree.head(word).ifPresent(verb -> near.addAll(tree.children(verb, "xcomp", "advcl")));
    }
    if (near.stream().noneMatch(this::hasTo)) {
      near.addAll(behindNoun(word));
    }
    return near.stream().filter(this::hasTo).filter(v -> v.index() > word.index()).findFirst();
  }

  /** "reaffirming their resolve | to act", "the time | has come to act": hung on the verb above. */
  private List<Token> behindNoun(Token noun) {
    boolean subject = tree.is(noun, "nsubj", "nsubjpass");
    if (!noun.isNoun() || !(subject || tree.is(noun, "dobj"))) {
      return List.of();
    }
    return tree.head(noun).stream()
        .filter(verb -> !tree.is(noun, "nsubj") || verb.lemma().equals("come"))
        .flatMap(verb -> tree.children(verb, "xcomp", "advcl").stream())
        .filter(verb -> subject || particle(verb).anyMatch(to -> to.index() == noun.index() + 1))
        .toList();
  }

  /** The first gerund that the verb takes for its object. */
  public Optional<Token> gerund(Token verb) {
    return tree.children(verb, "xcomp").stream()
        .filter(child -> child.pos().equals("VBG"))
        .findFirst();
  }

  /**
   * The first clause that the word governs: under a verb any, under a noun one with "that", also
   * behind its passive verb ("hope was expressed that").
   */
  public Optional<Token> clause(Token word) {
    boolean passive = word.isNoun() && tree.is(word, "nsubjpass");
    Token governor = passive ? tree.head(word).orElse(word) : word;
    String[] told =
        word.pos().startsWith("JJ")
            ? new String[] {"ccomp", "csubj", "advcl"}
            : new String[] {"ccomp", "acl"};
    return Stream.concat(
            tree.children(word, told).stream(),
            passive ? tree.children(governor, "ccomp").stream() : Stream.of())
        .filter(clause -> clause.index() > word.index() && !hasTo(clause))
        .filter(clause -> !clause.pos().startsWith("JJ"))
        .filter(clause -> tree.is(clause, "ccomp") || isMarked(clause, "that"))
        .findFirst();
  }

  /** Whom "for" names as the one who is to act: "for Chad to act". */
  Optional<Token> subject(Token verb) {
    return isMarked(verb, "for") && hasTo(verb)
        ? tree.child(verb, "nsubj", "nsubjpass")
        : Optional.empty();
  }

  boolean isMarked(Token clause, String mark) {
    return tree.children(clause, "mark").stream().anyMatch(m -> m.lemma().equals(mark));
  }

  boolean hasTo(Token verb) {
    return particle(verb).findAny().isPresent();
  }

  Stream<Token> particle(Token verb) {
    return tree.children(verb, "aux").stream().filter(aux -> aux.pos().equals("TO"));
  }

  /**
   * The words of something to do: from the verb's adverbs on, without subject, modal and "to"; a
   * noun among gerunds with all its words.
   */
  public List<Token> action(Token verb) {
    if (verb.isNoun()) {
      return tree.member(verb);
    }
    Set<Token> left = new HashSet<>(tree.children(verb, "nsubj", "nsubjpass", "aux", "mark", "cc"));
    left.addAll(existential(verb));
    int from =
        tree.children(verb, "advmod", "auxpass", "neg").stream()
            .map(Token::index)
            .filter(index -> index < verb.index() && verb.index() - index <= NEAR)
            .min(Integer::compare)
            .orElse(verb.index());
    return tree.member(verb).stream()
        .filter(token -> token.index() >= from && !left.contains(token))
        .toList();
  }

  /** "there must be no return" is about the return. */
  private List<Token> existential(Token verb) {
    List<Token> there = tree.children(verb, "expl");
    if (there.isEmpty() || !verb.lemma().equals("be")) {
      return there;
    }
    List<Token> left = new ArrayList<>(there);
    left.add(verb);
    tree.children(verb, "attr", "nsubj").stream()
        .flatMap(thing -> tree.children(thing, "det").stream())
        .filter(determiner -> determiner.text().equals("no"))
        .forEach(left::add);
    return left;
  }
}
