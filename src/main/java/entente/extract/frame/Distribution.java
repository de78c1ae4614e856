package entente.extract.frame;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes a phrase apart that holds a list: "implement the A Initiative, the B Initiative and the C
 * Initiative", "threats from Iran, including A and B", "military, economic and diplomatic support".
 *
 * <p>What the members share goes with each: every part reads as if the list had had no other
 * member. A pair of single words deep in a phrase ("efforts to promote peace and stability") stays
 * whole, so do pairs after "between" and describing adjectives.
 */
public final class Distribution {
  private static final Set<String> PAIRING = Set.of("between", "among", "amongst");
  private static final Set<String> APART =
      Set.of("relcl", "ccomp", "advcl", "csubj", "nsubj", "nsubjpass", "parataxis", "appos");
  private static final int MOST = 12;

  private final Tree tree;
  private final Predicate<Token> isNamed;
  private final Inclusions inclusions;
  private final Coordination coordination;
  private final CommaLists commas = new CommaLists();
  private final AdjectiveLists adjectives = new AdjectiveLists();

  /**
   * @param isNamed whether a word names a thing that is neither a state nor a person
   */
  public Distribution(Tree tree, Cues cues, Predicate<Token> isNamed) {
    this.tree = tree;
    this.isNamed = isNamed;
    this.inclusions = new Inclusions(tree, cues);
    this.coordination = new Coordination(tree);
  }

  /**
   * The parts; the phrase itself where it is no list.
   *
   * @param talk whether each thing after "including" is what is talked about as much as the whole
   */
  public List<Phrase> of(Phrase phrase, boolean talk) {
    List<Phrase> opened = inclusions.of(phrase, talk);
    if (opened.size() > 1) {
      return kinds(opened.stream().flatMap(part -> coordinated(part).stream()).toList());
    }
    List<Phrase> parts = coordinated(phrase);
    return kinds(parts.size() > 1 || phrase.action() ? parts : commas.of(phrase));
  }

  private List<Phrase> kinds(List<Phrase> parts) {
    return parts.stream().flatMap(part -> adjectives.of(part).stream()).limit(MOST).toList();
  }

  private List<Phrase> coordinated(Phrase phrase) {
    for (Token site : phrase.tokens()) {
      List<Token> members = tree.conjuncts(site);
      boolean first = members.size() > 1 && !tree.is(site, "conj");
      if (first && phrase.tokens().containsAll(members) && fits(phrase, site, members)) {
        List<Phrase> parts =
            coordination.apart(members).stream().map(kept -> only(phrase, members, kept)).toList();
        return parts.stream().allMatch(Seams::hold) ? parts : List.of(phrase);
      }
    }
    return List.of(phrase);
  }

  private boolean fits(Phrase phrase, Token site, List<Token> members) {
    if (site.equals(phrase.head()) || isApart(phrase, site)) {
      return false;
    }
    boolean alike =
        members.stream().allMatch(Token::isNoun) || members.stream().allMatch(Token::isVerb);
    return alike
        && coordination.apart(members).size() > 1
        && coordination.isUnbroken(members)
        && (members.size() > 2 || !areBare(members) || members.stream().allMatch(isNamed));
  }

  private boolean areBare(List<Token> members) {
    return members.stream().skip(1).allMatch(member -> tree.member(member).size() == 1);
  }

  /** In a clause of its own inside the phrase, or after "between". */
  private boolean isApart(Phrase phrase, Token site) {
    Token current = site;
    while (!current.equals(phrase.head())) {
      boolean finite = tree.is(current, APART.toArray(String[]::new)) && !hasTo(current);
      if (finite || PAIRING.contains(current.lemma())) {
        return true;
      }
      Token head = tree.head(current).orElse(phrase.head());
      current = phrase.has(head) ? head : phrase.head();
    }
    return false;
  }

  private boolean hasTo(Token verb) {
    return tree.children(verb, "aux").stream().anyMatch(aux -> aux.pos().equals("TO"));
  }

  /** The phrase as if the list had these members only. */
  private Phrase only(Phrase phrase, List<Token> members, List<Token> kept) {
    Set<Token> own = new HashSet<>();
    kept.forEach(member -> own.addAll(tree.member(member)));
    own.addAll(coordination.shared(kept.getLast()));
    if (tree.child(kept.getFirst(), "aux", "mark").isEmpty()) {
      own.addAll(tree.children(members.getFirst(), "aux", "mark"));
      tree.children(members.getFirst()).stream()
          .filter(opens -> opens.pos().equals("WRB"))
          .forEach(own::add);
    }
    int from = tree.member(members.getFirst()).getFirst().index();
    Set<Token> list = new HashSet<>();
    members.forEach(member -> list.addAll(tree.member(member)));
    list.removeAll(coordination.behind(members));
    int to = list.stream().mapToInt(Token::index).max().orElse(from);
    List<Token> words =
        phrase.tokens().stream()
            .filter(t -> !list.contains(t) || own.contains(t))
            .filter(t -> t.index() < from || t.index() > to || own.contains(t) || isInside(t, kept))
            .toList();
    boolean moves = !words.contains(phrase.head());
    return new Phrase(moves ? kept.getFirst() : phrase.head(), words, phrase.action());
  }

  /** A joint between two that are kept. */
  private boolean isInside(Token joint, List<Token> kept) {
    return joint.index() > kept.getFirst().index() && joint.index() < kept.getLast().index();
  }
}
