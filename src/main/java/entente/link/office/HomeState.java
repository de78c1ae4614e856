package entente.link.office;

import entente.facts.Entity;
import entente.lexicon.Tenure;
import entente.link.known.People;
import entente.link.title.TitlePhrase;
import entente.link.word.Found;
import entente.link.word.Marks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The state at home in which an article is written: whose officers it names at first without the
 * state. "President Lee met the Mongolian minister … Foreign Minister Cho" is told in Korea.
 */
final class HomeState {
  /** So many known officers must be named so, all of one state. */
  private static final int ENOUGH = 2;

  private final Bearers bearers;
  private final People people;
  private final Optional<LocalDate> day;
  private final List<Marks> blocks = new ArrayList<>();
  private Optional<Optional<Entity>> home = Optional.empty();

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  HomeState(Bearers bearers, People people, Optional<LocalDate> day) {
    this.bearers = bearers;
    this.people = people;
    this.day = day;
  }

  /** Notes a block; they come in text order, all before the first question. */
  void note(Marks marks) {
    if (!marks.words().isTitleCased()) {
      blocks.add(marks);
    }
  }

  /** The state, if the article tells it and the block names no other before the word. */
  Optional<Entity> at(Marks marks, int title) {
    if (home.isEmpty()) {
      home = Optional.of(read());
    }
    return home.get()
        .filter(state ->
            marks.all().stream()
                .filter(found -> found.isState() && found.first() < title)
                .allMatch(found -> found.entity().equals(state)));
  }

  private Optional<Entity> read() {
    Set<Entity> named = new HashSet<>();
    Set<Entity> states = new LinkedHashSet<>();
    int officers = 0;
    for (Marks marks : blocks) {
      for (int at = 0; at < marks.size(); at++) {
        Optional<Borne> borne = bearers.before(marks, at);
        Optional<Found> person = borne.map(Borne::person).or(person(marks, at));
        boolean first = person.map(Found::entity).filter(named::add).isPresent();
        Optional<Entity> bare = first ? borne.flatMap(this::bare) : Optional.empty();
        bare.ifPresent(states::add);
        officers += bare.isPresent() ? 1 : 0;
      }
    }
    return officers >= ENOUGH && states.size() == 1
        ? Optional.of(states.iterator().next())
        : Optional.empty();
  }

  private static Supplier<Optional<Found>> person(Marks marks, int at) {
    return () -> marks.from(at).filter(Found::isPerson);
  }

  /** The state of the known officer whose title does not tell it. */
  private Optional<Entity> bare(Borne borne) {
    TitlePhrase phrase = borne.phrase();
    return phrase.isOffice() && phrase.of().isEmpty()
        ? phrase.titles().stream()
            .filter(title -> title.kind().isNational())
            .flatMap(title -> people.tenure(borne.person().entity(), title, day).stream())
            .map(Tenure::office)
            .map(office -> office.of())
            .filter(of -> of.kind() == Entity.Kind.STATE)
            .findFirst()
        : Optional.empty();
  }
}
