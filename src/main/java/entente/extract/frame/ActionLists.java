package entente.extract.frame;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Things to do, one phrase for each: "deepen trust and expand ties" are two. */
final class ActionLists {
  private final Tree tree;
  private final Slots slots;
  private final Coordination coordination;
  private final Sharing sharing;
  private final Cues cues;

  ActionLists(Tree tree, Slots slots, Coordination coordination, Sharing sharing, Cues cues) {
    this.coordination = coordination;
    this.sharing = sharing;
    this.tree = tree;
    this.slots = slots;
    this.cues = cues;
  }

  /** The action and all that share its "to" or "will", without those that have their own. */
  List<Phrase> of(Token first) {
    List<Token> verbs =
        tree.conjuncts(first).stream()
            .filter(verb -> verb.equals(first) || (isFurther(verb) && !sharing.isInstead(verb)))
            .filter(verb -> !verb.text().equals("including"))
            .toList();
    return coordination.apart(verbs).size() == verbs.size()
        ? verbs.stream().flatMap(verb -> purposes(verb).stream()).toList()
        : coordination.phrases(verbs, verb -> new Phrase(verb, slots.action(verb), true));
  }

  private boolean isFurther(Token verb) {
    return !tree.has(verb, SUBJECTS) && !tree.has(verb, AUXILIARY, will -> will.is(MODAL));
  }

  /**
   * Likewise, led by the subject that "for" names: "time for the war to end | and for the guns to
   * fall silent".
   */
  List<Phrase> withSubject(Token first) {
    List<Phrase> all = new ArrayList<>(of(first));
    slots
        .subject(first)
        .ifPresent(subject -> all.replaceAll(phrase -> phrase.joined(tree.subtree(subject))));
    tree.children(first, CONJUNCT).stream()
        .filter(next -> slots.subject(next).isPresent())
        .forEach(next -> all.addAll(withSubject(next)));
    return all;
  }

  /**
   * "work with Kazakhstan to deepen trust and expand ties" is two actions, "deepen" and "expand".
   */
  private List<Phrase> purposes(Token verb) {
    boolean passesOn = cues.is("aspectual", verb.lemma());
    List<Token> words = slots.action(verb);
    List<Token> purposes = listed(verb, passesOn, words);
    if (purposes.size() < 2) {
      return List.of(new Phrase(verb, withSharedObject(verb, words), true));
    }
    List<Token> before =
        words.stream().filter(token -> token.index() < purposes.get(0).index()).toList();
    List<Phrase> all = new ArrayList<>();
    if (!passesOn && before.size() > 1) {
      all.add(new Phrase(verb, before, true));
    }
    for (Token purpose : purposes) {
      Phrase action = new Phrase(purpose, withSharedObject(purpose, slots.action(purpose)), true);
      boolean opens = passesOn && purpose.equals(purposes.get(0));
      all.add(opens ? action.joined(before) : action);
    }
    return all;
  }

  private List<Token> listed(Token verb, boolean passesOn, List<Token> words) {
    Predicate<Token> fits =
        passesOn
            ? child -> child.is(BASE_FORM) || isPurpose(child) || isEnumerated(child)
            : child -> isPurpose(child) || isEnumerated(child);
    List<Token> near =
        passesOn ? tree.children(verb, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE, COMPLEMENT) : words;
    return near.stream()
        .filter(child -> child.index() > verb.index())
        .filter(fits)
        .map(tree::conjuncts)
        .filter(list -> list.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  /** "our goals – ending the pandemic, advancing health, building an economy". */
  private boolean isEnumerated(Token verb) {
    return verb.is(GERUND) && tree.is(verb, ADNOMINAL) && tree.conjuncts(verb).size() > 2;
  }

  private boolean isPurpose(Token verb) {
    return tree.is(verb, ADVERBIAL_CLAUSE, ADNOMINAL) && slots.hasTo(verb);
  }

  private List<Token> withSharedObject(Token verb, List<Token> own) {
    return new Phrase(verb, own, true).joined(sharing.object(verb)).tokens();
  }
}
