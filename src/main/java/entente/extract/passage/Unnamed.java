package entente.extract.passage;

import static entente.article.Relation.*;
import static entente.lexicon.FunctionWords.IN_AT_ON;
import static entente.lexicon.FunctionWords.ON_ABOUT;

import entente.article.Token;
import entente.lexicon.Cues;
import java.util.List;

/**
 * Those who take part and have no name: "met | members of the Lebanese community", "farmers in
 * Poland | blocked the crossing". People only: "met with success", "met its targets" is no meeting.
 */
public final class Unnamed extends SentenceReader {
  /** The longest such phrase of 400 texts that tells no more than who they are has eleven words. */
  private static final int MAX_WORDS = 12;

  public Unnamed(Passage passage) {
    super(passage);
  }

  /**
   * Whom one meets, of the phrases and their coordinates, in the words of the text; only where more
   * is said of them than one word: "met with officials" tells nothing.
   */
  public List<String> company(List<Token> heads) {
    return heads.stream()
        .flatMap(head -> tree.conjuncts(head).stream())
        .filter(head -> head.isCommonNoun() && isCompany(cues, head) && !isPointed(head))
        .filter(head -> parties.in(head).isEmpty())
        .map(this::words)
        .filter(words -> words.contains(" "))
        .distinct()
        .toList();
  }

  /** Whether the noun is one of people or of what people form: "farmers", "unions", "gunmen". */
  public boolean isPeople(Token head) {
    return head.isCommonNoun() && isPeople(cues, head);
  }

  static boolean isPeople(Cues cues, Token head) {
    return cues.is("people", ActWords.lastWord(head)) || isCompany(cues, head);
  }

  /** "lawmakers", "business leaders": such as one meets; not "patients", "gangs". */
  private static boolean isCompany(Cues cues, Token head) {
    String word = ActWords.lastWord(head);
    return cues.is("company", word) || cues.ends("company-ending", word);
  }

  private boolean isPointed(Token head) {
    return tree.has(head, DETERMINER, word -> cues.is("pointing", ActWords.lower(word)))
        || tree.has(head, POSSESSOR, Token::isPronoun);
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
