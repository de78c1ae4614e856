package entente.lexicon;

import entente.calendar.Calendar;
import entente.facts.Modality;
import entente.facts.Stance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * The words that reveal a stance or introduce speech, read from {@code ontology/lexicon/*.csv}.
 *
 * <p>Each row of {@code frames.csv} says which word, of which class, takes which arguments, and
 * what stance that is.
 */
public final class Cues {
  /** The class of a cue word. */
  public enum WordClass {
    VERB,
    NOUN,
    ADJECTIVE,
    MODAL,
    /** A preposition and its noun behind a verb of being: "in favour". */
    PHRASE
  }

  /**
   * One row: a word that reveals a stance.
   *
   * @param word its dictionary form; of several words the verb, then its object or particle ("throw
   *     weight", "lash out")
   * @param arguments where the object of the stance stands, the likeliest first: {@code object},
   *     {@code to-verb}, {@code that}, {@code gerund}, a preposition, or a pair such as {@code
   *     object-to-verb}; {@code that-should} is a clause of what should be so, {@code
   *     object-predicate} an object with what it is called, {@code subject-of-talk} a topic
   * @param predicate how the flat table puts it
   */
  public record StanceCue(
      String word,
      WordClass wordClass,
      List<String> arguments,
      Stance stance,
      String predicate,
      Modality modality) {
    public StanceCue {
      arguments = List.copyOf(arguments);
    }

    /**
     * Whether the word itself tells the stance, in whatever construction; "argue against" does so
     * only by its preposition.
     */
    public boolean isOpen() {
      return wordClass != WordClass.VERB || arguments.stream().anyMatch(OPEN::contains);
    }

    /** The id of the rule, for the receipts: {@code stance/verb-support}. */
    public String rule() {
      return "stance/" + wordClass.name().toLowerCase(Locale.ROOT) + "-" + word.replace(' ', '-');
    }
  }

  private static final int LONGEST_ENDING = 4;
  private static final Set<String> OPEN =
      Set.of("object", "that", "to-verb", "gerund", "object-to-verb", "that-should");

  /** Where a word's argument stands; two joined by a hyphen where it needs both. */
  private static final Set<String> CONSTRUCTIONS =
      Cell.withPrepositions(
          "object that to-verb gerund verb lets forward-to object-about object-for object-of"
              + " object-on object-that object-to-verb object-predicate object-denied object-event"
              + " object-of-gerund subject-of-talk object-of-talk object-of-topic included that-should"
              + " object-with on-to-verb upon-to-verb to-to-verb with-to-verb to-for to-on");

  private final Map<String, List<StanceCue>> stances;
  private final Map<String, Set<String>> lists;
  private final Map<String, Map<String, String>> codes;
  private final Calendar calendar;
  private final Operators operators;
  private final Acts acts;
  private final PloverTable plover;
  private final Confidence confidence;
  private final Map<String, Seeing> seeing;

  private Cues(
      Map<String, List<StanceCue>> stances,
      Map<String, Set<String>> lists,
      Map<String, Map<String, String>> codes,
      Calendar calendar,
      Operators operators,
      Acts acts,
      PloverTable plover,
      Confidence confidence,
      Map<String, Seeing> seeing) {
    this.stances = stances;
    this.lists = lists;
    this.codes = codes;
    this.calendar = calendar;
    this.operators = operators;
    this.acts = acts;
    this.plover = plover;
    this.confidence = confidence;
    this.seeing = seeing;
  }

  /**
   * Reads {@code lexicon/} below the ontology's folder.
   *
   * @throws LexiconException if a file is missing, a row cannot be understood or a list stands in
   *     two files; the message names file and line
   */
  public static Cues load(Path ontology) {
    Path folder = ontology.resolve("lexicon");
    Map<String, List<StanceCue>> stances = new HashMap<>();
    for (CSVRecord row : Table.rows(folder.resolve("frames.csv"))) {
      StanceCue cue = cue(row, folder.resolve("frames.csv"));
      stances.computeIfAbsent(cue.word(), word -> new ArrayList<>()).add(cue);
    }
    Map<String, Set<String>> lists = new HashMap<>();
    for (String file : List.of("words.csv", "events.csv", "sources.csv")) {
      lists(folder.resolve(file), lists.keySet()).forEach(lists::put);
    }
    Map<String, Map<String, String>> codes = new HashMap<>();
    for (CSVRecord row : Table.rows(folder.resolve("codes.csv"))) {
      codes
          .computeIfAbsent(row.get("scheme"), scheme -> new HashMap<>())
          .put(row.get("word"), row.get("code"));
    }
    Map<String, ActKind> actKinds = ActKind.load(folder.resolve("act-kinds.csv"));
    return new Cues(
        stances,
        lists,
        codes,
        Calendar.load(ontology),
        Operators.load(folder.resolve("operators.csv")),
        Acts.load(folder.resolve("acts.csv"), actKinds),
        PloverTable.load(folder.resolve("plover.csv"), actKinds),
        Confidence.load(folder.resolve("confidence.csv")),
        Seeing.load(folder.resolve("seeing.csv"), lists.keySet()));
  }

  private static Map<String, Set<String>> lists(Path file, Set<String> taken) {
    Map<String, Set<String>> lists = new HashMap<>();
    for (CSVRecord row : Table.rows(file)) {
      if (taken.contains(row.get("list"))) {
        throw new Cell(file, row, "list").wrong("another file has a list " + row.get("list"));
      }
      lists.computeIfAbsent(row.get("list"), list -> new HashSet<>()).add(row.get("word"));
    }
    return lists;
  }

  private static StanceCue cue(CSVRecord row, Path file) {
    return new StanceCue(
        row.get("predicate"),
        new Cell(file, row, "class").as(WordClass.class),
        new Cell(file, row, "construction").words(CONSTRUCTIONS),
        new Cell(file, row, "frame").as(Stance.class),
        row.get("relation"),
        new Cell(file, row, "modality").as(Modality.class));
  }

  /** The words that say how real other words are. */
  public Operators operators() {
    return operators;
  }

  /** The words that tell what actors do to each other. */
  public Acts acts() {
    return acts;
  }

  /** What PLOVER calls what an article tells. */
  public PloverTable plover() {
    return plover;
  }

  /** How often what is read so is right. */
  public Confidence confidence() {
    return confidence;
  }

  /** How the verb tells that somebody goes to see another, if it does. */
  public Optional<Seeing> seeing(String lemma) {
    return Optional.ofNullable(seeing.get(lemma));
  }

  /** The rows for a word of a class, in the order of the file. */
  public List<StanceCue> stances(String lemma, WordClass wordClass) {
    return stances.getOrDefault(lemma, List.of()).stream()
        .filter(cue -> cue.wordClass() == wordClass)
        .toList();
  }

  /** The words of time. */
  public Calendar calendar() {
    return calendar;
  }

  /**
   * The code that {@code codes.csv} gives a word in a scheme, such as {@code visitType}.
   *
   * @throws IllegalArgumentException if there is no such scheme
   */
  public Optional<String> code(String scheme, String word) {
    return Optional.ofNullable(named(codes, scheme).get(word));
  }

  /** The words to which {@code codes.csv} gives a code in a scheme. */
  public Set<String> coded(String scheme) {
    return Set.copyOf(named(codes, scheme).keySet());
  }

  /** The words of a list. */
  public Set<String> words(String list) {
    return Set.copyOf(named(lists, list));
  }

  /**
   * Whether {@code words.csv}, {@code events.csv} or {@code sources.csv} has the word in the list,
   * such as {@code saying} or {@code sides}.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public boolean is(String list, String word) {
    return named(lists, list).contains(word);
  }

  /**
   * The words of the list as alternatives of a regular expression, the longest first; an apostrophe
   * stands for both of its forms.
   */
  public String alternatives(String list) {
    return named(lists, list).stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(word -> word.replaceAll("[^\\p{L}\\p{N} -]", "\\\\$0").replace("\\'", "['’]"))
        .collect(Collectors.joining("|"));
  }

  private static <T> T named(Map<String, T> tables, String name) {
    T table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no table has a list or scheme " + name);
    }
    return table;
  }

  /** Whether the word ends in an ending that the list has, and is longer. */
  public boolean ends(String list, String word) {
    for (int from = Math.max(1, word.length() - LONGEST_ENDING); from < word.length(); from++) {
      if (is(list, word.substring(from))) {
        return true;
      }
    }
    return false;
  }
}
