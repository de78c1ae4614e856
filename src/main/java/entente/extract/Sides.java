package entente.extract;

import entente.article.Article;
import entente.article.Property;
import entente.facts.Claim;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is planned lies not before the article's day, what has happened not after it.
 *
 * <p>A date that says otherwise, and that the text does not state in full, is left out.
 */
record Sides(List<String> days) {
  Sides {
    days = List.copyOf(days);
  }

  /** The days of header and dateline. */
  static Sides of(Article article) {
    return new Sides(
        article.properties().stream()
            .filter(property ->
                property.kind() == Property.Kind.DATE
                    || property.kind() == Property.Kind.DATELINE_DATE)
            .map(Property::value)
            .filter(value -> value.matches("\\d{4}-\\d\\d-\\d\\d"))
            .sorted()
            .toList());
  }

  /** The claim, without a date on the wrong side. */
  Claim kept(Claim claim) {
    Modality modality = claim.voice().modality();
    Fact fact =
        switch (claim.fact()) {
          case Fact.Visit it when isWrong(it.when(), modality) -> it.at(Optional.empty());
          case Fact.Meeting it when isWrong(it.when(), modality) ->
              new Fact.Meeting(
                  it.format(),
                  it.participants(),
                  it.others(),
                  Optional.empty(),
                  it.place(),
                  it.follows());
          case Fact.Happening it when isWrong(it.when(), modality) ->
              new Fact.Happening(
                  it.occasion(),
                  it.label(),
                  it.participants(),
                  it.organiser(),
                  Optional.empty(),
                  it.place());
          case Fact.Act it when isWrong(it.when(), modality) ->
              new Fact.Act(
                  it.predicate(),
                  it.label(),
                  it.actors(),
                  it.others(),
                  it.object(),
                  it.targets(),
                  it.kind(),
                  it.addressed(),
                  Optional.empty(),
                  it.place());
          default -> claim.fact();
        };
    return fact.equals(claim.fact()) ? claim : new Claim(fact, claim.voice(), claim.evidence());
  }

  private boolean isWrong(Optional<When> when, Modality modality) {
    if (when.isEmpty() || days.isEmpty() || when.get().derivation().equals("stated")) {
      return false;
    }
    return switch (modality) {
      case PLANNED, INTENDED, DESIRED -> isBefore(when.get().end(), days.getFirst());
      case HAPPENED, ONGOING -> isBefore(lastFor(when.get()), when.get().start());
      case ASSERTED, HYPOTHETICAL, CANCELLED, POSTPONED, DERIVED -> false;
    };
  }

  /** A day of a month may be that of another zone of time, one behind that of the article. */
  private String lastFor(When when) {
    LocalDate last = LocalDate.parse(days.getLast());
    boolean named = when.derivation().equals("article-year");
    return (named ? last.plusDays(1) : last).toString();
  }

  /** Whether one ends before the other begins, as far as both are told. */
  private static boolean isBefore(String one, String other) {
    int precision = Math.min(one.length(), other.length());
    return one.substring(0, precision).compareTo(other.substring(0, precision)) < 0;
  }
}
