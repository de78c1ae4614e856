package entente.ingest;

import entente.ingest.line.Casing;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline in capitals as the text below it writes its words: "IRAQ SIGNS ACCORD AS GULF
 * MINISTERS MEET" → "Iraq signs accord as Gulf ministers meet". The title of a document keeps a
 * capital for each word but the small ones.
 */
final class HeadlineCase {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Set<String> SMALL =
      words(
          "a an the of in on at to for and or but by with from as into over after against between"
              + " under towards de da do del la du its his her their is are be will not no new"
              + " who up out off if so than that this how why when via amid"
              + " per");
  private static final Set<String> DOCUMENTS =
      words(
          "statement joint communiqué communique declaration remarks speech address press chair"
              + " chairman presidential resolution memorandum agreement treaty protocol message"
              + " letter note report");
  private static final int FEWEST = 3;
  private static final int INITIALS = 5;

  private HeadlineCase() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }

  /** The headline in the case of a text; as it is where it is not in capitals. */
  static String of(String headline, String text) {
    Matcher word = WORD.matcher(headline);
    if (!Casing.isCapitals(headline) || word.results().count() < FEWEST) {
      return headline;
    }
    Set<String> seen = seen(text);
    word.reset();
    boolean document = word.find() && DOCUMENTS.contains(word.group().toLowerCase(Locale.ROOT));
    String cased =
        WORD.matcher(headline)
            .replaceAll(found -> Matcher.quoteReplacement(cased(found, headline, seen, document)));
    return cased.length() == headline.length() ? cased : headline;
  }

  /** The words of a text that stand within its sentences, as they are written there. */
  private static Set<String> seen(String text) {
    Set<String> seen = new HashSet<>();
    text.lines()
        .filter(line -> !Casing.isCapitals(line))
        .map(line -> line.replaceAll("\\s+", " "))
        .forEach(line -> see(line, seen));
    return seen;
  }

  private static void see(String text, Set<String> seen) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean within =
          word.start() > 1
              && Character.isWhitespace(text.charAt(word.start() - 1))
              && (Character.isLowerCase(text.charAt(word.start() - 2))
                  || text.charAt(word.start() - 2) == ',');
      boolean named = word.start() > 0 && "-–/(“".indexOf(text.charAt(word.start() - 1)) >= 0;
      boolean mixed = word.group().chars().filter(Character::isUpperCase).count() > 1;
      boolean after =
          word.start() > 1
              && Character.isWhitespace(text.charAt(word.start() - 1))
              && Character.isLetter(text.charAt(word.start() - 2));
      if (within || (mixed && named) || after) {
        seen.add(word.group());
      }
    }
  }

  private static String cased(
      MatchResult found, String headline, Set<String> seen, boolean document) {
    String word = found.group();
    String low = word.toLowerCase(Locale.ROOT);
    String first = word.substring(0, 1) + low.substring(1);
    boolean possessive = found.start() > 0 && "'’".indexOf(headline.charAt(found.start() - 1)) >= 0;
    if (possessive || (SMALL.contains(low) && found.start() > 0 && !seen.contains(first))) {
      return low;
    }
    if (!seen.contains(low) && !seen.contains(first)) {
      boolean initials = seen.contains(word) || isLikeInitials(found, headline);
      return initials ? word : found.start() == 0 || document ? first : low;
    }
    return seen.contains(low) && found.start() > 0 && !document ? low : first;
  }

  /** "EU", the first of "ASEAN-Norway": short words that are rather initials than words. */
  private static boolean isLikeInitials(MatchResult found, String headline) {
    int length = found.group().length();
    boolean joined =
        found.end() < headline.length() && "-–/".indexOf(headline.charAt(found.end())) >= 0;
    return length == 2 || (joined && length <= INITIALS);
  }
}
