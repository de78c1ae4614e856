package entente.extract;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the arguments of a cue word by the forms that {@code stances.csv} names; lists are taken
 * apart.
 */
final class Arguments {
  private static final Set<String> TAILS =
      Set.of("in", "on", "for", "to", "as", "over", "about", "from", "with", "against", "within");

  private final Tree tree;
  private final Scene scene;

  Arguments(Scene scene, Tree tree) {
    this.scene = scene;
    this.tree = tree;
  }

  /** The members found by the first form that finds any. */
  List<Argument> of(Token cue, List<String> forms) {
    return of(cue, forms, false);
  }

  /**
   * Likewise.
   *
   * @param wide whether whatever is named after "including" is an object as well
   */
  List<Argument> of(Token cue, List<String> forms, boolean wide) {
    Spreading spreading = new Spreading(scene, tree);
    for (String form : forms) {
      List<Argument> found = of(cue, form);
      if (!found.isEmpty()) {
        return found.stream().flatMap(argument -> spreading.of(argument, wide).stream()).toList();
      }
    }
    return List.of();
  }

  private List<Argument> of(Token cue, String form) {
    return switch (form) {
      case "object" -> objects(cue);
      case "to-verb" -> infinitives(cue);
      case "gerund" -> verbs(tree.children(cue, "xcomp").stream().filter(Arguments::isGerund));
      case "that" -> clauses(cue);
      case "verb" ->
          tree.head(cue).stream()
              .flatMap(verb -> coordinatedVerbs(verb).stream())
              .map(this::withPassiveSubject)
              .toList();
      case "lets" -> verbs(tree.children(cue, "ccomp", "xcomp").stream().filter(Token::isVerb));
      case "forward-to" -> isForward(cue) ? prepositional(cue, "to") : List.of();
      default -> compound(cue, form);
    };
  }

  /**
   * "sanctions should be lifted", "prices should fall": what is to change belongs to the action.
   */
  private Argument withPassiveSubject(Argument action) {
    boolean own = tree.child(action.head(), "nsubjpass", "nsubj").isPresent();
    Token first = own ? action.head() : tree.firstConjunct(action.head());
    return tree.child(first, "nsubjpass", "nsubj")
        .filter(subject -> tree.is(subject, "nsubjpass") || isThing(subject))
        .map(subject -> joined(tree.subtree(subject), action.tokens(), action.head()))
        .map(whole -> new Argument(action.head(), whole.tokens(), true))
        .orElse(action);
  }

  /** No actor and no word for the two sides. */
  private boolean isThing(Token subject) {
    boolean actor = scene.mention(subject).map(mention -> mention.entity().isActor()).orElse(false);
    boolean sides =
        List.of("side", "sides", "leader", "leaders").stream()
            .anyMatch(list -> scene.cues().is(list, subject.lemma()));
    return subject.isNoun() && !actor && !sides;
  }

  private List<Argument> compound(Token cue, String form) {
    if (form.endsWith("-to-verb")) {
      return withInfinitive(cue, form.substring(0, form.length() - "-to-verb".length()));
    }
    if (form.startsWith("object-")) {
      return objectWith(cue, form.substring("object-".length()));
    }
    if (form.startsWith("to-")) {
      return tree.children(cue, "prep", "dative").stream().anyMatch(p -> p.lemma().equals("to"))
          ? prepositional(cue, form.substring("to-".length()))
          : List.of();
    }
    return prepositional(cue, form);
  }

  private static boolean isGerund(Token token) {
    return token.pos().equals("VBG");
  }

  private boolean isForward(Token cue) {
    return tree.children(cue).stream().anyMatch(child -> child.lemma().equals("forward"));
  }

  private List<Argument> objects(Token cue) {
    List<Argument> found = new ArrayList<>();
    for (Token object : objectsOf(cue)) {
      List<Token> members = tree.conjuncts(object);
      for (int i = 0; i < members.size(); i++) {
        boolean last = i == members.size() - 1;
        found.addAll(withTail(cue, members.get(i), last));
      }
    }
    return found;
  }

  /**
   * Its own; for "opposes" in "opposes and condemns the attack" or "supports and takes part in the
   * plan" that of the next verb.
   */
  private List<Token> objectsOf(Token cue) {
    List<Token> own = tree.children(cue, "dobj", "nsubjpass");
    boolean complete = tree.child(cue, "ccomp", "xcomp", "prep").isPresent();
    if (!own.isEmpty() || complete) {
      return own;
    }
    return tree.children(cue, "conj").stream()
        .filter(next -> next.pos().equals(cue.pos()) && next.index() - cue.index() <= 3)
        .limit(1)
        .flatMap(this::sharedObjects)
        .toList();
  }

