package entente.extract.event;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words around a verb or noun that tells an act: to what it is done, and when. */
final class ActPhrases extends SentenceReader {
  private static final int MAX_WORDS = 30;

  private final ToldActs told;

  ActPhrases(Passage passage) {
    super(passage);
    this.told = new ToldActs(passage);
  }

  /**
   * The heads of the objects; of "the fund that Kenya launched", "envoys who were detained" and
   * "hostages taken by rebels" what the clause describes.
   */
  List<Token> heads(Token verb, boolean passive) {
    Optional<Token> described = tree.head(verb).filter(Token::isNoun);
    if (told.isReduced(verb)) {
      return told.described(verb).or(() -> described).stream().toList();
    }
    List<Token> direct = tree.children(verb, passive ? PASSIVE_SUBJECT : OBJECT, OBJECT_PREDICATE);
    List<Token> own = direct.isEmpty() && !passive ? amounts(verb) : direct;
    boolean relative = own.stream().allMatch(Token::isWhWord);
    boolean subject = tree.child(verb, SUBJECT).filter(who -> !who.isWhWord()).isPresent();
    return tree.is(verb, RELATIVE) && relative && (subject || passive)
        ? described.stream().toList()
        : own;
  }

  /** "disbursed | $350 million to Malawi": a sum that a parser takes for no object. */
  private List<Token> amounts(Token verb) {
    return tree.children(verb, NOUN_ADVERBIAL).stream()
        .filter(sum -> sum.index() > verb.index() && isSum(sum))
        .toList();
  }

  /** "$350 million": digits with more than digits. */
  static boolean isSum(Token token) {
    return token.is(CARDINAL) && token.text().matches(".*\\d.*[^\\d.,].*|[^\\d.,]+.*\\d.*");
  }

  /** What the verb's object says, with the prepositional phrases right after it. */
  List<Token> object(Token verb, boolean passive) {
    List<Token> all = new ArrayList<>();
    for (Token object : heads(verb, passive)) {
      boolean described = tree.under(verb, object);
      phrase(object).stream()
          .filter(token -> !described || !tree.under(token, verb))
          .forEach(all::add);
    }
    if (!passive) {
      tree.children(verb, PREPOSITION, OPEN_COMPLEMENT).stream()
          .filter(next -> next.index() > verb.index() && isNear(all, next))
          .filter(next -> next.is(TO, ADPOSITION) || opensWithTo(next))
          .filter(next -> !isDate(next) && !isCircumstance(next))
          .forEach(next -> all.addAll(phrase(next)));
    }
    return ordered(all);
  }

  private boolean opensWithTo(Token verb) {
    return verb.isVerb() && tree.subtree(verb).get(0).is(TO);
  }

  /**
   * The objects one by one where each stands on its own: "recalled its ambassador and two envoys";
   * else together.
   */
  List<List<Token>> objects(Token verb, boolean passive) {
    List<Token> whole = object(verb, passive);
    List<Token> members =
        heads(verb, passive).stream().flatMap(head -> tree.conjuncts(head).stream()).toList();
    boolean apart = members.size() > 1 && members.stream().allMatch(this::isWhole);
    List<List<Token>> each =
        members.stream()
            .map(member -> phrase(member).stream().filter(tree.member(member)::contains).toList())
            .toList();
    boolean complete =
        apart
            && !whole.isEmpty()
            && each.getLast().contains(whole.getLast())
            && each.stream().noneMatch(List::isEmpty);
    return complete ? each : eachTarget(whole);
  }

