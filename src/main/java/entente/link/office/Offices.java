package entente.link.office;

import entente.facts.Entity;
import entente.facts.Office;
import entente.lexicon.Lexicon;
import entente.lexicon.Tenure;
import entente.link.OfficeMention;
import entente.link.TitleMention;
import entente.link.known.People;
import entente.link.known.Seats;
import entente.link.person.Roster;
import entente.link.title.Post;
import entente.link.title.TitlePhrase;
import entente.link.title.TitleReader;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Title;
import entente.link.word.Use;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who holds which office from the titles around the persons of a block. */
public final class Offices {
  /** Kinds of office that a person holds in one state only. */
  private static final Set<Title.Kind> OWN =
      EnumSet.of(Title.Kind.HEAD_OF_STATE, Title.Kind.HEAD_OF_GOVERNMENT, Title.Kind.MINISTER);

  private record Reading(Office office, double confidence) {}

  private final Lexicon lexicon;
  private final Cues cues;
  private final Counterparts counterparts;
  private final People people;
  private final Seats seats;
  private final Bearers bearers;
  private final List<Borne> borne = new ArrayList<>();
  private final List<OfficeMention> former = new ArrayList<>();
  private final Roster roster;
  private final Optional<LocalDate> day;
  private final OfficesAlone alone;
  private final Employments employments;
  private final EnvoysBefore envoys;
  private final BodiesBefore bodies;
  private final HomeState home;

  public Offices(
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
    this.counterparts = new Counterparts(lexicon, cues.offices(), day);
    this.people = people;
    this.bearers = new Bearers(cues, titles);
    this.roster = roster;
    this.day = day;
    this.bodies = new BodiesBefore(lexicon, cues);
    this.envoys = new EnvoysBefore(titles, bodies);
    this.employments = new Employments(cues);
    this.home = new HomeState(bearers, people, day);
    this.alone = new OfficesAlone(lexicon, titles, roster, day);
  }

  /** Notes a block of the article; all of them, in text order, before offices are read. */
  public void note(Marks marks) {
    home.note(marks);
  }

  /** The offices stated in a block, in text order. */
  public List<OfficeMention> in(Marks marks) {
    bodies.note(marks);
    List<OfficeMention> offices = new ArrayList<>();
    ListedOffices lists = new ListedOffices(cues);
    int at = 0;
    while (at < marks.size()) {
      List<Borne> group = bearers.group(marks, at);
      group.forEach(title -> add(marks, title, offices));
      Optional<Borne> before =
          group.isEmpty() ? bearers.before(marks, at) : Optional.of(group.getFirst());
      before
          .filter(title -> group.isEmpty())
          .ifPresent(title -> add(marks, carried(marks, title, offices, lists), offices));
      if (before.isEmpty()) {
        alone.at(marks, at).ifPresent(offices::add);
        envoys.note(marks, at);
      }
      marks.from(at).filter(Found::isPerson).ifPresent(person -> around(marks, person, offices));
      at = before.map(title -> title.person().first()).orElse(at + 1);
    }
    return offices;
  }

  /** The titles that persons bear in the blocks read so far. */
  public List<TitleMention> titles() {
    return borne.stream().map(Borne::mention).toList();
  }

  /** The offices in the blocks read so far that are told as over. */
  public List<OfficeMention> former() {
    return former;
  }

  /** Who is called by which initials in the blocks read so far. */
  public TitleInitials initials() {
    return new TitleInitials(borne);
  }

  /** The title as that of an officer of the state whose head the same list names. */
  private Borne carried(
      Marks marks, Borne title, List<OfficeMention> offices, ListedOffices lists) {
    Optional<Entity> own = bodies.whose(marks, title.phrase());
    if (own.isPresent()) {
      return title.ownedBy(own);
    }
    if (!isNobodys(title.person().entity())) {
      return title;
    }
    Optional<Entity> state = lists.owner(title.words(), title.first(), title.phrase(), offices);
    state.ifPresent(of -> lists.note(title.span()));
    return state.isPresent() ? title.ownedBy(state) : envoys.named(marks, title);
  }

  private boolean isNobodys(Entity person) {
    return roster.state(person).isEmpty() && lexicon.stateOf(person).isEmpty();
  }

