package entente.extract.field;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.frame.Slots;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.extract.scene.Scene;
import entente.lexicon.Cues;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a noun or verb of working together is about, by its tree: "cooperation to counter fraud",
 * "coordination on the needs of Gaza", "collaborate on space".
 */
final class JointWork {
  private static final int MAX_WORDS = 10;
  private static final List<String> ABOUT =
      List.of("on", "in", "regarding", "concerning", "towards", "toward", "against");

  private final Tree tree;
  private final Scene scene;
  private final Cues cues;
  private final Slots slots;
  private final FieldNotes notes;
  private final FieldWords words;
  private final FieldLists lists;

  JointWork(Passage passage, FieldLists lists, FieldNotes notes) {
    this.tree = passage.tree();
    this.scene = passage.scene();
    this.cues = scene.cues();
    this.slots = new Slots(tree, passage.scene().cues());
    this.lists = lists;
    this.notes = notes;
    this.words = new FieldWords(scene);
  }

  void noun(Token noun) {
    if (cues.is("joint-work", noun.lemma())) {
      read(noun);
    }
  }

  void read(Token cue) {
    for (String preposition : ABOUT) {
      List<Token> objects = told(cue, preposition);
      (objects.isEmpty() ? behindPartners(cue, preposition) : objects)
          .forEach(object -> things(cue, object));
    }
    slots.infinitive(cue).filter(verb -> cue.isVerb() || verb.index() == cue.index() + 2).stream()
        .flatMap(verb -> tree.conjuncts(verb).stream())
        .filter(verb -> cue.isNoun() || cues.is("field-aim", verb.lemma()))
        .forEach(verb -> notes.add(cue, cut(aim(verb)), false));
  }

  /** "in trade"; of "not in mining but in trade" what is not denied. */
  private List<Token> told(Token cue, String preposition) {
    List<Token> denied =
        tree.children(cue, PREPOSITION).stream().filter(p -> tree.has(p, NEGATION)).toList();
    Stream<Token> instead =
        denied.stream()
            .flatMap(not -> tree.conjuncts(not).stream().skip(1))
            .filter(p -> p.lemma().equals(preposition))
            .flatMap(p -> tree.children(p, PREPOSITION_OBJECT).stream());
    return Stream.concat(
            slots.after(cue, preposition).stream()
                .filter(object -> tree.head(object).filter(denied::contains).isEmpty()),
            instead)
        .distinct()
        .toList();
  }

  /** "cooperation between the two | on easing trade", which may hang on another word. */
  private List<Token> behindPartners(Token cue, String preposition) {
    return lists
        .behind(cue, preposition)
        .flatMap(on -> tree.child(on, PREPOSITION_OBJECT, PREPOSITION_CLAUSE))
        .filter(Token::isVerb)
        .stream()
        .toList();
  }

  /** "prevent and counter terrorism": each verb has the object of the last. */
  private List<Token> aim(Token verb) {
    List<Token> action = slots.action(verb);
    boolean bare = action.size() == 1 && !tree.has(verb, OBJECT);
    return bare ? List.of() : action;
  }

  /** "the challenges and opportunities in Gaza" is one; a bare "issues" is none. */
  private void things(Token cue, Token object) {
    boolean said = object.isVerb() && tree.is(object, ADNOMINAL);
    if (said || words.isOfPhrase(tree, object)) {
      return;
    }
    List<Token> members = tree.conjuncts(object);
    if (members.stream().noneMatch(this::isVague)) {
      members.forEach(member -> thing(cue, tree.member(member)));
    } else if (isDescribed(object) || isDescribed(members.getLast())) {
      thing(cue, tree.subtree(object));
    }
  }

  private boolean isVague(Token object) {
    return cues.is("no-field", object.lemma());
  }

  private boolean isDescribed(Token object) {
    boolean said =
        tree.has(object, PREMODIFIERS, child -> !cues.is("vague-adjective", child.lemma()));
    return said || tree.prepositional(object, "in").isPresent();
  }

  private void thing(Token cue, List<Token> phrase) {
    List<Token> words =
        cut(
            phrase.stream()
                .dropWhile(token -> token.is(POSSESSIVE_PRONOUN, DETERMINATIVE, PREDETERMINATIVE))
                .toList());
    boolean other = !words.isEmpty() && FieldWords.isOther(words.getFirst());
    boolean named =
        !words.isEmpty()
            && scene.mention(words.getLast()).isPresent()
            && words.stream().noneMatch(word -> word.text().equals("of"));
    boolean actor = other || (named && words.stream().allMatch(this::isOfName));
    if (!actor && !words.isEmpty() && words.getLast().isNoun()) {
      notes.add(cue, words, false);
    }
  }

  /** "a forward-looking | Chile": who is meant, however described. */
  private boolean isOfName(Token word) {
    return word.isAdjective() || scene.mention(word).isPresent();
  }

  /** Up to the first comma or aside. */
  private List<Token> cut(List<Token> words) {
    List<Token> near =
        words.stream()
            .takeWhile(token -> !token.text().matches("[,;(–—]") && !opensAside(token))
            .toList();
    boolean whole = near.size() <= MAX_WORDS && near.stream().anyMatch(Token::isNoun);
    return whole ? near : List.of();
  }

  private static boolean opensAside(Token token) {
    return Stream.of("including", "through", "such", "as", "where", "which", "that")
        .anyMatch(token.text()::equalsIgnoreCase);
  }
}
