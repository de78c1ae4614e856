package entente.ingest.feed;

import entente.ingest.line.Casing;
import entente.ingest.line.Cues;
import entente.ingest.line.Line;
import entente.ingest.line.Stamps;
import java.util.List;
import java.util.regex.Pattern;

/** Where, on a page of a newspaper or in a digest, another story begins below the first. */
public final class NextStory {
  private static final int HEADLINE = 3;
  private static final int LONGEST = 110;

  /** Who filed a story, alone on a line with a place or a day. */
  private static final Pattern FILER =
      Pattern.compile(
          "(?:\\p{Lu}{2,8}(?: \\p{Lu}{2,8})?|Agencies|Reuters|(?:(?:Our|Staff|Special|Diplomatic)"
              + " )+(?:Correspondent|Reporter)|(?:\\p{Lu}[\\p{L}'’-]+ (?:(?:of|and|for|the)"
              + " )*){1,8}(?:Agency|Affairs|Service|Wire|Office|Presidency|Secretariat|Bureau|Expatriates|Abroad)),"
              + " \\p{Lu}?[^.!?]{2,60}");

  private NextStory() {}

  /**
   * The index of the first line of the headline above a line that tells who filed the story below,
   * which is a line of its own; -1 where the line at hand is none.
   */
  public static int begin(List<Line> lines, int at, Stamps stamps) {
    if (!isFiled(lines, at, stamps)) {
      return -1;
    }
    int first = at;
    while (first > 0 && at - first < HEADLINE && isHeadline(lines.get(first - 1))) {
      first--;
      if (lines.get(first).afterBlank() && first < at - 1) {
        break;
      }
    }
    boolean section = first > 0 && Casing.isCapitals(lines.get(first - 1).words());
    return first == at ? -1 : section && isHeadline(lines.get(first - 1)) ? first - 1 : first;
  }

  private static boolean isFiled(List<Line> lines, int at, Stamps stamps) {
    String words = lines.get(at).words();
    boolean alone =
        lines.get(at).afterBlank() && at + 1 < lines.size() && lines.get(at + 1).afterBlank();
    if (!alone || words.length() > LONGEST || !FILER.matcher(words).matches()) {
      return false;
    }
    String behind = words.substring(words.lastIndexOf(", ") + 2);
    return Cues.isPlace(behind) || stamps.published(behind).isPresent();
  }

  private static boolean isHeadline(Line line) {
    return line.words().length() <= LONGEST
        && !Cues.endsSentence(line.words())
        && line.words().matches("(?s)[\\p{Lu}\\p{N}“\"‘'].*|\\p{L}.{0,40}");
  }
}
