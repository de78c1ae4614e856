package entente.link;

import entente.facts.Entity;
import entente.facts.Mention;
import entente.facts.Office;
import entente.lexicon.Lexicon;
import entente.lexicon.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who holds which office from the titles around the persons of a block. */
final class Offices {
  private static final Set<String> VAGUE = Set.of("local", "legislative", "justice", "military");

  /** Kinds of office that a person holds in one state only. */
  private static final Set<String> OWN = Set.of("head-of-state", "head-of-government", "minister");

  /** Offices that the reference data tells of every known person. */
  private static final Set<String> RULERS =
      Set.of("President", "Vice President", "Prime Minister", "Premier", "Chancellor");

  private record Reading(Office office, double confidence) {}

  private static final String COUNTERPART = "counterpart";

  private final Lexicon lexicon;
  private final Cues cues;
  private final Counterparts counterparts;
  private final People people;
  private final Seats seats;
  private final TitleReader titles;
  private final Roster roster;
  private final Optional<LocalDate> day;
  private final OfficesAlone alone;

  Offices(
      Lexicon lexicon,
      Cues cues,
      People people,
      Seats seats,
      TitleReader titles,
      Roster roster,
      Optional<LocalDate> day) {
    this.cues = cues;
    this.seats = seats;
    this.lexicon = lexicon;
    this.counterparts = new Counterparts(lexicon, day);
    this.people = people;
    this.titles = titles;
    this.roster = roster;
    this.day = day;
    this.alone = new OfficesAlone(lexicon, titles, roster, day);
  }

  /** The offices stated in a block, in text order. */
  List<OfficeMention> in(Marks marks) {
    List<OfficeMention> offices = new ArrayList<>();
    ListedOffices lists = new ListedOffices();
    int at = 0;
    while (at < marks.size()) {
      int next = before(marks, at, offices, lists);
      if (next == at) {
        alone.at(marks, at).ifPresent(offices::add);
      }
      marks.from(at).filter(Found::isPerson).ifPresent(person -> behind(marks, person, offices));
      at = Math.max(next, at + 1);
    }
    return offices;
  }

  private int before(Marks marks, int at, List<OfficeMention> offices, ListedOffices lists) {
    Optional<TitlePhrase> phrase = titles.at(marks, at);
    int next = phrase.map(TitlePhrase::next).orElse(at);
    Optional<Found> person =
        next > at ? marks.from(next).filter(Found::isPerson) : Optional.empty();
    if (phrase.isEmpty() || person.isEmpty()) {
      return at;
    }
    boolean comma =
        PersonForms.mayTakeComma(marks, phrase.get()) && marks.words().gap(next).equals(",");
    if ((!marks.words().follows(next) && !comma) || isOfBody(marks, at)) {
      return at;
    }
    int last = person.get().last();
    TitlePhrase whole = titles.withOwnerBehind(marks, phrase.get(), last);
    int end = titles.end(marks, phrase.get(), last);
    Optional<Entity> carried =
        isNobodys(person.get().entity())
            ? lists.owner(marks.words(), at, whole, offices)
            : Optional.empty();
    carried.ifPresent(state -> lists.note(marks.words().span(at, end)));
    add(
        marks,
        whole.ownedBy(carried),
        person.get(),
        at,
        end,
        comma ? "title-comma" : OfficeMention.BEFORE,
        offices);
    return next;
  }

  private boolean isNobodys(Entity person) {
    return roster.state(person).isEmpty() && lexicon.stateOf(person).isEmpty();
  }

  /** "Council President Ana Vik of Chile" presides over no state. */
  private boolean isOfBody(Marks marks, int at) {
    Words words = marks.words();
    return words.follows(at)
        && marks.at(at - 1).isEmpty()
        && cues.forms(words, at - 1).stream()
            .filter(hit -> hit.last() == at - 1 && words.at(at - 1).isCapital())
            .flatMap(hit -> hit.values().stream())
            .anyMatch(form -> form.kind() == Entity.Kind.ORGANISATION);
  }

