package entente.merge.picture;

import java.util.Optional;

/**
 * What an amount with its qualifier leaves open, from the least to the most it may mean.
 *
 * <p>An exact one is taken as rounded to half a hundredth of itself, an approximate one to a
 * twentieth. What is aimed at is no amount, and neither is how often something has multiplied.
 */
public record Amount(double least, double most) {
  private static final double ROUNDED = 0.005;
  private static final double ABOUT = 0.05;

  /** Whether two amounts, each written as number and qualifier, cannot mean the same number. */
  public static boolean differ(String one, String other) {
    Optional<Amount> a = of(one);
    Optional<Amount> b = of(other);
    return a.isPresent()
        && b.isPresent()
        && (a.get().least > b.get().most || b.get().least > a.get().most);
  }

  private static Optional<Amount> of(String words) {
    int space = words.indexOf(' ');
    String qualifier = words.substring(space + 1);
    try {
      double value = Double.parseDouble(words.substring(0, space));
      return switch (qualifier) {
        case "exact" -> Optional.of(around(value, ROUNDED));
        case "approximately" -> Optional.of(around(value, ABOUT));
        case "nearly" -> Optional.of(new Amount(value - Math.abs(value) * ABOUT, value));
        case "moreThan" -> Optional.of(new Amount(value, Double.POSITIVE_INFINITY));
        case "lessThan", "upTo" -> Optional.of(new Amount(Double.NEGATIVE_INFINITY, value));
        default -> Optional.empty();
      };
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static Amount around(double value, double share) {
    return new Amount(value - Math.abs(value) * share, value + Math.abs(value) * share);
  }
}
