package entente.link.known;

import entente.facts.Entity;
import entente.lexicon.Lexicon;
import entente.link.word.Found;
import entente.link.word.Words;
import java.util.List;
import java.util.Optional;

/**
 * Parts the name of a state's body into both: "Lebanese" and "foreign ministry", "Ministry of
 * Finance" and "Chile", so that the state is named too.
 */
public final class StateInBody {
  private final Lexicon lexicon;
  private final KnownNames known;

  public StateInBody(Lexicon lexicon, KnownNames known) {
    this.lexicon = lexicon;
    this.known = known;
  }

  /** The name alone, or the state and the body in text order. */
  public List<Found> parts(Words words, Found found) {
    boolean body = found.entity().type().equals("GovernmentBody") && found.length() > 1;
    Optional<Entity> owner = body ? lexicon.stateOf(found.entity()) : Optional.empty();
    return owner
        .flatMap(state -> before(words, found, state).or(() -> behind(words, found, state)))
        .orElse(List.of(found));
  }

  private Optional<List<Found>> before(Words words, Found found, Entity state) {
    return state(words, found.first(), found, state)
        .filter(named -> named.last() < found.last())
        .map(named -> List.of(named, found.part(named.last() + 1, found.last())));
  }

  private Optional<List<Found>> behind(Words words, Found found, Entity state) {
    for (int at = found.first() + 2; at <= found.last(); at++) {
      boolean the = words.key(at - 1).equals("the");
      int of = the ? at - 2 : at - 1;
      if (of > found.first() && words.key(of).equals("of")) {
        Optional<Found> named =
            state(words, at, found, state).filter(one -> one.last() == found.last());
        if (named.isPresent()) {
          return Optional.of(List.of(found.part(found.first(), of - 1), named.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> state(Words words, int at, Found found, Entity state) {
    return known.stateAt(words, at, found.last()).filter(named -> named.entity().equals(state));
  }
}
