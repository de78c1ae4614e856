package entente.extract.frame;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the argument of a word stands, by the forms that the lexicon names: {@code object}, {@code
 * to-verb}, {@code that}, {@code gerund}, {@code verb}, {@code lets}, a preposition, or a pair such
 * as {@code object-to-verb}.
 *
 * <p>Phrases are not yet taken apart at their own lists ({@link Distribution}), but the members of
 * a coordination that fill the slot together are phrases of their own.
 */
public final class Constructions {
  private static final Set<String> TAILS =
      Set.of("in", "on", "for", "to", "as", "over", "about", "from", "with", "against", "within");

  private final Tree tree;
  private final Cues cues;
  private final Slots slots;
  private final ActionLists actions;
  private final Pairs pairs;
  private final Sharing sharing;
  private final Coordination coordination;
  private final Likeness likeness;
  private final Namings namings;
  private final Talks talks;
  private final Predicate<Token> isActor;

  /**
   * @param isActor whether a noun means somebody who acts
   */
  public Constructions(Tree tree, Cues cues, Predicate<Token> isActor) {
    this.tree = tree;
    this.cues = cues;
    this.slots = new Slots(tree, cues);
    this.sharing = new Sharing(tree, cues);
    this.coordination = new Coordination(tree, sharing);
    this.likeness = new Likeness(tree, cues, isActor);
    this.actions = new ActionLists(tree, slots, coordination, sharing, cues);
    this.pairs = new Pairs(tree, slots, coordination, sharing, cues, this::after);
    this.namings = new Namings(tree, slots, cues);
    this.talks = new Talks(tree, cues);
    this.isActor = isActor;
  }

  /** What the word takes in the first of the forms that it has; empty where it has none. */
  public List<Phrase> of(Token word, List<String> forms) {
    for (String form : forms) {
      List<Phrase> found = of(word, form);
      if (!found.isEmpty()) {
        boolean more = form.equals("to") && forms.contains("to-verb");
        return more ? Stream.concat(found.stream(), secondInfinitive(word)).toList() : found;
      }
    }
    return List.of();
  }

  /** "a commitment to peace | and to help". */
  private Stream<Phrase> secondInfinitive(Token word) {
    return slots
        .infinitive(word)
        .filter(verb -> slots.particle(verb).anyMatch(this::isBehindAnd))
        .stream()
        .flatMap(verb -> actions.of(verb).stream());
  }

  private boolean isBehindAnd(Token to) {
    return to.index() > 0 && tree.tokens().get(to.index() - 1).is(CONJUNCTION);
  }

  /** The words of something to do. */
  public List<Token> action(Token verb) {
    return slots.action(verb);
  }

  private List<Phrase> of(Token word, String form) {
    return switch (form) {
      case "object" -> objects(word);
      case "object-event" ->
          objects(word).stream()
              .filter(phrase -> cues.is("event-noun", phrase.head().lemma()))
              .toList();
      case "to-verb" -> infinitive(word);
      case "for" -> afterFor(word);
      case "gerund" -> slots.gerund(word).map(actions::of).orElse(List.of());
      case "that" -> slots.clause(word).map(this::clauses).orElse(List.of());
      case "that-should" ->
          slots.clause(word).filter(slots::isWish).map(this::clauses).orElse(List.of());
      case "object-denied" -> namings.denied(word);
      case "object-predicate" -> namings.called(word);
      case "object-of-gerund" -> namings.accused(word);
      case "object-of-talk" -> talks.isOfTalk(word) ? objects(word) : List.of();
      case "included" -> talks.including(word).map(this::topics).orElse(List.of());
      case "subject-of-talk" -> talks.topics(word).stream().flatMap(this::members).toList();
      case "verb" -> tree.head(word).map(this::modal).orElse(List.of());
      case "lets" ->
          tree.children(word, COMPLEMENT, OPEN_COMPLEMENT).stream()
              .filter(Token::isVerb)
              .flatMap(verb -> actions.withSubject(verb).stream())
              .toList();
      default -> form.contains("-") ? pairs.of(word, form) : after(word, form);
    };
  }