  /** "support and | take part in the plan". */
  private Stream<Token> sharedObjects(Token verb) {
    List<Token> own = tree.children(verb, "dobj");
    return own.isEmpty()
        ? tree.children(verb, "prep").stream()
            .filter(preposition -> preposition.index() == verb.index() + 1)
            .flatMap(preposition -> tree.children(preposition, "pobj").stream())
        : own.stream();
  }

  /** An object with what follows it under the same verb: "Kazakhstan | in joining BRICS". */
  private List<Argument> withTail(Token cue, Token object, boolean last) {
    List<Token> own = tree.member(object);
    if (!last || tree.is(object, "nsubjpass")) {
      return List.of(new Argument(object, own, false));
    }
    int next = own.get(own.size() - 1).index() + 1;
    Optional<Token> tail =
        tree.children(cue, "prep", "xcomp", "advcl", "dative").stream()
            .filter(child -> child.index() > object.index())
            .filter(child -> isTail(child) || (child.index() == next && tree.is(child, "prep")))
            .findFirst();
    if (tail.isEmpty()) {
      return List.of(new Argument(object, own, false));
    }
    List<Token> gerunds =
        tree.children(tail.get(), "pcomp").stream()
            .flatMap(verb -> tree.conjuncts(verb).stream())
            .toList();
    if (gerunds.size() > 1) {
      return gerunds.stream().map(verb -> joined(own, tree.member(verb), object)).toList();
    }
    return List.of(joined(own, tree.subtree(tail.get()), object));
  }

  private boolean isTail(Token child) {
    return tree.is(child, "prep", "dative") ? TAILS.contains(child.lemma()) : hasTo(child);
  }

  private static Argument joined(Collection<Token> own, List<Token> more, Token head) {
    List<Token> all =
        Stream.concat(own.stream(), more.stream())
            .distinct()
            .sorted(Comparator.comparingInt(Token::index))
            .toList();
    return new Argument(head, all, false);
  }

  private List<Argument> infinitives(Token cue) {
    List<Token> near =
        new ArrayList<>(tree.children(cue, "xcomp", "advcl", "acl", "ccomp", "relcl"));
    if (tree.is(cue, "acomp", "oprd", "attr")) {
      tree.head(cue).ifPresent(verb -> near.addAll(tree.children(verb, "xcomp", "advcl")));
    }
    if (near.stream().noneMatch(this::hasTo)) {
      near.addAll(afterNoun(cue));
    }
    return verbs(
        near.stream().filter(this::hasTo).filter(verb -> verb.index() > cue.index()).limit(1));
  }

  /** "reaffirming their resolve | to act", "the time | has come to act": hung on the verb above. */
  private List<Token> afterNoun(Token noun) {
    boolean subject = tree.is(noun, "nsubj");
    if (!noun.isNoun() || !(subject || tree.is(noun, "dobj"))) {
      return List.of();
    }
    return tree.head(noun).stream()
        .filter(verb -> !subject || verb.lemma().equals("come"))
        .flatMap(verb -> tree.children(verb, "xcomp", "advcl").stream())
        .filter(verb -> subject || particle(verb).anyMatch(to -> to.index() == noun.index() + 1))
        .toList();
  }

  private boolean hasTo(Token verb) {
    return tree.children(verb, "aux").stream().anyMatch(aux -> aux.pos().equals("TO"));
  }

  private List<Argument> clauses(Token cue) {
    return tree.children(cue, "ccomp", "acl").stream()
        .filter(clause -> clause.index() > cue.index() && !hasTo(clause))
        .filter(clause -> tree.is(clause, "ccomp") || isThatClause(clause))
        .limit(1)
        .flatMap(clause -> tree.conjuncts(clause).stream())
        .map(verb -> new Argument(verb, withoutMark(verb), true))
        .toList();
  }

  /** "hope | that all sides would show restraint". */
  private boolean isThatClause(Token clause) {
    return tree.children(clause, "mark").stream().anyMatch(mark -> mark.lemma().equals("that"));
  }

  private List<Token> withoutMark(Token verb) {
    return tree.member(verb).stream()
        .filter(
            token -> !(tree.is(token, "mark") && tree.head(token).filter(verb::equals).isPresent()))
        .toList();
  }

