package entente.server.sparql;

import entente.federation.Federation;
import entente.federation.Silenced;
import entente.server.check.Checks;
import entente.server.check.QueryText;
import entente.server.guard.Deadline;
import entente.server.guard.Limits;
import entente.server.http.Problem;
import entente.server.http.Refusal;
import entente.server.http.Reply;
import entente.server.http.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The query operation: an answer is whole, or it is a refusal that says why, or the connection
 * breaks.
 */
public final class QueryOperation extends SPARQL_QueryDataset implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(QueryOperation.class);
  private static final int SEE_OTHER = 303;
  private static final int NOT_ACCEPTABLE = 406;
  private static final int UNPROCESSABLE = 422;
  private static final int INTERNAL = 500;
  private static final int LONG = 20_000;
  private static final String HTML = "text/html";
  private static final String SHORTLY = "public, max-age=60";

  private final String version;
  private final Limits limits;
  private final Description description;
  private final Federation federation;
  private final Vocabulary vocabulary;
  private final Checks checks;
  private final Reading reading;
  private final Seats seats;
  private final Answering answering = new Answering();
  private final Recent recent = new Recent();

  /**
   * Of one version of the graph.
   *
   * @param version the name of the version; the same name means the same data
   * @param vocabulary whose terms queries may misspell
   * @param seats the places for queries that run
   * @param federation the endpoints that SERVICE may name
   */
  public QueryOperation(
      String version,
      Limits limits,
      Description description,
      Vocabulary vocabulary,
      Seats seats,
      Federation federation) {
    this.version = version;
    this.limits = limits;
    this.description = description;
    this.vocabulary = vocabulary;
    this.federation = federation;
    this.checks = new Checks(federation::allows);
    this.reading = new Reading(limits.queryBytes());
    this.seats = seats;
  }

  /** Ends the queries that run. */
  @Override
  public void close() {
    answering.close();
  }

  @Override
  public void process(HttpAction action) {
    HttpServletResponse response = action.getResponse();
    response.setHeader(Fuseki.FusekiRequestIdHeader, null);
    try {
      respond(action, action.getRequest(), response);
    } catch (Refusal refusal) {
      refuse(response, refusal);
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("the client has left", e);
    } catch (RuntimeException e) {
      LOG.error("a request failed", e);
      refuse(response, new Refusal(INTERNAL, "internal error", "this is a fault of the server"));
    }
  }

  private void refuse(HttpServletResponse response, Refusal refusal) {
    try {
      limits.announce(response);
      Problem.send(response, refusal);
    } catch (IOException e) {
      LOG.debug("the client has left", e);
    }
  }

  private void respond(HttpAction action, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = reading.read(request);
    if (asked.query().isEmpty()) {
      describe(asked, request, response);
      return;
    }
    if (asked.plan()) {
      plan(asked, request, response);
      return;
    }
    Query query = parse(asked.query().get(), checks, request);
    List<Vocabulary.Unknown> unknown = vocabulary.unknown(query);
    if (!unknown.isEmpty()) {
      response.setHeader(
          Vocabulary.HEADER,
          unknown.stream().map(Vocabulary.Unknown::header).collect(Collectors.joining(", ")));
    }
    Remarks remarks =
        new Remarks(version, unknown.stream().map(Vocabulary.Unknown::sentence).toList());
    Choice choice = Choice.of(query, asked);
    DatasetDescription graphs = graphs(asked, query);
    boolean isRead = request.getMethod().equals("GET");
    Optional<Tag> tag =
        isRead ? AnswerTag.of(version, asked, query, graphs, choice) : Optional.empty();
    Reply reply = reply(request, response, choice, tag);
    if (reply.isKnown()) {
      return;
    }
    Optional<byte[]> known = tag.flatMap(recent::get);
    if (known.isPresent()) {
      reply.send(choice.type(), known.get());
      return;
    }
    answer(request, evaluation(action, asked, query, graphs, choice, remarks), reply, tag);
  }

  /** A long query takes a place while it is parsed, for that takes a while. */
  private Query parse(String text, Checks checks, HttpServletRequest request) {
    return text.length() < LONG
        ? QueryText.parse(text, checks)
        : seats.during(request, () -> QueryText.parse(text, checks));
  }

  /** Endpoints that are not on the list are shown as such. */
  private void plan(Asked asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Query query = parse(asked.query().orElseThrow(), new Checks(any -> true), request);
    limits.announce(response);
    try {
      PlanAnswer.send(federation.plan(query), asked, new Reply(request, response));
    } catch (IllegalArgumentException e) {
      throw new Refusal(UNPROCESSABLE, "no plan", String.valueOf(e.getMessage()));
    }
  }

  private Reply reply(
      HttpServletRequest request, HttpServletResponse response, Choice choice, Optional<Tag> tag) {
    limits.announce(response);
    Reply reply = new Reply(request, response);
    String name = "answer." + choice.format().ending();
    reply.header("Content-Disposition", "inline; filename=\"" + name + "\"");
    if (choice.isPage()) {
      reply.page();
    }
    return tag.isPresent()
        ? reply.tag(tag.get()).header("Cache-Control", SHORTLY)
        : reply.changes();
  }

  private Evaluation evaluation(
      HttpAction action,
      Asked asked,
      Query query,
      DatasetDescription graphs,
      Choice choice,
      Remarks remarks) {
    Duration time =
        asked
            .timeout()
            .filter(wish -> wish.compareTo(limits.timeout()) < 0)
            .orElse(limits.timeout());
    Query plain = query.cloneQuery();
    plain.getGraphURIs().clear();
    plain.getNamedGraphURIs().clear();
    return new Evaluation(
        asked,
        plain,
        graphs,
        action.getDataset(),
        action.getContext(),
        choice,
        limits,
        new Deadline(time),
        remarks,
        new Silenced());
  }

  private void answer(
      HttpServletRequest request, Evaluation evaluation, Reply reply, Optional<Tag> tag)
      throws IOException {
    Line line = new Line(request);
    boolean mayStream = !request.getProtocol().equals("HTTP/1.0");
    Optional<Spool> whole =
        answering.answer(evaluation, seats.take(request), reply, line, mayStream);
    if (whole.isPresent()) {
      Spool spool = whole.get();
      try {
        tag.ifPresent(known -> spool.small().ifPresent(bytes -> recent.put(known, bytes)));
        Answering.announce(evaluation.silenced(), reply);
        reply.send(evaluation.choice().type(), spool.length(), spool::copyTo);
      } finally {
        spool.delete();
      }
    }
  }

  private static DatasetDescription graphs(Asked asked, Query query) {
    if (!asked.defaultGraphs().isEmpty() || !asked.namedGraphs().isEmpty()) {
      return DatasetDescription.create(asked.defaultGraphs(), asked.namedGraphs());
    }
    return query.hasDatasetDescription()
        ? query.getDatasetDescription()
        : DatasetDescription.create(List.of(), List.of());
  }

  private void describe(Asked asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> types = new ArrayList<>(description.types());
    types.add(HTML);
    String type =
        asked
            .accept()
            .best(types)
            .orElseThrow(() ->
                new Refusal(
                        NOT_ACCEPTABLE,
                        "not acceptable",
                        "the description is to be had as " + String.join(", ", types))
                    .with("available", types));
    limits.announce(response);
    Reply reply = new Reply(request, response).header("Cache-Control", SHORTLY);
    if (type.equals(HTML)) {
      reply.redirect(SEE_OTHER, "/");
    } else {
      reply.send(type, description.as(type, address(request)));
    }
  }

  private static URI address(HttpServletRequest request) {
    return URI.create("http://localhost:" + request.getLocalPort() + "/sparql");
  }
}
