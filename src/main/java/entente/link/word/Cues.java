package entente.link.word;

import entente.facts.Entity;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The words by which names are recognised, from the tables in {@code ontology/lexicon}. */
public final class Cues {

  /** What a form in {@code name-forms.csv} needs besides its head. */
  public enum Needs {
    /** A proper word before the head: "Belgrade Initiative". */
    NAME,
    /** Any word with a capital before the head: "Peace Fund". */
    WORD,
    /** "for …" or "on …" after it, or a proper word before it. */
    TOPIC,
    /** As {@link #TOPIC}, where "of …" will do too: "Bureau of Energy Resources". */
    HEAD,
    /** "on …" or "of …" after it, whatever stands before: "Joint Statement on Haiti". */
    THEME,
    /** A number after it: "Resolution 2735". */
    NUMBER,
    /** An abbreviation in brackets behind it: "Missile Technology Control Regime (MTCR)". */
    BRACKET,
    /** A state that it belongs to. */
    BODY,
    /** The head in small letters, after a proper name: "Atyrau refinery". */
    LOWER,
    /** The head in small letters, right behind a state: "the Malian army". */
    LOWER_BODY,
    /** The head in small letters, after two names with a hyphen: "Lithuania-Poland format". */
    LOWER_PAIR
  }

  /** A kind of name known by its head word. */
  public record Form(String head, Entity.Kind kind, String type, Needs needs) {
    public boolean isLower() {
      return needs == Needs.LOWER || needs == Needs.LOWER_PAIR;
    }
  }

  /** So many words before its last one a title may begin. */
  private static final int TITLE_WORDS = 4;

