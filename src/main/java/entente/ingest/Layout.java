package entente.ingest;

import entente.article.Block;
import entente.article.Property;
import entente.article.Property.Kind;
import entente.article.Span;
import entente.article.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The lines of an article by what they are for, and what its header says.
 *
 * <p>A header has no fixed form: the first lines are taken for header, headline, subtitle, place or
 * caption until one of them is prose; what follows is the report.
 */
final class Layout {
  private static final int HEADER_LINES = 25;
  private static final int LONGEST_TITLE = 500;

  private final Text text;
  private final List<Line> lines;
  private final boolean wrapped;
  private final List<Property> properties = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  private Layout(Text text) {
    this.text = text;
    this.lines = Line.of(text.value());
    this.wrapped = Paragraphs.areWrapped(lines);
  }

  /** Reads the layout of a text. */
  static Layout of(Text text) {
    Layout layout = new Layout(text);
    int report = layout.header();
    int end = layout.footer(report);
    layout.report(report, end);
    layout.properties.sort(Comparator.comparing(Property::span).thenComparing(Property::kind));
    layout.blocks.sort(Comparator.comparing(Block::span));
    return layout;
  }

  /** What the header says, in text order. */
  List<Property> properties() {
    return properties;
  }

  /** The lines grouped, in text order. */
  List<Block> blocks() {
    return blocks;
  }

  /** Reads lines until the report begins; returns the index of its first line. */
  private int header() {
    int at = 0;
    while (at < Math.min(HEADER_LINES, lines.size())) {
      int title = has(Kind.TITLE) ? at : wrappedTitle(at);
      if (title == at && !headerLine(at)) {
        return at;
      }
      at = Math.max(at + 1, title);
    }
    return at;
  }

  /** Takes a headline that was broken into lines; returns the index after it. */
  private int wrappedTitle(int at) {
    int end = at + 1;
    while (end < lines.size() && !lines.get(end).afterBlank()) {
      end++;
    }
    boolean several = wrapped && end - at > 1 && end - at <= 3 && end < lines.size();
    if (!several || lines.subList(at, end).stream().anyMatch(line -> !isPartOfTitle(line))) {
      return at;
    }
    Line first = lines.get(at);
    String words = text.value().substring(first.from(), lines.get(end - 1).to());
    add(new Line(words, first.from(), true), Block.Kind.TITLE, Kind.TITLE);
    return end;
  }

  private static boolean isPartOfTitle(Line line) {
    return !Cues.endsSentence(line.words())
        && !Cues.isCaption(line.words())
        && HeaderLine.of(line.words()).isEmpty()
        && Dateline.of(line.words()).isEmpty();
  }

  private boolean headerLine(int at) {
    Line line = lines.get(at);
    Optional<HeaderLine> header = HeaderLine.of(line.words());
    boolean last = at + 1 == lines.size();
    if (header.isPresent()) {
      items(line, header.get());
    } else if (Cues.isCaption(line.words())) {
      add(line, Block.Kind.CAPTION);
    } else if (Cues.isBoilerplate(line.words())) {
      add(line, Block.Kind.BOILERPLATE);
    } else if (last || Dateline.of(line.words()).isPresent()) {
      return false;
    } else if (!has(Kind.TITLE)) {
      return titled(at);
    } else if (Cues.isBody(line.words())) {
      add(line, Block.Kind.HEADER, Kind.PUBLISHER);
    } else {
      return subtitled(at);
    }
    return true;
  }

  private boolean titled(int at) {
    Line line = lines.get(at);
    String next = lines.get(at + 1).words();
    if (!isTitle(at)) {
      return false;
    }
    boolean another = at + 2 < lines.size() && isTitle(at + 1) && HeaderLine.of(next).isEmpty();
    if (another && Cues.isBody(line.words())) {
      add(line, Block.Kind.HEADER, Kind.PUBLISHER);
    } else {
      add(line, Block.Kind.TITLE, Kind.TITLE);
    }
    return true;
  }

