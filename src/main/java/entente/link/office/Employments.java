package entente.link.office;

import static entente.lexicon.FunctionWords.ARTICLES;
import static entente.lexicon.FunctionWords.INDEFINITE_ARTICLES;

import entente.facts.Entity;
import entente.link.OfficeMention;
import entente.link.title.Post;
import entente.link.title.TitlePhrase;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Title;
import entente.link.word.Use;
import entente.link.word.WordTrie;
import entente.link.word.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what somebody does at a body: "Ana Vik, an analyst at the Coral Forum", "an official at the
 * ministry, Ana Vik", and who leads it: "the council chaired by Ana Vik".
 */
final class Employments {
  private static final Set<String> AT = Set.of("at", "with");

  /** So many words may stand between a comma and what somebody does. */
  private static final int REACH = 4;

  private final Cues cues;

  Employments(Cues cues) {
    this.cues = cues;
  }

  /** What the words around a name say that its bearer does, of a body or of nobody named. */
  Optional<Borne> of(Marks marks, Found person) {
    Optional<WordTrie.Hit<String>> behind = behind(marks, person);
    return behind
        .flatMap(work -> at(marks, person, work))
        .or(() -> before(marks, person))
        .or(() -> leads(marks, person))
        .or(() -> heads(marks, person))
        .or(() -> behind.map(work -> behind(marks, person, work, Optional.empty(), work.last())));
  }

  private Optional<WordTrie.Hit<String>> behind(Marks marks, Found person) {
    Words words = marks.words();
    int comma = person.last() + 1;
    if (comma >= words.size() || !words.gap(comma).equals(",")) {
      return Optional.empty();
    }
    int from = ARTICLES.contains(words.key(comma)) ? comma + 1 : comma;
    return IntStream.range(from, Math.min(from + REACH, words.size()))
        .takeWhile(at -> at == from || words.joins(at))
        .boxed()
        .flatMap(at -> cues.occupations(words, at).stream().limit(1))
        .findFirst();
  }

  private Optional<Borne> at(Marks marks, Found person, WordTrie.Hit<String> work) {
    Words words = marks.words();
    int at = work.last() + 1;
    if (!words.follows(at) || !AT.contains(words.key(at)) || !words.follows(at + 1)) {
      return Optional.empty();
    }
    int the = ARTICLES.contains(words.key(at + 1)) ? at + 2 : at + 1;
    int name = behindBase(marks, the);
    Optional<Found> state = marks.from(name).filter(found -> found.is(Found.Kind.ADJECTIVE));
    int from = state.map(found -> found.last() + 1).orElse(name);
    return marks
        .from(from)
        .filter(Employments::isBody)
        .map(body -> behind(marks, person, work, Optional.of(body.entity()), body.last()));
  }

  /** The word behind "Brussels-based". */
  private int behindBase(Marks marks, int at) {
    int based = marks.from(at).map(place -> place.last() + 1).orElse(at + 1);
    return cues.is(Use.SEATED, marks.words().key(based)) && marks.words().gap(based).equals("-")
        ? based + 1
        : at;
  }

  private static Borne behind(
      Marks marks, Found person, WordTrie.Hit<String> work, Optional<Entity> body, int last) {
    TitlePhrase phrase = phrase(person.first(), last + 1, title(work), body);
    return new Borne(
        marks.words(), person, phrase, person.first(), last, OfficeMention.Sign.WORK_BEHIND);
  }

  private static TitlePhrase phrase(int first, int next, Title title, Optional<Entity> body) {
    return new TitlePhrase(first, next, List.of(new Post(title, body)), body, TitlePhrase.Time.NOW);
  }

