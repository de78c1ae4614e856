package entente.pages;

import entente.pages.answer.Editor;
import entente.pages.answer.Head;
import entente.pages.answer.Templates;
import entente.store.Queries;
import entente.store.StoredQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * The ready joins with other datasets, each to be asked here or there.
 *
 * @param head what every page has
 * @param joins sorted by name
 */
public record FederatePage(Head head, List<Join> joins) {
  private static final String FOLDER = "federated";
  private static final String THEIRS = ".theirs";

  /**
   * A question that two datasets answer together.
   *
   * @param name of its files
   * @param title short
   * @param question in a sentence
   * @param partner the other dataset
   * @param endpoint of the partner
   * @param listed whether this server may ask it
   * @param by what the two have in common
   * @param here asked of this graph, which asks the partner
   * @param there asked of the partner, which asks this graph
   */
  public record Join(
      String name,
      String title,
      String question,
      String partner,
      String endpoint,
      boolean listed,
      String by,
      Way here,
      Way there) {}

  /**
   * One direction.
   *
   * @param editor the address of the editor with the query
   * @param file the address of its text
   * @param curl a line for a shell that asks it
   */
  public record Way(String editor, String file, String curl) {
    static Way of(String name, String site, String endpoint) {
      String file = "/federate/" + name + ".rq";
      String curl =
          "curl -sS %s%s | curl -sS %s -H 'Accept: text/csv' --data-urlencode query@-"
              .formatted(site, file, endpoint);
      return new Way(Editor.address(FOLDER + "/" + name, Map.of()), file, curl);
    }
  }

  /** Keeps its own copy. */
  public FederatePage {
    joins = List.copyOf(joins);
  }

  /** The queries of which the page tells. */
  public static Queries queries(Queries all) {
    return new Queries(all.folder().resolve(FOLDER));
  }

  /**
   * The page.
   *
   * @param site the address of this server, without a slash at its end
   * @param mayBeAsked whether this server's list has an endpoint
   */
  public static FederatePage of(Queries all, String site, Predicate<Node> mayBeAsked) {
    List<Join> joins =
        queries(all).all().stream()
            .filter(query -> !query.name().endsWith(THEIRS))
            .map(query -> join(query, site, mayBeAsked))
            .toList();
    Head head =
        Head.of(
            "With other datasets",
            "Questions that this graph and another dataset answer together, in one query.");
    return new FederatePage(head, joins);
  }

  private static Join join(StoredQuery query, String site, Predicate<Node> mayBeAsked) {
    Node endpoint = endpoint(query);
    String address = endpoint.getURI();
    return new Join(
        query.name(),
        query.summary(),
        query.description(),
        query.header("partner").orElse(address),
        address,
        mayBeAsked.test(endpoint),
        query.header("by").orElse(""),
        Way.of(query.name(), site, site + "/sparql"),
        Way.of(query.name() + THEIRS, site, address));
  }

  private static Node endpoint(StoredQuery query) {
    Node[] found = new Node[1];
    ElementWalker.walk(
        query.parsed().getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementService service) {
            found[0] = service.getServiceNode();
          }
        });
    if (found[0] == null) {
      throw new IllegalArgumentException(query.name() + " asks nobody else");
    }
    return found[0];
  }

  /** The page as HTML, every value escaped. */
  public String html() {
    return Templates.html("federate.jte", this);
  }

  /** The same as JSON. */
  public String json() {
    JsonArray array = new JsonArray();
    for (Join join : joins) {
      JsonObject json = new JsonObject();
      json.put("name", join.name());
      json.put("title", join.title());
      json.put("question", join.question());
      json.put("partner", join.partner());
      json.put("endpoint", join.endpoint());
      json.put("listed", join.listed());
      json.put("by", join.by());
      json.put("here", json(join.here()));
      json.put("there", json(join.there()));
      array.add(json);
    }
    JsonObject json = new JsonObject();
    json.put("joins", array);
    return JSON.toString(json) + "\n";
  }

  private static JsonObject json(Way way) {
    JsonObject json = new JsonObject();
    json.put("query", way.file());
    json.put("editor", way.editor());
    json.put("curl", way.curl());
    return json;
  }
}