  private final WordTrie<Title> titles = new WordTrie<>();
  private final WordTrie<Title> pluralTitles = new WordTrie<>();
  private final WordTrie<Title> ministers = new WordTrie<>();
  private final WordTrie<String> ministries = new WordTrie<>();
  private final Set<String> portfolioWords = new HashSet<>();
  private final WordTrie<Form> forms = new WordTrie<>();
  private final WordTrie<String> honorifics = new WordTrie<>();
  private final WordTrie<String> occupations = new WordTrie<>();
  private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);
  private final Map<String, String> seats = new TreeMap<>();
  private final Map<Use, Set<String>> written = new EnumMap<>(Use.class);
  private final OfficeWords offices;
  private final Folding folding;

  private Cues(Path folder) {
    titles(folder);
    for (List<String> row : Rows.read(folder.resolve("portfolios.csv"))) {
      portfolio(row.get(0), row.get(1), row.get(2));
    }
    for (List<String> row : Rows.read(folder.resolve("name-forms.csv"))) {
      Needs needs = Rows.value(folder.resolve("name-forms.csv"), Needs.class, row.get(3));
      Form form = new Form(row.get(0), Entity.Kind.valueOf(row.get(1)), row.get(2), needs);
      forms.add(Words.of(form.head()), form);
    }
    for (List<String> row : Rows.read(folder.resolve("name-words.csv"))) {
      word(row.get(0), Rows.value(folder.resolve("name-words.csv"), Use.class, row.get(1)));
    }
    for (List<String> row : Rows.read(folder.resolve("seats.csv"))) {
      seats.put(row.get(0), row.get(1));
    }
    folding = new Folding(all(Use.SILENT));
    offices = new OfficeWords(folder, written);
  }

  /**
   * Reads the tables below {@code lexicon/}.
   *
   * @throws entente.lexicon.LexiconException if a table has a row that makes no sense
   */
  public static Cues load(Path ontologyFolder) {
    return new Cues(ontologyFolder.resolve("lexicon"));
  }

  private void titles(Path folder) {
    Path table = folder.resolve("titles.csv");
    Map<String, Title> read = new LinkedHashMap<>();
    for (List<String> row : Rows.read(table)) {
      Title title = new Title(row.get(1), Rows.value(table, Title.Kind.class, row.get(2)));
      titles.add(Words.of(row.get(0)), title);
      read.put(row.get(0), title);
    }
    Map<String, String> irregular = new HashMap<>();
    for (List<String> row : Rows.read(folder.resolve("title-plurals.csv"))) {
      irregular.put(row.get(0), row.get(1));
    }
    Plurals plurals = new Plurals(irregular);
    read.forEach((words, title) ->
        plurals.of(words).forEach(several -> pluralTitles.add(Words.of(several), title)));
  }

  private void portfolio(String field, String minister, String ministry) {
    ministers.add(Words.of(field), new Title(minister, Title.Kind.MINISTER));
    ministries.add(Words.of(field), ministry);
    Words parts = Words.of(field);
    portfolioWords.add(parts.key(parts.size() - 1));
  }

  private void word(String word, Use use) {
    Words parts = Words.of(word);
    written.computeIfAbsent(use, key -> new LinkedHashSet<>()).add(word);
    if (use == Use.HONORIFIC) {
      honorifics.add(parts, word);
    } else if (use == Use.OCCUPATION) {
      occupations.add(parts, word);
    } else {
      words.computeIfAbsent(use, key -> new HashSet<>()).add(parts.keys(0, parts.size() - 1));
    }
  }

  /** Titles from {@code titles.csv} that begin at a word, longest first. */
  public List<WordTrie.Hit<Title>> titles(Words text, int first) {
    return titles.at(text, first);
  }

  /** The same for titles of several persons: "Foreign Ministers". */
  public List<WordTrie.Hit<Title>> pluralTitles(Words text, int first) {
    return pluralTitles.at(text, first);
  }

  /** Whether the word is a capital and no list or name says what it is. */
  public boolean isPlain(Marks marks, int at) {
    Words words = marks.words();
    return words.at(at).isCapital()
        && marks.at(at).isEmpty()
        && !is(Use.STOP, words.key(at))
        && titles(words, at).isEmpty()
        && forms(words, at).isEmpty();
  }

  /** Whether a title from {@code titles.csv} ends with the word. */
  public boolean endsTitle(Words text, int last) {
    return IntStream.rangeClosed(Math.max(0, last - TITLE_WORDS), last)
        .anyMatch(from -> titles(text, from).stream().anyMatch(hit -> hit.last() == last));
  }

  /** Whether a word of address, "Mr." or "Her Excellency", ends with the word. */
  public boolean endsHonorific(Words text, int last) {
    return IntStream.rangeClosed(Math.max(0, last - TITLE_WORDS), last)
        .anyMatch(from -> honorifics(text, from).stream().anyMatch(hit -> hit.last() == last));
  }

  /** The first word of "His Excellency Dr. Omar Al Noor" before a name. */
  public int addressed(Words text, int name) {
    int first = name;
    while (text.joins(first) && isAddress(text, first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isAddress(Words text, int at) {
    return IntStream.rangeClosed(Math.max(0, at - 2), at)
        .anyMatch(i -> honorifics(text, i).stream().anyMatch(hit -> hit.last() >= at));
  }

  /** The word behind the letters of honour that stand there: "SC, EGH". */
  public int behindLetters(Words text, int at) {
    int next = at;
    while (next < text.size()
        && (text.follows(next) || text.gap(next).equals(","))
        && text.at(next).isUpper()
        && is(Use.LETTERS, text.key(next))) {
      next++;
    }
    return next;
  }

  /** Portfolios that begin at a word, with the title of their minister. */
  public List<WordTrie.Hit<Title>> ministers(Words text, int first) {
    return ministers.at(text, first);
  }

  /** Portfolios that begin at a word, as a ministry bears them. */
  public List<WordTrie.Hit<String>> ministries(Words text, int first) {
    return ministries.at(text, first);
  }

  /** Whether the field of an office may end with the word: "Affairs". */
  public boolean isPortfolioWord(String key) {
    return portfolioWords.contains(key) || is(Use.PORTFOLIO, key);
  }

  /** Whether the word stands before titles and is no name: "Former", "Deputy". */
  public boolean isRank(String key) {
    return is(Use.PAST, key) || is(Use.FUTURE, key) || is(Use.PRESENT, key) || is(Use.BELOW, key);
  }

  /** Heads of names that begin at a word, longest first. */
  public List<WordTrie.Hit<Form>> forms(Words text, int first) {
    return forms.at(text, first);
  }

  public List<WordTrie.Hit<String>> honorifics(Words text, int first) {
    return honorifics.at(text, first);
  }

  public List<WordTrie.Hit<String>> occupations(Words text, int first) {
    return occupations.at(text, first);
  }

  /** Whether the word alone says what somebody does: "analyst". */
  public boolean isOccupation(String key) {
    return occupations.holds(key);
  }

  /** How spellings of one name are made alike. */
  public Folding folding() {
    return folding;
  }

  /** What the tables say about offices. */
  public OfficeWords offices() {
    return offices;
  }

  /** The ids of places and of the actors that sit there. */
  public Map<String, String> seats() {
    return Collections.unmodifiableMap(seats);
  }

  /** The words that the tables list for that use. */
  public Set<String> all(Use use) {
    return Collections.unmodifiableSet(words.getOrDefault(use, Set.of()));
  }

  /** Whether the word ends as a table lists it for that use. */
  public boolean ends(Use use, String key) {
    return all(use).stream().anyMatch(key::endsWith);
  }

  /** Whether a table lists the word for that use. */
  public boolean is(Use use, String key) {
    return words.getOrDefault(use, Set.of()).contains(key);
  }
}
