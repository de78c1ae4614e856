package entente.link.office;

import entente.facts.Entity;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Title;
import entente.link.word.WordTrie;
import entente.link.word.Words;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what somebody does at a body: "Ana Vik, an analyst at the Coral Forum", "an official at the
 * ministry, Ana Vik", and who leads it: "the council chaired by Ana Vik".
 */
final class Employments {
  private static final Set<String> AT = Set.of("at", "with");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Map<String, String> LED = Map.of("headed", "Head", "chaired", "Chairperson");

  /** So many words may stand between a comma and what somebody does. */
  private static final int REACH = 4;

  private final Cues cues;

  /** What is done for which body, and the first and last word that say so. */
  record Post(Title title, Entity body, int first, int last, String rule) {}

  Employments(Cues cues) {
    this.cues = cues;
  }

  /** What the words around a name say that its bearer does. */
  Optional<Post> of(Marks marks, Found person) {
    return behind(marks, person).or(() -> before(marks, person)).or(() -> leads(marks, person));
  }

  private Optional<Post> behind(Marks marks, Found person) {
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
        .findFirst()
        .flatMap(work -> at(marks, person, work));
  }

  private Optional<Post> at(Marks marks, Found person, WordTrie.Hit<String> work) {
    Words words = marks.words();
    int at = work.last() + 1;
    if (!words.follows(at) || !AT.contains(words.key(at)) || !words.follows(at + 1)) {
      return Optional.empty();
    }
    int name = ARTICLES.contains(words.key(at + 1)) ? at + 2 : at + 1;
    Optional<Found> state = marks.from(name).filter(found -> found.rule().equals("adjective"));
    int from = state.map(found -> found.last() + 1).orElse(name);
    return marks
        .from(from)
        .filter(Employments::isBody)
        .map(body ->
            new Post(title(work), body.entity(), person.first(), body.last(), "post-behind"));
  }

  private Optional<Post> before(Marks marks, Found person) {
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

  private Optional<Post> worker(Marks marks, Found body, Found person) {
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
                .map(hit -> new Post(title(hit), body.entity(), i, person.last(), "post-before")))
        .filter(post -> isOne(words, post.first()))
        .findFirst();
  }

  /** Whether "a" or "an" stands before what is done, with a word between: "a senior official". */
  private static boolean isOne(Words words, int at) {
    return IntStream.rangeClosed(Math.max(0, at - 2), at - 1)
        .anyMatch(i -> words.key(i).matches("an?") && words.joins(at));
  }

  /** "the Leadership Council headed by His Excellency Dr. Omar Al Noor". */
  private Optional<Post> leads(Marks marks, Found person) {
    Words words = marks.words();
    int by = person.first() - 1;
    while (by > 1 && words.joins(by + 1) && !words.key(by).equals("by") && isHonorific(words, by)) {
      by--;
    }
    boolean led = by > 1 && words.key(by).equals("by") && LED.containsKey(words.key(by - 1));
    if (!led || !words.joins(by) || !words.joins(by - 1)) {
      return Optional.empty();
    }
    Title title = new Title(LED.getOrDefault(words.key(by - 1), "Head"), "organisation-head");
    return marks
        .at(by - 2)
        .filter(Employments::isBody)
        .map(body -> new Post(title, body.entity(), body.first(), person.last(), "post-led"));
  }

  private boolean isHonorific(Words words, int at) {
    return IntStream.rangeClosed(Math.max(0, at - 2), at)
        .anyMatch(i -> cues.honorifics(words, i).stream().anyMatch(hit -> hit.last() >= at));
  }

  private static boolean isBody(Found found) {
    return found.entity().kind() == Entity.Kind.ORGANISATION;
  }

  private static Title title(WordTrie.Hit<String> work) {
    String one = work.values().getFirst();
    return new Title(Character.toUpperCase(one.charAt(0)) + one.substring(1), "occupation");
  }
}
