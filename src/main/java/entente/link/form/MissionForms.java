package entente.link.form;

import entente.facts.Entity;
import entente.link.known.Minter;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.WordTrie;
import entente.link.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises what states have abroad: "the Dutch embassy in Ouagadougou", "Consulate of India in
 * Jaffna". Without both a sender and a place it would be any of many, so it is left unnamed.
 */
public final class MissionForms {
  private final Cues cues;
  private final Minter minter;

  public MissionForms(Cues cues, Minter minter) {
    this.cues = cues;
    this.minter = minter;
  }

  /** The missions named in a block. */
  public List<Found> in(Marks marks) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < marks.size(); at++) {
      for (WordTrie.Hit<Cues.Form> hit : cues.forms(marks.words(), at)) {
        if (hit.values().getFirst().needs() == Cues.Needs.MISSION) {
          mission(marks, at, hit).ifPresent(found::add);
          break;
        }
      }
    }
    return found;
  }

  private Optional<Found> mission(Marks marks, int head, WordTrie.Hit<Cues.Form> hit) {
    Words words = marks.words();
    int next = hit.last() + 1;
    Optional<Found> before =
        words.follows(head) || (head > 0 && words.gap(head).equals("'s"))
            ? marks.at(head - 1).filter(Found::isState)
            : Optional.empty();
    Optional<Found> sender = before.or(() -> behind(marks, next, "of").filter(Found::isState));
    int in = before.isPresent() ? next : sender.map(state -> state.last() + 1).orElse(next);
    return sender.flatMap(state ->
        behind(marks, in, "in")
            .filter(place -> place.isState() || place.entity().kind() == Entity.Kind.PLACE)
            .filter(place -> !place.is(Found.Kind.ADJECTIVE))
            .map(place -> mission(hit, head, state.entity(), place.entity())));
  }

  private Found mission(WordTrie.Hit<Cues.Form> hit, int head, Entity sender, Entity place) {
    Cues.Form form = hit.values().getFirst();
    String city = minter.capital(place).orElse(place).label();
    String label = form.head() + " of " + sender.label() + " in " + city;
    Entity entity = minter.thing(label, form.kind(), form.type());
    return new Found(head, hit.last(), entity, "form-mission", 0.8);
  }

  /** The name behind a preposition, with or without an article. */
  private static Optional<Found> behind(Marks marks, int at, String preposition) {
    Words words = marks.words();
    int from = words.key(at + 1).equals("the") ? at + 2 : at + 1;
    return words.follows(at) && words.key(at).equals(preposition) && words.follows(from)
        ? marks.from(from)
        : Optional.empty();
  }
}
