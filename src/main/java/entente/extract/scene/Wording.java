package entente.extract.scene;

import java.util.regex.Pattern;

/** The words of the text made fit for a label: one line, no stray marks at the ends. */
public final class Wording {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern STRAY = Pattern.compile("\\s+([,;:.])");
  private static final Pattern HEAD = Pattern.compile("^[\\s,;:.\"“”„«»「」'‘’()–—-]+");
  private static final Pattern TAIL = Pattern.compile("[\\s,;:.\"“”„«»「」‘(–—-]+$");

  private Wording() {}

  public static String of(String words) {
    String line = STRAY.matcher(SPACE.matcher(words).replaceAll(" ").strip()).replaceAll("$1");
    String open = HEAD.matcher(line).replaceAll("");
    String shut = TAIL.matcher(open).replaceAll("");
    boolean halfQuoted = shut.chars().filter(c -> c == '"').count() % 2 == 1;
    boolean half = halfQuoted || count(shut, '“') != count(shut, '”');
    return half ? shut.replaceAll("[\"“”]", "") : shut;
  }

  private static long count(String words, char mark) {
    return words.chars().filter(c -> c == mark).count();
  }
}
