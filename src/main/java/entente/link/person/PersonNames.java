package entente.link.person;

import entente.facts.Entity;
import entente.link.known.People;
import entente.link.title.TitlePhrase;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Words;
import entente.names.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says who the persons of one article are: known ones, new ones, and who a surname means. */
public final class PersonNames {
  /** How sure a title and a surname are that an office held that day proves. */
  private static final double SURE = 0.9;

  private final People people;
  private final Cues cues;
  private final NameRun runs;
  private final Roster roster;
  private final Optional<LocalDate> day;
  private final String articleKey;

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  public PersonNames(
      People people, Cues cues, Roster roster, Optional<LocalDate> day, String articleKey) {
    this.people = people;
    this.cues = cues;
    this.runs = new NameRun(cues);
    this.roster = roster;
    this.day = day;
    this.articleKey = articleKey;
  }

  /** Notes the known persons that are marked by their full names. */
  public void note(Marks marks) {
    for (Found found : marks.all()) {
      if (found.isPerson()) {
        note(found.entity(), runs.keys(marks.words(), found.first(), found.last()));
      }
    }
  }

  private void note(Entity person, List<String> keys) {
    roster.add(person, cues.folding().fold(keys), surnames(person, keys));
  }

  private List<String> surnames(Entity person, List<String> keys) {
    List<String> folded = cues.folding().fold(keys);
    List<String> surnames = new ArrayList<>(people.surnames(person));
    if (!folded.isEmpty() && !surnames.contains(folded.getLast())) {
      surnames.add(folded.getLast());
    }
    return surnames;
  }

  /** Marks the candidates, those of most words first, so that a shorter name finds its longer. */
  public void resolve(List<Candidate> candidates) {
    List<Candidate> longestFirst = new ArrayList<>(candidates);
    longestFirst.sort(Comparator.comparingInt((Candidate one) -> one.keys().size()).reversed());
    longestFirst.stream().filter(one -> !isSingle(one)).forEach(this::full);
    candidates.stream().filter(this::isSingle).forEach(this::single);
  }

  /**
   * Marks the persons of headlines: where every word has a capital, a name ends where that of a
   * known person or one named elsewhere does, else before a small word.
   */
  public void recognise(List<Candidate> headlines) {
    for (Candidate one : headlines) {
      boolean known =
          IntStream.iterate(one.last(), last -> last >= one.first(), last -> last - 1)
              .mapToObj(last -> one.until(last, runs.keys(one.marks().words(), one.first(), last)))
              .anyMatch(this::isRecognised);
      if (!known && !isSingle(one) && isClosed(one)) {
        full(one);
      }
    }
  }

  /** Whether a small word or a mark stands behind the name, and no verb is in it. */
  private static boolean isClosed(Candidate one) {
    Words words = one.marks().words();
    int next = one.last() + 1;
    boolean open = words.joins(next) && words.at(next).isCapital();
    return !open
        && IntStream.rangeClosed(one.first() + 1, one.last())
            .noneMatch(at -> words.key(at).matches(".*(?:[^s]s|ed|ing)"));
  }

  private boolean isRecognised(Candidate one) {
    if (!one.marks().isFree(one.first(), one.last())) {
      return false;
    }
    if (isSingle(one)) {
      return here(one, Optional.empty())
          .map(person -> new People.Match(person, "title-surname", 0.9))
          .or(() -> titled(one))
          .filter(match -> mark(one, match.person(), match.rule(), match.confidence()))
          .isPresent();
    }
    return roster
        .byName(one.keys())
        .map(person -> new People.Match(person, "name-repeat", 0.9))
        .or(() -> people.named(one.keys(), one.phrase(), day))
        .filter(match -> mark(one, match.person(), match.rule(), match.confidence()))
        .isPresent();
  }

  private void full(Candidate one) {
    Optional<People.Match> known = people.named(one.keys(), one.phrase(), day);
    if (known.isPresent()) {
      mark(one, known.get().person(), known.get().rule(), known.get().confidence());
      return;
    }
    Optional<Entity> inside = inside(one).filter(shorter -> mayBe(shorter, one.phrase()));
    if (inside.isPresent()) {
      mark(one, inside.get(), "name-longer", 0.85);
      return;
    }
    Optional<Entity> named = roster.byName(one.keys());
    Entity person = named.orElseGet(() -> mint(one.written(), one.written()));
    mark(one, person, one.rule(), one.confidence());
  }

  /** The person whose shorter name the words hold: "King Salman" in "King Salman Al Saud". */
  private static Optional<Entity> inside(Candidate one) {
    return IntStream.rangeClosed(one.first(), one.last())
        .mapToObj(one.marks()::at)
        .flatMap(Optional::stream)
        .map(Found::entity)
        .findFirst();
  }

  /** "Ambassador Francis J. Vik" is not Francis, who bears another title. */
  private boolean mayBe(Entity shorter, TitlePhrase phrase) {
    return shorter.label().contains(" ")
        || phrase.titles().isEmpty()
        || people.holds(shorter, phrase, Optional.empty());
  }