  /** "sanctions on the judges A and B", "a raid against A, B and C": on each of those named. */
  private List<List<Token>> eachTarget(List<Token> whole) {
    for (Token first : whole) {
      List<Token> named = tree.conjuncts(first);
      boolean list =
          named.size() > 1
              && named.getFirst().equals(first)
              && named.stream().allMatch(one -> whole.contains(one) && isTarget(one));
      Optional<Token> before =
          Optional.of(first)
              .filter(one -> list)
              .flatMap(one -> tree.is(one, APPOSITION) ? tree.head(one) : Optional.of(one))
              .flatMap(tree::head)
              .filter(on -> cues.is("each-target", ActWords.lower(on)));
      if (before.isPresent() && tree.member(named.getLast()).contains(whole.getLast())) {
        List<Token> what = whole.subList(0, whole.indexOf(before.get()) + 1);
        return named.stream()
            .map(one ->
                Stream.concat(what.stream(), whole.stream().filter(tree.member(one)::contains))
                    .toList())
            .toList();
      }
    }
    return List.of(whole);
  }

  /** An actor by name, or so many of a kind: "nine firms and four people". */
  private boolean isTarget(Token word) {
    return scene.mention(word).filter(mention -> mention.entity().isActor()).isPresent()
        || isIntroduced(word);
  }

  /** The words of the heads, one by one where each is a name or has a word of its own before it. */
  List<List<Token>> apart(List<Token> heads) {
    boolean each = heads.size() > 1 && heads.stream().allMatch(this::isWhole);
    return each
        ? heads.stream()
            .map(head -> phrase(head).stream().filter(tree.member(head)::contains).toList())
            .toList()
        : List.of(words(heads));
  }

  /** The words of all heads. */
  List<Token> words(List<Token> heads) {
    return heads.stream().flatMap(head -> phrase(head).stream()).toList();
  }

  /** Introduced by a word of its own, or a name. */
  private boolean isWhole(Token member) {
    return isIntroduced(member) || scene.mention(member).isPresent();
  }

  private boolean isIntroduced(Token member) {
    return tree.children(member).stream()
        .anyMatch(child ->
            child.index() < member.index() && (tree.is(child, DETERMINERS) || child.is(CARDINAL)));
  }

  /** Right after what has been read, give or take an article. */
  private boolean isNear(List<Token> read, Token next) {
    int end = read.stream().mapToInt(Token::index).max().orElse(-1);
    int begin = tree.subtree(next).get(0).index();
    return end >= 0 && begin > end && begin - end <= 1;
  }

  boolean isDate(Token preposition) {
    return tree.has(
        preposition,
        PREPOSITION_OBJECT,
        object -> dates.in(tree).stream().anyMatch(dated -> dated.span().overlaps(object.span())));
  }

  /** Those below the verb, also in "arriving back in". */
  List<Token> prepositions(Token verb) {
    List<Token> found = new ArrayList<>(tree.children(verb, PREPOSITION));
    tree.children(verb, ADVERBIAL).stream()
        .filter(adverb -> is("way-on", adverb))
        .flatMap(adverb -> tree.children(adverb, PREPOSITION).stream())
        .forEach(found::add);
    return found;
  }

  /** "mediated | between", "abstained | in the vote": neither when nor where. */
  boolean isGoal(Token preposition) {
    boolean open = cues.is("goal-preposition", ActWords.lower(preposition));
    boolean somewhere =
        tree.children(preposition, PREPOSITION_OBJECT).stream()
            .flatMap(object -> scene.mention(object).stream())
            .anyMatch(mention -> mention.entity().kind() == Entity.Kind.PLACE);
    return open && !somewhere && !isDate(preposition);
  }

  /** The words after a preposition. */
  List<Token> after(Token preposition) {
    return ordered(
        tree.children(preposition, PREPOSITION_OBJECT).stream()
            .flatMap(object -> phrase(object).stream())
            .toList());
  }

  /** "the editor | under arrest", "the envoy | to leave": what is done to whom. */
  List<Token> with(List<Token> whom, Token next, List<Token> goal) {
    return ordered(
        Stream.of(
                whom.stream(),
                tree.children(next, AUXILIARY).stream(),
                Stream.of(next),
                goal.stream())
            .flatMap(words -> words)
            .toList());
  }

