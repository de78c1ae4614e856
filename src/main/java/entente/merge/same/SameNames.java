package entente.merge.same;

import entente.merge.picture.Picture;
import entente.merge.picture.Quads;
import entente.merge.picture.Term;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names that several articles give to the same event: their keys are the same, so there is nothing
 * to compare.
 *
 * @param articles by the name of an event, how many articles call it so
 */
public record SameNames(Map<String, Integer> articles) {

  static SameNames of(Picture picture) {
    Map<String, Integer> articles = new TreeMap<>();
    for (String node : picture.nodes()) {
      Set<String> tellers = picture.articles(node);
      if (picture.kind(node).equals("event") && tellers.size() > 1) {
        articles.put(node, tellers.size());
      }
    }
    return new SameNames(articles);
  }

  /** Says so of every name that stays; one that gives way tells why in its own right. */
  public void write(Term term, Set<String> replaced, Quads quads) {
    articles.forEach((node, count) -> {
      if (!replaced.contains(node)) {
        String because = "the same key in " + count + " articles";
        quads.add(node, term.ent("mergedBecause"), Term.text(because));
        quads.add(node, term.ent("mergeRule"), Term.text("merge/same-key"));
        quads.add(node, term.ent("mergeScore"), Term.decimal(1));
      }
    });
  }
}
