package entente.pages;

import entente.pages.answer.Asker;
import entente.pages.answer.Row;
import entente.store.Queries;
import entente.store.Source;
import java.util.Locale;

/**
 * How much is in a graph.
 *
 * @param events that articles report
 * @param actors states, people and organisations of which they tell
 * @param claims each one statement of one article
 * @param newest the day of the newest article, or ""
 */
public record Totals(int articles, int events, int actors, int claims, String newest) {

  static Totals of(Source source, Queries queries) {
    Queries own = new Queries(queries.folder().resolve("pages"));
    Row row = new Asker(own, source).ask("totals").getFirst();
    return new Totals(
        row.number("articles"),
        row.number("events"),
        row.number("actors"),
        row.number("claims"),
        row.text("newest"));
  }

  /** In a sentence. */
  public String sentence() {
    String day = newest.isEmpty() ? "" : ", the newest of " + newest;
    return number(articles, "article")
        + day
        + "; "
        + number(events, "event")
        + ", "
        + number(actors, "actor")
        + ", "
        + number(claims, "claim")
        + ".";
  }

  private static String number(int number, String unit) {
    return String.format(Locale.ROOT, "%,d %s%s", number, unit, number == 1 ? "" : "s");
  }
}
