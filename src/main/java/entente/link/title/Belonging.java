package entente.link.title;

import entente.facts.Entity;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Title;
import entente.link.word.Use;
import entente.link.word.Words;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads behind a title whose it is and where its bearer is sent: "of Iran to Lebanon". */
final class Belonging {
  private static final Set<String> OWNING = Set.of("of", "at");
  private static final String SENT = " to ";

  /** So many words may name a part of a body. */
  private static final int PART = 6;

  private final Cues cues;
  private final StatePhrase states;
  private final Function<Entity, Optional<Entity>> seats;

  Belonging(Cues cues, StatePhrase states, Function<Entity, Optional<Entity>> seats) {
    this.cues = cues;
    this.states = states;
    this.seats = seats;
  }

  /** A title, its owner, and the word behind both. */
  record Whose(Title title, Optional<Entity> of, int next) {}

  /** "of Iran", "to Lebanon": an envoy is sent to the second, any other is of it. */
  Whose whose(Marks marks, Fields.Read read) {
    Words words = marks.words();
    Whose whose = new Whose(read.title(), Optional.empty(), read.next());
    for (int at = whose.next(); isPreposition(words, at); at = whose.next()) {
      Optional<StatePhrase.Owner> owner = states.at(marks, at + 1);
      Optional<Whose> part = owner.flatMap(of -> ofPart(marks, read.title(), of));
      if (part.isPresent()) {
        return part.get();
      }
      if (owner.isEmpty() || isNobody(words, at, owner.get(), whose)) {
        break;
      }
      whose = with(whose, preposition(words, at, whose.title(), owner.get()), owner.get());
      whose = withMore(marks, whose, at);
    }
    Whose told = whose;
    return whose.of().isEmpty() && whose.next() < words.size()
        ? states
            .inBrackets(marks, whose.next())
            .map(owner -> new Whose(told.title(), owner.entity(), owner.next()))
            .orElseGet(() -> inCapital(marks, told))
        : inCapital(marks, whose);
  }

  private static boolean isNobody(
      Words words, int preposition, StatePhrase.Owner owner, Whose whose) {
    String key = words.key(preposition);
    return (key.equals("at") && !owner.body())
        || words.gap(owner.next()).startsWith("'")
        || (whose.of().isPresent() && OWNING.contains(key));
  }

  /** "deputy director of the Chilean Foreign Ministry's | Third Asian Department". */
  private Optional<Whose> ofPart(Marks marks, Title title, StatePhrase.Owner owner) {
    Words words = marks.words();
    if (!owner.body() || !words.gap(owner.next()).equals("'s")) {
      return Optional.empty();
    }
    return IntStream.range(owner.next(), Math.min(owner.next() + PART, words.size()))
        .takeWhile(at -> at == owner.next() || words.joins(at))
        .filter(at -> cues.is(Use.OFFICE_PART, words.key(at)))
        .mapToObj(at ->
            new Whose(
                new Title(
                    title.title() + " of the " + words.written(owner.next(), at), title.kind()),
                owner.entity(),
                at + 1))
        .findFirst();
  }

  /** "the ambassador of Chile in Cairo": sent to the state that is governed from there. */
  private Whose inCapital(Marks marks, Whose whose) {
    Words words = marks.words();
    int in = whose.next();
    boolean envoy =
        whose.title().kind() == Title.Kind.ENVOY && !whose.title().title().contains(SENT);
    boolean there = envoy && words.follows(in) && words.key(in).equals("in");
    return there && words.follows(in + 1)
        ? marks.from(in + 1).map(place -> sentTo(whose, place)).orElse(whose)
        : whose;
  }

  /** Sent to the state that is the place or is governed from there; else the place is passed. */
  private Whose sentTo(Whose whose, Found place) {
    Optional<Entity> state =
        place.isState() ? Optional.of(place.entity()) : seats.apply(place.entity());
    boolean passed = whose.of().isPresent() && place.entity().kind() == Entity.Kind.PLACE;
    return state
        .filter(to -> to.kind() == Entity.Kind.STATE && whose.of().filter(to::equals).isEmpty())
        .map(to -> with(whose, "to", new StatePhrase.Owner(Optional.of(to), place.last() + 1)))
        .orElse(passed ? new Whose(whose.title(), whose.of(), place.last() + 1) : whose);
  }

  private static Whose with(Whose whose, String preposition, StatePhrase.Owner owner) {
    boolean region =
        owner.entity().filter(entity -> entity.kind() == Entity.Kind.PLACE).isPresent();
    boolean sent =
        (whose.title().kind() == Title.Kind.ENVOY
                || region
                || isSentFor(whose.title(), preposition, owner))
            && !preposition.equals("of");
    if (sent && owner.entity().isPresent()) {
      String title = whose.title().title() + " " + preposition + " " + owner.entity().get().label();
      return new Whose(new Title(title, whose.title().kind()), whose.of(), owner.next());
    }
    Optional<Entity> of = whose.of().isPresent() ? whose.of() : owner.entity();
    return new Whose(whose.title(), of, owner.next());
  }

  /** "Country Director for Ethiopia", "Minister for Chad": of another than what they are for. */
  private static boolean isSentFor(Title title, String preposition, StatePhrase.Owner owner) {
    boolean state = owner.entity().filter(of -> of.kind() == Entity.Kind.STATE).isPresent();
    boolean office =
        title.kind() == Title.Kind.ORGANISATION_HEAD || title.kind() == Title.Kind.ADVISER;
    return state && (preposition.equals("on") || (office && preposition.equals("for")));
  }

  /** "High Commissioner for Tonga in Australia" is Tonga's. */
  private static String preposition(Words words, int at, Title title, StatePhrase.Owner owner) {
    boolean abroad =
        title.kind() == Title.Kind.ENVOY
            && owner.entity().filter(of -> of.kind() == Entity.Kind.STATE).isPresent()
            && words.key(owner.next()).equals("in");
    return abroad && words.key(at).equals("for") ? "of" : words.key(at);
  }

  /** "Secretary for Africa | and the Middle East". */
  private Whose withMore(Marks marks, Whose whose, int preposition) {
    Words words = marks.words();
    int and = whose.next();
    boolean sent = whose.title().title().contains(" " + words.key(preposition) + " ");
    boolean more = sent && words.follows(and) && words.key(and).equals("and");
    int name = words.key(and + 1).equals("the") ? and + 2 : and + 1;
    return more
        ? marks
            .from(name)
            .filter(Found::mayOwn)
            .filter(found -> !found.is(Found.Kind.ADJECTIVE))
            .filter(found -> !words.gap(found.last() + 1).startsWith("'"))
            .map(found ->
                new Whose(
                    new Title(
                        whose.title().title() + " " + words.written(and, found.last()),
                        whose.title().kind()),
                    whose.of(),
                    found.last() + 1))
            .orElse(whose)
        : whose;
  }

  private static boolean isPreposition(Words words, int at) {
    return words.follows(at)
        && words.follows(at + 1)
        && Set.of("of", "for", "to", "at", "on").contains(words.key(at));
  }
}
