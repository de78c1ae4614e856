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
 * Which words tell an act, and its PLOVER root code, read from {@code acts.csv}.
 *
 * <p>Words of one cell are set apart by {@code |}; {@code {restriction}} stands for the words of
 * that set. A row {@code of} names the verb whose act a noun is: "expulsion" that of "expel".
 */
public final class Acts {
  /** The root codes of PLOVER that an act may have, in small letters; none for a set. */
  private static final Set<String> CODES =
      Set.of(
          ("agree consult support cooperate aid concede retreat request accuse reject threaten"
                  + " protest sanction mobilize coerce assault ")
              .split(" ", -1));

  /** The kinds of named things that a verb may need. */
  private static final Set<String> KINDS =
      Set.of("@state", "@person", "@organisation", "@place", "@text");

  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, String> verbOf = new HashMap<>();
  private final Map<String, List<String>> sets = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  private Acts() {}

  /**
   * Reads the file.
   *
   * @throws LexiconException if it is missing or a row cannot be understood; the message names file
   *     and line
   */
  static Acts load(Path file) {
    Acts acts = new Acts();
    for (CSVRecord row : Table.rows(file)) {
      List<String> words = acts.words(new Cell(file, row, "word"));
      List<String> objects = acts.words(new Cell(file, row, "object"));
      Cell code = new Cell(file, row, "code");
      if (!CODES.contains(code.text())) {
        throw code.none(code.text(), CODES.stream().filter(word -> !word.isEmpty()).sorted());
      }
      switch (row.get("class")) {
        case "set" -> acts.sets.put(row.get("word"), objects);
        case "verb" -> words.forEach(verb -> acts.verb(verb, objects, row.get("code")));
        case "noun" -> words.forEach(noun -> put(acts.nouns, noun, objects, row.get("code")));
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

  private List<String> words(Cell cell) {
    return Arrays.stream(cell.text().split("\\|")).flatMap(word -> meant(cell, word)).toList();
  }

  private Stream<String> meant(Cell cell, String word) {
    if (word.startsWith("@") && !KINDS.contains(word)) {
      throw cell.none(word, KINDS.stream().sorted());
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

  private void verb(String verb, List<String> objects, String code) {
    known.add(verb);
    put(verbs, verb, objects, code);
  }

  private static void put(
      Map<String, String> codes, String word, List<String> objects, String code) {
    objects.forEach(object -> codes.putIfAbsent((word + " " + object).strip(), code));
  }

  /** The code of a verb that tells an act whatever its object: "expel". */
  public Optional<String> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** Whether the words are a verb of their own: "kick out". */
  public boolean isPhrasal(String words) {
    return known.contains(words);
  }

  /** The code of a verb with the noun, kind of thing or preposition that it needs. */
  public Optional<String> verb(String lemma, String object) {
    return Optional.ofNullable(verbs.get(lemma + " " + object));
  }

  /** The code of a noun that tells an act by itself: "aggression". */
  public Optional<String> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** The code of a noun with the adjective that it needs: "coercive behaviour". */
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
