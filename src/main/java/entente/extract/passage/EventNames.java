package entente.extract.passage;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an event is called: the noun with the words before it that belong to its name. */
public final class EventNames {
  private static final int MAX_WORDS = 14;
  private static final Pattern ABBREVIATED =
      Pattern.compile("^[A-Z][\\w’'. -]+ \\(([A-Z][A-Z0-9-]+)\\)( \\S+)$");

  private EventNames() {}

  /** "the annual U.S.-ASEAN Summit" → "annual U.S.-ASEAN Summit". */
  public static String of(Passage passage, Token head) {
    return shortened(passage.scene().words(tokens(passage, head)));
  }

  /** "Shanghai Cooperation Organization (SCO) Summit" → "SCO Summit". */
  public static String shortened(String name) {
    return ABBREVIATED.matcher(name).replaceFirst("$1$2");
  }

  /**
   * The name's tokens, with a following "of …" but without article, possessor and other phrases.
   */
  public static List<Token> tokens(Passage passage, Token head) {
    Tree tree = passage.tree();
    Optional<Token> event =
        tree.children(head, APPOSITION).stream()
            .filter(token -> passage.scene().cues().is("summit-noun", token.lemma()))
            .findFirst();
    if (event.isPresent() && event.get().index() > head.index()) {
      return tree.tokens().subList(head.index(), event.get().index() + 1);
    }
    List<Token> words =
        tree.member(head).stream()
            .filter(token -> isOfName(tree, token, head))
            .filter(token -> token.index() >= head.index() || !isPassing(passage, token))
            .limit(MAX_WORDS)
            .collect(Collectors.toCollection(ArrayList::new));
    while (!words.isEmpty() && words.getLast().is(ADPOSITION, DETERMINATIVE, CONJUNCTION)) {
      words.removeLast();
    }
    return words.isEmpty() ? List.of(head) : words;
  }

  /** "upcoming", "recent": says when, not what. */
  private static boolean isPassing(Passage passage, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return passage.scene().cues().is("upcoming", word)
        || passage.scene().cues().is("passing", word);
  }

  private static boolean isOfName(Tree tree, Token token, Token head) {
    Token current = token;
    while (!current.equals(head)) {
      boolean before = token.index() < head.index();
      boolean named =
          before
              ? !tree.is(
                      current,
                      DETERMINER,
                      POSSESSOR,
                      PREDETERMINER,
                      RELATIVE,
                      ADNOMINAL,
                      POSSESSIVE_MARK,
                      PUNCTUATION)
                  || isInsideName(token)
              : isOfPhrase(tree, current, head);
      if (!named) {
        return false;
      }
      current = tree.head(current).orElse(head);
    }
    return true;
  }

  private static boolean isInsideName(Token token) {
    return token.is(HYPHEN, FULL_STOP);
  }

  private static boolean isOfPhrase(Tree tree, Token token, Token head) {
    if (tree.head(token).filter(head::equals).isPresent()) {
      return tree.is(token, PREPOSITION) && token.lemma().equals("of");
    }
    return !tree.is(token, RELATIVE, ADNOMINAL, APPOSITION, PUNCTUATION);
  }
}
