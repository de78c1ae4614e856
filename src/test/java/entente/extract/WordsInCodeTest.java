package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of meaning stand in {@code ontology/lexicon}; code compares with words of grammar only. */
class WordsInCodeTest {
  private static final Path CODE = Path.of("src/main/java/entente");
  private static final Path TABLES = Path.of("ontology/lexicon");

  /** It cuts words, also those of the tables: with "Mr." goes its full stop. */
  private static final Path CUTTER = CODE.resolve("link/word/Words.java");

  private static final List<Path> ROOMS = List.of(CODE.resolve("extract"), CODE.resolve("link"));

  /** The closed classes of English, and what stands for them in other spellings. */
  private static final Set<String> GRAMMAR =
      words(
          // articles, determiners, quantifiers
          "a an the this that these those such no some any all both each either neither none few"
              + " little other others more another every one",
          // pronouns
          "i me my we us our you your he him his she her it its they them their who whom whose"
              + " which what there mine ours yours hers theirs",
          // prepositions, also those that look like verbs
          "of to in on at by for from with within without into onto upon over under about against"
              + " among amongst between before after since until during through throughout across"
              + " around near as per than prior ahead forward toward towards via including"
              + " following regarding concerning according plus behalf off alongside outside",
          // conjunctions and adverbs that join
          "and or but nor so if unless whether because while when whenever where once as well also"
              + " rather not only how namely together here ago",
          // auxiliaries
          "be am is are was were been have has had ve do does did will would d shall should can"
              + " could may might must");

  /** Beginnings and endings of words, which tell a form. */
  private static final Set<String> AFFIXES =
      words("s es ing ed ism ly anti- sh ch st nd rd th self selves");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");

  /** The name of a list, or the class of a thing. */
  private static final Pattern NAMED =
      Pattern.compile(
          "alternatives\\(\"[^\"]*\"\\)|\\.(?:type|derivation)\\(\\)\\.(?:equals|startsWith)\\(\"[\\w-]+\"\\)");

  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final String STRINGS = "(" + STRING + "(?:,\\s*" + STRING + ")*)";

  /** What a token says is compared: no name of a list or construction can be meant. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:\\b(?:lemma|text|key|word|lower|toLowerCase)\\([\\w.]*\\))\\s*"
              + "\\.(?:equals\\w*|contains|startsWith|endsWith|matches)\\(\\s*"
              + STRINGS);

  private static final Pattern ASKED =
      Pattern.compile(
          "(?:(?:Set|List|Stream)\\.of\\(|asList\\(|\\bcase |prepositional\\(\\w+, "
              + "|\\.(?:equals\\w*|contains|startsWith|endsWith|matches)\\()\\s*"
              + STRINGS
              + "|"
              + STRING
              + "(?:::|\\.)(?:equals|contains|matches)");

  private static final Pattern LIST =
      Pattern.compile(
          "\\b(?:cues(?:\\(\\))?\\.(?:is|ends|alternatives)|isListed|is)\\((?:\\w+,"
              + " )?\"([^\"]*)\"");

  /** A regular expression, up to the end of the statement. */
  private static final Pattern FORM =
      Pattern.compile("Pattern\\.compile\\((?:" + STRING + "|[^\";])*");

  @Test
  void noSource_holdsWordsOfMeaning() throws IOException {
    Set<String> names = names();
    List<Path> sources = new ArrayList<>();
    for (Path room : ROOMS) {
      sources.addAll(sources(room));
    }
    assertThat(sources).hasSizeGreaterThan(200);
    sources.remove(CUTTER);
    List<String> found = new ArrayList<>();
    for (Path file : sources) {
      words(Files.readString(file), names).forEach(word -> found.add(file + ": " + word));
    }
    assertThat(found).isEmpty();
  }