  private void behind(Marks marks, Found person, List<OfficeMention> offices) {
    Words words = marks.words();
    int at = person.last() + 1;
    boolean comma = at < words.size() && words.gap(at).equals(",");
    boolean as = words.follows(at) && words.key(at).equals("as");
    int from = as ? at + 1 : at;
    if (!(comma || as) || from >= words.size()) {
      return;
    }
    int first = words.key(from).equals("the") && from + 1 < words.size() ? from + 1 : from;
    titles
        .at(marks, first)
        .map(phrase -> titles.withBodyBehind(marks, phrase))
        .filter(phrase -> phrase.of().isPresent() || isKnownServant(marks, phrase, person))
        .filter(phrase -> !phrase.isHonorific())
        .filter(phrase -> marks.from(phrase.next()).filter(Found::isPerson).isEmpty())
        .ifPresent(phrase ->
            add(marks, phrase, person, person.first(), phrase.next() - 1, "title-behind", offices));
  }

  /** "…, Deputy Prime Minister and Minister of Foreign Affairs, attended" of a known person. */
  private boolean isKnownServant(Marks marks, TitlePhrase phrase, Found person) {
    int next = phrase.next();
    boolean closed = next >= marks.size() || !marks.words().joins(next);
    return closed && lexicon.stateOf(person.entity()).isPresent();
  }

  private void add(
      Marks marks,
      TitlePhrase phrase,
      Found person,
      int first,
      int last,
      String rule,
      List<OfficeMention> offices) {
    Mention holder = mention(marks, person);
    if (Counterparts.isCounterpart(phrase) && !offices.isEmpty()) {
      counterparts
          .office(person.entity(), phrase.of().get(), offices.getLast().office())
          .map(office ->
              new OfficeMention(marks.words().span(first, last), holder, office, 0.75, COUNTERPART))
          .ifPresent(offices::add);
    }
    if (!phrase.isOffice()) {
      return;
    }
    for (Post post : phrase.posts()) {
      reading(person.entity(), post.title(), post.of().map(this::government))
          .ifPresent(read ->
              offices.add(
                  new OfficeMention(
                      marks.words().span(first, last),
                      holder,
                      read.office(),
                      read.confidence(),
                      rule)));
    }
  }

  static Mention mention(Marks marks, Found found) {
    return new Mention(
        marks.words().span(found.first(), found.last()),
        found.entity(),
        found.rule(),
        found.confidence());
  }

  private Optional<Reading> reading(Entity person, Title title, Optional<Entity> of) {
    Optional<Tenure> held =
        people
            .tenure(person, title, day)
            .or(() -> people.tenure(person, title, Optional.empty()))
            .filter(tenure -> of.map(tenure.office().of()::equals).orElse(true));
    if (held.isPresent()) {
      return Optional.of(new Reading(held.get().office(), of.isPresent() ? 0.95 : 0.85));
    }
    if (of.isPresent()) {
      return serves(person, of.get(), title)
          ? Optional.of(new Reading(office(of.get(), title), 0.9))
          : Optional.empty();
    }
    if (RULERS.contains(title.title()) && person.known()) {
      return Optional.empty();
    }
    return VAGUE.contains(title.kind()) || title.isBare()
        ? people.bare(person, title, day).map(tenure -> new Reading(tenure.office(), 0.8))
        : roster
            .state(person)
            .or(() -> lexicon.stateOf(person))
            .or(() -> cues.home(title.title()).flatMap(lexicon::entity))
            .map(state -> new Reading(office(state, title), 0.7));
  }

  /** Whether a known person may hold an office of that state: nobody rules two. */
  private boolean serves(Entity person, Entity of, Title title) {
    Optional<Entity> own = lexicon.stateOf(person);
    return own.isEmpty()
        || own.get().equals(of)
        || of.kind() != Entity.Kind.STATE
        || !OWN.contains(title.kind());
  }

  /** "White House adviser": the state whose government sits in a building. */
  private Entity government(Entity of) {
    return of.type().equals("Venue") ? seats.actor(of).orElse(of) : of;
  }

  private static Office office(Entity of, Title title) {
    return new Office(of, title.role(), title.title());
  }
}