  /** "The agenda included | trade"; not "included ministers", "included a visit to the dam". */
  private List<Phrase> topics(Token verb) {
    return objects(verb).stream()
        .filter(
            topic -> !isActor.test(topic.head()) && !cues.is("collective", topic.head().lemma()))
        .filter(topic -> !cues.is("event-noun", topic.head().lemma()))
        .toList();
  }

  /** What somebody else is to do is no action of a verb's own subject: "pledged aid for X to". */
  private List<Phrase> infinitive(Token word) {
    return slots
        .infinitive(word)
        .filter(verb -> !(word.isVerb() && isAnothers(word, verb)))
        .map(actions::withSubject)
        .orElse(List.of());
  }

  private List<Phrase> clauses(Token clause) {
    return coordination.phrases(
        tree.conjuncts(clause), verb -> new Phrase(verb, withoutMark(verb), true));
  }

  private List<Token> withoutMark(Token verb) {
    return tree.member(verb).stream()
        .filter(
            token -> !(tree.is(token, MARKER) && tree.head(token).filter(verb::equals).isPresent()))
        .toList();
  }

  /** What a modal says of a verb; "sanctions should be lifted" with what is to change. */
  private List<Phrase> modal(Token verb) {
    return actions.of(verb).stream().map(this::withThingThatChanges).toList();
  }

  private Phrase withThingThatChanges(Phrase action) {
    boolean own = tree.has(action.head(), SUBJECTS);
    Token first = own ? action.head() : tree.firstConjunct(action.head());
    return tree.child(first, SUBJECTS)
        .filter(subject -> tree.is(subject, PASSIVE_SUBJECT) || isThing(subject))
        .map(subject -> action.joined(tree.subtree(subject)))
        .orElse(action);
  }

  private boolean isThing(Token subject) {
    return subject.isNoun() && !isActor.test(subject);
  }

  private List<Phrase> objects(Token word) {
    List<Phrase> found = new ArrayList<>();
    for (Token object : slots.objects(word)) {
      if (tree.under(word, object)) {
        List<Token> antecedent = slots.antecedent(object, word);
        return antecedent.isEmpty() ? List.of() : List.of(Phrase.thing(object, antecedent));
      }
      List<Phrase> members = things(object).stream().map(own -> withGap(word, own)).toList();
      members.subList(0, members.size() - 1).forEach(own -> found.add(withNext(word, own)));
      found.addAll(withTail(word, members.getLast()));
    }
    return found;
  }

  /** The members of a list, each with what all of them share. */
  private List<Phrase> things(Token object) {
    List<Token> members = tree.conjuncts(object);
    if (likeness.isMisread(members)) {
      return List.of(Phrase.thing(object, tree.subtree(object)));
    }
    List<Token> shared = sharing.right(members);
    return coordination.phrases(
        members,
        !shared.isEmpty(),
        member -> thing(member).joined(shared).joined(sharing.left(members, member)));
  }

  private Phrase thing(Token head) {
    return Phrase.thing(head, tree.member(head));
  }

  /** "the situation | in Chad, | including the raids", hung on the verb: what stands within. */
  private Phrase withGap(Token verb, Phrase own) {
    int from = own.tokens().getFirst().index();
    int to = own.tokens().getLast().index();
    return tree.children(verb, PREPOSITION).stream()
        .filter(within -> within.index() > from && within.index() < to && !own.has(within))
        .map(tree::subtree)
        .reduce(own, Phrase::joined, (one, other) -> other);
  }

  /** A member of a list with the preposition right behind it, hung on the verb. */
  private Phrase withNext(Token verb, Phrase own) {
    int next = own.tokens().getLast().index() + 1;
    return tree.children(verb, PREPOSITION).stream()
        .filter(preposition -> preposition.index() == next)
        .findFirst()
        .map(preposition -> own.joined(tree.member(preposition)))
        .orElse(own);
  }