  /** Else a reader asks in vain, and only where a text comes to that place does it break. */
  @Test
  void everyListAskedFor_isThere() throws IOException {
    Set<String> names = names();
    List<String> asked = new ArrayList<>();
    for (Path file : sources(CODE.resolve("extract"))) {
      LIST.matcher(Files.readString(file)).results().forEach(list -> asked.add(list.group(1)));
    }
    assertThat(asked).hasSizeGreaterThan(300).isSubsetOf(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Set.of(\"peace\", \"war\")",
        "List.of(\n          \"of\",\n          \"visit\")",
        "verb.lemma().equals(\"visit\")",
        "verb.lemma().equals(\"leader\")",
        "word.text().matches(\"(?i)citing|quoting\")",
        "Words.text(word).equals(\"long\")",
        "child.text().toLowerCase(Locale.ROOT).startsWith(\"persona\")",
        "cue.word().startsWith(\"share \")",
        "case \"visit\" -> true;",
        "words.anyMatch(\"respectively\"::equals)",
        "tree.prepositional(noun, \"summit\")",
        "Pattern.compile(\"(?i)\\\\bjoint (?<who>\\\\p{L}+)\")"
      })
  void word_isSeen(String source) throws IOException {
    assertThat(words(source, names())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/** \"visit\" */",
        "verb.lemma().matches(\"n?either|be\")",
        "List.of(\"in\", \"on\")",
        "List.of(\"light-verb\", \"leader\")",
        "cues.is(\"leader\", noun.lemma())",
        "form.equals(\"to-verb\")",
        "token.text().matches(\"[,;.]|and\")",
        "noun.text().endsWith(\"ing\")",
        "entity.type().equals(\"MediaOutlet\")",
        "Pattern.compile(\"(?i:\" + cues.alternatives(\"field\") + \" (?<by>of|by)\\\\b\");"
      })
  void grammarAndNames_areNone(String source) throws IOException {
    assertThat(words(source, names())).isEmpty();
  }

  private static List<Path> sources(Path room) throws IOException {
    try (Stream<Path> files = Files.walk(room)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> words(String source, Set<String> names) {
    String code = NAMED.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
    Stream<String> asked =
        literals(ASKED, code).filter(literal -> !names.contains(literal) && !literal.contains("/"));
    return Stream.of(literals(COMPARED, code), literals(FORM, code), asked)
        .flatMap(literals -> literals)
        .flatMap(literal -> meaning(literal).stream())
        .distinct()
        .toList();
  }

  private static Stream<String> literals(Pattern use, String code) {
    return use.matcher(code)
        .results()
        .map(MatchResult::group)
        .flatMap(group -> STRING.matcher(group).results())
        .map(string -> string.group(1));
  }

  /** The words of a literal, which may be a regular expression, that are none of grammar. */
  private static List<String> meaning(String literal) {
    String plain =
        literal.replaceAll("\\\\+\\w(?:\\{\\w+})?|\\(\\?(?:\\w+[:)]|<\\w+>)|\\[[^]]*]|\\w\\?", " ");
    return Pattern.compile("[\\p{L}-]*\\p{L}[\\p{L}-]*")
        .matcher(plain)
        .results()
        .map(MatchResult::group)
        .filter(word -> !word.matches("(?:\\p{Lu}\\p{Ll}+){2,}"))
        .filter(word -> !GRAMMAR.contains(word.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() > 1 && !AFFIXES.contains(word))
        .toList();
  }

  /** The names of lists and constructions in the tables. */
  private static Set<String> names() throws IOException {
    Set<String> names = new HashSet<>(Set.of("object-", "stated"));
    for (String table : List.of("words", "events", "sources", "calendar", "codes")) {
      rows(table).forEach(row -> names.add(row.get(0)));
    }
    rows("codes").forEach(row -> names.add(row.get(2)));
    for (String table : List.of("frames", "operators")) {
      rows(table).forEach(row -> names.addAll(Arrays.asList(row.get(2).split(" "))));
    }
    return names;
  }

  private static List<CSVRecord> rows(String table) throws IOException {
    Path file = TABLES.resolve(table + ".csv");
    try (CSVParser rows = CSVParser.parse(Files.readString(file), CSVFormat.DEFAULT)) {
      return rows.getRecords();
    }
  }

  private static Set<String> words(String... classes) {
    return Set.copyOf(Arrays.asList(String.join(" ", classes).split(" ")));
  }
}