  private void single(Candidate one) {
    if (isWife(one) || isGeneral(one) || one.written().length() == 1) {
      return;
    }
    Optional<People.Match> known = titled(one);
    Optional<Entity> here = here(one, known.filter(match -> match.confidence() > SURE));
    if (here.isPresent()) {
      mark(one, here.get(), "title-surname", 0.95);
      return;
    }
    if (known.isPresent()) {
      mark(one, known.get().person(), known.get().rule(), known.get().confidence());
      return;
    }
    Optional<Entity> named = roster.byName(one.keys());
    if (named.isPresent() && named.get().known()) {
      mark(one, named.get(), "title-surname", 0.8);
    } else if (named.isPresent()) {
      mark(one, named.get(), one.rule(), 0.7);
    } else if (!people.isSurname(one.keys())) {
      home(one)
          .ifPresent(
              home -> mark(one, mint(one.written(), one.written() + " " + home), one.rule(), 0.6));
    }
  }

  /** "Deputy Director Space": a word of programmes, and no name. */
  private boolean isGeneral(Candidate one) {
    String key = one.marks().words().key(one.last());
    return !people.isSurname(one.keys())
        && (cues.is(Use.WEAK, key) || !cues.ministries(one.marks().words(), one.last()).isEmpty());
  }

  /** "Mrs. Biden": not the president, and no name tells who. */
  private boolean isWife(Candidate one) {
    return one.phrase().isHonorific()
        && cues.is(Use.WIFE, one.marks().words().key(one.phrase().first()));
  }

  /**
   * The person of the article whom a title and a surname mean: the one who bears the title; else
   * nobody if a known person holds the office that day; else the only bearer of the surname.
   */
  private Optional<Entity> here(Candidate one, Optional<People.Match> inOffice) {
    List<Entity> bearers =
        roster.bySurname(one.keys()).stream()
            .filter(person -> !otherState(person, one.phrase()))
            .toList();
    List<Entity> titled = bearers.stream().filter(person -> bears(person, one.phrase())).toList();
    if (titled.size() == 1) {
      return Optional.of(titled.getFirst());
    }
    if (inOffice.isPresent()) {
      return Optional.empty();
    }
    return one.phrase().isHonorific() ? foremost(bearers) : only(bearers);
  }

  private boolean bears(Entity person, TitlePhrase phrase) {
    return phrase.titles().stream().anyMatch(roster.titles(person)::contains)
        || people.holds(person, phrase, day);
  }

  /** Of several who share a surname the one in office, whom alone the news calls by it. */
  private Optional<Entity> foremost(List<Entity> bearers) {
    Optional<Entity> only = only(bearers);
    return only.isPresent() ? only : only(bearers.stream().filter(this::isInOffice).toList());
  }

  /** The person of the article whom the surname alone means. */
  Optional<Entity> bearer(List<String> surname) {
    return foremost(roster.bySurname(surname));
  }

  private boolean isInOffice(Entity person) {
    return !roster.titles(person).isEmpty()
        || day.filter(on -> people.serves(person, on)).isPresent();
  }

  private static Optional<Entity> only(List<Entity> persons) {
    return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }

  /** What tells a person with one name from others: the state, or the article for "Mr." alone. */
  private Optional<String> home(Candidate one) {
    boolean mister = one.phrase().isHonorific() && one.last() == one.first();
    Optional<String> state = one.phrase().of().map(Entity::label);
    return state.isPresent() || !mister ? state : Optional.of(articleKey.substring(0, 6));
  }

  private Optional<People.Match> titled(Candidate one) {
    boolean work = !one.phrase().isHonorific() && !one.phrase().isOffice();
    return work && one.phrase().of().isPresent()
        ? people.compatriot(one.keys(), one.phrase().of().get())
        : people.titled(one.keys(), one.phrase(), day);
  }

  private boolean otherState(Entity person, TitlePhrase phrase) {
    Optional<Entity> state = roster.state(person);
    return phrase.of().isPresent() && state.isPresent() && !state.equals(phrase.of());
  }

  private static Entity mint(String label, String name) {
    return new Entity("person/x-" + Slug.of(name), Entity.Kind.PERSON, "Person", label, false);
  }

  private boolean mark(Candidate one, Entity person, String rule, double confidence) {
    boolean marked = one.marks().mark(new Found(one.first(), one.last(), person, rule, confidence));
    if (marked) {
      note(person, one.keys());
      if (one.phrase().isOffice() && !one.phrase().isHonorific()) {
        roster.titles(person, one.phrase().titles());
      }
      if (one.phrase().of().isPresent()) {
        roster.state(person, one.phrase().of().get());
      }
    }
    return marked;
  }

  private boolean isSingle(Candidate one) {
    return cues.folding().fold(one.keys()).size() < 2;
  }
}
