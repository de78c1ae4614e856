package entente.pages;

import entente.pages.answer.Head;
import entente.pages.answer.Link;
import entente.pages.panel.Panel;
import entente.pages.panel.Panels;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of two states together.
 *
 * @param head what every page has
 * @param one the first
 * @param other the second
 * @param panels answers to questions about both
 */
public record PairPage(Head head, Link one, Link other, List<Panel> panels) {
  /** Keeps its own copy. */
  public PairPage {
    panels = List.copyOf(panels);
  }

  static PairPage of(
      Panels panels,
      String page,
      Map<String, String> asked,
      Map.Entry<String, String> one,
      Map.Entry<String, String> other) {
    String title = one.getValue() + " and " + other.getValue();
    Map<String, String> values = Map.of("one", one.getKey(), "other", other.getKey());
    return new PairPage(
        Head.of(title, "What articles report of " + title + " together."),
        Link.to(one.getKey(), one.getValue()),
        Link.to(other.getKey(), other.getValue()),
        panels.of(Set.of("Pair"), Panels.Request.of(values, title, page, asked)));
  }
}
