package entente.extract;

import entente.article.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Documents that a sentence enumerates: "The documents signed include a roadmap …; a protocol …; as well as …".
 *
 * <p>Read off the surface: trees of such lists are unreliable, their semicolons are not.
 */
final class SignedLists {
  private static final int HEAD_REACH = 6;
  private static final int MAX_WORDS = 30;

  private final Passage passage;
  private final Tree tree;

  SignedLists(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
  }

  /** One document of the list: its noun and its words. */
  record Item(Token head, List<Token> words) {}

  /** Whether the verb opens a list of what was signed. */
  boolean opens(Token verb, boolean afterSigning) {
    boolean include = verb.isVerb() && verb.lemma().equals("include");
    return include
        && tree.child(verb, "nsubj").filter(subject -> isSigned(subject) || (afterSigning && isThey(subject))).isPresent();
  }

  private boolean isSigned(Token subject) {
    return isDocument(subject)
        && tree.children(subject, "acl", "relcl", "nmod", "amod").stream()
            .anyMatch(child -> passage.scene().cues().is("signing-verb", child.lemma()));
  }

  private static boolean isThey(Token subject) {
    return List.of("they", "these").contains(subject.text().toLowerCase(Locale.ROOT));
  }

  private boolean isDocument(Token token) {
    return token.isNoun()
        && passage.scene().cues().is("document-noun", token.lemma().toLowerCase(Locale.ROOT));
  }

  /** The documents after the verb. */
  List<Item> after(Token verb) {
    List<Item> items = new ArrayList<>();
    List<Token> part = new ArrayList<>();
    for (Token token : tree.tokens().subList(verb.index() + 1, tree.tokens().size())) {
      if (token.text().equals(";")) {
        close(items, part);
        part = new ArrayList<>();
      } else {
        part.add(token);
      }
    }
    close(items, part);
    return items;
  }

  private void close(List<Item> items, List<Token> part) {
    List<Token> words = part.stream().filter(token -> !token.text().equals(".")).toList();
    int from = 0;
    while (from < words.size() && isOpener(words.get(from))) {
      from++;
    }
    List<Token> item = words.subList(from, words.size());
    item.stream()
        .limit(HEAD_REACH)
        .filter(token -> isDocument(token) && !tree.is(token, "nmod", "compound"))
        .findFirst()
        .filter(head -> item.size() <= MAX_WORDS)
        .ifPresent(head -> items.add(new Item(head, List.copyOf(item))));
  }

  private static boolean isOpener(Token token) {
    return token.pos().equals("DT") || token.pos().equals("CC")
        || List.of("as", "well", ",").contains(token.text().toLowerCase(Locale.ROOT));
  }
}
