package entente.reading;

import entente.lexicon.Lexicon;
import entente.lexicon.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Articles that nobody would write: clauses cut, glued and repeated, with words of the lexicon,
 * names of the reference data, punctuation and odd characters strewn in.
 *
 * <p>The same number gives the same article as long as the data stays the same.
 */
final class Babble {
  private static final Path LEXICON = Path.of("ontology/lexicon");
  private static final List<String> COLUMNS = List.of("word", "words", "predicate");
  private static final int SENTENCES = 12;
  private static final int MOST_CLAUSES = 4;
  private static final int MOST_REPEATS = 12;
  private static final List<String> GLUE =
      List.of(
          ",",
          ", and",
          "and",
          ";",
          ":",
          " -",
          "\u2014",
          ", which",
          "that",
          "after",
          "while",
          "including",
          "such as",
          "as well as",
          "of",
          "with",
          "to",
          "by",
          "on",
          "for",
          "without",
          "not only",
          ", according to",
          ", said",
          ". \u201c",
          "\u201d",
          "\"",
          "(",
          ")",
          "/",
          "...",
          "if",
          "neither",
          "nor",
          "whose",
          "at which",
          "between",
          "both",
          "from",
          "'s");
  private static final List<String> ODD =
      List.of(
          "\u00ad",
          "\u200b",
          "\u200d",
          "\u200f",
          "\u00a0",
          "\ufeff",
          "\u0301",
          "\ud83d\ude00",
          "\ud835\udc00",
          "\u4e2d\u56fd",
          "\u0420\u0424",
          "$5.2bn",
          "1,000,000",
          "No. 7",
          "30%",
          "2024-13-45",
          "31 June",
          "[12]",
          "&amp;",
          "<b>",
          "@un",
          "#",
          "\u2022",
          "\u2026",
          "''",
          "\t",
          "\u2028",
          "A.",
          "U.N.",
          "co-",
          "-",
          "\u00bd",
          "\u0130");

  private final List<List<String>> clauses = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  Babble() throws IOException {
    for (Probe probe : Probe.all()) {
      clauses.add(tokens(probe.text().strip().replaceFirst("(?s)^.*\n\n", "")));
    }
    try (Stream<Path> files = Files.list(LEXICON)) {
      files.sorted().flatMap(file -> Tables.rows(file).stream()).forEach(this::take);
    }
    Lexicon.load(Path.of("ontology")).names().stream().map(Name::surface).forEach(words::add);
  }

  /** The cue words and the examples of a row of the lexicon, whatever the table. */
  private void take(CSVRecord row) {
    for (String column : COLUMNS) {
      if (row.isMapped(column) && !row.get(column).isBlank()) {
        words.add(row.get(column));
      }
    }
    if (row.isMapped("example") && !row.get("example").isBlank()) {
      clauses.add(tokens(row.get("example").replaceAll("[\\[\\]]", "")));
    }
  }

  private static List<String> tokens(String words) {
    return Arrays.stream(words.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** The article of a number. */
  String article(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("Babble " + number + "\n2024-05-14\n\n");
    for (int i = 0; i < SENTENCES; i++) {
      text.append(sentence(random)).append(random.nextInt(4) == 0 ? "\n\n" : " ");
    }
    return text.append('\n').toString();
  }

  private String sentence(Random random) {
    List<String> all = new ArrayList<>();
    int count = 1 + random.nextInt(MOST_CLAUSES);
    for (int i = 0; i < count; i++) {
      List<String> part = strewn(cut(any(clauses, random), random), random);
      int times = random.nextInt(6) == 0 ? 1 + random.nextInt(MOST_REPEATS) : 1;
      for (int j = 0; j < times; j++) {
        all.add(any(GLUE, random));
        all.addAll(part);
      }
    }
    if (random.nextInt(5) == 0) {
      Collections.shuffle(all, random);
    }
    String end = random.nextInt(6) == 0 ? any(GLUE, random) : ".";
    String words = String.join(" ", all) + end;
    return random.nextBoolean() ? words.replaceAll(" (?=[,;:.)])", "") : words;
  }

  private static List<String> cut(List<String> clause, Random random) {
    int from = random.nextInt(3) == 0 ? random.nextInt(clause.size()) : 0;
    int to = random.nextInt(3) == 0 ? from + random.nextInt(clause.size() - from) : clause.size();
    return clause.subList(from, to);
  }

  private List<String> strewn(List<String> clause, Random random) {
    List<String> strewn = new ArrayList<>();
    for (String word : clause) {
      int dice = random.nextInt(40);
      strewn.add(dice < 6 ? any(words, random) : word);
      if (dice == 7) {
        strewn.add(any(ODD, random));
      } else if (dice == 8) {
        strewn.add(any(GLUE, random));
      } else if (dice == 9) {
        strewn.set(strewn.size() - 1, word + any(ODD, random));
      } else if (dice == 10) {
        strewn.removeLast();
      }
    }
    return strewn;
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
