package entente.pages;

import entente.names.Slug;
import entente.pages.answer.Asker;
import entente.pages.answer.Receipts;
import entente.pages.answer.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of the things that people look for, for completion while they type. */
public final class Names {
  private final List<Name> names;

  private Names(List<Name> names) {
    this.names = List.copyOf(names);
  }

  /**
   * A name of a thing.
   *
   * @param label by which it is shown
   * @param folded without case and marks, a space before each word
   * @param kind of thing, in words
   * @param sources how many report it
   */
  record Name(String iri, String label, String name, String folded, String kind, int sources) {}

  static Names of(Asker asker) {
    List<Name> names = new ArrayList<>();
    for (Row row : asker.ask("names")) {
      String name = Receipts.line(row.text("name"));
      String kind = Statements.label(row.text("type"), "");
      names.add(
          new Name(
              row.text("thing"),
              Receipts.line(row.text("label")),
              name,
              folded(name),
              kind,
              row.number("sources")));
    }
    return new Names(names);
  }

  /** The label, and the name in brackets where that is another. */
  static String shown(Name name) {
    return name.label().equals(name.name())
        ? name.label()
        : name.label() + " (" + name.name() + ")";
  }

  /** Things with a word that begins so, the best known first, each once. */
  List<Name> beginning(String typed, int most) {
    String sought = folded(typed);
    if (sought.isBlank()) {
      return List.of();
    }
    Map<String, Name> best = new LinkedHashMap<>();
    names.stream()
        .filter(name -> name.folded().contains(sought))
        .sorted(
            Comparator.comparing((Name name) -> !name.folded().equals(sought))
                .thenComparing(name -> name.kind().contains("visit") || name.name().length() > 40)
                .thenComparingInt(name -> -name.sources())
                .thenComparing(name -> !name.folded().startsWith(sought))
                .thenComparing(name -> !name.name().equals(name.label()))
                .thenComparing(Name::name)
                .thenComparing(Name::iri))
        .forEach(name -> best.putIfAbsent(name.iri(), name));
    return best.values().stream().limit(most).toList();
  }

  static String folded(String words) {
    return words.isBlank() ? "" : " " + Slug.of(words).replace('-', ' ');
  }
}
