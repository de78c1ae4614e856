package entente.merge;

import entente.merge.picture.Best;
import entente.merge.picture.Known;
import entente.merge.picture.Period;
import entente.merge.picture.Picture;
import entente.merge.picture.Quads;
import entente.merge.picture.Status;
import entente.merge.picture.Term;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what follows from several triples of the picture. */
record Derived(Term term, Picture picture, Known known, Status status) {
  /** A visit whose end is not told counts as this many days for what takes place during it. */
  private static final int DAYS = 4;

  private record Stay(String visit, Set<String> visitors, String state, Period period) {}

  void write(Quads quads) {
    Map<YearMonth, List<Stay>> stays = stays();
    for (String node : picture.nodes()) {
      offices(node, quads);
      relations(node, quads);
      met(node, quads);
      parts(node, stays, quads);
    }
  }

  private void offices(String node, Quads quads) {
    boolean over = !picture.values(node, "former").isEmpty();
    for (String holder : over ? Set.<String>of() : picture.linked(node, "holder")) {
      picture
          .linked(node, "office")
          .forEach(office -> quads.add(holder, term.ent("holdsOffice"), Term.iri(office)));
    }
  }

  private void relations(String node, Quads quads) {
    boolean member =
        Best.of(picture.values(node, "membershipStatus"))
            .filter(term.concept("membershipStatus", "member")::equals)
            .isPresent();
    if (member) {
      for (String who : picture.linked(node, "member")) {
        picture
            .linked(node, "ofOrganisation")
            .forEach(body -> quads.add(who, term.ent("memberOf"), Term.iri(body)));
      }
    }
    boolean former = !picture.values(node, "former").isEmpty();
    if (picture.isA(node, "Partnership") && !former) {
      Set<String> sides = picture.linked(node, "hasSide");
      if (sides.stream().allMatch(side -> picture.kind(side).equals("state"))) {
        pairs(sides, "hasPartnerState", quads);
      }
    }
  }

  /** Whoever came together in person. */
  private void met(String node, Quads quads) {
    boolean call = picture.isA(node, "Call");
    if (picture.isA(node, "Meeting") && !call && status.of(node).equals("happened")) {
      pairs(picture.linked(node, "participant"), "metWith", quads);
    }
  }

  private void pairs(Set<String> all, String property, Quads quads) {
    for (String one : all) {
      for (String other : all) {
        if (!one.equals(other)) {
          quads.add(one, term.ent(property), Term.iri(other));
        }
      }
    }
  }

  /** The visits by the months that they touch. */
  private Map<YearMonth, List<Stay>> stays() {
    Map<YearMonth, List<Stay>> stays = new HashMap<>();
    for (String node : picture.nodes()) {
      Set<String> destination = picture.linked(node, "destination");
      Optional<Period> start = Period.of(picture.start(node));
      if (picture.isA(node, "Visit")
          && destination.size() == 1
          && start.isPresent()
          && start.get().precision() != Period.Precision.YEAR) {
        Period period = lasting(start.get(), node);
        String state = destination.iterator().next();
        Stay stay = new Stay(node, picture.linked(node, "visitor"), state, period);
        YearMonth first = YearMonth.from(period.first());
        stays.computeIfAbsent(first, month -> new ArrayList<>()).add(stay);
        YearMonth last = YearMonth.from(period.last());
        if (!last.equals(first)) {
          stays.computeIfAbsent(last, month -> new ArrayList<>()).add(stay);
        }
      }
    }
    return stays;
  }

  private Period lasting(Period start, String visit) {
    Optional<Period> end =
        Best.of(picture.values(visit, "endDate")).flatMap(date -> Period.of(Term.words(date)));
    if (end.isPresent() || start.precision() != Period.Precision.DAY) {
      return end.map(start::until).orElse(start);
    }
    return new Period(start.first(), start.first().plusDays(DAYS - 1), start.precision());
  }

  private void parts(String node, Map<YearMonth, List<Stay>> stays, Quads quads) {
    boolean kind =
        (picture.isA(node, "Meeting") && !picture.isA(node, "Call"))
            || picture.isA(node, "Signing")
            || picture.isA(node, "Publication");
    Optional<Period> when = kind ? Period.of(picture.start(node)) : Optional.empty();
    if (when.isEmpty() || when.get().precision() == Period.Precision.YEAR) {
      return;
    }
    for (Stay stay : stays.getOrDefault(YearMonth.from(when.get().first()), List.of())) {
      if (stay.period().covers(when.get()) && attends(node, stay) && isThere(node, stay)) {
        quads.add(node, term.ent("partOf"), Term.iri(stay.visit()));
      }
    }
  }

  /** The visitor, or the state for which the visitor signs. */
  private boolean attends(String node, Stay stay) {
    Set<String> people = picture.linked(node, "participant", "signatory", "author");
    return stay.visitors().stream()
        .anyMatch(visitor ->
            people.contains(visitor)
                || people.stream().anyMatch(side -> known.belongsTo(visitor, side)));
  }

  private boolean isThere(String node, Stay stay) {
    return picture.linked(node, "place", "participant", "signatory", "publishedIn").stream()
        .anyMatch(one -> known.belongsTo(one, stay.state()));
  }
}
