package entente.lexicon;

import java.util.List;

/**
 * A row of {@code operators.csv}: a word that says how real another word is.
 *
 * @param word its dictionary form; with a particle or companion after a blank, "call off"
 * @param takes what it bears on: {@code to-verb}, {@code gerund}, {@code that}, {@code object}, a
 *     preposition before a verb or noun, …
 * @param effect what that makes of the other word
 * @param denied the same where the operator itself is denied, as in "did not fail to"
 * @param byObject whether the object of the operator does what the other word says
 * @param byOther whether others than the subject of the operator do: "prevented the visit"
 */
public record Operator(
    String word,
    WordClass wordClass,
    List<String> takes,
    Effect effect,
    Effect denied,
    boolean byObject,
    boolean byOther) {
  public Operator {
    takes = List.copyOf(takes);
  }

  /** The class of an operator. */
  public enum WordClass {
    VERB,
    NOUN,
    ADJECTIVE,
    ADVERB,
    MODAL,
    PREPOSITION,
    CONJUNCTION,
    DETERMINER
  }

  /** What an operator makes of the word that it bears on. */
  public enum Effect {
    /** It is as told. */
    SO,
    /** It is so if the operator stands in the past, else only possible: "was able to". */
    PAST,
    /** It is so, as the subject of the operator says: "accused Peru of". */
    SAID,
    NOT,
    /** It is not so, as the subject of the operator says: "denied that". */
    DENIED,
    INTENDED,
    PLANNED,
    DESIRED,
    HYPOTHETICAL,
    CANCELLED,
    POSTPONED
  }

  /** Whether it bears on such a complement. */
  public boolean takes(String complement) {
    return takes.contains(complement);
  }
}
