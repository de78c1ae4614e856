package entente.extract.frame;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.BETWEEN;

import entente.article.Relation;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes a phrase apart that holds a list: "implement the A Initiative, the B Initiative and the C
 * Initiative", "threats from Iran, including A and B", "military, economic and diplomatic support".
 *
 * <p>What the members share goes with each: every part reads as if the list had had no other
 * member. What is told of all together ({@link OneThing}) stays whole, so do pairs after "between"
 * and describing adjectives.
 */
public final class Distribution {
  private static final Set<Relation> APART =
      Set.of(CLAUSE_SUBJECT, SUBJECT, PASSIVE_SUBJECT, PARATAXIS, APPOSITION);
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "when", "whenever", "until", "once", "before", "after", "while");
  private static final int MOST = 12;

  /** So many parts at most where a list stands within a list, more tell no more. */
  private static final int MOST_OF_TWO = 8;

  private final Tree tree;
  private final Cues cues;
  private final Inclusions inclusions;
  private final Sharing sharing;
  private final Coordination coordination;
  private final Listing listing;
  private final Likeness likeness;
  private final OneThing oneThing;
  private final CommaLists commas = new CommaLists();
  private final AdjectiveLists adjectives;

  /**
   * @param isNamed whether a word names a thing that is neither a state nor a person
   * @param isActor whether it names a state or a person
   */
  public Distribution(Tree tree, Cues cues, Predicate<Token> isNamed, Predicate<Token> isActor) {
    this.tree = tree;
    this.cues = cues;
    this.oneThing = new OneThing(tree, cues, isActor, isNamed);
    this.inclusions = new Inclusions(tree, cues);
    this.adjectives = new AdjectiveLists(cues);
    this.sharing = new Sharing(tree, cues);
    this.coordination = new Coordination(tree, sharing);
    this.listing = new Listing(tree, sharing);
    this.likeness = new Likeness(tree, cues, isNamed.or(isActor));
  }

  /**
   * The parts; the phrase itself where it is no list.
   *
   * @param talk whether each thing after "including" is what is talked about as much as the whole
   */
  public List<Phrase> of(Phrase phrase, boolean talk) {
    return apart(Seams.joined(tree, phrase), talk).stream()
        .map(part -> Seams.joined(tree, part))
        .distinct()
        .toList();
  }

  private List<Phrase> apart(Phrase phrase, boolean talk) {
    Phrase whole = withIncluded(phrase, talk);
    List<Phrase> opened = inclusions.of(whole, talk);
    if (opened.size() > 1) {
      return kinds(opened.stream().flatMap(part -> coordinated(part).stream()).toList());
    }
    List<Phrase> parts = coordinated(phrase);
    boolean closed = parts.size() > 1 || phrase.action() || isKeptWhole(phrase) || isDemand(phrase);
    return kinds(closed ? parts : commas.of(phrase));
  }

  /** "urged | Chad to end the siege, the raids, and the ban": no raids are urged. */
  private boolean isDemand(Phrase phrase) {
    return phrase.tokens().stream()
        .filter(verb -> verb.is(BASE_FORM) && tree.is(verb, OPEN_COMPLEMENT, COMPLEMENT))
        .anyMatch(verb -> tree.head(verb).filter(asked -> !phrase.has(asked)).isPresent());
  }

  /** Whether the tree knows the list and it is one thing nevertheless: no commas take it apart. */
  private boolean isKeptWhole(Phrase phrase) {
    return tree.conjuncts(phrase.head()).stream().filter(phrase::has).count() > 2
        || phrase.tokens().stream()
            .map(tree::conjuncts)
            .anyMatch(list -> list.size() > 2 && coordination.shareHead(list));
  }

  /**
   * With ", including …", or of talks ", foremost of which are …" and "with a focus on …", right
   * behind it, which may hang on a word above.
   */
  private Phrase withIncluded(Phrase phrase, boolean talk) {
    List<Token> all = tree.tokens();
    int next = phrase.tokens().getLast().index() + 1;
    int from = next < all.size() && all.get(next).text().equals(",") ? next + 1 : next;
    return inclusions
        .opener(from, talk)
        .filter(opener -> tree.subtree(opener).getFirst().index() == from)
        .filter(opener ->
            opener.text().equals("including")
                || tree.head(opener).filter(verb -> cues.is("saying", verb.lemma())).isEmpty())
        .map(opener -> phrase.joined(all.subList(next, from)).joined(tree.subtree(opener)))
        .orElse(phrase);
  }

  private List<Phrase> kinds(List<Phrase> parts) {
    List<Phrase> kinds = parts.stream().flatMap(part -> adjectives.of(part).stream()).toList();
    boolean few = parts.size() == 1 || kinds.size() <= MOST_OF_TWO;
    return (few ? kinds : parts).stream().limit(MOST).toList();
  }

  /**
   * Taken apart at its outermost list, then each part at the next within it; nothing is taken apart
   * inside a list that is kept whole because it is tangled.
   */
  private List<Phrase> coordinated(Phrase phrase) {
    return coordinated(phrase, true);
  }

  private List<Phrase> coordinated(Phrase phrase, boolean pairs) {
    int closed = fronted(phrase);
    for (Token site : phrase.tokens()) {
      List<Token> members = members(site);
      boolean list =
          members.size() > 1
              && !tree.is(site, CONJUNCT)
              && phrase.tokens().containsAll(members)
              && site.index() > closed
              && !isExplained(phrase, members);
      if (list && !phrase.action() && isLast(phrase, members) && likeness.isLoose(members)) {
        return beside(phrase, members.getLast());
      }
      if (list && isOfNoun(phrase) && likeness.isAimedAlone(members)) {
        return coordinated(without(phrase, members.getLast()));
      }
      if (list && (isTangled(members) || members.stream().anyMatch(Distribution::isIncluding))) {
        closed = tree.member(members.getLast()).getLast().index();
      } else if (list
          && (pairs || !OneThing.isPair(tree, members))
          && fits(phrase, site, members)) {
        boolean pair = OneThing.isPair(tree, members);
        List<Phrase> parts =
            coordination.apart(members).stream().map(kept -> only(phrase, members, kept)).toList();
        if (parts.stream().allMatch(part -> Seams.hold(part) && Seams.areCut(phrase, part))) {
          List<Phrase> inner =
              parts.stream()
                  .flatMap(part -> within(phrase, part, pairs && !pair))
                  .distinct()
                  .toList();
          return inner.size() > MOST_OF_TWO && inner.size() > parts.size() ? parts : inner;
        }
      }
    }
    return List.of(phrase);
  }

  /**
   * The last word before the subject of a clause: "Working with Chad and Mali, | we will": said of
   * each item behind it.
   */
  private int fronted(Phrase phrase) {
    boolean opened =
        tree.has(
            phrase.head(),
            ADVERBIAL_CLAUSE,
            clause -> clause.index() < phrase.head().index() && phrase.has(clause));
    return tree.children(phrase.head(), SUBJECTS).stream()
        .filter(subject -> opened && phrase.has(subject))
        .mapToInt(subject -> tree.subtree(subject).getFirst().index() - 1)
        .findFirst()
        .orElse(-1);
  }

  /** What is no shorter than what it is a part of would be taken apart for ever. */
  private Stream<Phrase> within(Phrase whole, Phrase part, boolean pairs) {
    return part.tokens().size() < whole.tokens().size()
        ? coordinated(part, pairs).stream()
        : Stream.of(part);
  }

  /** "core priorities and broader ties, | such as trade": an example of the last or of both. */
  private boolean isExplained(Phrase phrase, List<Token> members) {
    Token end = members.getLast();
    int last = tree.child(end, PREPOSITION_OBJECT).orElse(end).index();
    List<Token> tail = phrase.tokens().stream().filter(token -> token.index() > last).toList();
    return members.size() == 2
        && tail.size() > 2
        && tail.get(0).is(COMMA)
        && (Inclusions.opens(tail, 1) || Inclusions.opens(tail, 2));
  }

  private boolean fits(Phrase phrase, Token site, List<Token> members) {
    if (site.equals(phrase.head()) || isApart(phrase, site)) {
      return false;
    }
    boolean alike =
        areNominal(members)
            || members.stream().allMatch(Token::isVerb)
            || members.stream().allMatch(member -> tree.is(member, PREPOSITION, CONJUNCT, AGENT));
    return alike
        && !oneThing.is(phrase, members)
        && !listing.leavesBehind(members)
        && coordination.apart(members).size() > 1
        && coordination.isUnbroken(members);
  }

  /**
   * Nouns, or below a preposition nouns and a last gerund: "of health, trade, and saving seeds".
   */
  private boolean areNominal(List<Token> members) {
    int last = members.size() - 1;
    boolean gerund = last > 1 && tree.is(members.getFirst(), PREPOSITION_OBJECT);
    return members.subList(0, last).stream().allMatch(Distribution::isNominal)
        && (isNominal(members.getLast()) || (gerund && members.getLast().is(GERUND)));
  }

  private boolean isLast(Phrase phrase, List<Token> members) {
    return phrase.head().isNoun()
        && !members.contains(phrase.head())
        && tree.member(members.getLast()).contains(phrase.tokens().getLast());
  }

  /** The phrase without its last member, and that member by itself. */
  private List<Phrase> beside(Phrase phrase, Token last) {
    return Stream.of(without(phrase, last), Phrase.thing(last, tree.member(last)))
        .flatMap(part -> coordinated(part).stream())
        .toList();
  }

  /** Up to a member of a list. */
  private Phrase without(Phrase phrase, Token last) {
    int end = tree.member(last).getFirst().index();
    return phrase.with(phrase.tokens().stream().filter(t -> t.index() < end).toList());
  }

  /** "the need | to act": what stands beside may be beside the noun. */
  private boolean isOfNoun(Phrase phrase) {
    return phrase.action() && tree.is(phrase.head(), ADNOMINAL);
  }

  private boolean isTangled(List<Token> members) {
    return listing.isTangled(members) || !likeness.areAlike(members);
  }

  /**
   * Coordinated, or the same preposition once more behind "and": "by cuts, as well as by taxes".
   */
  private List<Token> members(Token site) {
    List<Token> members = tree.conjuncts(site);
    Optional<Token> above = tree.is(site, PREPOSITION, AGENT) ? tree.head(site) : Optional.empty();
    if (members.size() > 1 || above.isEmpty()) {
      return members;
    }
    return Stream.concat(
            members.stream(),
            tree.children(above.get(), PREPOSITION, AGENT).stream()
                .filter(next -> next.index() > site.index() && isAgain(next, site)))
        .toList();
  }

  /** "toward holding elections, | including reforms": no second thing to hold. */
  private static boolean isIncluding(Token member) {
    return member.text().equals("including");
  }

  private boolean isAgain(Token next, Token site) {
    Token before = tree.tokens().get(next.index() - 1);
    return next.lemma().equals(site.lemma()) && before.lemma().matches("and|as");
  }

  /** A noun, or "anti-corruption", which is taken for an adjective. */
  private static boolean isNominal(Token token) {
    return token.isNoun() || token.lemma().startsWith("anti-");
  }

  /** In a clause of its own inside the phrase, or after "between". */
  private boolean isApart(Phrase phrase, Token site) {
    Token current = site;
    while (!current.equals(phrase.head())) {
      if (isClosed(current) || BETWEEN.contains(current.lemma())) {
        return true;
      }
      Token head = tree.head(current).orElse(phrase.head());
      current = phrase.has(head) ? head : phrase.head();
    }
    return false;
  }

  /** A subject, an aside, a condition: said of all members together. */
  private boolean isClosed(Token word) {
    return tree.is(word, APART)
        || tree.has(
            word,
            CLAUSE_OPENERS,
            mark -> CONDITIONS.contains(mark.lemma()) && mark.index() < word.index());
  }

  /** The phrase as if the list had these members only. */
  private Phrase only(Phrase phrase, List<Token> members, List<Token> kept) {
    Set<Token> own = new HashSet<>();
    kept.forEach(member -> own.addAll(tree.member(member)));
    if (tree.is(kept.getFirst(), PREPOSITION, AGENT)) {
      own.removeIf(joint -> joint.index() < kept.getFirst().index());
    }
    own.addAll(sharing.object(kept.getLast()));
    own.addAll(sharing.left(members, kept.getFirst()));
    own.addAll(sharing.right(members));
    if (!tree.has(kept.getFirst(), AUXILIARY, MARKER)) {
      own.addAll(tree.children(members.getFirst(), AUXILIARY, MARKER));
      tree.children(members.getFirst()).stream()
          .filter(opens -> opens.is(WH_ADVERB))
          .forEach(own::add);
    }
    int from = tree.member(members.getFirst()).getFirst().index();
    Set<Token> list = new HashSet<>();
    members.forEach(member -> list.addAll(tree.member(member)));
    list.removeAll(sharing.behind(members));
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
