package entente.extract.factuality;

import entente.article.Token;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.lexicon.Operator.Effect;
import entente.lexicon.Operator.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the operators climbed over so far, from the root down, make of a predicate.
 *
 * @param modality empty for a fact
 */
record Standing(
    Polarity polarity, Optional<Modality> modality, List<Token> triggers, Optional<Token> teller) {
  static final Standing FACT =
      new Standing(Polarity.POSITIVE, Optional.empty(), List.of(), Optional.empty());

  /** From the nearest to a fact to the farthest from one. */
  private static final List<Modality> ORDER =
      List.of(
          Modality.INTENDED,
          Modality.PLANNED,
          Modality.POSTPONED,
          Modality.CANCELLED,
          Modality.DESIRED,
          Modality.HYPOTHETICAL);

  Standing {
    triggers = List.copyOf(triggers);
  }

  /** The one that is farther from a fact. */
  static Modality weaker(Modality one, Modality other) {
    return ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other;
  }

  boolean isNegative() {
    return polarity == Polarity.NEGATIVE;
  }

  /** What an operator of this standing makes of the word below it. */
  Standing under(Bearing bearing) {
    if (isNegative() && bearing.operator().takes("noun") && isDescription(bearing)) {
      return this;
    }
    Effect effect = isNegative() ? bearing.operator().denied() : bearing.operator().effect();
    boolean factive =
        bearing.operator().effect() == bearing.operator().denied()
            && (effect == Effect.SO || effect == Effect.SAID);
    Standing base = factive ? FACT : this;
    List<Token> all = new ArrayList<>(base.triggers);
    all.add(bearing.trigger());
    return switch (effect) {
      case SO -> new Standing(Polarity.POSITIVE, base.modality, all, base.teller);
      case PAST ->
          new Standing(
              Polarity.POSITIVE,
              bearing.past() ? base.modality : base.with(Modality.HYPOTHETICAL),
              all,
              base.teller);
      case SAID ->
          new Standing(Polarity.POSITIVE, base.modality, all, Optional.of(bearing.trigger()));
      case DENIED ->
          new Standing(Polarity.NEGATIVE, base.modality, all, Optional.of(bearing.trigger()));
      case NOT -> new Standing(Polarity.NEGATIVE, base.negated(bearing), all, base.teller);
      default ->
          new Standing(
              Polarity.POSITIVE, base.with(Modality.valueOf(effect.name())), all, base.teller);
    };
  }

  /** "the planned visit did not take place". */
  private static boolean isDescription(Bearing bearing) {
    return bearing.operator().wordClass() == WordClass.ADJECTIVE;
  }

  /** "does not plan to": not, and in the modality that the plan would have had. */
  private Optional<Modality> negated(Bearing bearing) {
    return switch (bearing.operator().effect()) {
      case INTENDED, PLANNED, DESIRED ->
          isNegative() ? with(Modality.valueOf(bearing.operator().effect().name())) : modality;
      default -> modality;
    };
  }

  private Optional<Modality> with(Modality more) {
    return Optional.of(modality.map(own -> weaker(own, more)).orElse(more));
  }

  /** The same modality, with nothing said against it: "did not come, citing the war". */
  Standing positive() {
    return new Standing(Polarity.POSITIVE, modality, triggers, teller);
  }
}