  private List<Argument> verbs(Stream<Token> heads) {
    return heads
        .flatMap(head -> coordinatedVerbs(head).stream().map(action -> withSubject(head, action)))
        .toList();
  }

  /** "time for the war to end": the war ends. */
  private Argument withSubject(Token head, Argument action) {
    boolean marked =
        tree.children(head, "mark").stream().anyMatch(mark -> mark.lemma().equals("for"));
    return tree.child(head, "nsubj")
        .filter(subject -> marked)
        .map(subject -> joined(tree.subtree(subject), action.tokens(), action.head()))
        .map(whole -> new Argument(action.head(), whole.tokens(), true))
        .orElse(action);
  }

  /** Something to do: the verb and what follows it, without subject, modal and "to". */
  private List<Argument> coordinatedVerbs(Token head) {
    return tree.conjuncts(head).stream()
        .filter(verb -> verb.equals(head) || tree.child(verb, "nsubj", "nsubjpass").isEmpty())
        .flatMap(verb -> purposes(verb).stream())
        .toList();
  }

  /** "our goals – ending the pandemic, advancing health, building an economy". */
  private boolean isEnumerated(Token verb) {
    return isGerund(verb) && tree.is(verb, "acl") && tree.conjuncts(verb).size() > 2;
  }

  private boolean isPurpose(Token verb) {
    return tree.is(verb, "advcl", "acl") && hasTo(verb) && !tree.is(verb, "conj");
  }

  /**
   * "work with Kazakhstan to deepen trust and expand ties" is two actions, "deepen" and "expand".
   */
  private List<Argument> purposes(Token verb) {
    boolean passesOn = scene.cues().is("aspectual", verb.lemma());
    List<Token> purposes =
        (passesOn ? tree.children(verb, "xcomp", "advcl", "ccomp") : action(verb))
            .stream()
                .filter(child -> child.index() > verb.index())
                .filter(child ->
                    (passesOn && child.pos().equals("VB"))
                        || isPurpose(child)
                        || isEnumerated(child))
                .map(tree::conjuncts)
                .filter(list -> list.size() > 1)
                .findFirst()
                .orElse(List.of());
    if (purposes.size() < 2) {
      return List.of(new Argument(verb, withSharedObject(verb), true));
    }
    List<Token> before =
        action(verb).stream().filter(t -> t.index() < purposes.get(0).index()).toList();
    List<Argument> all = new ArrayList<>();
    if (!passesOn && before.size() > 1) {
      all.add(new Argument(verb, before, true));
    }
    List<Token> opening = passesOn ? before : List.of();
    for (Token purpose : purposes) {
      List<Token> tokens = withSharedObject(purpose);
      all.add(
          purpose.equals(purposes.get(0))
              ? new Argument(purpose, joined(opening, tokens, purpose).tokens(), true)
              : new Argument(purpose, tokens, true));
    }
    return all;
  }

  /** "adopt | and implement | good practices". */
  private List<Token> withSharedObject(Token verb) {
    List<Token> own = action(verb);
    boolean complete = own.size() > 1 || tree.child(verb, "dobj", "prep").isPresent();
    return tree.children(verb, "conj").stream()
        .filter(next -> !complete && next.index() == verb.index() + 2)
        .flatMap(next -> tree.children(next, "dobj").stream())
        .findFirst()
        .map(object -> joined(own, tree.subtree(object), verb).tokens())
        .orElse(own);
  }

  /** The words of an action, from its adverbs on. */
  List<Token> action(Token verb) {
    Set<Token> left = new HashSet<>(tree.children(verb, "nsubj", "nsubjpass", "aux", "mark", "cc"));
    left.addAll(existential(verb));
    int from =
        tree.children(verb, "advmod", "auxpass", "neg").stream()
            .filter(adverb -> adverb.index() < verb.index())
            .mapToInt(Token::index)
            .filter(index -> verb.index() - index <= 3)
            .min()
            .orElse(verb.index());
    return tree.member(verb).stream()
        .filter(token -> token.index() >= from && left.stream().noneMatch(l -> l.equals(token)))
        .toList();
  }

  /** "there must be no return" is about the return. */
  private List<Token> existential(Token verb) {
    List<Token> there = tree.children(verb, "expl");
    if (there.isEmpty() || !verb.lemma().equals("be")) {
      return there;
    }
    Stream<Token> none =
        tree.children(verb, "attr", "nsubj").stream()
            .flatMap(thing -> tree.children(thing, "det").stream())
            .filter(determiner -> determiner.text().equals("no"));
    return Stream.of(there.stream(), Stream.of(verb), none).flatMap(Function.identity()).toList();
  }

