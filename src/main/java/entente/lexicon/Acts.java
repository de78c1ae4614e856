package entente.lexicon;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Which words tell an act, and of which {@link ActKind}, read from {@code acts.csv}.
 *
 * <p>Words of one cell are set apart by {@code |}; {@code {restriction}} stands for the words of
 * that set. A row {@code crowd} tells what a verb means where people without arms do it, a row
 * {@code army} where soldiers do, a row {@code goods} what goods do: "block | a road", "leave | a
 * land". A row {@code of} names the verb whose act a noun is: "expulsion" that of "expel"; a row
 * {@code not} names objects with which a verb tells none: "seize | the chance".
 */
public final class Acts {
  /** The kinds of named things that a verb may need, and people without a name. */
  private static final Set<String> THINGS =
      Set.of("@state", "@person", "@people", "@organisation", "@place", "@text");

  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, String> verbOf = new HashMap<>();
  private final Map<String, List<String>> sets = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> none = new HashSet<>();

  private Acts() {}

  /**
   * Reads the file.
   *
   * @param kinds by their codes
   * @throws LexiconException if it is missing or a row cannot be understood; the message names file
   *     and line
   */
  static Acts load(Path file, Map<String, ActKind> kinds) {
    Acts acts = new Acts();
    for (CSVRecord row : Table.rows(file)) {
      List<String> words = acts.words(new Cell(file, row, "word"));
      List<String> objects = acts.words(new Cell(file, row, "object"));
      switch (row.get("class")) {
        case "set" -> acts.sets.put(row.get("word"), objects);
        case "verb" -> words.forEach(verb -> acts.verb(verb, objects, kind(file, row, kinds)));
        case "crowd", "army", "goods" ->
            words.forEach(
                verb -> acts.verb(row.get("class") + " " + verb, objects, kind(file, row, kinds)));
        case "noun" ->
            words.forEach(noun -> put(acts.nouns, noun, objects, kind(file, row, kinds)));
        case "not" ->
            words.forEach(verb -> objects.forEach(object -> acts.none.add(verb + " " + object)));
        case "of" ->
            words.forEach(noun ->
                acts.verbOf.put(noun, objects.getFirst().isEmpty() ? noun : objects.getFirst()));
        default ->
            throw new LexiconException(
                file + ":" + (row.getRecordNumber() + 1), "no such class: " + row.get("class"));
      }
    }
    return acts;
  }

  private static String kind(Path file, CSVRecord row, Map<String, ActKind> kinds) {
    Cell kind = new Cell(file, row, "kind");
    if (!kinds.containsKey(kind.text())) {
      throw kind.none(kind.text(), kinds.keySet().stream().sorted());
    }
    return kind.text();
  }

  private List<String> words(Cell cell) {
    return Arrays.stream(cell.text().split("\\|")).flatMap(word -> meant(cell, word)).toList();
  }

  private Stream<String> meant(Cell cell, String word) {
    if (word.startsWith("@") && !THINGS.contains(word)) {
      throw cell.none(word, THINGS.stream().sorted());
    }
    return word.startsWith("{") ? set(cell, word).stream() : Stream.of(word);
  }

  private List<String> set(Cell cell, String braced) {
    List<String> set = sets.get(braced.substring(1, braced.length() - 1));
    if (set == null) {
      throw cell.wrong("no such set above this row: " + braced);
    }
    return set;
  }

  private void verb(String verb, List<String> objects, String kind) {
    known.add(verb);
    if (verb.indexOf(' ') != verb.lastIndexOf(' ')) {
      known.add(verb.substring(0, verb.lastIndexOf(' ')));
    }
    put(verbs, verb, objects, kind);
  }

  private static void put(
      Map<String, String> kinds, String word, List<String> objects, String kind) {
    objects.forEach(object -> kinds.putIfAbsent((word + " " + object).strip(), kind));
  }

  /** Whether the verb tells no act with this noun: "seize | chance". */
  public boolean isNone(String lemma, String object) {
    return none.contains(lemma + " " + object);
  }

  /** The kind of a verb that tells an act whatever its object: "expel". */
  public Optional<String> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** The kind of a verb with the noun that it needs, where a crowd or an army does it. */
  public Optional<String> by(String who, String lemma, String object) {
    return verb(who + " " + lemma, object);
  }

  /** The kind of a verb that tells an act without an object: "resign". */
  public Optional<String> alone(String lemma) {
    return verb(lemma, "-");
  }

  /** Whether the words are a verb of their own: "kick out". */
  public boolean isPhrasal(String words) {
    return known.contains(words);
  }

  /** The kind of a verb with the noun, kind of thing or preposition that it needs. */
  public Optional<String> verb(String lemma, String object) {
    return Optional.ofNullable(verbs.get(lemma + " " + object));
  }

  /** The kind of a noun that tells an act by itself: "aggression". */
  public Optional<String> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** The kind of a noun with the adjective that it needs: "coercive behaviour". */
  public Optional<String> noun(String lemma, String adjective) {
    return Optional.ofNullable(nouns.get(lemma + " " + adjective));
  }

  /** The verb whose act the noun names: "expulsion" → "expel", "bombing" → "bomb". */
  public Optional<String> verbOf(String noun) {
    return Optional.ofNullable(verbOf.get(noun)).or(() -> ofGerund(noun));
  }

  private Optional<String> ofGerund(String noun) {
    if (!noun.endsWith("ing")) {
      return Optional.empty();
    }
    String stem = noun.substring(0, noun.length() - 3);
    return Stream.of(stem, stem + "e", stem.replaceFirst("(.)\\1$", "$1"))
        .filter(known::contains)
        .findFirst();
  }
}
