package entente.link.word;

import static java.util.stream.Collectors.joining;

import entente.article.Span;
import entente.article.Text;
import entente.article.Unbroken;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a stretch of text and what stands between them.
 *
 * <p>A possessive "'s" belongs to no word, the end of "Anyang'" before a name to its own; dots
 * belong to initials ("U.S.", "R.") and to the usual abbreviations ("Jr."); a hyphen parts words.
 */
public final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          "(?=\\p{Lu})(?:(?:\\p{Lu}\\.){2,}"
              + "|\\b(?:Jr|Sr|Dr|Mr|Mrs|Ms|St|Gen|Lt|Col|Prof|Sen|Rep|Gov|Hon|Adm|Maj|Capt|Rev|Amb|Eng|Ing|Brig)\\."
              + "|\\b\\p{Lu}\\.(?=[\\s\\u00A0]\\p{Lu}))|\\ba\\.i\\."
              + "|[\\p{L}\\p{N}](?:\\p{Cf}*[\\p{L}\\p{M}\\p{N}]|"
              + Unbroken.BREAK
              + ")*"
              + "(?:['’ʼ‘`](?![sS](?![\\p{L}\\p{N}]))\\p{L}[\\p{L}\\p{M}]*)*"
              + "(?:(?<=ng|Dato)['’ʼ](?=[ \\u00A0]\\p{Lu}))?");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern HYPHEN =
      Pattern.compile("[-\\u2010\\u2011\\u2013\\u2014]|[-\\u2010]\\h*\\n\\h*");
  private static final String STOPS = ".!?:;“\"(¶—–-";

  /** Shorter words are small in headlines too. */
  private static final int SHORT = 4;

  /** One word of so many may be small in a headline. */
  private static final int SMALL_IN_HEADLINE = 8;

  private final Text text;
  private final boolean shouted;
  private final boolean titleCased;
  private final List<Word> words = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();
  private final List<String> raw = new ArrayList<>();

  private Words(Text text, int from, int to) {
    this.text = text;
    this.shouted = text.value().substring(from, to).codePoints().noneMatch(Character::isLowerCase);
    Matcher word = WORD.matcher(text.value()).region(from, to);
    int last = from;
    while (word.find()) {
      if (isPossessive(text.value(), word)) {
        continue;
      }
      between(text.value().substring(last, word.start()));
      words.add(Word.of(word.start(), word.group()));
      last = word.end();
    }
    between(text.value().substring(last, to));
    this.titleCased = isTitleCased(words);
  }

  /** The "s" of "Chad's". */
  private static boolean isPossessive(String text, Matcher word) {
    return word.group().equalsIgnoreCase("s")
        && word.start() > 0
        && "'’ʼ‘`".indexOf(text.charAt(word.start() - 1)) >= 0;
  }

  private void between(String gap) {
    raw.add(gap);
    gaps.add(gap(gap));
  }

  /** The words of a span. */
  public static Words in(Text text, Span span) {
    return new Words(text, text.utf16(span.begin()), text.utf16(span.end()));
  }

  /** The words of a name. */
  public static Words of(String name) {
    return new Words(new Text(name), 0, name.length());
  }

  public int size() {
    return words.size();
  }

  public Word at(int index) {
    return words.get(index);
  }

  public String key(int index) {
    return index < size() ? words.get(index).key() : "";
  }

  /** The keys from the first to the last word, with single blanks. */
  public String keys(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(this::key).collect(joining(" "));
  }

  /**
   * What stands before a word: one blank, a hyphen, or the punctuation without blanks around it,
   * with straight quotes.
   */
  public String gap(int index) {
    return gaps.get(index);
  }

  /** Whether nothing but a blank stands between this word and the one before. */
  public boolean follows(int index) {
    return index > 0 && index < size() && gap(index).equals(" ");
  }

  /** Whether a blank or a hyphen stands between this word and the one before. */
  public boolean joins(int index) {
    return index > 0 && index < size() && (gap(index).equals(" ") || gap(index).equals("-"));
  }

  /** Whether a sentence or a quotation begins with this word. */
  public boolean begins(int index) {
    return index == 0
        || (!joins(index) && gap(index).chars().anyMatch(mark -> STOPS.indexOf(mark) >= 0));
  }

  /** Whether all letters are capitals, which then say nothing. */
  public boolean isShouted() {
    return shouted;
  }

  /** Whether nearly every longer word has a capital, as in a headline. */
  public boolean isTitleCased() {
    return titleCased;
  }

  private static boolean isTitleCased(List<Word> words) {
    int longer = 0;
    int small = 0;
    for (Word word : words) {
      if (word.key().length() >= SHORT && !word.isNumber()) {
        longer++;
        small += word.isCapital() ? 0 : 1;
      }
    }
    return small <= longer / SMALL_IN_HEADLINE;
  }

  /** Whether a quotation ends right behind the word before. */
  public boolean closesQuote(int index) {
    return !raw.get(index).isEmpty() && "\"”".indexOf(raw.get(index).charAt(0)) >= 0;
  }

  /** Whether a quotation begins right before the word. */
  public boolean opensQuote(int index) {
    String gap = raw.get(index);
    return !gap.isEmpty() && "\"“".indexOf(gap.charAt(gap.length() - 1)) >= 0;
  }

  /** The span from the first to the last word, both included. */
  public Span span(int first, int last) {
    return text.span(at(first).from(), at(last).to());
  }

  /** The words from first to last as written, with single blanks. */
  public String written(int first, int last) {
    String written = text.value().substring(at(first).from(), at(last).to());
    return BLANK.matcher(Unbroken.of(written)).replaceAll(" ");
  }

  private static String gap(String raw) {
    if (raw.equals(" ") || raw.isEmpty()) {
      return raw;
    }
    if (BLANK.matcher(raw).matches()) {
      return raw.indexOf('\n') != raw.lastIndexOf('\n') ? "¶" : " ";
    }
    if (HYPHEN.matcher(raw).matches()) {
      return "-";
    }
    String bare = BLANK.matcher(raw).replaceAll(" ").strip();
    return bare.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }
}