  private Optional<Borne> before(Marks marks, Found person) {
    Words words = marks.words();
    if (!words.gap(person.first()).equals(",")) {
      return Optional.empty();
    }
    int last = person.first() - 1;
    int end =
        marks
            .at(last)
            .filter(found -> found.entity().kind() == Entity.Kind.PLACE)
            .map(found -> found.first() - 1)
            .filter(at -> at > 0 && words.key(at).equals("in"))
            .orElse(last + 1);
    return marks
        .at(end - 1)
        .filter(found -> found.last() == end - 1 && isBody(found))
        .flatMap(body -> worker(marks, body, person));
  }

  private Optional<Borne> worker(Marks marks, Found body, Found person) {
    Words words = marks.words();
    int at = marks.at(body.first() - 1).map(Found::first).orElse(body.first()) - 1;
    int of = ARTICLES.contains(words.key(Math.max(0, at))) ? at - 1 : at;
    if (of < 1 || !AT.contains(words.key(of))) {
      return Optional.empty();
    }
    return IntStream.iterate(of - 1, i -> i >= Math.max(0, of - REACH), i -> i - 1)
        .boxed()
        .flatMap(i ->
            cues.occupations(words, i).stream()
                .filter(hit -> hit.last() == of - 1)
                .map(hit ->
                    new Borne(
                        words,
                        person,
                        phrase(i, hit.last() + 1, title(hit), Optional.of(body.entity())),
                        i,
                        person.last(),
                        OfficeMention.Sign.WORK_BEFORE)))
        .filter(work -> isOne(words, work.first()))
        .findFirst();
  }

  /** Whether "a" or "an" stands before what is done, with a word between: "a senior official". */
  private static boolean isOne(Words words, int at) {
    return IntStream.rangeClosed(Math.max(0, at - 2), at - 1)
        .anyMatch(i -> INDEFINITE_ARTICLES.contains(words.key(i)) && words.joins(at));
  }

  /** "the Leadership Council headed by His Excellency Dr. Omar Al Noor". */
  private Optional<Borne> leads(Marks marks, Found person) {
    Words words = marks.words();
    int by = cues.addressed(words, person.first()) - 1;
    boolean led =
        by > 1 && words.key(by).equals("by") && cues.offices().led(words.key(by - 1)).isPresent();
    if (!led || !words.joins(by) || !words.joins(by - 1)) {
      return Optional.empty();
    }
    return marks
        .at(by - 2)
        .filter(Employments::isBody)
        .map(body ->
            new Borne(
                words,
                person,
                phrase(body.first(), by, led(words, by - 1), Optional.of(body.entity())),
                body.first(),
                person.last(),
                OfficeMention.Sign.LED));
  }

  /** "Ana Vik, who heads the Coral Bank". */
  private Optional<Borne> heads(Marks marks, Found person) {
    Words words = marks.words();
    int who = person.last() + 1;
    int verb = who + 1;
    boolean heads =
        words.key(who).equals("who")
            && words.gap(who).equals(",")
            && words.follows(verb)
            && cues.offices().led(words.key(verb)).isPresent()
            && words.key(verb).endsWith("s");
    int body = ARTICLES.contains(words.key(verb + 1)) ? verb + 2 : verb + 1;
    return heads
        ? marks
            .from(body)
            .filter(Employments::isBody)
            .map(found ->
                new Borne(
                    words,
                    person,
                    phrase(
                        person.first(),
                        found.last() + 1,
                        led(words, verb),
                        Optional.of(found.entity())),
                    person.first(),
                    found.last(),
                    OfficeMention.Sign.LED))
        : Optional.empty();
  }

  private Title led(Words words, int verb) {
    String title = cues.offices().led(words.key(verb)).orElseThrow();
    return new Title(title, Title.Kind.ORGANISATION_HEAD);
  }

  private static boolean isBody(Found found) {
    return found.entity().kind() == Entity.Kind.ORGANISATION
        || found.entity().kind() == Entity.Kind.INSTITUTION;
  }

  private static Title title(WordTrie.Hit<String> work) {
    String one = work.values().getFirst();
    return new Title(
        Character.toUpperCase(one.charAt(0)) + one.substring(1), Title.Kind.OCCUPATION);
  }
}
