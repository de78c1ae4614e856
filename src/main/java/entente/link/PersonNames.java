package entente.link;

import entente.facts.Entity;
import entente.names.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says who the persons of one article are: known ones, new ones, and who a surname means. */
final class PersonNames {
  private final People people;
  private final Cues cues;
  private final NameRun runs;
  private final Roster roster;
  private final Optional<LocalDate> day;
  private final String articleKey;

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  PersonNames(People people, Cues cues, Roster roster, Optional<LocalDate> day, String articleKey) {
    this.people = people;
    this.cues = cues;
    this.runs = new NameRun(cues);
    this.roster = roster;
    this.day = day;
    this.articleKey = articleKey;
  }

  /** Notes the known persons that are marked by their full names. */
  void note(Marks marks) {
    for (Found found : marks.all()) {
      if (found.isPerson()) {
        note(found.entity(), runs.keys(marks.words(), found.first(), found.last()));
      }
    }
  }

  private void note(Entity person, List<String> keys) {
    roster.add(person, Folding.fold(keys), surnames(person, keys));
  }

  private List<String> surnames(Entity person, List<String> keys) {
    List<String> folded = Folding.fold(keys);
    List<String> surnames = new ArrayList<>(people.surnames(person));
    if (!folded.isEmpty() && !surnames.contains(folded.getLast())) {
      surnames.add(folded.getLast());
    }
    return surnames;
  }

  /** Marks the candidates, those of most words first, so that a shorter name finds its longer. */
  void resolve(List<Candidate> candidates) {
    List<Candidate> longestFirst = new ArrayList<>(candidates);
    longestFirst.sort(Comparator.comparingInt((Candidate one) -> one.keys().size()).reversed());
    longestFirst.stream().filter(one -> !one.isSingle()).forEach(this::full);
    candidates.stream().filter(Candidate::isSingle).forEach(this::single);
  }

  private void full(Candidate one) {
    Optional<People.Match> known = people.named(one.keys(), one.phrase(), day);
    if (known.isPresent()) {
      mark(one, known.get().person(), known.get().rule(), known.get().confidence());
      return;
    }
    Optional<Entity> inside = inside(one);
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

  private void single(Candidate one) {
    Optional<Entity> here = roster.bySurname(one.keys());
    if (here.isPresent() && !otherState(here.get(), one.phrase())) {
      mark(one, here.get(), "title-surname", 0.95);
      return;
    }
    Optional<People.Match> known = titled(one);
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

  private void mark(Candidate one, Entity person, String rule, double confidence) {
    if (one.marks().mark(new Found(one.first(), one.last(), person, rule, confidence))) {
      note(person, one.keys());
      if (one.phrase().of().isPresent()) {
        roster.state(person, one.phrase().of().get());
      }
    }
  }

  /** Marks the persons of the article where they are named again, in full or by surname. */
  void repeat(Marks marks) {
    for (int at = 0; at < marks.size(); at++) {
      if (marks.at(at).isEmpty() && marks.words().at(at).isCapital()) {
        again(marks, at).ifPresent(marks::mark);
      }
    }
  }

  private Optional<Found> again(Marks marks, int at) {
    int last = runs.end(marks, at);
    if (last < at || !marks.isFree(at, last)) {
      return Optional.empty();
    }
    List<String> keys = runs.keys(marks.words(), at, last);
    int end = last;
    if (Folding.fold(keys).size() > 1) {
      Optional<Entity> named = roster.byName(keys);
      if (named.isPresent()) {
        return named.map(person -> new Found(at, end, person, "name-repeat", 0.9));
      }
    }
    return surname(marks, at, keys, last);
  }

  private Optional<Found> surname(Marks marks, int at, List<String> keys, int last) {
    Words words = marks.words();
    boolean inside = words.follows(at) && words.at(at - 1).isCapital() && !isPlain(marks, at - 1);
    if (inside || cues.is(Cues.Use.STOP, words.key(at))) {
      return Optional.empty();
    }
    return roster.bySurname(keys).map(person -> new Found(at, last, person, "surname", 0.92));
  }

  /** Whether a capital there belongs to a sentence's start, a title or another name. */
  private boolean isPlain(Marks marks, int at) {
    Words words = marks.words();
    boolean title = at >= 0 && endsTitle(words, at);
    return marks.at(at).isPresent()
        || words.begins(at)
        || title
        || cues.is(Cues.Use.STOP, words.key(at));
  }

  private boolean endsTitle(Words words, int at) {
    for (int from = Math.max(0, at - 3); from <= at; from++) {
      int end = at;
      if (cues.titles(words, from).stream().anyMatch(hit -> hit.last() == end)) {
        return true;
      }
    }
    return !cues.honorifics(words, at).isEmpty();
  }
}