  /** The words of a dependent clause without its own "to". */
  List<Token> clause(Token verb) {
    return ordered(phrase(verb));
  }

  /** The object that a parser took for a clause: "the ambassador a persona non grata". */
  List<Token> clauseBelow(Token verb) {
    return tree.children(verb, COMPLEMENT, OBJECT_PREDICATE, OPEN_COMPLEMENT).stream()
        .filter(child -> child.index() > verb.index())
        .filter(child -> child.isNoun() || is("non-grata", child))
        .findFirst()
        .map(this::phrase)
        .orElse(List.of());
  }

  /** A phrase up to its first clause or comma. */
  List<Token> phrase(Token head) {
    List<Token> cut = new ArrayList<>();
    List<Token> all = tree.subtree(head);
    int end = head.isVerb() ? Integer.MAX_VALUE : clauseBehind(head, all);
    for (Token token : all) {
      boolean clause = token.index() >= end;
      boolean reason = token.index() > head.index() && (isCircumstance(token) || isDate(token));
      boolean comma =
          token.index() > head.index() && List.of(",", ";", "—", "–", "(").contains(token.text());
      if (clause || reason || (comma && !isListed(token, head))) {
        break;
      }
      cut.add(token);
    }
    List<Token> words = new ArrayList<>(cut.subList(0, Math.min(MAX_WORDS, cut.size())));
    while (!words.isEmpty() && isLoose(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  /**
   * Where the first clause or apposition behind the head begins: "a memorandum | that will help".
   */
  private int clauseBehind(Token head, List<Token> all) {
    return all.stream()
        .filter(token -> token.index() > head.index())
        .filter(token -> tree.is(token, RELATIVE, ADVERBIAL_CLAUSE, APPOSITION, PARATAXIS))
        .filter(token -> !isNameOf(token))
        .mapToInt(token -> Math.max(head.index() + 1, tree.subtree(token).getFirst().index()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** "the journalist | Ana Vik": who he is, with no comma between. */
  private boolean isNameOf(Token name) {
    return tree.is(name, APPOSITION)
        && name.isProper()
        && tree.head(name).filter(who -> who.index() == name.index() - 1).isPresent();
  }

  /**
   * "following the vote", "in ways that", "days after", "in protest at"; not "by six months", nor
   * "measures taken | over the war".
   */
  private boolean isCircumstance(Token token) {
    if (is("reason-of-done", token)
        && tree.head(token).filter(done -> tree.is(done, ADNOMINAL)).isPresent()) {
      return false;
    }
    boolean reason =
        tree.has(
            token, PREPOSITION_OBJECT, noun -> cues.is("reason-behind-in", ActWords.lower(noun)));
    boolean counted = tree.has(token, MODIFIER, number -> number.is(CARDINAL));
    return cues.is("circumstance", token.text().toLowerCase(Locale.ROOT))
        || (token.is(ADPOSITION) && reason)
        || (cues.is("when-or-how", ActWords.lower(token)) && !counted);
  }

  private static boolean isLoose(Token last) {
    return last.isWhWord()
        || last.isPronoun()
        || last.is(TO, DETERMINATIVE, CONJUNCTION, ADPOSITION);
  }

  /**
   * A comma in the list that the head opens, or one within it: "on banks in Chad, Togo and Peru".
   */
  private boolean isListed(Token comma, Token head) {
    return comma.text().equals(",")
        && Stream.concat(Stream.of(head), tree.head(comma).map(tree::firstConjunct).stream())
            .flatMap(first -> tree.conjuncts(first).stream())
            .anyMatch(member -> member.index() > comma.index());
  }

  private static List<Token> ordered(List<Token> tokens) {
    return tokens.stream().distinct().sorted(Comparator.comparingInt(Token::index)).toList();
  }

  /** The entities that the words name. */
  List<Entity> named(List<Token> words) {
    return words.stream()
        .flatMap(token -> scene.mention(token).stream())
        .map(Mention::entity)
        .distinct()
        .toList();
  }
}
