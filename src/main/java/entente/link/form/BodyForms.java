package entente.link.form;

import entente.facts.Entity;
import entente.link.known.Minter;
import entente.link.known.Seats;
import entente.link.title.StatePhrase;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Inflection;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.WordTrie;
import entente.link.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Recognises bodies of a state: "the Lebanese foreign ministry", "Reserve Bank of India". Without a
 * state they would all be one, so they are left unnamed.
 */
public final class BodyForms {

  private static final Cues.Form BODY =
      new Cues.Form("", Entity.Kind.ORGANISATION, "GovernmentBody", Cues.Needs.BODY);

  private final Cues cues;
  private final Minter minter;
  private final Seats seats;
  private final StatePhrase states;

  public BodyForms(Cues cues, Minter minter, Seats seats) {
    this.seats = seats;
    this.cues = cues;
    this.minter = minter;
    this.states = new StatePhrase(cues);
  }

  /** The bodies named in a block. */
  public List<Found> in(Marks marks) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < marks.size(); at++) {
      ministry(marks, at).ifPresent(found::add);
      body(marks, at).ifPresent(found::add);
      force(marks, at).ifPresent(found::add);
      mission(marks, at).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Found> ministry(Marks marks, int at) {
    Words words = marks.words();
    boolean headFirst = isMinistry(words, at) && words.key(at + 1).matches("of|for");
    int from = headFirst && words.key(at + 2).equals("the") ? at + 3 : headFirst ? at + 2 : at;
    if (from >= words.size()) {
      return Optional.empty();
    }
    for (WordTrie.Hit<String> hit : cues.ministries(words, from)) {
      int end = headFirst ? hit.last() : hit.last() + 1;
      boolean complete = headFirst || (words.joins(end) && isMinistry(words, end));
      if (complete && marks.isFree(at, end)) {
        String core = hit.values().getFirst();
        return owner(marks, at, end)
            .or(() -> inCapital(marks, end + 1))
            .or(() -> ofSide(marks, at))
            .map(state -> body(at, end, core, state, "form-ministry"));
      }
    }
    return Optional.empty();
  }

  private boolean isMinistry(Words words, int at) {
    return cues.is(Use.MINISTRY, words.key(at));
  }

  private Optional<Found> body(Marks marks, int at) {
    Words words = marks.words();
    boolean plain =
        words.at(at).isCapital()
            && !isMinistry(words, at)
            && !cues.is(Use.DEPARTMENT, words.key(at));
    return cues.forms(words, at).stream()
        .filter(hit -> plain && marks.isFree(at, hit.last()) && !goesOn(marks, hit.last() + 1))
        .flatMap(hit ->
            needing(hit, Cues.Needs.BODY)
                .flatMap(form -> written(marks, at, hit.last(), form))
                .stream())
        .findFirst();
  }

  private static Optional<Cues.Form> needing(WordTrie.Hit<Cues.Form> hit, Cues.Needs needs) {
    return hit.values().stream().filter(form -> form.needs() == needs).findFirst();
  }

  private Optional<Found> written(Marks marks, int at, int last, Cues.Form form) {
    int first = run(marks, at);
    return owner(marks, first, last)
        .map(
            state -> of(first, last, marks.words().written(first, last), state, form, "form-body"));
  }

  /** "the Malian army", "Mali's army", but not "Malian army officers". */
  private Optional<Found> force(Marks marks, int at) {
    Words words = marks.words();
    boolean near = words.follows(at) || (at > 0 && words.gap(at).equals("'s"));
    if (!near || words.at(at).isCapital()) {
      return Optional.empty();
    }
    Optional<Entity> owner = marks.at(at - 1).filter(Found::isState).map(Found::entity);
    return cues.forms(words, at).stream()
        .filter(hit -> marks.isFree(at, hit.last()) && isClosed(words, hit.last() + 1))
        .flatMap(hit ->
            needing(hit, Cues.Needs.LOWER_BODY)
                .flatMap(form -> owner.map(state -> force(words, state, at, hit.last(), form)))
                .stream())
        .findFirst();
  }

  /** Whether a title with a name stands there: "coast guard | chief Ana Vik". */
  private boolean isBorne(Words words, int at) {
    return cues.titles(words, at).stream()
        .map(hit -> hit.last() + 1)
        .filter(name -> name < words.size() && words.at(name).isCapital())
        .anyMatch(name -> words.follows(name) || words.gap(name).equals(","));
  }

  /** The same body as with capitals: "Army of Mali". */
  private Found force(Words words, Entity owner, int first, int last, Cues.Form form) {
    String core =
        IntStream.rangeClosed(first, last)
            .mapToObj(at -> capital(words.at(at).text()))
            .collect(Collectors.joining(" "));
    return of(first, last, core, owner, form, "form-force");
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** "the Chilean Embassy in Oslo": a venue, whose words are its state's. */
  private Optional<Found> mission(Marks marks, int at) {
    Words words = marks.words();
    if (!words.at(at).isCapital() || !cues.is(Use.MISSION, words.key(at))) {
      return Optional.empty();
    }
    boolean general = words.follows(at + 1) && cues.is(Use.MISSION_RANK, words.key(at + 1));
    int last = general ? at + 1 : at;
    return owner(marks, at, last)
        .filter(state -> marks.isFree(at, last))
        .flatMap(state -> seat(marks, last + 1).map(seat -> mission(marks, at, last, state, seat)));
  }

  private Found mission(Marks marks, int first, int last, Entity state, Entity seat) {
    String label =
        marks.words().written(first, last) + " of " + state.label() + " in " + seat.label();
    Entity entity = minter.thing(label, Entity.Kind.PLACE, "Venue");
    return new Found(first, last, entity, "form-mission", 0.8);
  }

  /** "in Oslo", behind the mission or the state that sent it. */
  private static Optional<Entity> seat(Marks marks, int at) {
    Words words = marks.words();
    int name = words.key(at + 1).equals("the") ? at + 2 : at + 1;
    boolean of = words.follows(at) && words.key(at).equals("of");
    int in = of ? marks.from(name).map(state -> state.last() + 1).orElse(at) : at;
    return words.follows(in) && words.key(in).equals("in") && words.follows(in + 1)
        ? marks
            .from(in + 1)
            .filter(found -> found.isState() || found.entity().kind() == Entity.Kind.PLACE)
            .filter(found -> !found.is(Found.Kind.ADJECTIVE))
            .map(Found::entity)
        : Optional.empty();
  }

  /** Whether a verb, a title, a small word or a mark stands there, so that no noun goes on. */
  private boolean isClosed(Words words, int next) {
    return !words.follows(next)
        || isBorne(words, next)
        || cues.is(Use.FUNCTION, words.key(next))
        || words.key(next).endsWith("ed")
        || Inflection.isFormOf(words.key(next), key -> cues.is(Use.ACT, key));
  }

  /** The first of the words between a state and the head: "Lebanese State Security Directorate". */
  static int run(Marks marks, int head) {
    Words words = marks.words();
    int first = head;
    while (words.joins(first) && words.at(first - 1).isCapital() && marks.at(first - 1).isEmpty()) {
      first--;
    }
    return before(marks, first).isPresent() ? first : head;
  }

  /** Whether the name goes on: "Parliament House", "Foreign Office Consultations". */
  boolean goesOn(Marks marks, int next) {
    Words words = marks.words();
    return words.follows(next)
        && cues.isPlain(marks, next)
        && !words.isTitleCased()
        && cues.honorifics(words, next).isEmpty();
  }

  /** Whether the name has begun before: "the | Cyber | Security Council". */
  boolean beginsBefore(Marks marks, int first) {
    Words words = marks.words();
    return words.joins(first)
        && !words.begins(first - 1)
        && (cues.isPlain(marks, first - 1) || beginsLonger(words, first - 1, first))
        && !words.isTitleCased()
        && words.at(first - 1).isCapital()
        && cues.honorifics(words, first - 1).isEmpty();
  }

  /** "National | Security Council": the longer name is a form of its own. */
  private boolean beginsLonger(Words words, int at, int first) {
    return cues.forms(words, at).stream().anyMatch(hit -> hit.last() > first);
  }

  /** The words as the name of that state's body. */
  Found owned(Marks marks, int first, int last, Entity state) {
    return body(first, last, marks.words().written(first, last), state, "form-body");
  }

  /** The words as the name of a state's programme. */
  Found programme(Found found, String label) {
    Entity entity = minter.thing(label, Entity.Kind.INITIATIVE, found.entity().type());
    return new Found(found.first(), found.last(), entity, "form-programme", 0.8);
  }

  private Found body(int first, int last, String core, Entity state, String rule) {
    return of(first, last, core, state, BODY, rule);
  }

  /** The words as the name of what that state has: "Army of Mali", "Constitution of Mali". */
  private Found of(int first, int last, String core, Entity state, Cues.Form form, String rule) {
    Entity entity = minter.thing(core + " of " + state.label(), form.kind(), form.type());
    return new Found(first, last, entity, rule, 0.85);
  }

  /** The states of the bodies that the reference data lacks, by the id of the body. */
  public Map<String, Entity> owners(Marks marks) {
    Map<String, Entity> owners = new TreeMap<>();
    for (Found found : marks.all()) {
      if (found.entity().type().equals("GovernmentBody") && !found.entity().known()) {
        owner(marks, found.first(), found.last())
            .ifPresent(state -> owners.putIfAbsent(found.entity().id(), state));
      }
    }
    return owners;
  }

  /** The state that the words before or behind a body's name give it. */
  Optional<Entity> owner(Marks marks, int first, int last) {
    return before(marks, first).or(() -> behind(marks, last + 1));
  }

  private static Optional<Entity> before(Marks marks, int first) {
    Words words = marks.words();
    boolean near = words.follows(first) || (first > 0 && words.gap(first).equals("'s"));
    return near ? marks.at(first - 1).filter(Found::isState).map(Found::entity) : Optional.empty();
  }

  /** "The Fijian delegation was led by … of the Fisheries Ministry": the side named last. */
  private Optional<Entity> ofSide(Marks marks, int ministry) {
    Words words = marks.words();
    for (int at = ministry - 1; at >= 0 && !words.begins(at + 1); at--) {
      Optional<Found> state = marks.at(at).filter(Found::isState);
      if (state.isPresent()) {
        int side = state.get().last() + 1;
        boolean over = words.follows(side + 1) && words.key(side + 1).equals("and");
        return state.map(Found::entity).filter(one -> !over && cues.is(Use.SIDE, words.key(side)));
      }
      if (words.key(at).equals("while")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "the foreign ministry in Tripoli". */
  private Optional<Entity> inCapital(Marks marks, int at) {
    Words words = marks.words();
    return words.follows(at) && words.key(at).equals("in") && words.follows(at + 1)
        ? marks
            .from(at + 1)
            .map(Found::entity)
            .flatMap(seats::actor)
            .filter(actor -> actor.kind() == Entity.Kind.STATE)
        : Optional.empty();
  }

  /** "the Ministry of Health, Government of Chad". */
  private boolean isGovernment(Words words, int at) {
    return words.at(at).isCapital() && cues.is(Use.GOVERNMENT, words.key(at));
  }

  private Optional<Entity> behind(Marks marks, int at) {
    Words words = marks.words();
    if (at < words.size() && words.gap(at).equals(",") && isGovernment(words, at)) {
      return behind(marks, at + 1);
    }
    if (!words.follows(at) || !words.key(at).equals("of") || !words.follows(at + 1)) {
      return Optional.empty();
    }
    return states
        .at(marks, at + 1)
        .flatMap(StatePhrase.Owner::entity)
        .filter(entity -> entity.kind() == Entity.Kind.STATE);
  }
}
