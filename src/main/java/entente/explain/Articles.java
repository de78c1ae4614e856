package entente.explain;

import entente.explain.Explanation.Link;
import entente.explain.Explanation.Source;
import entente.explain.Questions.Answer;
import entente.store.StoreException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The articles that were asked for, each read once. */
final class Articles {
  private final Questions questions;
  private final RuleBook book;
  private final Map<String, Told> told = new HashMap<>();

  Articles(Questions questions, RuleBook book) {
    this.questions = questions;
    this.book = book;
  }

  /**
   * The article.
   *
   * @throws StoreException if the graph has a claim of it but not the article
   */
  Told told(String iri) {
    return told.computeIfAbsent(iri, this::read);
  }

  private Told read(String iri) {
    List<Answer> rows = questions.ask("article", "article", iri);
    if (rows.isEmpty()) {
      throw new StoreException("the graph lacks the article " + iri, new IllegalStateException());
    }
    Answer row = rows.getFirst();
    Source source =
        new Source(row.get("file"), row.get("title"), row.get("publisher"), row.get("issued"));
    return new Told(source, row.get("text"), questions.ask("links", "article", iri), book);
  }

  /** One article: what it is, its text as stored, its linked names in the order of the text. */
  record Told(Source source, String text, List<Answer> mentions, RuleBook book) {
    Told {
      mentions = List.copyOf(mentions);
    }

    /**
     * How each of the entities is named: all its names in the passage, or else the last one before
     * it, or else the first one of the article.
     */
    List<Link> links(Passage passage, List<String> entities) {
      List<Link> links = new ArrayList<>();
      for (String entity : entities) {
        List<Answer> names =
            mentions.stream().filter(row -> row.get("entity").equals(entity)).toList();
        List<Answer> inside = names.stream().filter(row -> isIn(passage, row)).toList();
        inside.stream()
            .map(row -> link(row, false))
            .filter(link -> links.stream().noneMatch(link::isLike))
            .forEach(links::add);
        if (inside.isEmpty()) {
          nearest(passage, names).ifPresent(row -> links.add(link(row, true)));
        }
      }
      return links;
    }

    private static boolean isIn(Passage passage, Answer row) {
      return row.number("begin") >= passage.begin() && row.number("end") <= passage.end();
    }

    private static Optional<Answer> nearest(Passage passage, List<Answer> names) {
      return names.stream()
          .filter(row -> row.number("end") <= passage.begin())
          .reduce((earlier, later) -> later)
          .or(() -> names.stream().findFirst());
    }

    private Link link(Answer row, boolean elsewhere) {
      return new Link(
          row.get("words"),
          row.number("begin"),
          row.get("label"),
          book.rule(row.get("rule")),
          row.get("confidence"),
          elsewhere);
    }
  }
}
