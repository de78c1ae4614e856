package entente.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a full stop that ends a sentence from one that does not. */
final class StopRules {
  private static final String OPENING = "“„‘«»「([\"'";
  private static final String CLOSING = "”»」)]";
  private static final String DASHES = "-–—•";

  /** {@code "Why?" Xi asked}: the sentence goes on behind the quotation. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'’-]*+\\s++){1,4}(?:said|says|asked|asks|added|noted|wrote|told|stressed)\\b");

  private static final Pattern NUMBER_OF_ITEM = Pattern.compile("\\s*+\\(?\\d{1,2}");

  private final String text;
  private final Names names;
  private final int limit;

  /**
   * @param limit the end of the block, in UTF-16 units
   */
  StopRules(String text, Names names, int limit) {
    this.text = text;
    this.names = names;
    this.limit = limit;
  }

  /**
   * Behind the closing quotation marks and brackets from this index on.
   *
   * @param quoted whether a straight quotation mark before this index is still open
   */
  int closersEnd(int from, boolean quoted) {
    int end = from;
    boolean open = quoted;
    while (end < limit && closes(end, open)) {
      open = open && text.charAt(end) != '"';
      end++;
    }
    int spaced = end;
    while (spaced < limit && text.charAt(spaced) == ' ') {
      spaced++;
    }
    return spaced < limit && text.charAt(spaced) == '”' ? spaced + 1 : end;
  }

  private boolean closes(int at, boolean quoted) {
    char c = text.charAt(at);
    if (CLOSING.indexOf(c) >= 0) {
      return true;
    }
    boolean wordFollows = at + 1 < limit && Character.isLetterOrDigit(text.codePointAt(at + 1));
    return switch (c) {
      case '"' -> quoted || !wordFollows;
      case '\'', '’', '“', '«' -> !wordFollows;
      default -> false;
    };
  }

  /** Whether the sentence ends here. */
  boolean ends(Stop stop) {
    int next = stop.end();
    while (next < limit && SentenceSplitter.isSpace(text.charAt(next))) {
      next++;
    }
    if (next >= limit) {
      return true;
    }
    if (names.join(stop.at())) {
      return false;
    }
    return next > stop.end() ? endsBeforeSpace(stop, next) : endsWithoutSpace(stop, next);
  }

  private boolean endsBeforeSpace(Stop stop, int next) {
    int start = skip(OPENING + DASHES, next);
    if (start >= limit) {
      return true;
    }
    int first = text.codePointAt(start);
    if (Character.isLowerCase(first) && !(names.beginAt(start) && !isAbbreviation(stop))) {
      return false;
    }
    if (text.charAt(stop.at()) != '.' || stop.stopsEnd() - stop.at() > 1) {
      return !(stop.isClosed() && ASKED.matcher(text).region(start, limit).lookingAt());
    }
    return stop.isClosed() || endsAfterWord(stop, start);
  }

  private boolean endsAfterWord(Stop stop, int start) {
    String before = wordBefore(stop);
    if (Abbreviations.TITLES.contains(before) || isItemNumber(stop)) {
      return false;
    }
    if (Abbreviations.BEFORE_NUMBERS.contains(before)) {
      return !Character.isDigit(text.codePointAt(start));
    }
    boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
    if (initial || before.indexOf('.') > 0 || Abbreviations.OPEN.contains(before)) {
      return Abbreviations.OPENERS.contains(wordAt(start)) || beginsClause(start);
    }
    return true;
  }

  /** "China opposes": behind "the U.S." the subject of a sentence of its own. */
  private boolean beginsClause(int start) {
    return names
        .actorAt(start)
        .filter(name -> FiniteForms.contain(wordAt(skip("", name.to()))))
        .isPresent();
  }

  private boolean endsWithoutSpace(Stop stop, int next) {
    int start = skip(OPENING, next);
    if (start >= limit) {
      return false;
    }
    int first = text.codePointAt(start);
    String before = wordBefore(stop);
    boolean single = stop.stopsEnd() - stop.at() == 1 && text.charAt(stop.at()) == '.';
    boolean short_ = single && !stop.isClosed() && (before.length() == 1 || isAbbreviation(stop));
    if (short_ || isItemNumber(stop) || before.startsWith("www")) {
      return false;
    }
    if (Character.isDigit(first)) {
      return before.length() > 3 && before.chars().allMatch(Character::isLowerCase);
    }
    return Character.isUpperCase(first) || (names.beginAt(start) && before.length() > 1);
  }

  private boolean isAbbreviation(Stop stop) {
    String before = wordBefore(stop);
    return before.indexOf('.') > 0
        || Abbreviations.TITLES.contains(before)
        || Abbreviations.BEFORE_NUMBERS.contains(before)
        || Abbreviations.OPEN.contains(before);
  }

  /** Whether the stop follows the number of a list item: "1. China supports …". */
  private boolean isItemNumber(Stop stop) {
    Matcher number = NUMBER_OF_ITEM.matcher(text).region(stop.begin(), stop.at());
    return number.matches();
  }

  /** The word that the stop follows, with the full stops inside it; at most 16 characters. */
  private String wordBefore(Stop stop) {
    int from = stop.at();
    while (from > stop.begin() && stop.at() - from < 16 && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, stop.at());
  }

  private String wordAt(int start) {
    int end = start;
    while (end < limit && end - start < 16 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private int skip(String marks, int from) {
    int at = from;
    while (at < limit && (marks.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at++;
    }
    return at;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }
}
