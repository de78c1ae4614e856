package entente.extract.meeting;

import static entente.article.Relation.*;
import static entente.lexicon.FunctionWords.IN_AT_ON;
import static entente.lexicon.FunctionWords.ON_ABOUT;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import java.util.List;

/**
 * Those whom one meets and who have no name: "met | members of the Lebanese community", "held talks
 * with | business leaders". People only: "met with success", "met its targets" is no meeting; and
 * only where more is said of them than one word: "met with officials" tells nothing.
 */
final class Unnamed extends SentenceReader {
  /** The longest such phrase of 400 texts that tells no more than who they are has eleven words. */
  private static final int MAX_WORDS = 12;

  Unnamed(Passage passage) {
    super(passage);
  }

  /**
   * In the words of the text, of the phrases and their coordinates, those that no name stands for.
   */
  List<String> in(List<Token> heads) {
    return heads.stream()
        .flatMap(head -> tree.conjuncts(head).stream())
        .filter(this::isPeople)
        .filter(head -> parties.in(head).isEmpty())
        .map(this::words)
        .filter(words -> words.contains(" "))
        .distinct()
        .toList();
  }

  private boolean isPeople(Token head) {
    boolean pointed =
        tree.has(head, DETERMINER, word -> cues.is("pointing", ActWords.lower(word)))
            || tree.has(head, POSSESSOR, Token::isPronoun);
    String word = ActWords.lastWord(head);
    boolean people = cues.is("company", word) || cues.ends("company-ending", word);
    return head.isCommonNoun() && !pointed && people;
  }

  /**
   * Where it was or what about, and not who they are: "business leaders | in Darwin | on trade".
   */
  private boolean isAside(Token preposition) {
    boolean topic = ON_ABOUT.contains(preposition.lemma());
    return topic
        || (IN_AT_ON.contains(preposition.lemma())
            && tree.has(preposition, PREPOSITION_OBJECT, noun -> scene.mention(noun).isPresent()));
  }

  /** Without a clause that tells more of them, and without the place. */
  private String words(Token head) {
    List<Token> own =
        tree.member(head).stream()
            .filter(token ->
                tree.children(head).stream()
                    .filter(child ->
                        tree.is(child, RELATIVE, ADNOMINAL, APPOSITION)
                            || (tree.is(child, PREPOSITION) && isAside(child)))
                    .noneMatch(more -> tree.under(token, more)))
            .toList();
    List<Token> kept = own.size() > MAX_WORDS ? shortened(head) : own;
    return scene.words(kept);
  }

  private List<Token> shortened(Token head) {
    return tree.member(head).stream().filter(token -> token.index() <= head.index()).toList();
  }
}
