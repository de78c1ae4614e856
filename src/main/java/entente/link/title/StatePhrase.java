package entente.link.title;

import entente.facts.Entity;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Words;
import java.util.Optional;

/** Reads the owner of an office behind "of": "the Arab Republic of Egypt", "the Republic". */
public final class StatePhrase {
  private final Cues cues;

  public StatePhrase(Cues cues) {
    this.cues = cues;
  }

  /** The owner, if a name says who it is, and the word behind the phrase. */
  public record Owner(Optional<Entity> entity, int next) {}

  public Optional<Owner> at(Marks marks, int from) {
    Words words = marks.words();
    int at = from;
    while (at < words.size() && marks.at(at).isEmpty() && isForm(words, at, from)) {
      at++;
    }
    Optional<Found> named = marks.from(at).filter(Found::mayOwn);
    boolean pair =
        named
            .map(found -> found.last() + 1)
            .filter(next -> next < words.size() && words.gap(next).equals("-"))
            .filter(next -> marks.at(next).isPresent())
            .isPresent();
    if (named.isPresent() && !pair && (at == from || words.joins(at))) {
      return Optional.of(owner(marks, named.get()));
    }
    boolean alone = at == from + 2 && cues.is(Use.STATE_ALONE, words.key(at - 1));
    return alone
        ? Optional.of(new Owner(Optional.empty(), at))
        : ministry(marks, words.key(from).equals("the") ? from + 1 : from);
  }

  /** The state or body in the brackets that begin at the word: "Minister Ana Vik (Chile)". */
  public Optional<Owner> inBrackets(Marks marks, int at) {
    Words words = marks.words();
    return at < words.size() && words.gap(at).equals("(")
        ? marks
            .from(at)
            .filter(Found::mayOwn)
            .filter(found -> !found.is(Found.Kind.ABBREVIATION))
            .filter(found -> words.gap(found.last() + 1).startsWith(")"))
            .map(found -> new Owner(Optional.of(found.entity()), found.last() + 1))
        : Optional.empty();
  }

  /** "the Ministry of Foreign Affairs", "the Foreign Ministry": of which state, nothing says. */
  private Optional<Owner> ministry(Marks marks, int at) {
    Words words = marks.words();
    boolean head = isMinistry(words, at) && words.key(at + 1).matches("of|for");
    int skipped = words.key(at + 2).equals("the") ? 3 : 2;
    return cues.ministries(words, head ? at + skipped : at).stream()
        .filter(field -> head || isMinistry(words, field.last() + 1))
        .map(field -> head ? field.last() : field.last() + 1)
        .filter(last -> marks.isFree(at, last))
        .map(last -> new Owner(Optional.empty(), last + 1))
        .findFirst();
  }

  private boolean isMinistry(Words words, int at) {
    return at < words.size() && words.at(at).isCapital() && cues.is(Use.MINISTRY, words.key(at));
  }

  /** The state, or the body behind it: "the Norwegian Foreign Ministry", "the Italian Republic". */
  private Owner owner(Marks marks, Found named) {
    Words words = marks.words();
    int next = named.last() + 1;
    Optional<Found> body = words.joins(next) ? marks.from(next) : Optional.empty();
    if (named.is(Found.Kind.ADJECTIVE) && body.filter(Found::mayOwn).isPresent()) {
      return new Owner(body.map(Found::entity), body.get().last() + 1);
    }
    if (named.entity().type().equals("GovernmentBody")) {
      return new Owner(Optional.of(named.entity()), behindState(marks, next));
    }
    boolean capital = words.follows(next) && words.at(next).isCapital();
    boolean form = capital && cues.is(Use.STATE_ALONE, words.key(next));
    return new Owner(Optional.of(named.entity()), form ? next + 1 : next);
  }

  /** The word behind "of Chile" or "of the Netherlands". */
  private static int behindState(Marks marks, int next) {
    Words words = marks.words();
    if (!words.follows(next) || !words.key(next).equals("of")) {
      return next;
    }
    int at = words.key(next + 1).equals("the") ? next + 2 : next + 1;
    return marks.from(at).filter(Found::isState).map(state -> state.last() + 1).orElse(next);
  }

  private boolean isForm(Words words, int at, int from) {
    return (at == from || words.joins(at)) && cues.is(Use.STATE_FORM, words.key(at));
  }
}
