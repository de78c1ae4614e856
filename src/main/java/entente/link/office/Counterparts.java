package entente.link.office;

import entente.facts.Entity;
import entente.facts.Office;
import entente.lexicon.Lexicon;
import entente.lexicon.Tenure;
import entente.link.title.TitlePhrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which office "his Japanese counterpart" holds: that of the one named before, at home. */
final class Counterparts {
  /** What foreign ministers are called in one country or another. */
  private static final Set<String> FOREIGN =
      Set.of("secretary-of-state", "foreign-secretary", "foreign-minister");

  private final Lexicon lexicon;
  private final Optional<LocalDate> day;

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  Counterparts(Lexicon lexicon, Optional<LocalDate> day) {
    this.lexicon = lexicon;
    this.day = day;
  }

  /** Whether the words before a name are "… counterpart". */
  static boolean isCounterpart(TitlePhrase phrase) {
    return phrase.of().isPresent()
        && phrase.titles().size() == 1
        && phrase.titles().getFirst().title().equals("counterpart");
  }

  /** The office of a person of the state, whose counterpart holds the other office, if any. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  Optional<Office> office(Entity person, Entity state, Optional<Office> other) {
    List<Office> held =
        lexicon.tenures(person).stream()
            .filter(tenure -> tenure.office().of().equals(state))
            .filter(tenure -> day.map(tenure::covers).orElse(true))
            .map(Tenure::office)
            .distinct()
            .toList();
    return held.isEmpty()
        ? other.filter(office -> mayBe(person, state)).flatMap(office -> alike(state, office))
        : held.stream()
            .filter(office ->
                held.size() == 1
                    || other.map(Office::role).filter(office.role()::equals).isPresent())
            .findFirst();
  }

  /** Whether nothing is known of the person that speaks against an office of the state. */
  private boolean mayBe(Entity person, Entity state) {
    return lexicon.stateOf(person).map(state::equals).orElse(!person.known());
  }

  /** The office of the state that is like the other. */
  private Optional<Office> alike(Entity state, Office other) {
    if (FOREIGN.contains(other.role())) {
      return Optional.of(new Office(state, "foreign-minister", "Foreign Minister"));
    }
    boolean usual = other.title().endsWith("Minister");
    return usual || !lexicon.holders(state, other.role()).isEmpty()
        ? Optional.of(new Office(state, other.role(), other.title()))
        : Optional.empty();
  }
}
