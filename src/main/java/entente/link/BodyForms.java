package entente.link;

import entente.facts.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises bodies of a state: "the Lebanese foreign ministry", "Reserve Bank of India". Without a
 * state they would all be one, so they are left unnamed.
 */
final class BodyForms {
  private final Cues cues;
  private final Minter minter;
  private final StatePhrase states = new StatePhrase();

  BodyForms(Cues cues, Minter minter) {
    this.cues = cues;
    this.minter = minter;
  }

  /** The bodies named in a block. */
  List<Found> in(Marks marks) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < marks.size(); at++) {
      ministry(marks, at).ifPresent(found::add);
      body(marks, at).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Found> ministry(Marks marks, int at) {
    Words words = marks.words();
    boolean headFirst = words.key(at).equals("ministry") && words.key(at + 1).equals("of");
    int from = headFirst && words.key(at + 2).equals("the") ? at + 3 : headFirst ? at + 2 : at;
    if (from >= words.size()) {
      return Optional.empty();
    }
    for (WordTrie.Hit<String> hit : cues.ministries(words, from)) {
      int end = headFirst ? hit.last() : hit.last() + 1;
      boolean complete = headFirst || (words.joins(end) && words.key(end).equals("ministry"));
      if (complete && marks.isFree(at, end)) {
        String core = "Ministry of " + hit.values().getFirst();
        return owned(marks, at, end, core, "form-ministry");
      }
    }
    return Optional.empty();
  }

  private Optional<Found> body(Marks marks, int at) {
    for (WordTrie.Hit<Cues.Form> hit : cues.forms(marks.words(), at)) {
      boolean body = hit.values().stream().anyMatch(form -> form.needs() == Cues.Needs.BODY);
      boolean plain = !Set.of("ministry", "department").contains(marks.words().key(at));
      if (body && plain && isCapital(marks, at) && marks.isFree(at, hit.last())) {
        String core = marks.words().written(at, hit.last());
        return owned(marks, at, hit.last(), core, "form-body");
      }
    }
    return Optional.empty();
  }

  private static boolean isCapital(Marks marks, int at) {
    return marks.words().at(at).isCapital();
  }

  private Optional<Found> owned(Marks marks, int first, int last, String core, String rule) {
    Optional<Entity> state = before(marks, first).or(() -> behind(marks, last + 1));
    return state.map(of -> {
      String label = core + " of " + of.label();
      Entity entity = minter.thing(label, Entity.Kind.ORGANISATION, "GovernmentBody");
      return new Found(first, last, entity, rule, 0.85);
    });
  }

  private static Optional<Entity> before(Marks marks, int first) {
    Words words = marks.words();
    boolean near = words.follows(first) || (first > 0 && words.gap(first).equals("'s"));
    return near ? marks.at(first - 1).filter(Found::isState).map(Found::entity) : Optional.empty();
  }

  private Optional<Entity> behind(Marks marks, int at) {
    Words words = marks.words();
    if (!words.follows(at) || !words.key(at).equals("of") || !words.follows(at + 1)) {
      return Optional.empty();
    }
    return states
        .at(marks, at + 1)
        .flatMap(StatePhrase.Owner::entity)
        .filter(entity -> entity.kind() == Entity.Kind.STATE);
  }
}
