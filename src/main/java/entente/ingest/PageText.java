package entente.ingest;

import entente.article.Property.Kind;
import entente.ingest.line.Cues;
import entente.ingest.line.Dateline;
import entente.ingest.line.HeaderLine;
import entente.ingest.line.Stamp;
import entente.ingest.line.Stamps;
import entente.ingest.web.WebPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page as plain text: headline, day, paragraphs, with an empty line between them. */
final class PageText {
  private final Stamps stamps;

  PageText(Stamps stamps) {
    this.stamps = stamps;
  }

  /** The text of a page; the words under its pictures are left out. */
  String of(WebPage page) {
    List<String> all = new ArrayList<>();
    page.headline().ifPresent(all::add);
    published(page).ifPresent(all::add);
    page.head().stream()
        .filter(line -> page.headline().isEmpty() || isOfArticle(line))
        .forEach(all::add);
    List<String> lines = page.lines().stream().filter(line -> !Cues.isCaption(line)).toList();
    all.addAll(lines.subList(0, end(lines)));
    return String.join("\n\n", all);
  }

  /** Whether a line above the text belongs to the article: the byline. */
  private boolean isOfArticle(String line) {
    return HeaderLine.of(line, stamps).filter(PageText::hasAuthor).isPresent();
  }

  private static boolean hasAuthor(HeaderLine line) {
    return line.items().stream().anyMatch(item -> item.kind() == Kind.AUTHOR);
  }

  /** Where the text says that it ends; behind that stand notes for editors and other texts. */
  private static int end(List<String> lines) {
    int end = lines.size();
    for (int at = lines.size() - 1; at * 2 > lines.size(); at--) {
      end = Cues.isEnd(lines.get(at)) ? at : end;
    }
    return end;
  }

  private Optional<String> published(WebPage page) {
    Stream<String> told = page.published().stream().flatMap(at -> day(at).stream());
    return told.findFirst()
        .or(() -> shown(page.beside()))
        .or(() -> filed(page))
        .or(page::inAddress)
        .or(() -> only(page.below()))
        .or(() -> only(page.stated()))
        .or(() -> changed(page.beside()));
  }

  /** Where no other day is told, that of the last change. */
  private Optional<String> changed(List<String> lines) {
    List<String> days =
        lines.stream()
            .flatMap(line -> stamps.changed(line).stream())
            .map(Stamp::day)
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  /** What is told if it is a day, else the day that it names: "Wien, am 07.09.2023". */
  private Optional<String> day(String told) {
    return stamps.at(told, 0).isPresent()
        ? Optional.of(told)
        : stamps.published(told).map(Stamp::day);
  }

  /** The one day that stands behind the text. */
  private Optional<String> only(List<String> lines) {
    List<Stamp> found = lines.stream().flatMap(line -> stamps.published(line).stream()).toList();
    return found.size() == 1 ? Optional.of(found.getFirst().day()) : Optional.empty();
  }

  /** The day of the dateline. */
  private Optional<String> filed(WebPage page) {
    return page.lines().stream()
        .limit(1)
        .flatMap(line -> Dateline.of(line, stamps).stream())
        .flatMap(dateline -> dateline.date().stream())
        .filter(Stamp::hasYear)
        .map(Stamp::day)
        .findFirst();
  }

  /** The day that stands at the headline; of 8/12/2021 the reading that another line confirms. */
  private Optional<String> shown(List<String> lines) {
    List<Stamp> found = lines.stream().flatMap(line -> stamps.published(line).stream()).toList();
    return found.stream()
        .findFirst()
        .map(first ->
            first
                .other()
                .filter(other ->
                    found.stream().anyMatch(stamp -> stamp.isSure() && stamp.day().equals(other)))
                .orElse(first.day()));
  }
}
