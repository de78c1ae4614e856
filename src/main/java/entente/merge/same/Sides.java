package entente.merge.same;

import entente.merge.picture.Known;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the participants that two reports name compare, by whom each of them acts for.
 *
 * <p>A report names a leader, the state or a whole delegation for one side of a meeting. Who is
 * named besides makes it another meeting only if a further side comes in with them: talks of A and
 * B are not those of A, B and C, but A with an aide is still A.
 */
record Sides(Known known) {
  /** What two lists of participants have in common. */
  enum Relation {
    SAME("same-participants", "same participants"),
    FEWER("fewer-named", "fewer participants named, of the same sides"),
    PAIRS("fewer-named-in-article", "fewer participants named, in the same article"),
    STATES("states-for-leaders", "states named in place of those who act for them"),
    DELEGATIONS("delegations", "the same participants of two sides, others of these sides differ"),
    OTHER("other", "other participants");

    private final String id;
    private final String words;

    Relation(String id, String words) {
      this.id = id;
      this.words = words;
    }

    String id() {
      return id;
    }

    String words() {
      return words;
    }
  }

  /** How the participants of the first report relate to those of the second, a fuller one. */
  Relation between(Candidate fewer, Candidate fuller) {
    Set<String> some = fewer.people();
    Set<String> all = fuller.people();
    if (some.equals(all)) {
      return Relation.SAME;
    }
    if (some.size() < 2) {
      return Relation.OTHER;
    }
    boolean told = fuller.articles().containsAll(fewer.articles());
    Set<String> more = without(all, some);
    if (more.size() == all.size() - some.size() && !fewer.onlyBodies()) {
      boolean sameSides = more.stream().allMatch(one -> isOnASideOf(one, some));
      return sameSides ? Relation.FEWER : told ? Relation.PAIRS : Relation.OTHER;
    }
    if ((told || fewer.onlyBodies()) && isRepresented(some, all)) {
      return Relation.STATES;
    }
    return sharesTwoSides(some, all) ? Relation.DELEGATIONS : Relation.OTHER;
  }

  /** The part of both lists that is the same, by persons; a state counts half for its leader. */
  double likeness(Candidate one, Candidate other, Relation relation) {
    if (one.people().isEmpty() || relation == Relation.SAME) {
      return 1;
    }
    Set<String> all = new TreeSet<>(one.people());
    all.addAll(other.people());
    double shared = one.people().stream().filter(other.people()::contains).count();
    double through = relation == Relation.STATES ? (all.size() - shared) / 2 : 0;
    return (shared + through) / all.size();
  }

  /** The states and bodies that somebody acts for; oneself where none is known. */
  Set<String> of(String who) {
    Set<String> sides = known.sides(who);
    return sides.isEmpty() ? Set.of(who) : sides;
  }

  /** Whether each side of either list is on the other, and a state stands in for somebody. */
  private boolean isRepresented(Set<String> some, Set<String> all) {
    Set<String> stand = new TreeSet<>(some);
    stand.removeAll(all);
    boolean states = stand.stream().allMatch(known::isBody);
    return states
        && !stand.isEmpty()
        && stand.stream().allMatch(state -> all.stream().anyMatch(who -> actsFor(who, state)))
        && without(all, some).stream().allMatch(who -> isOnASideOf(who, some));
  }

  private boolean sharesTwoSides(Set<String> one, Set<String> other) {
    Set<String> shared = new TreeSet<>(one);
    shared.retainAll(other);
    return shared.size() > 1
        && shared.stream().anyMatch(a -> shared.stream().noneMatch(b -> !a.equals(b) && same(a, b)))
        && without(one, shared).stream().allMatch(who -> isOnASideOf(who, shared))
        && without(other, shared).stream().allMatch(who -> isOnASideOf(who, shared));
  }

  private boolean isOnASideOf(String who, Set<String> others) {
    return others.stream().anyMatch(other -> same(who, other));
  }

  private boolean same(String one, String other) {
    Set<String> sides = new TreeSet<>(of(one));
    sides.retainAll(of(other));
    return !sides.isEmpty();
  }

  private boolean actsFor(String who, String state) {
    return !who.equals(state) && of(who).contains(state);
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(some);
    return left;
  }
}