  private List<Argument> prepositional(Token cue, String preposition) {
    List<Token> holders = new ArrayList<>(List.of(cue));
    tree.head(cue).filter(head -> tree.is(cue, "acomp", "oprd")).ifPresent(holders::add);
    if (cue.isNoun() && tree.is(cue, "dobj") && isFollowedBy(cue, preposition)) {
      tree.head(cue).ifPresent(holders::add);
    }
    for (Token holder : holders) {
      List<Argument> found =
          tree.children(holder, "prep", "agent", "dative").stream()
              .filter(p -> p.lemma().equals(preposition) && p.index() > cue.index())
              .limit(1)
              .flatMap(p -> tree.children(p, "pobj", "pcomp").stream())
              .flatMap(object -> members(object).stream())
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private boolean isFollowedBy(Token noun, String preposition) {
    int next = noun.index() + 1;
    return next < tree.tokens().size() && tree.tokens().get(next).lemma().equals(preposition);
  }

  private List<Argument> members(Token object) {
    Optional<Token> subject = tree.child(object, "nsubj", "nsubjpass");
    if (object.isVerb() && subject.isPresent()) {
      List<Token> opening = tree.subtree(subject.get());
      return tree.conjuncts(object).stream()
          .map(verb -> joined(opening, tree.member(verb), object))
          .toList();
    }
    if (object.isVerb()) {
      return coordinatedVerbs(object);
    }
    return tree.conjuncts(object).stream()
        .map(member -> new Argument(member, tree.member(member), false))
        .toList();
  }

  /** "urged Iran to return", "called on Iran to return", "asked that": object and action as one. */
  private List<Argument> withInfinitive(Token cue, String where) {
    List<Token> objects =
        where.equals("object")
            ? tree.children(cue, "dobj", "nsubjpass")
            : tree.prepositional(cue, where).stream().toList();
    Optional<Argument> clause = infinitiveClause(cue);
    if (clause.isPresent() && where.equals("object")) {
      return List.of(clause.get());
    }
    for (Token object : objects) {
      List<Token> actions =
          Stream.concat(
                  tree.children(cue, "xcomp", "advcl").stream(),
                  tree.children(object, "acl", "relcl").stream())
              .filter(this::hasTo)
              .limit(1)
              .flatMap(verb -> tree.conjuncts(verb).stream())
              .toList();
      if (!actions.isEmpty()) {
        List<Token> own =
            Stream.concat(tree.subtree(object).stream(), particle(actions.get(0)))
                .filter(t -> t.index() < actions.get(0).index())
                .toList();
        return actions.stream().map(verb -> joined(own, action(verb), object)).toList();
      }
    }
    return List.of();
  }

  private Stream<Token> particle(Token verb) {
    return tree.children(verb, "aux").stream().filter(aux -> aux.pos().equals("TO"));
  }

  private Optional<Argument> infinitiveClause(Token cue) {
    return tree.children(cue, "ccomp").stream()
        .filter(verb -> verb.index() > cue.index() && hasTo(verb))
        .filter(verb -> tree.child(verb, "nsubj").isPresent())
        .findFirst()
        .map(verb -> new Argument(verb, tree.subtree(verb), false));
  }

  /** "thanked Egypt for its diplomacy", "exchanged views on Gaza". */
  private List<Argument> objectWith(Token cue, String preposition) {
    Optional<Token> object = tree.child(cue, "dobj", "nsubjpass");
    if (object.isEmpty()) {
      return List.of();
    }
    List<Argument> own = prepositional(cue, preposition);
    List<Argument> members = own.isEmpty() ? prepositional(object.get(), preposition) : own;
    if (members.isEmpty() || scene.cues().is("exchanged", object.get().lemma())) {
      return members;
    }
    if (cue.lemma().equals("exchange")) {
      return List.of();
    }
    int end = members.get(0).tokens().get(0).index();
    Set<Token> opening =
        Stream.concat(
                tree.member(object.get()).stream(), prepositions(cue, object.get(), preposition))
            .filter(token -> token.index() < end)
            .collect(Collectors.toSet());
    return members.stream().map(m -> joined(opening, m.tokens(), object.get())).toList();
  }

  private Stream<Token> prepositions(Token cue, Token object, String preposition) {
    return Stream.concat(
            tree.children(cue, "prep").stream(), tree.children(object, "prep").stream())
        .filter(token -> token.lemma().equals(preposition));
  }
}
