package entente.extract.event;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Documents that a sentence enumerates: "The documents signed include a roadmap …; a protocol …; as
 * well as …".
 *
 * <p>Read off the surface: trees of such lists are unreliable, their semicolons are not.
 */
final class SignedLists extends SentenceReader {
  private static final int MAX_WORDS = 48;

  SignedLists(Passage passage) {
    super(passage);
  }

  /** One document of the list: its noun and its words. */
  record Item(Token head, List<Token> words) {}

  /** Whether the verb opens a list of what was signed. */
  boolean opens(Token verb, boolean afterSigning) {
    boolean include = verb.isVerb() && is("including-verb", verb);
    return include
        && tree.child(verb, SUBJECT)
            .filter(subject -> isSigned(subject) || (afterSigning && isThey(subject)))
            .isPresent();
  }

  private boolean isSigned(Token subject) {
    return isDocument(subject)
        && tree.children(subject, ADNOMINAL, RELATIVE, MODIFIER).stream()
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
        .filter(token -> isDocument(token) && !tree.is(token, PREMODIFIERS))
        .findFirst()
        .filter(head -> item.size() <= MAX_WORDS)
        .ifPresent(head -> items.addAll(apart(head, item)));
  }

  /**
   * "memoranda on A and on B", "documents amending A and concerning B": the preposition or
   * participle said again is another document.
   */
  List<Item> apart(Token head, List<Token> words) {
    List<Token> described = words.stream().filter(word -> word.index() > head.index()).toList();
    Optional<Token> opener = described.stream().filter(SignedLists::isLink).findFirst();
    List<Token> start =
        words.stream().takeWhile(word -> opener.filter(word::equals).isEmpty()).toList();
    boolean plural = head.is(PLURAL_NOUN) || is("untagged-plural", head);
    List<Item> items = new ArrayList<>();
    List<Token> part = new ArrayList<>(start);
    for (Token word : words.subList(start.size(), words.size())) {
      boolean again = plural && isLink(word) && isJoined(word);
      if (again && opener.filter(first -> sameKind(first, word)).isPresent()) {
        items.add(new Item(head, trimmed(part)));
        part = new ArrayList<>(start);
      }
      part.add(word);
    }
    items.add(new Item(head, trimmed(part)));
    return items;
  }

  private static boolean isLink(Token word) {
    return (word.is(ADPOSITION) && !word.lemma().equals("of")) || word.is(GERUND);
  }

  private static boolean sameKind(Token first, Token again) {
    return first.lemma().equals(again.lemma()) || (first.is(GERUND) && again.is(GERUND));
  }

  private boolean isJoined(Token word) {
    return word.index() > 0 && tree.tokens().get(word.index() - 1).is(CONJUNCTION);
  }

  private static List<Token> trimmed(List<Token> part) {
    int end = part.size();
    while (end > 1 && part.get(end - 1).is(CONJUNCTION, COMMA)) {
      end--;
    }
    return List.copyOf(part.subList(0, end));
  }

  private boolean isOpener(Token token) {
    return token.is(DETERMINATIVE, CONJUNCTION) || token.is(COMMA) || is("as-well", token);
  }
}
