package entente.pages.answer;

import entente.names.Base;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Var;

/**
 * The graph that states something without an article.
 *
 * @param words what that graph is
 * @param works from which it has it, sorted
 */
public record Origin(String words, List<String> works) {
  private static final Var THING = Var.alloc("thing");

  public Origin {
    works = List.copyOf(works);
  }

  /** Those of things that such a graph describes, by thing. */
  public static Map<String, Origin> of(Asker asker, Collection<String> things) {
    Map<String, Origin> origins = new LinkedHashMap<>();
    for (Row row : asker.ask("origins", THING, things)) {
      origins.merge(row.text("thing"), of(row), Origin::with);
    }
    return origins;
  }

  /** That of a row with an {@code origin}, perhaps with a {@code work}. */
  public static Origin of(Row row) {
    String work = row.text("work");
    return new Origin(words(row.text("origin")), work.isEmpty() ? List.of() : List.of(work));
  }

  /** That of a graph, or words "" of one that rests on articles. */
  static String words(String graph) {
    Base base = Base.PUBLISHED;
    if (graph.equals(base.graph("reference"))) {
      return "reference data";
    }
    if (graph.equals(base.graph("merged")) || graph.startsWith(base.graph("article/"))) {
      return "";
    }
    boolean terms = graph.equals(base.graph("ns")) || graph.equals(base.graph("voc"));
    return terms ? "vocabulary" : "description of the data";
  }

  public Origin with(Origin other) {
    TreeSet<String> all = new TreeSet<>(works);
    all.addAll(other.works);
    return new Origin(words, List.copyOf(all));
  }
}
