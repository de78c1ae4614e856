package entente.extract.field;

import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes apart a list of things by its surface: commas and "and" divide, a verb or a new clause ends
 * it.
 *
 * <p>Trees of long lists are unreliable, their surface is not. "Scientific and technological
 * innovation" stays whole (an adjective is waiting for its noun), and so does a phrase that the
 * scheme of fields knows ("trade and economy").
 */
public final class Lists {
  private final Tree tree;
  private final Lexicon lexicon;
  private final Scene scene;

  public Lists(Scene scene, Tree tree) {
    this.scene = scene;
    this.tree = tree;
    this.lexicon = scene.lexicon();
  }

  /** The items from a token on. */
  public List<List<Token>> from(int index) {
    List<List<Token>> items = new ArrayList<>();
    List<Token> item = new ArrayList<>();
    for (int i = index; i < tree.tokens().size() && !endsAt(i); i++) {
      Token token = tree.tokens().get(i);
      if (isDivider(token, i) && !(keepsWhole(item, i) && !isLast(items, i))) {
        close(items, item);
        item = new ArrayList<>();
      } else if (!isDeterminer(token) && !isMark(token) && !at(i, "including")) {
        item.add(token);
      }
    }
    close(items, item);
    return items;
  }

  private boolean endsAt(int i) {
    Token token = tree.tokens().get(i);
    boolean goesOn =
        isDivider(token, i)
            || isDeterminer(token)
            || isMark(token)
            || isPart(token)
            || opensField(token);
    return isActing(i) || !goesOn;
  }

  private boolean isDivider(Token token, int i) {
    return token.text().equals(",") || token.is(CONJUNCTION) || isAsWellAs(i);
  }

  private boolean isAsWellAs(int i) {
    return (at(i, "as") && at(i + 1, "well"))
        || (at(i - 1, "as") && at(i, "well"))
        || (at(i - 1, "well") && at(i, "as"));
  }

  private boolean at(int i, String word) {
    return i >= 0 && i < tree.tokens().size() && tree.tokens().get(i).text().equalsIgnoreCase(word);
  }

  private static boolean isDeterminer(Token token) {
    return token.is(POSSESSIVE_PRONOUN, DETERMINATIVE);
  }

  private static boolean isMark(Token token) {
    return token.is(OPENING_QUOTE, CLOSING_QUOTE);
  }

  private static boolean isPart(Token token) {
    return token.isNoun()
        || token.isAdjective()
        || token.is(GERUND, ADVERB, HYPHEN, POSSESSIVE_ENDING)
        || token.text().equals("&");
  }

  /** "forming a list": a gerund with an object of its own is no item. */
  private boolean isActing(int i) {
    boolean gerund = tree.tokens().get(i).is(GERUND) && !at(i, "including");
    return gerund && i + 1 < tree.tokens().size() && isDeterminer(tree.tokens().get(i + 1));
  }

  /** "think" in "think tanks": taken for a verb, but the scheme of fields knows the two words. */
  private boolean opensField(Token token) {
    int next = token.index() + 1;
    return token.isVerb()
        && next < tree.tokens().size()
        && lexicon.field(scene.words(List.of(token, tree.tokens().get(next)))).isPresent();
  }

  private boolean keepsWhole(List<Token> item, int divider) {
    if (item.isEmpty() || tree.tokens().get(divider).text().equals(",")) {
      return false;
    }
    Optional<Token> next =
        divider + 1 < tree.tokens().size()
            ? Optional.of(tree.tokens().get(divider + 1))
            : Optional.empty();
    boolean waiting =
        item.get(item.size() - 1).isAdjective() && next.filter(Token::isAdjective).isPresent();
    return waiting || next.filter(token -> isKnownTogether(item, divider)).isPresent();
  }

  /** In "law, security and defence" the "and" is the list's own: it stands before the last item. */
  private boolean isLast(List<List<Token>> items, int divider) {
    boolean and = tree.tokens().get(divider).is(CONJUNCTION);
    if (items.isEmpty() || !and) {
      return false;
    }
    int i = divider + 1;
    while (i < tree.tokens().size() && isPart(tree.tokens().get(i))) {
      i++;
    }
    boolean noun = tree.tokens().get(i - 1).isNoun();
    boolean more = i + 1 < tree.tokens().size() && isDivider(tree.tokens().get(i), i);
    return noun
        && !(more
            && (isPart(tree.tokens().get(i + 1)) || isDivider(tree.tokens().get(i + 1), i + 1)));
  }

  private boolean isKnownTogether(List<Token> item, int divider) {
    List<Token> joined = new ArrayList<>(item);
    for (int i = divider;
        i < tree.tokens().size() && (i == divider || isPart(tree.tokens().get(i)));
        i++) {
      joined.add(tree.tokens().get(i));
    }
    return joined.size() > item.size() + 1 && lexicon.field(scene.words(joined)).isPresent();
  }

  private void close(List<List<Token>> items, List<Token> item) {
    boolean stop = item.stream().anyMatch(token -> scene.cues().is("and-more", token.lemma()));
    boolean nominal = item.stream().anyMatch(token -> token.isNoun() || token.is(GERUND));
    if (!item.isEmpty() && !stop && nominal) {
      items.add(List.copyOf(item));
    }
  }
}
