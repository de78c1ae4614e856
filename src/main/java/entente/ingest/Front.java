package entente.ingest;

import entente.article.Unbroken;
import entente.ingest.line.Casing;
import entente.ingest.line.Cues;
import entente.ingest.line.Dateline;
import entente.ingest.line.Flow;
import entente.ingest.line.HeaderLine;
import entente.ingest.line.Line;
import entente.ingest.line.Stamps;
import entente.ingest.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines above a report where a letterhead, a mast or codes of a wire stand before the headline:
 * which of them are the headline.
 */
final class Front {
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?i)(?:issue|edition|vol(?:ume|\\.)?)(?: no\\.?)?"
              + " ?\\d.{0,60}|.{0,80}\\s[|•·]\\s(?:issue|edition|vol\\.?|no\\.?)(?: no\\.?)?"
              + " ?\\d.{0,60}");
  private static final Pattern MEETING =
      Pattern.compile(
          "(?i)\\d{1,4}(?:st|nd|rd|th)(?: \\p{L}+)? (?:meeting|session)s?(?: \\([^()]*\\))?");
  private static final int LINES = 60;
  private static final int TITLE_LINES = 4;
  private static final int SENTENCE = 6;
  private static final int HANGING_WORDS = 4;
  private static final int FEW = 5;
  private static final int TEXT = 12;
  private static final int TOLD = 3;
  private static final int LONGEST = 200;

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

  /** What was found out about a line or a group before. */
  private final Map<String, Boolean> masts = new HashMap<>();

  private final Map<Title, Long> shares = new HashMap<>();

  Front(List<Line> lines, Flow flow, Stamps stamps) {
    this.lines = lines;
    this.flow = flow;
    this.stamps = stamps;
  }

  /** The headline, if it stands below lines that would be taken for it. */
  Optional<Title> title() {
    List<Title> groups = groups();
    Optional<Title> told = told(groups);
    return told.isPresent() ? told : unmasked(groups);
  }

  /** The group that the lines below it tell again, if it is not the first. */
  private Optional<Title> told(List<Title> groups) {
    return groups.stream()
        .filter(group -> !isMast(group))
        .filter(group -> isTold(group, TOLD) && words(group).length() <= LONGEST)
        .max(Comparator.comparingLong(this::shared))
        .filter(group -> isMasked(groups.getFirst(), group));
  }

  /** Whether the first group is none: a letterhead, or above the address that belongs to one. */
  private boolean isMasked(Title first, Title group) {
    boolean addressed =
        first.end() <= group.first()
            && lines.subList(first.end(), group.first()).stream()
                .map(Line::words)
                .anyMatch(
                    words -> Cues.isBesideText(words) && HeaderLine.of(words, stamps).isEmpty());
    return isLetterhead(first) || addressed || !isTold(first, TOLD - 1);
  }

  private boolean isTold(Title group, int least) {
    long shared = shared(group);
    return shared >= least && shared * 2 >= Words.stems(words(group)).size();
  }

  /** How many words of a group stand in the lines below it, too. */
  private long shared(Title group) {
    return shares.computeIfAbsent(group, this::countShared);
  }

  private long countShared(Title group) {
    Set<String> text =
        Words.stems(
            lines.subList(group.end(), Math.min(lines.size(), group.end() + TEXT)).stream()
                .map(line -> Unbroken.of(line.words()))
                .collect(Collectors.joining(" ")));
    return Words.stems(words(group)).stream().filter(text::contains).count();
  }

  private Optional<Title> unmasked(List<Title> groups) {
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
    boolean several = above.split(" ").length >= HANGING_WORDS;
    boolean hanging = several && Cues.isHanging(above);
    boolean alike =
        isLetterhead(line.words()) == isLetterhead(above)
            || (several && Casing.isCapitals(above) && flow.isWrapped());
    boolean whole = !flow.isWrapped() && several && !Casing.isCapitals(above);
    return (hanging || (alike && !whole && !line.afterBlank() && !isMenu(at)))
        && couldBe(at)
        && !isProse(at)
        && Casing.isCapitals(line.words()) == Casing.isCapitals(above);
  }

  /**
   * Whether the line is one of more lines in a row than a headline has, in a text of long lines.
   */
  private boolean isMenu(int at) {
    int from = at;
    while (from > 0 && !lines.get(from).afterBlank()) {
      from--;
    }
    int to = at;
    while (to < lines.size() && (to == at || !lines.get(to).afterBlank()) && couldBe(to)) {
      to++;
    }
    return !flow.isWrapped() && to - from > TITLE_LINES;
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
    if (HeaderLine.of(words, stamps).isPresent()) {
      return false;
    }
    if (filed || isSpeech(at)) {
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

  /** "VIK: Thank you."; not "Department: Republic of Chile" on a line of its own. */
  private boolean isSpeech(int at) {
    String words = lines.get(at).words();
    boolean alone = at + 1 == lines.size() || lines.get(at + 1).afterBlank();
    boolean several = words.split(" ").length >= SENTENCE || Cues.endsSentence(words);
    return Cues.isLabelled(words) && (several || words.endsWith("?") || !alone);
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
    return isOfMeeting(title) || linesOf(title).allMatch(this::isLetterhead);
  }

  private boolean isMast(Title title) {
    return isOfMeeting(title) || linesOf(title).allMatch(this::isMast);
  }

  /** A body and the number of its meeting: "Committee on Conferences | 203rd Meeting (AM)". */
  private boolean isOfMeeting(Title title) {
    return lines.subList(title.end() - 1, Math.min(lines.size(), title.end() + 1)).stream()
        .anyMatch(line -> MEETING.matcher(line.words()).matches());
  }

  private Stream<String> linesOf(Title title) {
    return lines.subList(title.first(), title.end()).stream()
        .map(line -> Unbroken.of(line.words()));
  }

  private boolean isLetterhead(String words) {
    return isMast(words) || (Casing.isCapitals(words) && words.split(" ").length <= FEW);
  }

  /** Whether words above a headline are those of a letterhead, a mast, an address, a code. */
  private boolean isMast(String words) {
    return masts.computeIfAbsent(words, Front::isOfMast);
  }

  private static boolean isOfMast(String words) {
    return Cues.isLetterhead(words)
        || isIssue(words)
        || Cues.isBody(words)
        || Cues.isOwner(words)
        || (words.contains(",") && Cues.isPlace(words))
        || Language.isForeign(words);
  }

  /** "Issue 44 - 3 May 2021". */
  static boolean isIssue(String words) {
    return ISSUE.matcher(words).matches();
  }
}
