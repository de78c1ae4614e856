package entente.extract.field;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fields in which sides cooperate: "cooperation in trade, energy and mining", "areas such as
 * media".
 */
public final class CooperationExtractor implements Extractor {
  @Override
  public List<Claim> claims(Discourse discourse) {
    List<Claim> claims = new ArrayList<>();
    Optional<Sentence> open = Optional.empty();
    for (Passage passage : discourse.passages()) {
      if (Scene.isRunning(passage.tree())) {
        Sentence sentence = new Sentence(passage, claims);
        if (!open.map(list -> list.isGivenBy(sentence)).orElse(false)) {
          sentence.read();
          open = Optional.of(sentence).filter(list -> list.cueOfList().isPresent());
        }
      }
    }
    return claims;
  }

  /**
   * One sentence; remembers which words it has read, so that two cues do not read one list twice.
   */
  private static final class Sentence {
    private final Tree tree;
    private final Scene scene;
    private final Cues cues;
    private final FieldWords words;
    private final FieldNotes notes;
    private final FieldModifiers modifiers;
    private final FieldLists lists;
    private final JointWork work;
    private final FieldTopics topics;

    Sentence(Passage passage, List<Claim> claims) {
      this.tree = passage.tree();
      this.scene = passage.scene();
      this.cues = scene.cues();
      this.words = new FieldWords(passage.scene());
      this.notes = new FieldNotes(passage, claims);
      this.modifiers = new FieldModifiers(tree, passage.scene(), notes);
      this.lists = new FieldLists(tree, passage.scene(), notes);
      this.work = new JointWork(passage, lists, notes);
      this.topics = new FieldTopics(tree, passage.scene(), notes);
    }

    void read() {
      tree.tokens().stream().filter(this::mayTell).forEach(this::read);
    }

    private boolean mayTell(Token token) {
      return isJointBody(token) || (!words.isInName(tree, token) && !words.isOfPhrase(tree, token));
    }

    /** "the Chile-Peru Task Force on trade", "our joint Task Force on trade": of the two only. */
    private boolean isJointBody(Token token) {
      return token.isNoun()
          && cues.is("joint-body", FieldWords.lower(token))
          && (isJoint(token) || tree.has(token, POSSESSOR, Token::isPronoun));
    }

    private void read(Token token) {
      if (isJointBody(token)) {
        lists.shared(token);
      }
      if (token.isNoun() && cues.is("cooperation", token.lemma())) {
        cooperation(token);
      } else if (modifiers.topic(token).isPresent()) {
        modifiers.topic(token).ifPresent(name -> notes.programme(token, name));
      } else if (modifiers.named(token).isPresent()) {
        modifiers.named(token).ifPresent(name -> notes.programme(token, name));
      } else if (token.isNoun() && cues.is("field", token.lemma())) {
        lists.areas(token);
        lists.told(token);
      } else if (token.isNoun() && cues.is("field-document", FieldWords.lower(token))) {
        lists.document(token);
      } else if (cues.is("preference", token.lemma())) {
        lists.after(token, "to");
      } else if (cues.is("joint-work", token.lemma()) || isJointVerb(token)) {
        topics.read(token);
        work.read(token);
      } else if (cues.is("joint-project", token.lemma()) && isJoint(token)) {
        lists.after(token, "in");
      }
    }

    private void cooperation(Token noun) {
      if (cues.is("joint-work", noun.lemma())) {
        topics.read(noun);
      }
      if (!cues.is("physical-link", noun.lemma())) {
        modifiers.read(noun);
      }
      lists.after(noun, "in");
      lists.after(noun, "on");
      lists.covering(noun);
      if (cues.is("joint-work", noun.lemma())) {
        lists.told(noun);
      }
      work.noun(noun);
    }

    /** "coordinate on X", "work | together | on X". */
    private boolean isJointVerb(Token token) {
      boolean together =
          cues.is("together-verb", token.lemma())
              && tree.has(token, ADVERBIAL, word -> cues.is("jointly", FieldWords.lower(word)));
      return token.isVerb()
          && (together || cues.is("joint-verb", token.lemma()) || isWorkWithState(token));
    }

    /** "works | with Togo on border control"; not "works on the plan with Togo". */
    private boolean isWorkWithState(Token verb) {
      Optional<Token> partner = tree.prepositional(verb, "with");
      boolean topic =
          tree.prepositional(verb, "on")
              .filter(on -> partner.filter(with -> with.index() < on.index()).isPresent())
              .isPresent();
      return topic
          && cues.is("work-verb", verb.lemma())
          && partner.flatMap(scene::mention).stream()
              .anyMatch(mention -> mention.entity().kind() == Entity.Kind.STATE);
    }

    private boolean isJoint(Token noun) {
      return tree.has(noun, MODIFIER, word -> cues.is("joint", FieldWords.lower(word)))
          || notes.isOfSeveral(noun);
    }

    /** "They will cooperate in the following fields:". */
    private Optional<Token> cueOfList() {
      return tree.tokens().getLast().text().equals(":")
          ? tree.tokens().stream().filter(cue -> cues.is("joint-work", cue.lemma())).findFirst()
          : Optional.empty();
    }

    /** Whether the other sentence is a point of this one's list: a field, which is noted. */
    private boolean isGivenBy(Sentence point) {
      List<Token> item =
          point.tree.tokens().stream().filter(word -> !word.text().matches("[,;.]|and")).toList();
      boolean field =
          !item.isEmpty()
              && item.size() <= FieldWords.MAX_WORDS
              && item.stream().noneMatch(word -> word.isVerb() && !word.is(GERUND))
              && words.isThing(item);
      cueOfList().filter(cue -> field).ifPresent(cue -> notes.point(cue, item, FieldNotes.LISTED));
      return field;
    }
  }
}
