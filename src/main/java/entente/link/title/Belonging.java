package entente.link.title;

import entente.facts.Entity;
import entente.link.word.Marks;
import entente.link.word.Title;
import entente.link.word.Words;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads behind a title whose it is and where its bearer is sent: "of Iran to Lebanon". */
final class Belonging {
  private static final Set<String> OWNING = Set.of("of", "at");
  private static final String SENT = " to ";

  private final StatePhrase states;
  private final Function<Entity, Optional<Entity>> seats;

  Belonging(StatePhrase states, Function<Entity, Optional<Entity>> seats) {
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
      boolean nobody = owner.isEmpty() || (words.key(at).equals("at") && !isBody(owner.get()));
      if (nobody || (whose.of().isPresent() && OWNING.contains(words.key(at)))) {
        break;
      }
      whose = with(whose, words.key(at), owner.get());
    }
    Whose told = whose;
    return whose.of().isEmpty() && whose.next() < words.size()
        ? states
            .inBrackets(marks, whose.next())
            .map(owner -> new Whose(told.title(), owner.entity(), owner.next()))
            .orElseGet(() -> inCapital(marks, told))
        : inCapital(marks, whose);
  }

  /** "the ambassador of Chile in Cairo": sent to the state that is governed from there. */
  private Whose inCapital(Marks marks, Whose whose) {
    Words words = marks.words();
    int in = whose.next();
    boolean envoy =
        whose.title().kind() == Title.Kind.ENVOY && !whose.title().title().contains(SENT);
    boolean there = envoy && words.follows(in) && words.key(in).equals("in");
    return there && words.follows(in + 1)
        ? marks
            .from(in + 1)
            .flatMap(city ->
                seats
                    .apply(city.entity())
                    .filter(state -> state.kind() == Entity.Kind.STATE)
                    .filter(state -> whose.of().filter(state::equals).isEmpty())
                    .map(state ->
                        with(
                            whose,
                            "to",
                            new StatePhrase.Owner(Optional.of(state), city.last() + 1))))
            .orElse(whose)
        : whose;
  }

  private static boolean isBody(StatePhrase.Owner owner) {
    return owner.entity().map(of -> of.kind() == Entity.Kind.ORGANISATION).orElse(true);
  }

  private static Whose with(Whose whose, String preposition, StatePhrase.Owner owner) {
    boolean region =
        owner.entity().filter(entity -> entity.kind() == Entity.Kind.PLACE).isPresent();
    boolean sent =
        (whose.title().kind() == Title.Kind.ENVOY || region) && !preposition.equals("of");
    if (sent && owner.entity().isPresent()) {
      String title = whose.title().title() + " " + preposition + " " + owner.entity().get().label();
      return new Whose(new Title(title, whose.title().kind()), whose.of(), owner.next());
    }
    Optional<Entity> of = whose.of().isPresent() ? whose.of() : owner.entity();
    return new Whose(whose.title(), of, owner.next());
  }

  private static boolean isPreposition(Words words, int at) {
    return words.follows(at)
        && words.follows(at + 1)
        && Set.of("of", "for", "to", "at").contains(words.key(at));
  }
}