  private boolean isTitle(int at) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    boolean headerNext = HeaderLine.of(next.words()).isPresent();
    boolean apart = headerNext || next.afterBlank() || !wrapped;
    return line.words().length() <= LONGEST_TITLE
        && apart
        && !Cues.isEntry(line.words())
        && line.words().chars().anyMatch(Character::isLetter)
        && !line.words().endsWith(",")
        && HeaderLine.before(line.words()).isEmpty()
        && (headerNext || !Cues.endsSentence(line.words()));
  }

  /** A line between headline and report: where it was, or a second headline. */
  private boolean subtitled(int at) {
    Line line = lines.get(at);
    boolean dated = has(Kind.DATE);
    if (Cues.isPlace(line.words()) && (dated || Casing.isCapitals(line.words()))) {
      add(line, Block.Kind.HEADER, Kind.DATELINE_PLACE);
      return true;
    }
    boolean second =
        blocks.getLast().kind() == Block.Kind.TITLE
            && Cues.isHeading(line.words())
            && line.words().split(" ").length >= 4
            && (!wrapped || lines.get(at + 1).afterBlank());
    if (second) {
      add(line, Block.Kind.HEADER, Kind.SUBTITLE);
    }
    return second;
  }

  /** Reads the last lines as far as they only name source and editors; returns where they begin. */
  private int footer(int report) {
    int end = lines.size();
    while (end - 1 > report) {
      Line line = lines.get(end - 1);
      Optional<HeaderLine> header = HeaderLine.of(line.words());
      if (header.filter(found -> isFooter(found)).isPresent()) {
        items(line, header.get());
      } else if (Cues.isBoilerplate(line.words())) {
        boilerplate(line);
      } else {
        break;
      }
      end--;
    }
    return end;
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
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(report, wrapped)) {
      Line line = paragraph.whole(text.value());
      switch (paragraph.kind()) {
        case PARAGRAPH -> paragraph(line, prose++);
        case BOILERPLATE -> boilerplate(line);
        case HEADING -> add(line, Block.Kind.HEADING, Kind.SECTION);
        case TITLE, HEADER, CAPTION -> add(line, paragraph.kind());
      }
    }
  }

  /** Takes a date off that stands before the report on its first line. */
  private Line withoutDate(Line line) {
    Optional<Stamp> before = HeaderLine.before(line.words());
    if (before.isEmpty() || Dateline.of(line.words()).isPresent()) {
      return line;
    }
    Stamp stamp = before.get();
    Line head = new Line(line.words().substring(0, stamp.to()), line.from(), line.afterBlank());
    add(head, Block.Kind.HEADER);
    date(head, stamp);
    return line.rest(stamp.to());
  }

  private void paragraph(Line line, int number) {
    if (number < 2 && !has(Kind.DATELINE)) {
      dateline(line);
    }
    int end = Cues.endOfReport(line.words());
    String report = line.words().substring(0, end);
    int words = Cues.endOfWords(report);
    boolean filedOnly =
        properties.stream()
            .anyMatch(property ->
                property.kind() == Kind.DATELINE
                    && property.span().equals(span(line, 0, line.words().length())));
    if (filedOnly) {
      add(line, Block.Kind.HEADER);
    } else if (words > 0) {
      add(
          new Line(report.substring(0, words).stripTrailing(), line.from(), true),
          Block.Kind.PARAGRAPH);
    }
    if (end < line.words().length()) {
      boilerplate(line.rest(end));
    }
  }

  private void boilerplate(Line line) {
    add(line, Block.Kind.BOILERPLATE);
    var account = Cues.account(line.words());
    if (account.find() && !has(Kind.PUBLISHER)) {
      property(Kind.PUBLISHER, account.group(1), line, account.start(1), account.end(1));
    }
  }

  private void dateline(Line line) {
    Optional<Dateline> found = Dateline.of(line.words());
    if (found.isEmpty()) {
      return;
    }
    Dateline dateline = found.get();
    String words = line.words().substring(0, dateline.words()).strip();
    String value =
        dateline
            .place()
            .map(part -> words.replace(part.words(), Casing.place(part.words())))
            .orElse(words);
    property(Kind.DATELINE, value, line, 0, dateline.end());
    dateline
        .place()
        .ifPresent(part ->
            property(
                Kind.DATELINE_PLACE, Casing.place(part.words()), line, part.from(), part.to()));
    dateline
        .agency()
        .ifPresent(part ->
            property(Kind.PUBLISHER, Casing.agency(part.words()), line, part.from(), part.to()));
    dateline
        .date()
        .ifPresent(
            stamp -> property(Kind.DATELINE_DATE, day(stamp), line, stamp.from(), stamp.to()));
  }

  /** The day of a dateline, in the year of the header's date where that is near. */
  private String day(Stamp stamp) {
    Optional<LocalDate> posted =
        properties.stream()
            .filter(property -> property.kind() == Kind.DATE)
            .map(property -> LocalDate.parse(property.value()))
            .findFirst();
    return stamp.hasYear()
        ? stamp.day()
        : posted.flatMap(stamp::near).map(LocalDate::toString).orElse(stamp.day());
  }

  private void items(Line line, HeaderLine header) {
    boolean titled =
        header.items().stream().anyMatch(item -> item.kind() == Kind.TITLE) && !has(Kind.TITLE);
    add(line, titled ? Block.Kind.TITLE : Block.Kind.HEADER);
    for (HeaderLine.Item item : header.items()) {
      String value = item.kind() == Kind.DATELINE_PLACE ? Casing.place(item.value()) : item.value();
      boolean again = single(item.kind()) && has(item.kind());
      if (!again) {
        property(item.kind(), value, line, item.from(), item.to());
      }
    }
  }

  /** Of these the first counts: "Updated" follows "Published". */
  private static boolean single(Kind kind) {
    return kind == Kind.DATE || kind == Kind.PUBLISHED_AT || kind == Kind.TITLE;
  }

  private void date(Line line, Stamp stamp) {
    property(Kind.DATE, stamp.day(), line, stamp.from(), stamp.to());
    if (!stamp.time().isEmpty()) {
      property(Kind.PUBLISHED_AT, stamp.moment(), line, stamp.from(), stamp.to());
    }
  }

  private boolean has(Kind kind) {
    return properties.stream().anyMatch(property -> property.kind() == kind);
  }

  private void add(Line line, Block.Kind kind) {
    blocks.add(new Block(span(line, 0, line.words().length()), kind));
  }

  private void add(Line line, Block.Kind kind, Kind property) {
    add(line, kind);
    String words = line.words().replaceAll("\\s+", " ");
    String value = property == Kind.DATELINE_PLACE ? Casing.place(words) : words;
    property(property, value, line, 0, line.words().length());
  }

  private void property(Kind kind, String value, Line line, int from, int to) {
    properties.add(new Property(kind, value, span(line, from, to)));
  }

  private Span span(Line line, int from, int to) {
    return text.span(line.from() + from, line.from() + to);
  }
}
