package entente.ingest;

import entente.article.Block;
import entente.article.Property;
import entente.article.Property.Kind;
import entente.article.Text;
import entente.ingest.feed.NextStory;
import entente.ingest.line.Casing;
import entente.ingest.line.Cues;
import entente.ingest.line.Dateline;
import entente.ingest.line.Flow;
import entente.ingest.line.HeaderLine;
import entente.ingest.line.Line;
import entente.ingest.line.Stamp;
import entente.ingest.line.Stamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of an article by what they are for, and what its header says.
 *
 * <p>A header has no fixed form: the first lines are taken for header, headline, subtitle, place or
 * caption until one of them is prose; what follows is the report.
 */
final class Layout {
  private static final Pattern SUBJECT =
      Pattern.compile("(?iu)(?:subject|objet|asunto|betreff|assunto|oggetto)[\\s\\u00a0]*:\\s*");

  /** "No: 121, ", "Press release No. 45/2012: ", "PR/12/45 - ". */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?i:press release|news release|release|media release|communiqu[ée]|statement)"
              + " )?(?:N(?:o|r|[°º])[.:]{0,2}"
              + " ?\\d[\\d/-]*|\\p{Lu}{2,6}(?:[/-][\\p{Lu}\\d]{1,8}){0,3}[/-]\\d{1,5})\\s?(?:,|:|[-–—]|\\|)\\s");

  private static final Pattern APART =
      Pattern.compile("\\s?(?:,|:|[-–—]|\\|)\\s+(?:[Rr]egarding\\s+)?");
  private static final int HEADER_LINES = 25;
  private static final int LONGEST_TITLE = 500;
  private static final int SPEECHES = 3;
  private static final int FEW = 4;
  private static final int SHORT = 40;
  private static final int AMONG = 60;

  private final Text text;
  private final Stamps stamps;
  private final List<Line> lines;
  private final Flow flow;
  private final Marks marks;

  /** Where another story begins below this one. */
  private int story;

  /** Lines above the headline whose day counts where no other is told. */
  private final List<Line> masts = new ArrayList<>();

  private Layout(Text text, Stamps stamps) {
    this.text = text;
    this.stamps = stamps;
    this.lines = Line.of(text.value());
    this.story = lines.size();
    this.marks = new Marks(text, stamps);
    this.flow = Flow.of(lines);
  }

  /** Reads the layout of a text. */
  static Layout of(Text text, Stamps stamps) {
    Layout layout = new Layout(text, stamps);
    int report = layout.header();
    layout.masts.forEach(layout::dated);
    int end = layout.footer(report);
    layout.report(report, end);
    return layout;
  }

  /** What the header says, in text order. */
  List<Property> properties() {
    return marks.properties();
  }

  /** The lines grouped, in text order. */
  List<Block> blocks() {
    return marks.blocks();
  }

  /** Reads lines until the report begins; returns the index of its first line. */
  private int header() {
    int at = front();
    while (at < Math.min(HEADER_LINES, lines.size())) {
      int title = marks.has(Kind.TITLE) ? at : wrappedTitle(at);
      if (title == at && !headerLine(at)) {
        return at;
      }
      at = Math.max(at + 1, title);
    }
    return at;
  }

  /** Reads the letterhead above a headline, and the headline; returns the index after it. */
  private int front() {
    Optional<Front.Title> title = new Front(lines, flow, stamps).title();
    if (title.isEmpty()) {
      return 0;
    }
    for (int at = 0; at < title.get().first(); at++) {
      letterhead(lines.get(at));
    }
    title(title.get().first(), title.get().end());
    return title.get().end();
  }

  private void letterhead(Line line) {
    Optional<HeaderLine> header = HeaderLine.of(line.words(), stamps);
    if (Front.isIssue(line.words())) {
      marks.add(line, Block.Kind.BOILERPLATE);
      mast(line);
    } else if (header.isPresent()) {
      marks.items(line, header.get());
    } else if (Cues.isBody(line.words()) && !marks.has(Kind.PUBLISHER)) {
      marks.add(line, Block.Kind.HEADER, Kind.PUBLISHER);
    } else if (marks.isWholeDateline(line)) {
      marks.dateline(line);
      marks.add(line, Block.Kind.HEADER);
    } else if (Cues.isOwner(line.words())) {
      marks.add(line, Block.Kind.HEADER);
    } else {
      marks.add(line, Block.Kind.BOILERPLATE);
      mast(line);
    }
  }

  /** "THE TIMES Friday, May 24, 2019 5", "Issue 44 - 3 May 2021". */
  private void mast(Line line) {
    if (Cues.isInColumns(line.words()) || Front.isIssue(line.words())) {
      masts.add(line);
    }
  }

  /** The day in a line that holds other words, where none is known. */
  private void dated(Line line) {
    if (!marks.has(Kind.DATE)) {
      stamps.published(line.words()).ifPresent(stamp -> marks.date(line, stamp));
    }
  }

  /** Takes a headline that was broken into lines; returns the index after it. */
  private int wrappedTitle(int at) {
    int end = at + 1;
    while (end < lines.size() && !lines.get(end).afterBlank() && !isHeader(end)) {
      end++;
    }
    boolean several = flow.isWrapped() && end - at > 1 && end - at <= 3 && end < lines.size();
    if (!several || lines.subList(at, end).stream().anyMatch(line -> !isPartOfTitle(line))) {
      return at;
    }
    title(at, end);
    return end;
  }

  /** A headline, without what registers it: "Subject:", "No: 121, 16 July 2009,". */
  private void title(int at, int end) {
    Line first = lines.get(at);
    String words = text.value().substring(first.from(), lines.get(end - 1).to());
    Matcher label = SUBJECT.matcher(words);
    int from = registered(first, words, label.lookingAt() ? label.end() : 0);
    if (from > 0) {
      marks.add(new Line(words.substring(0, from).strip(), first.from()), Block.Kind.HEADER);
    }
    marks.add(new Line(words.substring(from), first.from() + from), Block.Kind.TITLE, Kind.TITLE);
  }

  /** Behind the number of a document and its day, where more words follow. */
  private int registered(Line line, String words, int from) {
    Matcher number = NUMBER.matcher(words).region(from, words.length());
    int begin = number.lookingAt() ? number.end() : from;
    Optional<Stamp> day =
        stamps.at(words, begin).filter(stamp -> stamp.hasYear() && stamp.from() == begin);
    int end = day.map(Stamp::to).orElse(begin);
    Matcher apart = APART.matcher(words).region(end, words.length());
    boolean more = end > from && words.length() - end > SHORT / 2;
    if (!more || (day.isPresent() && !apart.lookingAt())) {
      return from;
    }
    day.filter(stamp -> !marks.has(Kind.DATE)).ifPresent(stamp -> marks.date(line, stamp));
    return day.isPresent() ? apart.end() : begin;
  }

  private boolean isHeader(int at) {
    return HeaderLine.of(lines.get(at).words(), stamps).isPresent();
  }

  private boolean isPartOfTitle(Line line) {
    return !Cues.endsSentence(line.words())
        && !Cues.isBoilerplate(line.words())
        && !Cues.isCaption(line.words())
        && HeaderLine.of(line.words(), stamps).isEmpty()
        && Dateline.of(line.words(), stamps).isEmpty();
  }

  private boolean headerLine(int at) {
    Line line = lines.get(at);
    Optional<HeaderLine> header = HeaderLine.of(line.words(), stamps);
    boolean last = at + 1 == lines.size();
    if (header.filter(found -> !isPlaceInBrackets(line, found)).isPresent()) {
      marks.items(line, header.orElseThrow());
    } else if (Cues.isCaption(line.words())) {
      marks.add(line, Block.Kind.CAPTION);
    } else if (Cues.isBoilerplate(line.words()) || (marks.has(Kind.TITLE) && isBesideText(at))) {
      marks.add(line, Block.Kind.BOILERPLATE);
    } else if (!last && marks.isWholeDateline(line)) {
      marks.dateline(line);
      marks.add(line, Block.Kind.HEADER);
    } else if (last || line.isBroken() || Dateline.of(line.words(), stamps).isPresent()) {
      return false;
    } else if (!marks.has(Kind.TITLE)) {
      return titled(at);
    } else if (Cues.isBody(line.words()) && !isBegun(at)) {
      marks.add(line, Block.Kind.HEADER, Kind.PUBLISHER);
    } else {
      return subtitled(at) || isBetween(at);
    }
    return true;
  }

  /**
   * "Staff Reporter", "Copy link": a few words between headline and text, on a line of their own.
   */
  private boolean isBetween(int at) {
    Line line = lines.get(at);
    boolean few =
        line.words().split(" ").length <= FEW
            && line.isOpen()
            && line.words().indexOf(':') < 0
            && !Cues.isEntry(line.words());
    boolean alone = few && !flow.joins(line, lines.get(at + 1)) && line.words().length() <= SHORT;
    boolean between = alone || isAmongHeaders(at);
    if (between) {
      marks.add(line, Block.Kind.BOILERPLATE);
      dated(line);
    }
    return between;
  }

  /** Whether a short line stands among others of which one is a date, a reference or the like. */
  private boolean isAmongHeaders(int at) {
    int end = at + 1;
    while (end < lines.size() && !lines.get(end).afterBlank()) {
      end++;
    }
    List<Line> group = lines.subList(at, end);
    return end < lines.size()
        && group.stream().allMatch(line -> line.words().length() <= AMONG && line.isOpen())
        && IntStream.range(at, end).anyMatch(this::isOfHeader);
  }

  private boolean isOfHeader(int at) {
    String words = lines.get(at).words();
    return isHeader(at) || Cues.isBesideText(words) || stamps.published(words).isPresent();
  }

  /** "(Nassau, The Bahamas)" */
  private static boolean isPlaceInBrackets(Line line, HeaderLine header) {
    return line.words().matches("\\(.*\\)")
        && header.items().stream().anyMatch(item -> item.kind() == Kind.DATELINE_PLACE);
  }

  /** Whether a sentence that begins with the line goes on in the next. */
  private boolean isBegun(int at) {
    Line next = lines.get(at + 1);
    return !next.afterBlank() && next.words().matches("(?s)\\p{Ll}.*");
  }

  /** An address or the like, which the next line does not go on with. */
  private boolean isBesideText(int at) {
    boolean last = at + 1 == lines.size();
    String words = lines.get(at).words();
    return Cues.isBesideText(words)
        && (last || words.matches("\\(.*\\)") || !flow.joins(lines.get(at), lines.get(at + 1)));
  }

  private boolean titled(int at) {
    Line line = lines.get(at);
    if (!isTitle(at)) {
      return false;
    }
    if (Cues.isBody(line.words()) && titleFollows(at)) {
      marks.add(line, Block.Kind.HEADER, Kind.PUBLISHER);
    } else if (marks.has(Kind.PUBLISHER) && Cues.isOwner(line.words()) && titleFollows(at)) {
      marks.add(line, Block.Kind.HEADER);
    } else {
      title(at, at + 1);
    }
    return true;
  }

  /** Whether a headline comes within the next lines, header lines left aside. */
  private boolean titleFollows(int at) {
    for (int next = at + 1; next < Math.min(at + 5, lines.size() - 1); next++) {
      String words = lines.get(next).words();
      boolean skipped =
          HeaderLine.of(words, stamps).isPresent() || Cues.isOwner(words) || Cues.isBody(words);
      if (!skipped) {
        return isTitle(next) && Dateline.of(words, stamps).isEmpty();
      }
    }
    return false;
  }

  private boolean isTitle(int at) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    boolean headerNext = HeaderLine.of(next.words(), stamps).isPresent();
    boolean apart = headerNext || next.afterBlank() || !flow.isWrapped() || !flow.joins(line, next);
    return line.words().length() <= LONGEST_TITLE
        && apart
        && !Cues.isEntry(line.words())
        && line.words().chars().anyMatch(Character::isLetter)
        && !line.words().endsWith(",")
        && HeaderLine.before(line.words(), stamps).isEmpty()
        && !line.isBroken()
        && (headerNext || !Cues.endsSentence(line.words()));
  }

  /** A line between headline and report: where it was, or a second headline. */
  private boolean subtitled(int at) {
    Line line = lines.get(at);
    boolean dated = marks.has(Kind.DATE) || isHeader(at + 1);
    if (Cues.isPlace(line.words()) && (dated || Casing.isCapitals(line.words()))) {
      marks.add(line, Block.Kind.HEADER, Kind.DATELINE_PLACE);
      return true;
    }
    boolean second =
        marks.endsWith(Block.Kind.TITLE)
            && Cues.isHeading(line.words())
            && line.words().split(" ").length >= 4
            && !(isBegun(at) && Cues.endsSentence(lines.get(at + 1).words()))
            && (!flow.isWrapped() || lines.get(at + 1).afterBlank());
    if (second) {
      marks.add(line, Block.Kind.HEADER, Kind.SUBTITLE);
    }
    return second;
  }

  /** Reads the last lines as far as they only name source and editors; returns where they begin. */
  private int footer(int report) {
    int end = tail(report);
    lines.subList(end, Math.max(end, story)).forEach(this::tailLine);
    lines.subList(Math.max(end, story), lines.size()).forEach(this::boilerplate);
    while (end - 1 > report) {
      Line line = lines.get(end - 1);
      Optional<HeaderLine> header = HeaderLine.of(line.words(), stamps);
      if (header.filter(found -> isFooter(found)).isPresent()) {
        marks.items(line, header.get());
      } else if (Cues.isBoilerplate(line.words()) || isAddress(line) || isSignature(line)) {
        boilerplate(line);
      } else {
        break;
      }
      end--;
    }
    return end;
  }

  /** A name far from the margin, below the text. */
  private static boolean isSignature(Line line) {
    return line.indent() >= SHORT
        && line.words().length() <= AMONG
        && !Cues.endsSentence(line.words());
  }

  private static boolean isAddress(Line line) {
    return Cues.isLetterhead(line.words()) && !Cues.endsSentence(line.words());
  }

  /** Where, in the second half of a report, it says that it ends. */
  private int tail(int report) {
    int all = lines.subList(report, lines.size()).stream().mapToInt(Line::width).sum();
    int above = 0;
    for (int at = report; at < lines.size(); at++) {
      above += lines.get(at).width();
      if (above * 2 > all && Cues.isTail(lines.get(at).words())) {
        return at;
      }
      int next = above * 2 > all ? NextStory.begin(lines, at, stamps) : -1;
      if (next > report) {
        story = next;
        return next;
      }
    }
    return lines.size();
  }

  private void tailLine(Line line) {
    Optional<HeaderLine> header = HeaderLine.of(line.words(), stamps);
    if (header.filter(found -> isFooter(found)).isPresent()) {
      marks.items(line, header.get());
    } else {
      boilerplate(line);
    }
  }

  private static boolean isFooter(HeaderLine header) {
    return header.items().stream()
        .anyMatch(item -> item.kind() != Kind.PUBLISHER && item.kind() != Kind.DATELINE_PLACE);
  }

  private void report(int from, int to) {
    List<Line> report = new ArrayList<>(lines.subList(from, to));
    if (!report.isEmpty()) {
      report.set(0, withoutDate(report.getFirst()));
    }
    int prose = 0;
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(report, flow, stamps)) {
      Line line = paragraph.whole(text.value());
      switch (paragraph.kind()) {
        case PARAGRAPH -> paragraph(line, prose++);
        case BOILERPLATE -> boilerplate(line);
        case HEADING -> heading(line, prose == 0);
        case TITLE, HEADER, CAPTION, FOREIGN -> marks.add(line, paragraph.kind());
      }
    }
  }

  /** A line before all prose that only gives the day or the like is header, not heading. */
  private void heading(Line line, boolean early) {
    Optional<HeaderLine> header = HeaderLine.of(line.words(), stamps);
    if (early && header.isPresent()) {
      marks.items(line, header.get());
    } else {
      marks.add(line, Block.Kind.HEADING, Kind.SECTION);
    }
  }

  /** Takes a date off that stands before the report on its first line. */
  private Line withoutDate(Line line) {
    Optional<Stamp> before = HeaderLine.before(line.words(), stamps);
    if (before.isEmpty() || Dateline.of(line.words(), stamps).isPresent()) {
      return line;
    }
    Stamp stamp = before.get();
    Line head = new Line(line.words().substring(0, stamp.to()), line.from());
    marks.add(head, Block.Kind.HEADER);
    marks.date(head, stamp);
    return line.rest(stamp.to());
  }

  private void paragraph(Line line, int number) {
    if (number < 2 && !marks.has(Kind.DATELINE) && !isTranscript()) {
      marks.dateline(line);
    }
    int end = Cues.endOfReport(line.words());
    String report = line.words().substring(0, end);
    int words = Cues.endOfWords(report);
    if (marks.isDateline(line)) {
      marks.add(line, Block.Kind.HEADER);
    } else if (words > 0) {
      marks.add(
          new Line(report.substring(0, words).stripTrailing(), line.from()), Block.Kind.PARAGRAPH);
    }
    if (end < line.words().length()) {
      boilerplate(line.rest(end));
    }
  }

  /** Whether several speakers' names stand before their words: "HOLM: Good afternoon." */
  private boolean isTranscript() {
    return lines.stream().filter(line -> Cues.isShoutedLabel(line.words())).count() >= SPEECHES;
  }

  private void boilerplate(Line line) {
    marks.add(line, Block.Kind.BOILERPLATE);
    var account = Cues.account(line.words());
    if (account.find() && !marks.has(Kind.PUBLISHER)) {
      marks.property(Kind.PUBLISHER, account.group(1), line, account.start(1), account.end(1));
    }
  }
}
