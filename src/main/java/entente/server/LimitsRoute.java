package entente.server;

import entente.pages.LimitsPage;
import entente.pages.LimitsPage.Line;
import entente.server.guard.Limits;
import entente.server.http.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** How much a query may take here, in numbers: {@code /limits}. */
record LimitsRoute(Limits limits) implements Route {
  private static final String JSON_TYPE = "application/json";
  private static final String TEXT = "text/plain";

  @Override
  public boolean covers(String path) {
    return path.equals("/limits");
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Reply reply = new Reply(request, response);
    String type = Documents.wanted(request, List.of(JSON_TYPE, Documents.HTML, TEXT));
    LimitsPage page = LimitsPage.of(lines());
    switch (type) {
      case Documents.HTML -> Documents.html(reply, page.html());
      case TEXT -> reply.send(TEXT, page.text());
      default -> {
        JsonObject json = new JsonObject();
        lines().forEach(line -> json.put(line.name(), line.value()));
        reply.send(JSON_TYPE, JSON.toString(json));
      }
    }
  }

  private List<Line> lines() {
    return List.of(
        new Line("timeoutSeconds", limits.timeout().toSeconds(), "seconds that a query may run"),
        new Line("rows", limits.rows(), "rows of a table"),
        new Line("triples", Math.min(limits.rows(), limits.spooledRows()), "triples of a graph"),
        new Line("bytes", limits.bytes(), "bytes of an answer, before compression"),
        new Line("heldRows", limits.spooledRows(), "rows up to which an answer is sent whole"),
        new Line("heldBytes", limits.spooledBytes(), "bytes up to which it is"),
        new Line("queryBytes", limits.queryBytes(), "bytes of a query"),
        new Line("headerBytes", GraphServer.HEADER_BYTES, "bytes of the address and the headers"),
        new Line("stringCharacters", limits.text(), "characters of a string that a query makes"),
        new Line("concurrent", limits.concurrent(), "queries that run at once"),
        new Line("waiting", limits.waiting(), "queries that wait for a place"),
        new Line("concurrentEach", limits.concurrentEach(), "of one client, running or waiting"),
        new Line("bracketDepth", Limits.DEPTH, "depth of brackets in a query"),
        new Line("operatorsInARow", Limits.CHAIN, "operators in a row, in an expression or a path"),
        new Line("parts", Limits.PARTS, "groups, filters and values by AS together"),
        new Line("listMembers", Limits.LIST, "members of a list in round brackets"));
  }
}
