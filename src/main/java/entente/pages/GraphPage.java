package entente.pages;

import entente.pages.answer.Asker;
import entente.pages.answer.Editor;
import entente.pages.answer.Head;
import entente.pages.answer.Link;
import entente.pages.answer.Row;

/**
 * The page of a named graph.
 *
 * @param head what every page has
 * @param iri of the graph
 * @param statements how many it holds
 * @param things how many they are about
 * @param article the page of the article that it is made of, or words alone
 * @param query the address of the editor with its statements
 */
public record GraphPage(
    Head head, String iri, int statements, int things, Link article, String query) {

  static GraphPage of(Asker asker, String iri) {
    Row size = asker.ask("graph-size", "graph", iri).getFirst();
    String name = Link.to(iri, "").label();
    boolean ofArticle = name.startsWith("graph/article/");
    return new GraphPage(
        new Head(name, "A named graph.", iri, Link.ADDRESSES.data(iri), ""),
        iri,
        size.number("statements"),
        size.number("things"),
        ofArticle
            ? new Link("the article", "/page/" + name.substring("graph/".length()))
            : Link.words(""),
        Editor.address("pages/graph", java.util.Map.of("graph", iri)));
  }
}
