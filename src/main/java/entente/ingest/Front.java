package entente.ingest;

import entente.article.Unbroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines above a report where a letterhead, a mast or codes of a wire stand before the headline:
 * which of them are the headline.
 */
final class Front {
  /** No headline ends so: "STATEMENT OF THE". */
  private static final Pattern HANGING =
      Pattern.compile("(?i)\\s(?:of|on|for|to|in|at|by|with|between|and|the|from)$");

  private static final int LINES = 32;
  private static final int TITLE_LINES = 4;
  private static final int SENTENCE = 6;

  /**
   * The lines of a headline.
   *
   * @param first the index of the first
   * @param end the index behind the last
   */
  record Title(int first, int end) {}

  private final List<Line> lines;
  private final Flow flow;
  private final Stamps stamps;

  Front(List<Line> lines, Flow flow, Stamps stamps) {
    this.lines = lines;
    this.flow = flow;
    this.stamps = stamps;
  }

  /** The headline, if it stands below lines that would be taken for it. */
  Optional<Title> title() {
    List<Title> groups = groups();
    boolean masked = !groups.isEmpty() && isLetterhead(groups.getFirst());
    return groups.stream()
        .filter(group -> masked && !isLetterhead(group))
        .filter(group -> words(group).split(" ").length >= 3)
        .filter(group -> words(group).matches("(?s)[\\p{Lu}\\p{N}“\"‘'].*[^;,]"))
        .findFirst();
  }

  /** The stretches of lines that could be a headline, above the first sentence. */
  private List<Title> groups() {
    List<Title> groups = new ArrayList<>();
    int at = 0;
    while (at < Math.min(LINES, lines.size() - 1) && !isProse(at)) {
      int end = at + 1;
      if (couldBe(at)) {
        while (end < lines.size() - 1 && end - at < TITLE_LINES && goesOn(end)) {
          end++;
        }
        groups.add(new Title(at, end));
      }
      at = end;
    }
    return groups;
  }

  /** Whether a line belongs to the same headline as the line above. */
  private boolean goesOn(int at) {
    Line line = lines.get(at);
    String above = lines.get(at - 1).words();
    boolean hanging = HANGING.matcher(above).find();
    boolean alike = isLetterhead(line.words()) == isLetterhead(above);
    return (hanging || (alike && !line.afterBlank()))
        && couldBe(at)
        && !isProse(at)
        && Casing.isCapitals(line.words()) == Casing.isCapitals(above);
  }

  private boolean couldBe(int at) {
    String words = lines.get(at).words();
    return words.chars().anyMatch(Character::isLetter)
        && HeaderLine.of(words, stamps).isEmpty()
        && !Cues.isBoilerplate(words)
        && !Cues.isCaption(words);
  }

  /** Whether running text begins with the line. */
  private boolean isProse(int at) {
    String words = lines.get(at).words();
    boolean filed =
        Dateline.of(words, stamps).filter(found -> found.end() < words.length()).isPresent();
    if (filed || Cues.isLabelled(words)) {
      return !Cues.isLetterhead(words);
    }
    int end = at;
    while (flow.isWrapped()
        && end + 1 < lines.size()
        && !lines.get(end + 1).afterBlank()
        && !Cues.endsSentence(lines.get(end).words())) {
      end++;
    }
    boolean whole = end == at || lines.get(at).goesOn() || isLong(at);
    return whole
        && Cues.endsSentence(lines.get(end).words())
        && words.split(" ").length >= SENTENCE
        && !Cues.isLetterhead(words);
  }

  /** Whether the line is as long as those of the text and the next one no headline's rest. */
  private boolean isLong(int at) {
    return lines.get(at).width() * 10 >= flow.width() * 8
        && lines.get(at + 1).width() * 10 >= flow.width() * 5;
  }

  private String words(Title title) {
    return lines.subList(title.first(), title.end()).stream()
        .map(line -> Unbroken.of(line.words()))
        .collect(Collectors.joining(" "));
  }

  private boolean isLetterhead(Title title) {
    return lines.subList(title.first(), title.end()).stream()
        .allMatch(line -> isLetterhead(Unbroken.of(line.words())));
  }

  /** Whether words above a headline are those of a letterhead, a mast, an address, a code. */
  private static boolean isLetterhead(String words) {
    return Cues.isLetterhead(words)
        || Cues.isBody(words)
        || Cues.isOwner(words)
        || (words.contains(",") && Cues.isPlace(words))
        || Language.isForeign(words)
        || (Casing.isCapitals(words) && words.split(" ").length <= 5);
  }
}
