package entente.server.sparql;

import entente.federation.Silenced;
import entente.pages.AnswerPage;
import entente.pages.answer.Foot;
import entente.server.guard.Deadline;
import entente.server.guard.GuardedExecution;
import entente.server.guard.Limits;
import entente.server.guard.TooMuch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.sparql.util.Context;

/**
 * One query on its way: evaluated in a transaction of its own and written into the spool.
 *
 * @param asked the request
 * @param query the query, without a dataset description of its own
 * @param description the graphs it asks for; empty for the whole dataset
 * @param dataset what it is asked of
 * @param context the dataset's context
 * @param choice how the answer is written
 * @param limits how much it may take
 * @param deadline when it ends
 * @param remarks what a page for people says besides
 * @param silenced hears of what SERVICE SILENT keeps quiet about
 */
record Evaluation(
    Asked asked,
    Query query,
    DatasetDescription description,
    DatasetGraph dataset,
    Context context,
    Choice choice,
    Limits limits,
    Deadline deadline,
    Remarks remarks,
    Silenced silenced) {

  /** Runs to the end; the spool is closed then. */
  void writeTo(Spool spool) {
    dataset.begin(ReadWrite.READ);
    try {
      evaluate(spool);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      dataset.end();
    }
  }

  private void evaluate(Spool spool) throws IOException {
    DatasetGraph seen =
        description.isEmpty()
            ? dataset
            : DynamicDatasets.dynamicDataset(description, dataset, false);
    Context own = Context.mergeCopy(context, seen.getContext());
    GuardedExecution.set(own, deadline, limits);
    silenced.listen(own);
    deadline.check();
    try (QueryExec execution = QueryExec.dataset(seen).query(query).context(own).build()) {
      deadline.onEnd(execution::abort);
      write(execution, spool);
      spool.close();
    } finally {
      deadline.onEnd(() -> {});
    }
  }

  private void write(QueryExec execution, Spool spool) throws IOException {
    switch (choice.format().form()) {
      case Format.Form.Page form -> page(execution, spool);
      case Format.Form.Rows form when query.isAskType() -> {
        boolean answer = execution.ask();
        ResultsWriter.create().lang(form.language()).build().write(spool, answer);
      }
      case Format.Form.Rows form -> rows(execution.select(), form, spool);
      case Format.Form.Graph form -> {
        DatasetGraph made = graph(execution);
        boolean hasNames = RDFLanguages.isQuads(form.format().getLang());
        (hasNames ? RDFWriter.source(made) : RDFWriter.source(made.getDefaultGraph()))
            .format(form.format())
            .output(spool);
      }
    }
  }

  private void page(QueryExec execution, Spool spool) throws IOException {
    AnswerPage.Question question =
        new AnswerPage.Question(asked.query().orElse(""), asked.address(), this::notices);
    String html;
    if (query.isAskType()) {
      html = AnswerPage.html(question, execution.ask());
    } else if (!query.isSelectType()) {
      html = AnswerPage.html(question, new Triples(deadline).first(execution, query));
    } else {
      long most = limits.spooledRows();
      RowSet rows = new CountedRows(execution.select(), spool, deadline, most, most);
      html = AnswerPage.html(question, rows);
    }
    spool.write(Foot.filled(html, remarks.version()).getBytes(StandardCharsets.UTF_8));
  }

  private List<String> notices() {
    return Stream.concat(
            remarks.notices().stream(),
            silenced.failures().stream().map(failure -> "Not whole: " + failure.sentence()))
        .toList();
  }

  private void rows(RowSet rows, Format.Form.Rows form, Spool spool) {
    long most = form.streams() ? limits.rows() : Math.min(limits.spooledRows(), limits.rows());
    RowSet counted = new CountedRows(rows, spool, deadline, most, limits.spooledRows());
    if (form.language().equals(ResultSetLang.RS_Text)) {
      ResultSetFormatter.out(spool, ResultSet.adapt(counted), query);
    } else {
      ResultsWriter.create().lang(form.language()).build().write(spool, counted);
    }
  }

  private DatasetGraph graph(QueryExec execution) {
    DatasetGraph made = DatasetGraphFactory.create();
    made.getDefaultGraph().getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    AtomicLong count = new AtomicLong();
    if (query.isDescribeType()) {
      Graph graph = execution.describe();
      graph
          .find()
          .forEachRemaining(triple -> add(made, Quad.create(Quad.defaultGraphIRI, triple), count));
    } else {
      Iterator<Quad> quads = execution.constructQuads();
      quads.forEachRemaining(quad -> add(made, quad, count));
    }
    return made;
  }

  private void add(DatasetGraph made, Quad quad, AtomicLong count) {
    deadline.check();
    if (count.incrementAndGet() > Math.min(limits.spooledRows(), limits.rows())) {
      throw deadline.fail(TooMuch.triples(limits.spooledRows()));
    }
    made.add(quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad);
  }
}
