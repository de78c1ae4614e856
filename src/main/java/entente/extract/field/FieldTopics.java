package entente.extract.field;

import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Lists of fields behind a word that only sums them up: "cooperation on many issues, including
 * trade in services, labour and good governance". The commas tell the members, for parsers hang
 * long members anywhere.
 */
final class FieldTopics {
  /** So many words behind the cue the list may open. */
  private static final int REACH = 14;

  private static final int MAX_WORDS = 9;

  private final Tree tree;
  private final Scene scene;
  private final Cues cues;
  private final FieldNotes notes;

  FieldTopics(Tree tree, Scene scene, FieldNotes notes) {
    this.tree = tree;
    this.scene = scene;
    this.cues = scene.cues();
    this.notes = notes;
  }

  /** The members of the list that sums up what the word of working together is about. */
  void read(Token cue) {
    OptionalInt from = opening(cue.index() + 1);
    if (from.isPresent()) {
      List<List<Token>> items = items(from.getAsInt());
      if (items.size() > 1) {
        items.stream().filter(this::isField).forEach(item -> notes.add(cue, item, false));
      }
    }
  }

  /** The first word of the list: behind "including", "such as", "ranging from", of topics. */
  private OptionalInt opening(int from) {
    boolean topic = false;
    boolean about = false;
    for (int i = from; i < Math.min(from + REACH, tree.tokens().size()); i++) {
      Token token = tree.tokens().get(i);
      int opener = opener(i);
      if (opener > 0) {
        return topic ? OptionalInt.of(opener) : OptionalInt.empty();
      }
      if (token.isVerb() || token.isWhWord() || token.text().matches("[;:(]")) {
        break;
      }
      about |= cues.is("topic-preposition", FieldWords.lower(token));
      topic |= about && cues.is("topic", FieldWords.lower(token));
    }
    return OptionalInt.empty();
  }

  /** The word behind "including", "including on", "such as", "ranging from", or -1. */
  private int opener(int at) {
    int next = opens(at, at) ? at + 1 : opens(at, at + 1) ? at + 2 : -1;
    boolean more = next > 0 && next < tree.tokens().size() && isLead(tree.tokens().get(next));
    return more ? next + 1 : next;
  }

  private boolean isLead(Token token) {
    return token.text().equals(":") || isAbout(token);
  }

  private boolean opens(int first, int last) {
    return last < tree.tokens().size()
        && cues.is("topic-opener", scene.words(tree.tokens().subList(first, last + 1)));
  }

  private boolean isAbout(Token token) {
    return cues.is("topic-preposition", FieldWords.lower(token));
  }

  private List<List<Token>> items(int from) {
    List<List<Token>> items = new ArrayList<>();
    List<Token> item = new ArrayList<>();
    List<Token> tokens = tree.tokens();
    int end = from;
    while (end < tokens.size() && !ends(tokens.get(end))) {
      end++;
    }
    boolean steps = tokens.subList(from, end).stream().anyMatch(token -> token.text().equals(";"));
    for (Token token : tokens.subList(from, end)) {
      boolean whole = steps && !item.isEmpty() && item.getFirst().is(GERUND);
      if (token.text().equals(";") || (!whole && isDivider(token, item))) {
        items.add(item);
        item = new ArrayList<>();
      } else if (!item.isEmpty() || !isBefore(token)) {
        item.add(token);
      }
    }
    boolean cut = end < tokens.size() && (tokens.get(end).is(TO) || tokens.get(end).isVerb());
    items.add(cut ? List.of() : item);
    return items.stream().filter(one -> !one.isEmpty()).toList();
  }

  private boolean isDivider(Token token, List<Token> item) {
    return token.text().equals(",") || (token.is(CONJUNCTION) && parts(item, token.index()));
  }

  /** What stands before a member and is no part of it: "and", "on", "the". */
  private boolean isBefore(Token token) {
    return token.is(CONJUNCTION, DETERMINATIVE, POSSESSIVE_PRONOUN, ADVERB) || isAbout(token);
  }

  private boolean ends(Token token) {
    boolean said = token.isVerb() && !token.is(GERUND, PAST_PARTICIPLE);
    return said
        || token.isWhWord()
        || token.is(TO, FULL_STOP, CLOSING_BRACKET, OPENING_BRACKET)
        || cues.is("topic-end", FieldWords.lower(token));
  }

  /** "trade | and | energy"; not "agricultural and industrial goods", "research and tests of". */
  private boolean parts(List<Token> item, int and) {
    List<Token> tokens = tree.tokens();
    if (item.isEmpty() || !item.getLast().isNoun()) {
      return item.isEmpty();
    }
    List<Token> next =
        IntStream.range(and + 1, Math.min(and + 3, tokens.size())).mapToObj(tokens::get).toList();
    boolean shared =
        item.size() == 1
            && next.size() == 2
            && next.getFirst().isNoun()
            && next.getLast().text().equals("of");
    boolean compound = item.size() == 1 && scene.words(item).contains("-");
    return !shared && !compound;
  }

  /** A thing or a doing with its object; no actor, and nothing that is a sum itself. */
  private boolean isField(List<Token> item) {
    boolean doing = item.size() == 1 && item.getFirst().is(GERUND);
    boolean named =
        scene.mentions(Tree.span(item)).stream()
            .anyMatch(mention -> mention.span().equals(Tree.span(item)));
    boolean sum = item.size() == 1 && cues.is("topic", FieldWords.lower(item.getFirst()));
    boolean more = item.stream().anyMatch(token -> cues.is("and-more", token.lemma()));
    return item.size() <= MAX_WORDS
        && (item.getLast().isNoun() || doing)
        && !named
        && !sum
        && !more
        && !FieldWords.isOther(item.getFirst());
  }
}
