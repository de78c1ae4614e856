package entente.ingest;

import entente.article.Block;
import entente.article.Property;
import entente.article.Property.Kind;
import entente.article.Span;
import entente.article.Text;
import entente.article.Unbroken;
import entente.ingest.line.Casing;
import entente.ingest.line.Dateline;
import entente.ingest.line.HeaderLine;
import entente.ingest.line.Line;
import entente.ingest.line.Stamp;
import entente.ingest.line.Stamps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is found while an article is read: its blocks and properties, with their spans. */
final class Marks {
  private final Text text;
  private final Stamps stamps;
  private final List<Property> properties = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  Marks(Text text, Stamps stamps) {
    this.text = text;
    this.stamps = stamps;
  }

  /** The properties, in text order. */
  List<Property> properties() {
    return properties.stream()
        .sorted(Comparator.comparing(Property::span).thenComparing(Property::kind))
        .toList();
  }

  /** The blocks, in text order; those in another language marked as such. */
  List<Block> blocks() {
    List<Block> foreign = blocks.stream().filter(this::isForeign).toList();
    boolean none =
        blocks.stream().filter(b -> b.kind() == Block.Kind.PARAGRAPH).allMatch(foreign::contains);
    return blocks.stream()
        .sorted(Comparator.comparing(Block::span))
        .map(block ->
            foreign.contains(block)
                    || (none && !foreign.isEmpty() && block.kind() == Block.Kind.TITLE)
                ? new Block(block.span(), Block.Kind.FOREIGN)
                : block)
        .toList();
  }

  private boolean isForeign(Block block) {
    boolean words = block.isProse() || block.kind() == Block.Kind.HEADING;
    return words && Language.isForeign(text.in(block.span()));
  }

  /** Whether the line is the whole dateline. */
  boolean isDateline(Line line) {
    return properties.stream()
        .anyMatch(property ->
            property.kind() == Kind.DATELINE
                && property.span().equals(span(line, 0, line.words().length())));
  }

  /** Whether the line is a dateline and nothing else, as it may stand above a headline. */
  boolean isWholeDateline(Line line) {
    return Dateline.of(line.words(), stamps)
        .filter(dateline -> dateline.date().isPresent())
        .filter(dateline -> dateline.end() >= line.words().length())
        .isPresent();
  }

  /** Whether the block added last is of a kind. */
  boolean endsWith(Block.Kind kind) {
    return !blocks.isEmpty() && blocks.getLast().kind() == kind;
  }

  void dateline(Line line) {
    Optional<Dateline> found = Dateline.of(line.words(), stamps);
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

  void items(Line line, HeaderLine header) {
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

  void date(Line line, Stamp stamp) {
    property(Kind.DATE, stamp.day(), line, stamp.from(), stamp.to());
    if (!stamp.time().isEmpty()) {
      property(Kind.PUBLISHED_AT, stamp.moment(), line, stamp.from(), stamp.to());
    }
  }

  boolean has(Kind kind) {
    return properties.stream().anyMatch(property -> property.kind() == kind);
  }

  void add(Line line, Block.Kind kind) {
    blocks.add(new Block(span(line, 0, line.words().length()), kind));
  }

  void add(Line line, Block.Kind kind, Kind property) {
    add(line, kind);
    String words = Unbroken.of(line.words()).replaceAll("\\s+", " ");
    String value =
        switch (property) {
          case DATELINE_PLACE -> Casing.place(words);
          case TITLE -> HeadlineCase.of(words, text.value());
          default -> words;
        };
    property(property, value, line, 0, line.words().length());
  }

  void property(Kind kind, String value, Line line, int from, int to) {
    properties.add(new Property(kind, value, span(line, from, to)));
  }

  private Span span(Line line, int from, int to) {
    return text.span(line.from() + from, line.from() + to);
  }
}