  /** An object with what follows it under the same verb: "Kazakhstan | in joining BRICS". */
  private List<Phrase> withTail(Token verb, Phrase own) {
    Token object = own.head();
    int next = own.tokens().getLast().index() + 1;
    Optional<Token> tail =
        tree.children(verb, PREPOSITION, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE, DATIVE).stream()
            .filter(child -> child.index() > object.index() && !tree.is(object, PASSIVE_SUBJECT))
            .filter(
                child -> isTail(child) || (child.index() == next && tree.is(child, PREPOSITION)))
            .findFirst();
    if (tail.isEmpty()) {
      return List.of(own);
    }
    List<Token> gerunds =
        tree.children(tail.get(), PREPOSITION_CLAUSE).stream()
            .flatMap(gerund -> tree.conjuncts(gerund).stream())
            .toList();
    return gerunds.size() > 1
        ? gerunds.stream()
            .map(gerund -> own.joined(tree.member(gerund)).joined(tail.stream().toList()))
            .toList()
        : List.of(own.joined(tree.subtree(tail.get())));
  }

  private boolean isTail(Token child) {
    return tree.is(child, PREPOSITION, DATIVE) ? TAILS.contains(child.lemma()) : slots.hasTo(child);
  }

  private List<Phrase> after(Token word, String preposition) {
    List<Token> own = slots.after(word, preposition);
    List<Token> found = own.isEmpty() ? talks.exchanged(word, preposition) : own;
    return found.stream().flatMap(this::members).toList();
  }

  /** "called for talks", and what somebody is to do: "called for Chad to act". */
  private List<Phrase> afterFor(Token word) {
    List<Token> objects = slots.after(word, "for");
    Optional<Token> verb = slots.infinitive(word);
    Stream<Phrase> clause =
        verb.flatMap(slots::subject).stream().flatMap(who -> acting(who, verb.get()));
    boolean subject =
        objects.size() == 1 && verb.isPresent() && isSubject(objects.getFirst(), verb.get());
    Stream<Phrase> things =
        subject
            ? actions.of(verb.get()).stream()
                .map(phrase -> phrase.joined(tree.subtree(objects.getFirst())))
            : objects.stream().flatMap(this::members);
    return Stream.concat(clause, things).toList();
  }

  /** What somebody is to do; of "called for funds | to rebuild the port" also what "to" is of. */
  private Stream<Phrase> acting(Token subject, Token verb) {
    boolean named = isActor.test(subject) || tree.is(subject, PASSIVE_SUBJECT);
    List<Token> particle = named ? List.of() : slots.particle(verb).toList();
    return actions.withSubject(verb).stream().map(phrase -> phrase.joined(particle));
  }

  private boolean isAnothers(Token word, Token verb) {
    return slots.subject(verb).isPresent()
        || slots.after(word, "for").stream().anyMatch(object -> isSubject(object, verb));
  }

  /** "called for | Chad and Mali | to act": those who act, with "to" right behind them. */
  private boolean isSubject(Token object, Token verb) {
    int next = tree.subtree(object).getLast().index() + 1;
    return tree.conjuncts(object).stream().allMatch(isActor)
        && slots.particle(verb).anyMatch(to -> to.index() == next);
  }

  private Stream<Phrase> members(Token object) {
    Optional<Token> subject = tree.child(object, SUBJECTS);
    if (object.isVerb() && subject.isPresent()) {
      List<Token> opening = tree.subtree(subject.get());
      return coordination
          .phrases(
              tree.conjuncts(object),
              verb -> Phrase.thing(object, tree.member(verb)).joined(opening))
          .stream();
    }
    return object.isVerb() ? actions.of(object).stream() : things(object).stream();
  }
}
