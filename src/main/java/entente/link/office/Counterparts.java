package entente.link.office;

import entente.facts.Entity;
import entente.facts.Office;
import entente.lexicon.Lexicon;
import entente.lexicon.Tenure;
import entente.link.title.TitlePhrase;
import entente.link.word.OfficeWords;
import entente.link.word.Use;
import entente.names.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says which office "his Japanese counterpart" holds: that of the one named before, at home. */
final class Counterparts {
  private final Lexicon lexicon;
  private final OfficeWords offices;
  private final Optional<LocalDate> day;

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  Counterparts(Lexicon lexicon, OfficeWords offices, Optional<LocalDate> day) {
    this.lexicon = lexicon;
    this.offices = offices;
    this.day = day;
  }

  /** Whether the words before a name are "… counterpart". */
  boolean isCounterpart(TitlePhrase phrase) {
    return phrase.of().isPresent()
        && phrase.titles().size() == 1
        && offices.is(Use.COUNTERPART, phrase.titles().getFirst().title());
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
    String title = offices.usual(other.title());
    String role = Slug.of(title);
    return offices.isMinister(role) || !lexicon.holders(state, role).isEmpty()
        ? Optional.of(new Office(state, role, title))
        : Optional.empty();
  }
}
