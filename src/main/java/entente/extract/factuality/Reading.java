package entente.extract.factuality;

import static entente.article.Tag.*;

import entente.article.Token;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How real the sentence presents a predicate.
 *
 * @param modality {@code HAPPENED} or {@code ONGOING} where nothing stands between it and a fact
 * @param triggers the words that make it so, the outermost first
 * @param teller the verb whose subject says so: "accused" in "accused Peru of arming rebels"
 */
public record Reading(
    Polarity polarity, Modality modality, List<Token> triggers, Optional<Token> teller) {
  public Reading {
    triggers = List.copyOf(triggers);
  }

  /** Whether nothing stands between the predicate and a fact, be that it is so or not so. */
  public boolean isTold() {
    return modality == Modality.HAPPENED || modality == Modality.ONGOING;
  }

  public boolean isNegative() {
    return polarity == Polarity.NEGATIVE;
  }

  /**
   * Whether it may be so or come to be so, by a word of possibility and under no condition: "may
   * sign".
   */
  public boolean isPossible(Cues cues) {
    return modality == Modality.HYPOTHETICAL
        && triggers.stream().anyMatch(word -> cues.is("may-be", text(word)))
        && triggers.stream().noneMatch(word -> word.is(WH_ADVERB, ADPOSITION, FULL_STOP));
  }

  private static String text(Token word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  /** The modality of a predicate that has one of its own, such as "hopes" or "supports". */
  public Modality over(Modality own) {
    boolean plain = own == Modality.ASSERTED || own == Modality.HAPPENED || own == Modality.ONGOING;
    boolean off = modality == Modality.CANCELLED || modality == Modality.POSTPONED;
    if (isTold() || off) {
      return off ? modality : own;
    }
    return plain ? modality : Standing.weaker(modality, own);
  }

  /** The modality of an event: what an actor means to do is planned. */
  public Modality ofEvent() {
    return modality == Modality.INTENDED ? Modality.PLANNED : modality;
  }
}