  private void around(Marks marks, Found person, List<OfficeMention> offices) {
    bearers.inside(marks, person).ifPresent(title -> add(marks, title, offices));
    bearers
        .behind(marks, person)
        .map(title -> title.ownedBy(bodies.whose(marks, title.phrase())))
        .ifPresent(title -> add(marks, title, offices));
    employments
        .of(marks, person)
        .ifPresent(work -> {
          borne.add(work);
          work.phrase()
              .of()
              .map(body ->
                  new OfficeMention(
                      work.span(),
                      work.bearer(),
                      office(body, work.phrase().titles().getFirst()),
                      0.8,
                      work.sign()))
              .ifPresent(offices::add);
        });
  }

  /** "…, Deputy Prime Minister and Minister of Foreign Affairs, attended" of a known person. */
  private boolean isKnownServant(Marks marks, TitlePhrase phrase, Found person) {
    int next = phrase.next();
    boolean closed = next >= marks.size() || !marks.words().joins(next);
    if (phrase.titles().stream().anyMatch(cues.offices()::isSent)) {
      return true;
    }
    boolean home =
        phrase.titles().stream().anyMatch(title -> cues.offices().home(title.title()).isPresent());
    return closed && (home || lexicon.stateOf(person.entity()).isPresent());
  }

  private void add(Marks marks, Borne title, List<OfficeMention> offices) {
    if (title.isTitle()) {
      borne.add(title);
    }
    TitlePhrase phrase = title.phrase();
    Entity person = title.person().entity();
    if (counterparts.isCounterpart(phrase)) {
      Optional<Office> other =
          offices.isEmpty() ? Optional.empty() : Optional.of(offices.getLast().office());
      counterparts
          .office(person, phrase.of().get(), other)
          .map(office ->
              new OfficeMention(
                  title.span(), title.bearer(), office, 0.75, OfficeMention.Sign.COUNTERPART))
          .ifPresent(offices::add);
    }
    boolean over = phrase.isFormerOffice();
    if (!(over || phrase.isOffice()) || !isStated(marks, title)) {
      return;
    }
    Optional<Entity> near = over ? Optional.empty() : bodies.before(marks, phrase);
    for (Post post : phrase.posts()) {
      reading(person, post.title(), post.of().map(this::government), near)
          .or(() -> over ? Optional.empty() : atHome(marks, phrase.first(), post))
          .map(read ->
              new OfficeMention(
                  title.span(), title.bearer(), read.office(), read.confidence(), title.sign()))
          .ifPresent((over ? former : offices)::add);
    }
  }

  /** Behind a name a title is an office where the words or the reference data tell whose. */
  private boolean isStated(Marks marks, Borne title) {
    return title.sign() != OfficeMention.Sign.BEHIND
        || title.phrase().of().isPresent()
        || isKnownServant(marks, title.phrase(), title.person());
  }

  private Optional<Reading> reading(
      Entity person, Title title, Optional<Entity> of, Optional<Entity> near) {
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
    if (cues.offices().isSent(title)) {
      return bodies.sender().map(body -> new Reading(office(body, title), 0.75));
    }
    if (person.known() && isKnown(title)) {
      return Optional.empty();
    }
    return title.kind().isVague() || cues.offices().isBare(title)
        ? people
            .bare(person, title, day)
            .map(tenure -> new Reading(tenure.office(), 0.8))
            .or(() -> opposition(person, title))
        : near.filter(body -> cues.offices().is(Use.BODY_OFFICE, title.title()))
            .or(() -> roster.state(person))
            .or(() -> lexicon.stateOf(person))
            .or(() -> near)
            .or(() -> cues.offices().home(title.title()).flatMap(lexicon::entity))
            .map(state -> new Reading(office(state, title), 0.7));
  }

  /** "Presidential Spokesperson Ana Vik": an office that the state has once, at home. */
  private Optional<Reading> atHome(Marks marks, int at, Post post) {
    boolean bare = post.of().isEmpty() && cues.offices().is(Use.HOME_OFFICE, post.title().title());
    return bare
        ? home.at(marks, at).map(state -> new Reading(office(state, post.title()), 0.65))
        : Optional.empty();
  }

  /** Whether the reference data tells the office of every known person who holds it. */
  private boolean isKnown(Title title) {
    return cues.offices().isRole(Use.RULER, title.role())
        || cues.offices().is(Use.KNOWN_OFFICE, title.title());
  }

  /** "Opposition leader" of a person whose state is known. */
  private Optional<Reading> opposition(Entity person, Title title) {
    return lexicon
        .stateOf(person)
        .filter(state -> cues.offices().is(Use.OPPOSITION, title.title()))
        .map(state -> new Reading(office(state, title), 0.75));
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
