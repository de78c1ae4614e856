package entente.link.known;

import entente.facts.Entity;
import entente.facts.Office;
import entente.lexicon.Form;
import entente.lexicon.Lexicon;
import entente.lexicon.Name;
import entente.lexicon.Tenure;
import entente.link.title.TitlePhrase;
import entente.link.word.Cues;
import entente.link.word.Folding;
import entente.link.word.OfficeWords;
import entente.link.word.Title;
import entente.link.word.Use;
import entente.link.word.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The known persons, found by any spelling of their names, their titles and states. */
public final class People {

  /** Who is meant; by which rule, for receipts only; and how sure that is. */
  public record Match(Entity person, String rule, double confidence) {}

  private final Lexicon lexicon;
  private final Folding folding;
  private final OfficeWords offices;
  private final Map<String, Set<Entity>> bySurname = new TreeMap<>();
  private final Map<Entity, List<String>> surnamesOf = new HashMap<>();
  private final Map<String, List<List<String>>> names = new TreeMap<>();
  private final Set<String> firstNames = new HashSet<>();

  public People(Lexicon lexicon, Cues cues) {
    this.lexicon = lexicon;
    this.folding = cues.folding();
    this.offices = cues.offices();
    for (Name name : lexicon.names()) {
      if (name.entity().kind() == Entity.Kind.PERSON) {
        add(name);
      }
    }
    bySurname.forEach((surname, persons) ->
        persons.forEach(
            person -> surnamesOf.computeIfAbsent(person, one -> new ArrayList<>()).add(surname)));
  }

  private void add(Name name) {
    List<String> keys = keys(name.surface());
    List<String> folded = folding.fold(keys);
    if (folded.isEmpty()) {
      return;
    }
    if (name.form() == Form.SURNAME) {
      surname(String.join(" ", folded), name.entity());
    } else {
      names.computeIfAbsent(name.entity().id(), id -> new ArrayList<>()).add(folded);
      surname(folded.getLast(), name.entity());
      if (folded.size() > 1 && keys.getFirst().length() > 2) {
        firstNames.add(keys.getFirst());
      }
    }
  }

  private void surname(String folded, Entity person) {
    bySurname.computeIfAbsent(folded, key -> new LinkedHashSet<>()).add(person);
  }

