package entente.extract.position;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fields in which sides cooperate: "cooperation in trade, energy and mining", "areas such as
 * media".
 */
public final class CooperationExtractor implements Extractor {
  private static final int MAX_WORDS = 6;
  private static final int COVERING_REACH = 8;
  private static final Pattern IN_NAME = Pattern.compile("(\\p{L}+-(\\p{L}+) (\\p{L}+))\\b");

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
    private final Cues cues;
    private final Scene scene;
    private final FieldNotes notes;
    private final JointWork work;

    Sentence(Passage passage, List<Claim> claims) {
      this.tree = passage.tree();
      this.scene = passage.scene();
      this.cues = scene.cues();
      this.notes = new FieldNotes(passage, claims);
      this.work = new JointWork(passage, notes);
    }

    void read() {
      for (Token token : tree.tokens()) {
        if (token.isNoun() && cues.is("cooperation", token.lemma())) {
          modifiers(token);
          listAfter(token, "in");
          listAfter(token, "on");
          beforeHyphen(token);
          covering(token);
          work.noun(token);
        } else if (named(token).isPresent()) {
          named(token).ifPresent(words -> notes.programme(token, words));
        } else if (token.isNoun() && cues.is("field", token.lemma())) {
          areas(token);
        } else if (cues.is("preference", token.lemma())) {
          listAfter(token, "to");
        } else if (cues.is("joint-work", token.lemma())) {
          work.read(token);
        } else if (cues.is("joint-project", token.lemma()) && isJoint(token)) {
          listAfter(token, "in");
        }
      }
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
              && item.size() <= MAX_WORDS
              && item.stream().noneMatch(word -> word.isVerb() && !word.is(GERUND))
              && point.isThing(item);
      cueOfList().filter(cue -> field).ifPresent(cue -> notes.point(cue, item, FieldNotes.LISTED));
      return field;
    }

    /** "security cooperation", "trade and economic cooperation". */
    private void modifiers(Token noun) {
      List<Token> before = before(noun.index());
      int and = before.stream().map(Token::text).toList().indexOf("and");
      int comma = noun.index() - before.size() - 1;
      boolean list = and > 0 || (and == 0 && endsAdjectives(comma));
      if (list && isComma(comma)) {
        field(noun, before.subList(0, and));
        before = before.subList(and + 1, before.size());
      }
      while (list && isComma(comma)) {
        List<Token> earlier = before(comma);
        field(noun, earlier);
        comma -= earlier.isEmpty() ? comma : earlier.size() + 1;
      }
      while (!before.isEmpty()) {
        if (isRelation(noun, before)) {
          return;
        }
        if (scene.lexicon().field(scene.words(before)).isPresent()) {
          notes.add(noun, before, true);
          return;
        }
        before = before.subList(1, before.size());
      }
    }

    /** "political, economic|, and cultural cooperation", not "is economic|, and cooperation". */
    private boolean endsAdjectives(int comma) {
      List<Token> last = before(comma);
      return last.stream().allMatch(Token::isAdjective) && isComma(comma - last.size() - 1);
    }

    private boolean isComma(int at) {
      return at > 0 && tree.tokens().get(at).text().equals(",");
    }

    /** "political, | economic | and cultural cooperation". */
    private void field(Token noun, List<Token> words) {
      if (!words.isEmpty() && isField(words) && !isRelation(noun, words)) {
        notes.add(noun, words, true);
      }
    }

    /** The adjectives and nouns that end there, with "and" between them. */
    private List<Token> before(int end) {
      int from = end;
      while (from > 0 && isModifier(tree.tokens().get(from - 1))) {
        from--;
      }
      return tree.tokens().subList(from, end);
    }

    /** "Military-Technical Cooperation Programme": a field that the scheme may not know. */
    private void beforeHyphen(Token noun) {
      int before = noun.index() - 1;
      if (before >= 0
          && cues.is("joint-work", noun.lemma())
          && tree.tokens().get(before).text().matches("\\p{L}+-\\p{L}+")
          && tree.tokens().get(before).is(SINGULAR_NOUN, PROPER_NOUN, ADJECTIVE)
          && cues.is("sectoral", lower(tree.tokens().get(before)).replaceFirst(".*-", ""))) {
        notes.add(noun, List.of(tree.tokens().get(before)), false);
      }
    }

    /** In the name of a programme: "Military-Technical Cooperation Programme for 2021–2031". */
    private Optional<String> named(Token token) {
      return IN_NAME
          .matcher(lower(token))
          .results()
          .filter(
              name -> cues.is("sectoral", name.group(2)) && cues.is("joint-work", name.group(3)))
          .map(name -> name.group(1))
          .findFirst();
    }

    /** "a framework for defence cooperation between the two, covering training and logistics". */
    private void covering(Token noun) {
      tree.tokens().stream()
          .skip(noun.index() + 1L)
          .limit(COVERING_REACH)
          .filter(token -> cues.is("covering", lower(token)))
          .findFirst()
          .ifPresent(token -> list(noun, token.index() + 1));
    }

