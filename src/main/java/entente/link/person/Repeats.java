package entente.link.person;

import entente.facts.Entity;
import entente.link.known.People;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Inflection;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds persons where an article names them again, in full or by surname. */
public final class Repeats {
  /** Shorter surnames are taken for a leader's at the head of a sentence only where they act. */
  private static final int CLEAR = 4;

  private final PersonNames names;
  private final People people;
  private final Cues cues;
  private final NameRun runs;
  private final Roster roster;
  private final Optional<LocalDate> day;

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  public Repeats(
      PersonNames names, People people, Cues cues, Roster roster, Optional<LocalDate> day) {
    this.names = names;
    this.people = people;
    this.cues = cues;
    this.runs = new NameRun(cues);
    this.roster = roster;
    this.day = day;
  }

  /** Marks the persons of a block who are named elsewhere. */
  public void apply(Marks marks) {
    for (int at = 0; at < marks.size(); at++) {
      if (marks.at(at).isEmpty() && marks.words().at(at).isCapital()) {
        again(marks, at).ifPresent(marks::mark);
      }
    }
  }

  private Optional<Found> again(Marks marks, int at) {
    int last = runs.end(marks, at);
    if (last < at || !marks.isFree(at, last)) {
      return Optional.empty();
    }
    List<String> keys = runs.keys(marks.words(), at, last);
    int end = last;
    if (cues.folding().fold(keys).size() > 1) {
      Optional<Entity> named = roster.byName(keys);
      if (named.isPresent()) {
        return named.map(person -> new Found(at, end, person, "name-repeat", 0.9));
      }
    }
    return surname(marks, at, keys, last);
  }

  private Optional<Found> surname(Marks marks, int at, List<String> keys, int last) {
    Words words = marks.words();
    boolean inside = words.follows(at) && words.at(at - 1).isCapital() && !isPlain(marks, at - 1);
    if (inside || cues.is(Use.STOP, words.key(at))) {
      return Optional.empty();
    }
    return roster.bySurname(keys).isEmpty()
        ? leader(marks, at, last, keys)
        : names.bearer(keys).map(person -> new Found(at, last, person, "surname", 0.92));
  }

  /** The first word of "von der Leyen" where the last is known to be a name. */
  private int withParticles(Words words, int at) {
    int first = at;
    while (words.follows(first) && cues.is(Use.PARTICLE, words.key(first - 1))) {
      first--;
    }
    return first;
  }

  /** "Erdogan met Putin": a surname alone that only one leader bears. */
  private Optional<Found> leader(Marks marks, int at, int last, List<String> keys) {
    Words words = marks.words();
    boolean alone = at == last && !(words.joins(at + 1) && words.at(at + 1).isCapital());
    boolean plain =
        (words.key(at).length() >= CLEAR || !words.begins(at) || acts(words, at + 1))
            && !cues.is(Use.COMMON, words.key(at));
    boolean wife = words.follows(at) && cues.is(Use.WIFE, words.key(at - 1));
    return day.filter(today -> alone && plain && !wife)
        .flatMap(today -> people.leader(keys, today))
        .map(match ->
            new Found(
                withParticles(words, at), last, match.person(), match.rule(), match.confidence()));
  }

  /** "Xi | met Putin", "Lee will visit Hanoi". */
  private boolean acts(Words words, int at) {
    return words.follows(at)
        && !words.at(at).isCapital()
        && (cues.is(Use.BEFORE_VERB, words.key(at))
            || cues.is(Use.SPEECH, words.key(at))
            || cues.is(Use.PERSONAL_ACT, words.key(at))
            || Inflection.isFormOf(words.key(at), lemma -> cues.is(Use.ACT, lemma)));
  }

  /** Whether a capital there belongs to a sentence's start, a title or another name. */
  private boolean isPlain(Marks marks, int at) {
    Words words = marks.words();
    boolean title = cues.endsTitle(words, at) || !cues.honorifics(words, at).isEmpty();
    return marks.at(at).isPresent()
        || words.begins(at)
        || title
        || cues.is(Use.STOP, words.key(at));
  }
}