  private static List<String> keys(String name) {
    Words words = Words.of(name);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      keys.add(words.key(i));
    }
    return keys;
  }

  /** The surnames by which the news calls a known person, folded. */
  public List<String> surnames(Entity person) {
    return surnamesOf.getOrDefault(person, List.of());
  }

  /** The known person with this name of several words, in this or another spelling. */
  public Optional<Match> named(List<String> keys, TitlePhrase phrase, Optional<LocalDate> day) {
    List<String> folded = folding.fold(keys);
    List<Match> variants = new ArrayList<>();
    List<Match> officers = new ArrayList<>();
    for (Entity person : candidates(folded)) {
      boolean over =
          day.isPresent() && phrase.time() == TitlePhrase.Time.BEFORE && holds(person, phrase, day);
      if (over || (phrase.of().isPresent() && !isOf(person, phrase.of().get()))) {
        continue;
      }
      if (folded.size() > 1 && isNamed(person, folded)) {
        variants.add(new Match(person, "name-variant", 0.9));
      } else if (day.isPresent() && phrase.of().isPresent() && holds(person, phrase, day)) {
        officers.add(new Match(person, "title-surname", 0.85));
      }
    }
    return only(variants)
        .or(() ->
            only(
                Stream.concat(variants.stream(), officers.stream())
                    .filter(match -> holds(match.person(), phrase, day))
                    .toList()))
        .or(() -> only(officers));
  }

  private boolean isNamed(Entity person, List<String> folded) {
    return names.getOrDefault(person.id(), List.of()).stream()
        .anyMatch(name -> name.size() > 1 && Folding.alike(name, folded));
  }

  /** The known person whom a title and a surname mean: "President Xi". */
  public Optional<Match> titled(List<String> keys, TitlePhrase phrase, Optional<LocalDate> day) {
    List<Entity> persons =
        candidates(folding.fold(keys)).stream()
            .filter(person -> phrase.of().isEmpty() || isOf(person, phrase.of().get()))
            .filter(person -> holds(person, phrase, Optional.empty()) || holds(person, phrase, day))
            .toList();
    List<Entity> now = persons.stream().filter(person -> holds(person, phrase, day)).toList();
    List<Entity> left = now.isEmpty() ? persons : now;
    return left.size() == 1
        ? Optional.of(new Match(left.getFirst(), "title-surname", now.isEmpty() ? 0.75 : 0.92))
        : Optional.empty();
  }

  /** The only known person of a state with that surname: "Kazakh musician Baikadamov". */
  public Optional<Match> compatriot(List<String> keys, Entity state) {
    List<Entity> persons =
        candidates(folding.fold(keys)).stream().filter(person -> isOf(person, state)).toList();
    return persons.size() == 1
        ? Optional.of(new Match(persons.getFirst(), "state-surname", 0.75))
        : Optional.empty();
  }

  /** Whether the full name of a known person begins with the word. */
  public boolean isFirstName(String key) {
    return firstNames.contains(key);
  }

  /** Whether any known person bears the surname. */
  public boolean isSurname(List<String> keys) {
    return !candidates(folding.fold(keys)).isEmpty();
  }

  private Set<Entity> candidates(List<String> folded) {
    Set<Entity> found =
        new LinkedHashSet<>(bySurname.getOrDefault(String.join(" ", folded), Set.of()));
    for (int i = 0; i < folded.size(); i++) {
      found.addAll(bySurname.getOrDefault(folded.get(i), Set.of()));
      if (i > 0) {
        String two = folded.get(i - 1) + " " + folded.get(i);
        found.addAll(bySurname.getOrDefault(two, Set.of()));
      }
    }
    return found;
  }

  private static Optional<Match> only(List<Match> matches) {
    return matches.size() == 1 ? Optional.of(matches.getFirst()) : Optional.empty();
  }

  private boolean isOf(Entity person, Entity owner) {
    return lexicon.stateOf(person).filter(owner::equals).isPresent()
        || lexicon.tenures(person).stream().anyMatch(tenure -> tenure.office().of().equals(owner));
  }

  /** Whether the person holds such an office on the day: "Secretary" for "Secretary of State". */
  public boolean holds(Entity person, TitlePhrase phrase, Optional<LocalDate> day) {
    return phrase.titles().stream()
        .anyMatch(title ->
            tenure(person, title, day).isPresent()
                || (day.isPresent() && bare(person, title, day).isPresent()));
  }

  /** "Minister Vieira", "Secretary Blinken": the only such office that the person holds then. */
  public Optional<Tenure> bare(Entity person, Title title, Optional<LocalDate> day) {
    List<Tenure> held =
        lexicon.tenures(person).stream()
            .filter(tenure -> offices.isShortFor(title, tenure.office().title()))
            .filter(tenure -> day.map(tenure::covers).orElse(true))
            .toList();
    return held.size() == 1 ? Optional.of(held.getFirst()) : Optional.empty();
  }

  /** Whether the person is known to hold an office on the day. */
  public boolean serves(Entity person, LocalDate on) {
    return lexicon.tenures(person).stream()
        .anyMatch(tenure -> tenure.from().isPresent() && tenure.covers(on));
  }

  /** The only known person of that surname who leads a state or its diplomacy on the day. */
  public Optional<Match> leader(List<String> keys, LocalDate day) {
    List<Entity> leaders =
        bySurname.getOrDefault(String.join(" ", folding.fold(keys)), Set.of()).stream()
            .filter(person ->
                lexicon.tenures(person).stream()
                    .anyMatch(tenure ->
                        tenure.from().isPresent() && tenure.covers(day) && leads(tenure.office())))
            .toList();
    return leaders.size() == 1
        ? Optional.of(new Match(leaders.getFirst(), "leader-surname", 0.75))
        : Optional.empty();
  }

  private boolean leads(Office office) {
    return offices.isRole(Use.RULER, office.role()) || offices.isRole(Use.LEADER, office.role());
  }

  /** The office of this title that the person holds on the day, or ever if there is no day. */
  public Optional<Tenure> tenure(Entity person, Title title, Optional<LocalDate> day) {
    List<Tenure> held =
        lexicon.tenures(person).stream()
            .filter(tenure -> isRole(tenure, title))
            .filter(tenure -> day.map(tenure::covers).orElse(true))
            .toList();
    return held.isEmpty() ? Optional.empty() : Optional.of(held.getLast());
  }

  private boolean isRole(Tenure tenure, Title title) {
    return offices.isAlike(title, tenure.office().role())
        || tenure.office().title().equalsIgnoreCase(title.title());
  }
}
