package entente.link.person;

import entente.link.known.People;
import entente.link.title.TitleReader;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Words;
import java.util.Optional;
import java.util.Set;

/** Words beside a name that show it to be a person's: an apposition, a verb of saying, … */
final class Beside {
  /** Behind these stands where something is: "In Velna Marsk, President Lund spoke". */
  private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "around");

  private final Cues cues;
  private final People people;
  private final TitleReader titles;

  /** What shows it, and how surely. */
  record Sign(String rule, double confidence) {}

  Beside(Cues cues, People people, TitleReader titles) {
    this.cues = cues;
    this.people = people;
    this.titles = titles;
  }

  /** The surest sign beside the words from first to last. */
  Optional<Sign> of(Marks marks, int first, int last) {
    Words words = marks.words();
    boolean place = words.follows(first) && PLACING.contains(words.key(first - 1));
    if (!place && isApposed(marks, last + 1)) {
      return Optional.of(new Sign("apposition", 0.75));
    }
    if (words.follows(first) && isSaying(words.key(first - 1))) {
      return Optional.of(new Sign("said-name", 0.6));
    }
    if (words.follows(last + 1) && cues.is(Use.SPEECH, words.key(last + 1))) {
      return Optional.of(new Sign("name-said", 0.6));
    }
    if (isOneOf(words, first) || isMet(marks, first)) {
      return Optional.of(new Sign("apposition", 0.6));
    }
    if (isEpithet(words, first)) {
      return Optional.of(new Sign("epithet", 0.6));
    }
    if (words.gap(first).equals("/") && marks.at(first - 1).isPresent()) {
      return Optional.of(new Sign("credit", 0.7));
    }
    return isCalled(marks, first, last)
        ? Optional.of(new Sign("given-name", 0.65))
        : Optional.empty();
  }

  /** "met Bulgaria's | Teodora Vik". */
  private boolean isMet(Marks marks, int first) {
    Words words = marks.words();
    return first > 0
        && words.gap(first).equals("'s")
        && marks
            .at(first - 1)
            .filter(Found::isState)
            .filter(state -> words.follows(state.first()))
            .filter(state -> cues.is(Use.TO_PERSON, words.key(state.first() - 1)))
            .isPresent();
  }

  /** "said Ana Vik"; what somebody visited or attended is a place or an event. */
  private boolean isSaying(String verb) {
    return cues.is(Use.SPEECH, verb) && !cues.is(Use.VISITED, verb);
  }

  /** "Emmanuel Vik": the first word of a known person's name, and no further capital behind it. */
  private boolean isCalled(Marks marks, int at, int last) {
    Words words = marks.words();
    boolean goesOn = words.joins(last + 1) && words.at(last + 1).isCapital();
    return !goesOn && people.isFirstName(words.key(at)) && !words.isTitleCased();
  }

  private boolean isApposed(Marks marks, int behind) {
    Words words = marks.words();
    int at = cues.behindLetters(words, behind);
    if (at >= words.size() || !words.gap(at).equals(",")) {
      return false;
    }
    if (words.key(at).equals("who")) {
      return true;
    }
    int from = titles.behindOwner(words, at);
    if (words.joins(from + 1) && titles.isModifier(words, from)) {
      from++;
    }
    if (from >= words.size()) {
      return false;
    }
    boolean title = titles.at(marks, from).filter(found -> !found.isHonorific()).isPresent();
    boolean post = from > at || words.at(from).isCapital();
    return title || (post && isOccupation(words, from));
  }

  private boolean isOccupation(Words words, int from) {
    for (int at = from; at < Math.min(from + 3, words.size()); at++) {
      if (at > from && !words.joins(at) && !words.gap(at).matches("'s?")) {
        return false;
      }
      if (!cues.occupations(words, at).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "activists Ko Mar and Tin Oo", "student Mira Tolvan": a noun for persons stands before. */
  boolean isOneOf(Words words, int at) {
    if (!words.follows(at) || words.at(at - 1).isCapital() || words.at(at - 1).isNumber()) {
      return false;
    }
    String noun = words.key(at - 1);
    String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return !cues.is(Use.ADJECTIVE, one) && cues.isOccupation(one);
  }

  private static boolean isEpithet(Words words, int at) {
    if (at == 0 || !words.closesQuote(at) || words.opensQuote(at)) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      if (words.opensQuote(i)) {
        return words.at(i).isCapital();
      }
    }
    return false;
  }
}
