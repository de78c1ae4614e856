package entente.extract.register;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.BETWEEN;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.register.Group.Tie;
import entente.facts.Entity;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says who takes part where the words do not say: in "the talks", in "the agreement", in "it was
 * agreed".
 */
final class Occasions {
  private final Context context;
  private final Referents referents;
  private final Together together;
  private final Tree tree;
  private final Cues cues;

  Occasions(Context context, Referents referents, Together together) {
    this.together = together;
    this.context = context;
    this.referents = referents;
    this.tree = context.tree();
    this.cues = context.cues();
  }

  /**
   * Those who do what a passive without agent tells, or whose a talk is: all in whose name the text
   * speaks, else those who took part in the event under way. Never the last speaker; nobody where
   * the clause names a party or a place of its own, or tells of an earlier time.
   */
  Reference unspoken(Token verb) {
    boolean talk = verb.isNoun() && cues.is("talk-noun", verb.lemma());
    if (!(talk || together.isShared(verb)) || isReported(verb) || isElsewhen(verb)) {
      return Reference.NOBODY;
    }
    List<Entity> there = thoseThere(verb);
    if (there.size() > 1 || namesOthers(verb)) {
      return there.size() > 1 ? Reference.of(there) : Reference.NOBODY;
    }
    List<Entity> issuers = context.speech().parties();
    if (!issuers.isEmpty()) {
      return Reference.of(issuers);
    }
    Optional<Group> last = together.last(verb);
    if (last.isPresent()) {
      return last.filter(group -> !group.open())
          .map(group -> Reference.of(group.members()))
          .orElse(Reference.NOBODY);
    }
    List<Entity> leaders = context.principals().leaders(tree);
    boolean both = context.principals().sides(tree).size() == 2 && leaders.size() == 2;
    return both ? new Reference(leaders, Reference.By.BOTH_LEADERS) : Reference.NOBODY;
  }

  /** Who took part in "the talks", who are the parties of "the agreement". */
  Reference participants(Token noun) {
    boolean talks = cues.is("meeting-noun", noun.lemma()) || cues.is("summit-noun", noun.lemma());
    boolean text = cues.is("document-noun", noun.lemma()) || cues.is("signed-noun", noun.lemma());
    if (!talks && !text) {
      return Reference.NOBODY;
    }
    List<Entity> own = new Parties(referents).ofNoun(noun);
    if (!own.isEmpty()) {
      return own.size() > 1 ? Reference.of(own) : Reference.NOBODY;
    }
    boolean back =
        tree.children(noun).stream()
            .anyMatch(c ->
                List.of("the", "this", "these", "both")
                    .contains(c.text().toLowerCase(Locale.ROOT)));
    return together
        .last(noun)
        .filter(group -> group.tie() == (talks ? Tie.MET : Tie.SIGNED))
        .filter(group -> back && !group.open())
        .map(group -> Reference.of(group.members()))
        .orElse(Reference.NOBODY);
  }

  /** "noted that Togo was accused of": by others than those who talk. */
  private boolean isReported(Token verb) {
    Token first = tree.firstConjunct(verb);
    return tree.is(first, COMPLEMENT)
        && tree.head(first).filter(over -> cues.is("saying", over.lemma())).isPresent();
  }

  /** "had been agreed", "will be discussed": before or after what the text tells. */
  private boolean isElsewhen(Token verb) {
    return tree.has(verb, AUXILIARY, aux -> aux.text().equalsIgnoreCase("had") || aux.is(MODAL));
  }

  /** "at the talks between A and B, | concern was voiced": the parties of the talks. */
  private List<Entity> thoseThere(Token verb) {
    Parties parties = new Parties(referents);
    return tree.children(verb, PREPOSITION).stream()
        .filter(at -> cues.is("at-talks", at.lemma()) || at.lemma().equals("during"))
        .flatMap(at -> tree.children(at, PREPOSITION_OBJECT).stream())
        .filter(noun -> cues.is("meeting-noun", noun.lemma()))
        .flatMap(noun -> parties.ofNoun(noun).stream())
        .distinct()
        .toList();
  }

  /** "by Togo", "between A and B", "on the part of", "at the Assembly". */
  private boolean namesOthers(Token verb) {
    List<Token> words = new ArrayList<>(List.of(verb));
    words.addAll(tree.children(verb, LOGICAL_OBJECTS));
    return words.stream()
        .flatMap(word -> tree.children(word, PREPOSITION, AGENT).stream())
        .anyMatch(this::isOthers);
  }

  private boolean isOthers(Token preposition) {
    String word = preposition.lemma();
    if (tree.is(preposition, AGENT)
        || word.equals("by")
        || BETWEEN.contains(word)
        || cues.is("behalf-noun", word)) {
      return true;
    }
    return tree.has(
        preposition,
        PREPOSITION_OBJECT,
        object ->
            cues.is("behalf-noun", object.lemma())
                || (isSetting(preposition) && (isBody(object) || hasParties(object)))
                || (word.equals("with") && referents.one(object).isKnown()));
  }

  /** "at a meeting between Ghana and Togo". */
  private boolean hasParties(Token object) {
    return object.isNoun() && !new Parties(referents).ofNoun(object).isEmpty();
  }

  private static boolean isSetting(Token preposition) {
    return List.of("in", "at", "within").contains(preposition.lemma());
  }

  private boolean isBody(Token object) {
    return cues.is("body", object.lemma().toLowerCase(Locale.ROOT))
        || context
            .scene()
            .mention(object)
            .filter(mention -> mention.entity().kind() == Entity.Kind.ORGANISATION)
            .isPresent();
  }
}
