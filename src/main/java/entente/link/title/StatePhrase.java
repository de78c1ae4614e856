package entente.link.title;

import entente.facts.Entity;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Words;
import java.util.Optional;
import java.util.Set;

/** Reads the owner of an office behind "of": "the Arab Republic of Egypt", "the Republic". */
public final class StatePhrase {
  private final Cues cues;

  public StatePhrase(Cues cues) {
    this.cues = cues;
  }

  /**
   * The owner, if a name says who it is, and the word behind the phrase.
   *
   * @param body whether the words are those of a body, of which the entity may be the state
   */
  public record Owner(Optional<Entity> entity, int next, boolean body) {
    /** The owner that is named. */
    public Owner(Optional<Entity> entity, int next) {
      this(entity, next, entity.filter(of -> of.kind() == Entity.Kind.ORGANISATION).isPresent());
    }
  }

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
    Optional<Owner> mission = mission(marks, words.key(from).equals("the") ? from + 1 : from);
    if (mission.isPresent()) {
      return mission;
    }
    if (named.isPresent() && !pair && (at == from || words.joins(at))) {
      return named.filter(owner -> !isOfAnother(marks, owner)).map(owner -> owner(marks, owner));
    }
    boolean alone = at == from + 2 && cues.is(Use.STATE_ALONE, words.key(at - 1));
    return alone
        ? Optional.of(new Owner(Optional.empty(), at))
        : ministry(marks, words.key(from).equals("the") ? from + 1 : from);
  }

  /** "head of Polish diplomacy", "chair of the Chilean delegation": of what is the state's. */
  private boolean isOfAnother(Marks marks, Found named) {
    Words words = marks.words();
    int noun = named.last() + 1;
    return named.is(Found.Kind.ADJECTIVE)
        && words.follows(noun)
        && marks.at(noun).isEmpty()
        && !words.at(noun).isCapital()
        && !isStateNoun(words.key(noun))
        && !cues.is(Use.MISSION, words.key(noun))
        && ministry(marks, noun).isEmpty();
  }

  private boolean isStateNoun(String key) {
    return cues.is(Use.STATE_NOUN, key)
        || cues.is(Use.STATE_ALONE, key)
        || cues.is(Use.STATE_FORM, key)
        || cues.is(Use.GOVERNMENT, key)
        || cues.is(Use.FUNCTION, key);
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

  /** "the Embassy of Peru in Rome": whose officers serve the state. */
  private Optional<Owner> mission(Marks marks, int at) {
    Words words = marks.words();
    if (!cues.is(Use.MISSION, words.key(at)) || !words.key(at + 1).equals("of")) {
      return Optional.empty();
    }
    int name = words.key(at + 2).equals("the") ? at + 3 : at + 2;
    return marks
        .from(name)
        .filter(Found::isState)
        .map(state ->
            new Owner(Optional.of(state.entity()), behindSeat(marks, state.last() + 1), true));
  }

  /** The word behind "in Rome". */
  private static int behindSeat(Marks marks, int at) {
    boolean in = marks.words().follows(at) && marks.words().key(at).equals("in");
    return in ? marks.from(at + 1).map(seat -> seat.last() + 1).orElse(at) : at;
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
        .map(last -> new Owner(Optional.empty(), last + 1, true))
        .findFirst();
  }

  /**
   * The word behind "Ministry for Europe and Regions", or the one given if no ministry is there.
   */
  private int ministryEnd(Marks marks, int at) {
    Words words = marks.words();
    int end = at;
    boolean head = isMinistry(words, at) && words.key(at + 1).matches("of|for");
    for (int i = at + 2; head && words.follows(i); i++) {
      boolean link = Set.of("and", "of", "the", "for").contains(words.key(i));
      if (!words.at(i).isCapital() && !link) {
        break;
      }
      end = words.at(i).isCapital() ? i + 1 : end;
    }
    return end;
  }

  private boolean isMinistry(Words words, int at) {
    return at < words.size() && words.at(at).isCapital() && cues.is(Use.MINISTRY, words.key(at));
  }

  /** The state, or the body behind it: "the Norwegian Foreign Ministry", "the Italian Republic". */
  private Owner owner(Marks marks, Found named) {
    Words words = marks.words();
    int next = named.last() + 1;
    boolean mission = words.follows(next) && cues.is(Use.MISSION, words.key(next));
    Optional<Found> body = words.joins(next) && !mission ? marks.from(next) : Optional.empty();
    if (named.is(Found.Kind.ADJECTIVE) && body.filter(Found::mayOwn).isPresent()) {
      return new Owner(body.map(Found::entity), body.get().last() + 1);
    }
    if (named.is(Found.Kind.ADJECTIVE) && words.follows(next)) {
      int behind =
          mission
              ? behindSeat(marks, next + 1)
              : ministry(marks, next).map(Owner::next).orElse(ministryEnd(marks, next));
      return new Owner(Optional.of(named.entity()), behind, behind > next);
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
