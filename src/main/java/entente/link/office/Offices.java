package entente.link.office;

import entente.facts.Entity;
import entente.facts.Mention;
import entente.facts.Office;
import entente.lexicon.Lexicon;
import entente.lexicon.Tenure;
import entente.link.OfficeMention;
import entente.link.known.People;
import entente.link.known.Seats;
import entente.link.person.PersonForms;
import entente.link.person.Roster;
import entente.link.title.Post;
import entente.link.title.TitlePhrase;
import entente.link.title.TitleReader;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Title;
import entente.link.word.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who holds which office from the titles around the persons of a block. */
public final class Offices {
  private static final Set<String> VAGUE = Set.of("local", "legislative", "justice", "military");

  /** Kinds of office that a person holds in one state only. */
  private static final Set<String> OWN = Set.of("head-of-state", "head-of-government", "minister");

  /** Offices that the reference data tells of every known person. */
  private static final Set<String> RULERS =
      Set.of("President", "Vice President", "Prime Minister", "Premier", "Chancellor");

  private record Reading(Office office, double confidence) {}

  private static final String OPPOSITION = "Opposition Leader";
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
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
  private final Employments employments;
  private final BodiesBefore bodies;

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
    this.counterparts = new Counterparts(lexicon, day);
    this.people = people;
    this.titles = titles;
    this.roster = roster;
    this.day = day;
    this.bodies = new BodiesBefore(lexicon);
    this.employments = new Employments(cues);
    this.alone = new OfficesAlone(lexicon, titles, roster, day);
  }

  /** The offices stated in a block, in text order. */
  public List<OfficeMention> in(Marks marks) {
    bodies.note(marks);
    List<OfficeMention> offices = new ArrayList<>();
    ListedOffices lists = new ListedOffices();
    int at = 0;
    while (at < marks.size()) {
      int next = before(marks, at, offices, lists);
      if (next == at) {
        alone.at(marks, at).ifPresent(offices::add);
      }
      marks.from(at).filter(Found::isPerson).ifPresent(person -> around(marks, person, offices));
      at = Math.max(next, at + 1);
    }
    return offices;
  }

  private int before(Marks marks, int at, List<OfficeMention> offices, ListedOffices lists) {
    Optional<TitlePhrase> phrase = titles.at(marks, at);
    int after = phrase.map(TitlePhrase::next).orElse(at);
    if (after == at || after >= marks.size()) {
      return at;
    }
    boolean comma =
        PersonForms.mayTakeComma(marks, phrase.get()) && marks.words().gap(after).equals(",");
    int next = marks.from(after).isPresent() ? after : behindRank(marks, after);
    Optional<Found> person = marks.from(next).filter(Found::isPerson);
    boolean near = marks.words().follows(after) || comma;
    if (person.isEmpty() || !near || isOfBody(marks, at)) {
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

  /** "the Commissioner for Peace, H.E. Ambassador Ana Vik": a rank that is no office of its own. */
  private int behindRank(Marks marks, int at) {
    return titles
        .at(marks, at)
        .filter(rank -> rank.of().isEmpty() && rank.next() < marks.size())
        .filter(rank -> rank.titles().stream().allMatch(one -> one.kind().equals("envoy")))
        .map(TitlePhrase::next)
        .map(next -> marks.at(next).isPresent() ? next : behindRank(marks, next))
        .orElse(at);
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

  private void around(Marks marks, Found person, List<OfficeMention> offices) {
    behind(marks, person, offices);
    employments
        .of(marks, person)
        .map(post ->
            new OfficeMention(
                marks.words().span(post.first(), post.last()),
                mention(marks, person),
                office(post.body(), post.title()),
                0.8,
                post.rule()))
        .ifPresent(offices::add);
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
    int first = behindArticle(words, comma ? behindCopula(words, from) : from);
    titles
        .at(marks, first)
        .map(phrase -> titles.withBodyBehind(marks, phrase))
        .filter(phrase -> phrase.of().isPresent() || isKnownServant(marks, phrase, person))
        .filter(phrase -> !phrase.isHonorific())
        .filter(phrase -> marks.from(phrase.next()).filter(Found::isPerson).isEmpty())
        .ifPresent(phrase ->
            add(marks, phrase, person, person.first(), phrase.next() - 1, "title-behind", offices));
  }

  private static int behindArticle(Words words, int at) {
    return ARTICLES.contains(words.key(at)) && at + 1 < words.size() ? at + 1 : at;
  }

  /** "Ana Vik, who is also president of the Assembly". */
  private static int behindCopula(Words words, int at) {
    boolean is = words.key(at).equals("who") && words.key(at + 1).equals("is");
    return is ? at + (words.key(at + 2).equals("also") ? 3 : 2) : at;
  }

  /** "…, Deputy Prime Minister and Minister of Foreign Affairs, attended" of a known person. */
  private boolean isKnownServant(Marks marks, TitlePhrase phrase, Found person) {
    int next = phrase.next();
    boolean closed = next >= marks.size() || !marks.words().joins(next);
    if (phrase.titles().stream().anyMatch(Title::isOfSecretary)) {
      return true;
    }
    boolean home = phrase.titles().stream().anyMatch(title -> cues.home(title.title()).isPresent());
    return closed && (home || lexicon.stateOf(person.entity()).isPresent());
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
    Optional<Entity> near = bodies.before(marks, phrase);
    for (Post post : phrase.posts()) {
      reading(person.entity(), post.title(), post.of().map(this::government), near)
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

  public static Mention mention(Marks marks, Found found) {
    return new Mention(
        marks.words().span(found.first(), found.last()),
        found.entity(),
        found.rule(),
        found.confidence());
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
    if (title.isOfSecretary()) {
      return bodies.sender().map(body -> new Reading(office(body, title), 0.75));
    }
    if (RULERS.contains(title.title()) && person.known()) {
      return Optional.empty();
    }
    return VAGUE.contains(title.kind()) || title.isBare()
        ? people
            .bare(person, title, day)
            .map(tenure -> new Reading(tenure.office(), 0.8))
            .or(() -> opposition(person, title))
        : roster
            .state(person)
            .or(() -> lexicon.stateOf(person))
            .or(() -> near)
            .or(() -> cues.home(title.title()).flatMap(lexicon::entity))
            .map(state -> new Reading(office(state, title), 0.7));
  }

  /** "Opposition leader" of a person whose state is known. */
  private Optional<Reading> opposition(Entity person, Title title) {
    return lexicon
        .stateOf(person)
        .filter(state -> title.title().equals(OPPOSITION))
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
