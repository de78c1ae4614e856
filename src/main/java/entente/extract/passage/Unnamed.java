package entente.extract.passage;

import static entente.article.Relation.*;
import static entente.lexicon.FunctionWords.IN_AT_ON;
import static entente.lexicon.FunctionWords.ON_ABOUT;

import entente.article.Tag;
import entente.article.Token;
import entente.lexicon.Cues;
import java.util.List;
import java.util.function.Predicate;

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

  /**
   * Who holds what a verb tells, "several ministers", "lawmakers from Croatia", in the words of the
   * text; "" where the noun is none of people, where it points to somebody of before ("the
   * ministers"), or says of nobody that he does ("no lawmaker").
   */
  public String holder(Token head) {
    boolean many = head.isPlural() && isState(head);
    boolean people =
        head.isCommonNoun()
            && (isCompany(cues, head)
                || cues.is("voicing-people", ActWords.lastWord(head))
                || many);
    if (!people || isPointed(head) || isBack(head) || passage.referents().one(head).isKnown()) {
      return "";
    }
    String words = described(head);
    boolean said = words.contains(" ") || !isMember(head) || isPartaker(head);
    return said && !(many && !isCounted(head)) ? words : "";
  }

  private boolean isState(Token head) {
    return cues.code("member", ActWords.lower(head)).filter("state"::equals).isPresent();
  }

  private boolean isMember(Token head) {
    return cues.code("member", ActWords.lower(head)).isPresent();
  }

  /** "Participants", "the attendees": whoever they were. */
  private boolean isPartaker(Token head) {
    return cues.code("member", ActWords.lower(head)).filter("any"::equals).isPresent();
  }

  /** "the ministers", "both leaders", "no official", "another minister". */
  private boolean isBack(Token head) {
    boolean the = tree.has(head, DETERMINER, word -> cues.is("back", ActWords.lower(word)));
    boolean none = tree.has(head, DETERMINERS, word -> cues.is("nobody-of", ActWords.lower(word)));
    boolean first = head.isPlural() ? !isMember(head) || isPartaker(head) : isAlways(head);
    boolean named = tree.has(head, PREMODIFIERS, word -> scene.mention(word).isPresent());
    return none || (the && !first && !(named && head.isPlural()));
  }

  /** "the opposition", "the international community", "the working group": there without a word. */
  private boolean isAlways(Token head) {
    return cues.is("standing-people", ActWords.lower(head))
        || (cues.is("joint-body", ActWords.lower(head)) && tree.has(head, PREMODIFIERS));
  }

  /** "most countries", "more than 20 countries". */
  private boolean isCounted(Token head) {
    return tree.has(
        head,
        PREMODIFIERS,
        word -> word.is(Tag.CARDINAL) || cues.is("how-many", ActWords.lower(word)));
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
    return words(head, child -> isClause(child) || (tree.is(child, PREPOSITION) && isAside(child)));
  }

  /** Without a clause that tells more of them: "farmers in Poland". */
  private String described(Token head) {
    return words(head, this::isClause);
  }

  private boolean isClause(Token child) {
    return tree.is(child, RELATIVE, ADNOMINAL, APPOSITION);
  }

  private String words(Token head, Predicate<Token> besides) {
    List<Token> own =
        tree.member(head).stream()
            .filter(token -> !tree.children(head, POSSESSIVE_MARK).contains(token))
            .filter(token ->
                tree.children(head).stream()
                    .filter(besides)
                    .noneMatch(more -> tree.under(token, more)))
            .toList();
    List<Token> kept = own.size() > MAX_WORDS ? shortened(head) : own;
    return scene.words(kept);
  }

  private List<Token> shortened(Token head) {
    return tree.member(head).stream().filter(token -> token.index() <= head.index()).toList();
  }
}