    private boolean isJoint(Token noun) {
      return tree.has(noun, MODIFIER, word -> cues.is("joint", lower(word)));
    }

    /** "diplomatic relations": what binds states, not what they work on. */
    private boolean isRelation(Token noun, List<Token> before) {
      return cues.is("relations", noun.lemma())
          && before.stream().anyMatch(word -> cues.is("relational", lower(word)));
    }

    private static boolean isModifier(Token token) {
      return token.isAdjective() || token.isNoun() || token.text().equals("and");
    }

    private void listAfter(Token noun, String preposition) {
      tree.children(noun, PREPOSITION, DATIVE).stream()
          .filter(p -> p.lemma().equals(preposition) && p.index() > noun.index())
          .findFirst()
          .or(() -> follows(noun, preposition))
          .ifPresent(p -> list(noun, p.index() + 1));
    }

    private Optional<Token> follows(Token noun, String preposition) {
      int next = noun.index() + 1;
      return next < tree.tokens().size() && tree.tokens().get(next).text().equals(preposition)
          ? Optional.of(tree.tokens().get(next))
          : Optional.empty();
    }

    /**
     * "fields such as media", "areas of trade and energy", "various fields, including politics".
     */
    private void areas(Token noun) {
      int i = noun.index() + 1;
      int last = Math.min(i + 4, tree.tokens().size());
      boolean plural = noun.is(PLURAL_NOUN);
      for (; i < last; i++) {
        String word = tree.tokens().get(i).text().toLowerCase(Locale.ROOT);
        boolean opens =
            cues.is("list-opener", word) || (plural && (word.equals("of") || word.equals("in")));
        if (opens) {
          list(noun, i + 1);
          return;
        }
        if (!List.of(",", "such").contains(word)) {
          break;
        }
      }
      suchAreas(noun);
    }

    /** "such traditional areas as economy, trade, investment". */
    private void suchAreas(Token noun) {
      boolean such =
          tree.tokens().subList(Math.max(0, noun.index() - 4), noun.index()).stream()
              .anyMatch(token -> token.lemma().equals("such"));
      int next = noun.index() + 1;
      if (such && next < tree.tokens().size() && tree.tokens().get(next).text().equals("as")) {
        list(noun, next + 1);
      }
    }

    private void list(Token cue, int from) {
      List<List<Token>> items =
          new Lists(scene, tree)
              .from(from).stream()
                  .map(Sentence::withoutSuch)
                  .filter(item -> !item.isEmpty() && item.size() <= MAX_WORDS)
                  .toList();
      boolean anyKnown = items.stream().anyMatch(this::isField);
      boolean direct = isDirect(cue, from);
      for (List<Token> item : items) {
        boolean listed = (anyKnown && items.size() > 1) || direct;
        if (isField(item) || (listed && !namesActor(item) && isThing(item))) {
          notes.add(cue, item, isField(item));
        }
      }
      again(cue, from);
    }

    /** "on A and on B": the preposition said again goes on with the list. */
    private void again(Token cue, int from) {
      String preposition = lower(tree.tokens().get(from - 1));
      List<Token> tokens = tree.tokens();
      for (int i = from; i + 2 < tokens.size() && !tokens.get(i).text().equals(";"); i++) {
        boolean joined =
            tokens.get(i).is(CONJUNCTION) && lower(tokens.get(i + 1)).equals(preposition);
        if (joined && cues.is("joint-work", cue.lemma())) {
          list(cue, i + 2);
          return;
        }
      }
    }

    /** "cooperation in X", not "ties in X": X is a field though the scheme does not know it. */
    private boolean isDirect(Token cue, int from) {
      return cues.is("joint-work", cue.lemma())
          && from < tree.tokens().size()
          && List.of("in", "on").contains(lower(tree.tokens().get(from - 1)))
          && from - 1 == cue.index() + 1
          && !tree.tokens()
              .get(from)
              .is(POSSESSIVE_PRONOUN, WH_DETERMINATIVE, DETERMINATIVE, PREDETERMINATIVE, CARDINAL);
    }

    /** Ends in a noun that is no mere frame such as "region", "framework", "future". */
    private boolean isThing(List<Token> item) {
      Token last = item.get(item.size() - 1);
      boolean acting = item.get(0).is(GERUND);
      return (last.isNoun() || (acting && item.size() == 1))
          && item.stream().noneMatch(token -> cues.is("no-field", lower(token)));
    }

    private static String lower(Token token) {
      return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** Of "maritime issues such as …", the issues. */
    private static List<Token> withoutSuch(List<Token> item) {
      int last = item.size() - 1;
      return item.get(last).lemma().equals("such") ? item.subList(0, last) : item;
    }

    private boolean isField(List<Token> item) {
      return scene.lexicon().field(scene.words(item)).isPresent();
    }

    private boolean namesActor(List<Token> item) {
      return !scene.mentions(Tree.span(item)).isEmpty();
    }
  }
}
