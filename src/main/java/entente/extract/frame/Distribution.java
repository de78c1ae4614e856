package entente.extract.frame;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import java.util.ArrayList;
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
  private final CommaLists commas = new CommaLists();
  private final AdjectiveLists adjectives = new AdjectiveLists();

  /**
   * @param isNamed whether a word names a thing that is neither a state nor a person
   */
  public Distribution(Tree tree, Cues cues, Predicate<Token> isNamed) {
    this.tree = tree;
    this.isNamed = isNamed;
    this.inclusions = new Inclusions(tree, cues);
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
        return members.stream().map(member -> only(phrase, members, member)).toList();
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
    return alike && (members.size() > 2 || !areBare(members) || members.stream().allMatch(isNamed));
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

  /** "how | to combat and prosecute crime": what opens the first infinitive opens each. */
  private boolean isShared(Token token, Token first, Token member) {
    boolean opens =
        tree.head(token).filter(first::equals).isPresent()
            && token.index() < first.index()
            && token.pos().matches("TO|WRB");
    return opens && member.pos().equals("VB") && !hasTo(member);
  }

  /** "to combat and prosecute | crime": the object of a verb that has none of its own. */
  private List<Token> objectOfAll(Token member, List<Token> members) {
    boolean bare =
        member.isVerb() && tree.member(member).stream().allMatch(t -> isBefore(t, member));
    return bare && !member.equals(members.getLast())
        ? tree.children(members.getLast(), "dobj").stream()
            .flatMap(object -> tree.subtree(object).stream())
            .toList()
        : List.of();
  }

  private static boolean isBefore(Token token, Token verb) {
    return token.index() <= verb.index();
  }

  /** The phrase as if the list had this member only. */
  private Phrase only(Phrase phrase, List<Token> members, Token member) {
    List<Token> others = new ArrayList<>();
    int end = members.getLast().index();
    for (Token one : members) {
      if (!one.equals(member)) {
        boolean first = one.equals(members.getFirst());
        tree.member(one).stream()
            .filter(t -> !first || (t.index() < end && !isShared(t, one, member)))
            .forEach(others::add);
      }
      others.addAll(tree.children(one, "cc", "preconj"));
      tree.children(one, "punct").stream().filter(p -> p.text().equals(",")).forEach(others::add);
    }
    others.removeAll(tree.member(member));
    others.removeAll(objectOfAll(member, members));
    boolean moves = others.contains(phrase.head());
    List<Token> words = phrase.tokens().stream().filter(t -> !others.contains(t)).toList();
    return new Phrase(moves ? member : phrase.head(), words, phrase.action());
  }
}
