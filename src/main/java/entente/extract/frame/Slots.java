package entente.extract.frame;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Relation;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
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
  private final Cues cues;

  public Slots(Tree tree, Cues cues) {
    this.tree = tree;
    this.cues = cues;
  }

  /**
   * The objects, of a passive its subject, of "holds | Uganda | responsible" the person; for
   * "opposes" in "opposes and condemns the attack" that of the next verb.
   */
  public List<Token> objects(Token verb) {
    List<Token> own = new ArrayList<>(ownObjects(verb));
    Optional<Token> antecedent = antecedent(verb, own);
    if (antecedent.isPresent()) {
      return List.of(antecedent.get());
    }
    if (own.isEmpty()) {
      tree.children(verb, COMPLEMENT).stream()
          .filter(word -> word.isAdjective() || isBareParticiple(word))
          .flatMap(adjective -> tree.children(adjective, SUBJECT).stream())
          .forEach(own::add);
    }
    if (own.isEmpty() && tree.has(verb, AGENT)) {
      own.addAll(subjectOfFirst(verb));
    }
    boolean complete = tree.has(verb, COMPLEMENT, OPEN_COMPLEMENT, PREPOSITION);
    return own.isEmpty() && !complete ? sharedObjects(verb) : own;
  }

  /** "wants the plan | shelved". */
  private boolean isBareParticiple(Token word) {
    return word.is(PAST_PARTICIPLE)
        && !tree.has(word, AUXILIARIES)
        && !tree.has(word, PASSIVE_AUXILIARY)
        && !tree.has(word, MARKER);
  }

  /**
   * Of two that nothing joins the first: in "welcomed the plan next year", "raised cases of people
   * subject to arrest" the second says when, or is said of the first.
   */
  private List<Token> ownObjects(Token verb) {
    List<Token> all = tree.children(verb, LOGICAL_OBJECTS);
    return all.stream()
        .filter(
            object -> object.equals(all.getFirst()) || !tree.is(object, OBJECT) || isJoined(object))
        .toList();
  }

  private boolean isJoined(Token object) {
    int before = tree.subtree(object).getFirst().index() - 1;
    return before >= 0 && tree.tokens().get(before).is(COMMA, CONJUNCTION);
  }

  /** "the charter, | which Guinea opposes", "a charge | Chad denies": the noun before. */
  private Optional<Token> antecedent(Token verb, List<Token> own) {
    boolean open = own.stream().allMatch(Token::isWhWord);
    boolean stranded =
        tree.has(verb, COMPLEMENT, OPEN_COMPLEMENT)
            || tree.children(verb, PREPOSITIONS).stream().anyMatch(this::isOpen);
    boolean held =
        tree.child(verb, SUBJECT).filter(subject -> !subject.isWhWord()).isPresent()
            || tree.has(verb, AGENT);
    Optional<Token> outlined = outlined(verb);
    if (outlined.isPresent()) {
      return outlined;
    }
    return tree.head(verb)
        .filter(noun -> isAdnominal(verb, noun) && open && held)
        .filter(noun -> !own.isEmpty() || !stranded)
        .filter(noun -> noun.isNoun() && noun.index() < verb.index())
        .filter(noun -> !own.isEmpty() || !cues.is("when-or-how", noun.lemma()))
        .filter(noun -> tree.children(verb, ADVERBIAL).stream().noneMatch(Token::isWhWord))
        .map(noun -> own.isEmpty() ? noun : authored(noun).orElse(noun));
  }

  /** "the report by Chile, | which Peru rejected": the report, not whoever made it. */
  private Optional<Token> authored(Token maker) {
    return tree.head(maker)
        .filter(by -> maker.isProper() && by.lemma().equals("by"))
        .filter(by -> tree.is(maker, PREPOSITION_OBJECT))
        .flatMap(tree::head)
        .filter(Token::isCommonNoun);
  }

  /** "for the deal | as endorsed by Guinea": the common noun right before "as". */
  private Optional<Token> outlined(Token participle) {
    boolean done = participle.is(PAST_PARTICIPLE) && tree.is(participle, ADVERBIAL_CLAUSE);
    return tree.child(participle, MARKER)
        .filter(as -> done && as.lemma().equals("as") && as.index() > 0)
        .filter(as -> tree.has(participle, AGENT) && !tree.has(participle, SUBJECTS))
        .map(as -> tree.tokens().get(as.index() - 1))
        .filter(Token::isCommonNoun);
  }

  /** "the charter | which Guinea opposes", "the charter | opposed by Guinea". */
  private boolean isAdnominal(Token verb, Token noun) {
    boolean reduced = tree.is(verb, ADNOMINAL) && verb.is(PAST_PARTICIPLE) && tree.has(verb, AGENT);
    return tree.is(verb, RELATIVE) || (reduced && !cues.is("talk-noun", noun.lemma()));
  }

  private boolean isOpen(Token preposition) {
    List<Token> objects = tree.children(preposition);
    return objects.isEmpty() || objects.stream().anyMatch(Token::isWhWord);
  }

  /**
   * The words of a noun without the clause behind it in which it fills a slot, and what follows.
   */
  List<Token> antecedent(Token noun, Token relative) {
    int from = tree.subtree(relative).getFirst().index();
    List<Token> words = tree.member(noun).stream().filter(token -> token.index() < from).toList();
    boolean comma = words.size() > 1 && words.getLast().text().equals(",");
    return comma ? words.subList(0, words.size() - 1) : words;
  }

  /** "the motion was tabled by Chile and | backed by Peru"; "Backed by Peru, the motion failed". */
  private List<Token> subjectOfFirst(Token passive) {
    if (tree.is(passive, ADVERBIAL_CLAUSE) && passive.is(PAST_PARTICIPLE)) {
      return tree.head(passive)
          .filter(main -> passive.index() < main.index())
          .map(main -> tree.children(main, SUBJECTS))
          .orElse(List.of());
    }
    Token first = tree.firstConjunct(passive);
    return first.equals(passive)
        ? List.of()
        : antecedent(first, List.of())
            .map(noun -> List.of(noun))
            .orElseGet(() -> tree.children(first, PASSIVE_SUBJECT));
  }

  private List<Token> sharedObjects(Token verb) {
    return tree.children(verb, CONJUNCT).stream()
        .filter(next -> next.tag() == verb.tag() && isNear(verb, next))
        .limit(1)
        .flatMap(next -> {
          List<Token> own = tree.children(next, OBJECT);
          return own.isEmpty() ? rightBehind(next) : own.stream();
        })
        .toList();
  }

  /** "does not seek and | will not | acquire": auxiliaries of the next verb are no distance. */
  private boolean isNear(Token verb, Token next) {
    int auxiliaries = tree.children(next, AUXILIARY, NEGATION).size();
    return next.index() - verb.index() - auxiliaries <= NEAR;
  }

  /** "support and take part | in the plan". */
  private Stream<Token> rightBehind(Token verb) {
    return tree.children(verb, PREPOSITION).stream()
        .filter(preposition -> preposition.index() == verb.index() + 1)
        .flatMap(preposition -> tree.children(preposition, PREPOSITION_OBJECT).stream());
  }

  /** The first that follows a preposition of the word, of its copula, or right behind a noun. */
  public List<Token> after(Token word, String preposition) {
    for (Token holder : holders(word, preposition)) {
      Optional<Token> found =
          tree.children(holder, PREPOSITIONS).stream()
              .filter(p -> p.index() > word.index() && isPreposition(p, preposition))
              .filter(p -> !tree.has(p, PREPOSITION_OBJECT, this::isManner))
              .findFirst();
      List<Token> objects =
          found.map(p -> tree.children(p, PREPOSITION_COMPLEMENTS)).orElse(List.of());
      if (!objects.isEmpty()) {
        return objects;
      }
    }
    return stranded(word, preposition);
  }

  /** "visas were also touched | upon": what the preposition has lost stands in front. */
  private List<Token> stranded(Token verb, String preposition) {
    boolean bare =
        tree.children(verb, PREPOSITION).stream()
            .filter(p -> isPreposition(p, preposition))
            .anyMatch(p -> tree.children(p, PREPOSITION_COMPLEMENTS).isEmpty());
    return bare ? tree.children(verb, PASSIVE_SUBJECT) : List.of();
  }

  /** "spoke on behalf of the group", "on condition of anonymity", "on Monday": no topic. */
  private boolean isManner(Token noun) {
    return isTime(noun) || cues.is("no-topic", noun.lemma());
  }

  /** "spoke on Monday", "called him on 5 May": when, not on what nor on whom. */
  boolean isTime(Token noun) {
    return Stream.of("weekday", "month")
        .anyMatch(list -> noun.isProper() && cues.calendar().is(list, noun.text()));
  }

  static boolean isPreposition(Token token, String preposition) {
    return token.lemma().equals(preposition) || token.text().equalsIgnoreCase(preposition);
  }

  private List<Token> holders(Token word, String preposition) {
    List<Token> holders = new ArrayList<>(List.of(word));
    tree.head(word)
        .filter(head -> tree.is(word, PREDICATE_ADJECTIVE, OBJECT_PREDICATE))
        .ifPresent(holders::add);
    Token last = lastBeside(word);
    if (!last.equals(word)) {
      holders.add(last);
    }
    boolean object = word.isNoun() && tree.is(word, OBJECT, PASSIVE_SUBJECT, CONJUNCT);
    if (object && (isFollowedBy(last, preposition) || tree.is(word, PASSIVE_SUBJECT))) {
      tree.head(tree.firstConjunct(word)).ifPresent(holders::add);
    }
    return holders;
  }

  /** "appreciation and | support for the plan": both for it, where the second is bare. */
  private Token lastBeside(Token noun) {
    int end = noun.index() + 2;
    boolean alone = noun.isNoun() && !tree.has(noun, PREPOSITION) && end < tree.tokens().size();
    return alone
        ? tree.children(noun, CONJUNCT).stream()
            .filter(next -> next.index() == end && next.isCommonNoun())
            .findFirst()
            .orElse(noun)
        : noun;
  }

  private boolean isFollowedBy(Token noun, String preposition) {
    int next = noun.index() + 1;
    return next < tree.tokens().size() && isPreposition(tree.tokens().get(next), preposition);
  }

  /** The first infinitive with "to" that the word governs; of "come" also that of its subject. */
  public Optional<Token> infinitive(Token word) {
    List<Token> near =
        new ArrayList<>(
            tree.children(
                word, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE, ADNOMINAL, COMPLEMENT, RELATIVE));
    if (tree.is(word, PREDICATIVES)) {
      tree.head(word)
          .ifPresent(verb -> near.addAll(tree.children(verb, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE)));
    }
    if (near.stream().noneMatch(this::hasTo)) {
      near.addAll(behindNoun(word));
    }
    return near.stream().filter(this::hasTo).filter(v -> v.index() > word.index()).findFirst();
  }

  /** "reaffirming their resolve | to act", "the time | has come to act": hung on the verb above. */
  private List<Token> behindNoun(Token noun) {
    boolean subject = tree.is(noun, SUBJECTS);
    if (!noun.isNoun() || !(subject || tree.is(noun, OBJECT))) {
      return List.of();
    }
    return tree.head(noun).stream()
        .filter(verb -> !tree.is(noun, SUBJECT) || cues.is("having-come", verb.lemma()))
        .flatMap(verb -> tree.children(verb, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE).stream())
        .filter(verb -> subject || particle(verb).anyMatch(to -> to.index() == noun.index() + 1))
        .toList();
  }

  /** The first gerund that the verb takes for its object. */
  public Optional<Token> gerund(Token verb) {
    return tree.children(verb, OPEN_COMPLEMENT).stream()
        .filter(
            child -> child.is(GERUND) || tree.has(child, AUXILIARY, having -> having.is(GERUND)))
        .findFirst();
  }

  /**
   * The first clause that the word governs: under a verb any, under a noun one with "that", also
   * behind its passive verb ("hope was expressed that").
   */
  public Optional<Token> clause(Token word) {
    boolean passive = word.isNoun() && tree.is(word, PASSIVE_SUBJECT);
    Token governor = passive ? tree.head(word).orElse(word) : word;
    List<Relation> told =
        word.isAdjective()
            ? List.of(COMPLEMENT, CLAUSE_SUBJECT, ADVERBIAL_CLAUSE)
            : List.of(COMPLEMENT, ADNOMINAL);
    return Stream.concat(
            tree.children(word, told).stream(),
            passive ? tree.children(governor, COMPLEMENT).stream() : Stream.of())
        .filter(clause -> clause.index() > word.index() && !hasTo(clause))
        .filter(clause -> !clause.isAdjective())
        .filter(clause -> tree.is(clause, COMPLEMENT) || isMarked(clause, "that"))
        .findFirst();
  }

  /** "that the code be binding", "that it should end"; "that it is binding" is a claim. */
  boolean isWish(Token clause) {
    List<Token> auxiliaries = tree.children(clause, AUXILIARIES);
    boolean should = auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("should"));
    boolean bare =
        clause.is(BASE_FORM)
            ? auxiliaries.isEmpty()
            : auxiliaries.stream().anyMatch(aux -> aux.is(BASE_FORM))
                && auxiliaries.stream().noneMatch(aux -> aux.is(MODAL) || aux.isFinite());
    return should || bare;
  }

  /** Whom "for" names as the one who is to act: "for Chad to act". */
  Optional<Token> subject(Token verb) {
    return isMarked(verb, "for") && hasTo(verb) ? tree.child(verb, SUBJECTS) : Optional.empty();
  }

  boolean isMarked(Token clause, String mark) {
    return tree.has(clause, MARKER, m -> m.lemma().equals(mark));
  }

  boolean hasTo(Token verb) {
    return particle(verb).findAny().isPresent();
  }

  Stream<Token> particle(Token verb) {
    return tree.children(verb, AUXILIARY).stream().filter(aux -> aux.lemma().equals("to"));
  }

  /**
   * The words of something to do: from the verb's adverbs on, without subject, modal and "to"; a
   * noun among gerunds with all its words.
   */
  public List<Token> action(Token verb) {
    if (verb.isNoun()) {
      return tree.member(verb);
    }
    Set<Token> left =
        new HashSet<>(
            tree.children(verb, SUBJECT, PASSIVE_SUBJECT, AUXILIARY, MARKER, COORDINATOR));
    left.addAll(existential(verb));
    if (tree.has(verb, ADVERBIAL, Token::isWhWord)) {
      particle(verb).forEach(left::remove);
    }
    int from =
        tree.children(verb, ADVERBIAL, PASSIVE_AUXILIARY, NEGATION).stream()
            .map(word -> tree.subtree(word).getFirst().index())
            .filter(index -> index < verb.index() && verb.index() - index <= NEAR)
            .min(Integer::compare)
            .orElse(verb.index());
    return Stream.concat(
            condition(verb, from),
            tree.member(verb).stream()
                .filter(token -> token.index() >= from && !left.contains(token)))
        .toList();
  }

  /** "if Chad attacks, Togo will | defend itself": only if so. */
  private Stream<Token> condition(Token verb, int from) {
    return tree.children(verb, ADVERBIAL_CLAUSE).stream()
        .filter(clause -> clause.index() < from && isMarked(clause, "if"))
        .flatMap(clause -> tree.subtree(clause).stream());
  }

  /** "there must be no return" is about no return. */
  private List<Token> existential(Token verb) {
    List<Token> there = tree.children(verb, EXPLETIVE);
    if (there.isEmpty() || !verb.lemma().equals("be")) {
      return there;
    }
    return List.of(there.getFirst(), verb);
  }
}
