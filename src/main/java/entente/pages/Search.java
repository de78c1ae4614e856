package entente.pages;

import entente.pages.answer.Asker;
import entente.pages.answer.Head;
import entente.pages.answer.Link;
import entente.pages.answer.Receipt;
import entente.pages.answer.Receipts;
import entente.pages.answer.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.sparql.core.Var;

/** Finds things by their names, and claims by their words. */
public final class Search {
  private static final int COMPLETIONS = 8;
  private static final int MOST = 30;

  private final Asker asker;
  private Optional<Names> names = Optional.empty();

  Search(Asker asker) {
    this.asker = asker;
  }

  /**
   * What was found.
   *
   * @param sought the words
   * @param things by name, the best first
   * @param quotes of claims, the best first
   * @param isCut whether there are more, less like what is sought
   */
  public record Found(
      Head head, String sought, List<Hit> things, List<Receipt> quotes, boolean isCut) {
    /** Keeps its own copies. */
    public Found {
      things = List.copyOf(things);
      quotes = List.copyOf(quotes);
    }

    /** The same for programs. */
    public String json() {
      JsonObject json = new JsonObject();
      json.put("query", sought);
      JsonArray found = new JsonArray();
      for (Hit hit : things) {
        JsonObject one = new JsonObject();
        one.put("iri", hit.iri());
        one.put("name", hit.link().label());
        one.put("kind", hit.kind());
        one.put("page", hit.link().href());
        found.add(one);
      }
      json.put("things", found);
      JsonArray said = new JsonArray();
      for (Receipt quote : quotes) {
        JsonObject one = new JsonObject();
        one.put("quote", quote.quote());
        one.put("article", quote.title());
        one.put("date", quote.issued());
        one.put("claim", quote.claim());
        one.put("place", quote.place());
        said.add(one);
      }
      json.put("quotes", said);
      return JSON.toString(json);
    }
  }

  /** A thing and the name by which it was found. */
  public record Hit(String iri, Link link, String kind, String name) {}

  private synchronized Names names() {
    Names known = names.orElseGet(() -> Names.of(asker));
    names = Optional.of(known);
    return known;
  }

  Found of(String words) {
    String sought = words.strip();
    Head head = Head.of(sought.isEmpty() ? "Search" : "Search: " + sought, "");
    Map<String, Hit> things = new LinkedHashMap<>();
    for (Names.Name name : names().beginning(sought, MOST)) {
      things.put(name.iri(), hit(name.iri(), Names.shown(name), name.kind(), name.name()));
    }
    String lucene = lucene(sought);
    if (lucene.isEmpty()) {
      return new Found(head, sought, List.of(), List.of(), false);
    }
    Map<String, String> matched = new LinkedHashMap<>();
    for (Row row : asker.ask("found", "sought", lucene)) {
      matched.putIfAbsent(row.text("thing"), row.text("name"));
    }
    Map<String, Hit> called = new LinkedHashMap<>();
    for (Row row : asker.ask("labels", Var.alloc("thing"), matched.keySet())) {
      String iri = row.text("thing");
      String label = Receipts.line(row.text("label"));
      Hit hit = hit(iri, label, row.text("typeLabel"), matched.getOrDefault(iri, label));
      called.putIfAbsent(iri, hit);
    }
    for (String iri : matched.keySet()) {
      Hit hit = called.get(iri);
      if (hit != null && things.size() < 2 * MOST && Link.ADDRESSES.covers(iri)) {
        things.putIfAbsent(iri, hit);
      }
    }
    Map<String, Receipt> quotes = new LinkedHashMap<>();
    for (Row row : asker.ask("quoted", "sought", lucene)) {
      if (quotes.size() < MOST) {
        quotes.putIfAbsent(row.text("article") + row.text("begin"), Receipts.receipt(row));
      }
    }
    boolean isCut = things.size() >= 2 * MOST || quotes.size() >= MOST;
    return new Found(
        head, sought, new ArrayList<>(things.values()), new ArrayList<>(quotes.values()), isCut);
  }

  /** Names that go on as typed, in the form of OpenSearch suggestions. */
  String suggestions(String typed) {
    JsonArray found = new JsonArray();
    JsonArray kinds = new JsonArray();
    JsonArray pages = new JsonArray();
    for (Names.Name name : names().beginning(typed, COMPLETIONS)) {
      found.add(Names.shown(name));
      kinds.add(name.kind());
      pages.add(Link.to(name.iri(), "").href());
    }
    JsonArray answer = new JsonArray();
    answer.add(typed);
    answer.add(found);
    answer.add(kinds);
    answer.add(pages);
    return JSON.toString(answer);
  }

  private static Hit hit(String iri, String label, String kind, String name) {
    return new Hit(iri, Link.to(iri, label), kind, name);
  }

  /** All the words, the last of them perhaps not yet at its end. */
  private static String lucene(String sought) {
    if (sought.chars().noneMatch(Character::isLetterOrDigit)) {
      return "";
    }
    String folded = Names.folded(sought).strip();
    String words =
        java.util.Arrays.stream(folded.split(" ", -1))
            .map(word -> "+" + word)
            .collect(Collectors.joining(" "));
    return "(" + words + "*)";
  }
}
