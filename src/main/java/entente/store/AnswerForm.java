package entente.store;

import java.io.OutputStream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;

/** How an answer is written. */
public enum AnswerForm {
  /** Columns for people, with the prefixes of the query. */
  TABLE,
  /** SPARQL 1.1 Query Results CSV. */
  CSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON;

  private Lang language() {
    return switch (this) {
      case TABLE -> ResultSetLang.RS_Text;
      case CSV -> ResultSetLang.RS_CSV;
      case JSON -> ResultSetLang.RS_JSON;
    };
  }

  /**
   * Asks and writes the answer.
   *
   * @throws IllegalArgumentException if the query is neither SELECT nor ASK
   * @throws StoreException if the source cannot answer
   */
  public void write(Query query, Source source, OutputStream out) {
    if (!query.isSelectType() && !query.isAskType()) {
      throw new IllegalArgumentException("only SELECT and ASK are answered in rows");
    }
    try {
      source.ask(
          query,
          execution -> {
            write(query, execution, out);
            return true;
          });
    } catch (QueryException | HttpException e) {
      throw new StoreException("no answer: " + e.getMessage(), e);
    }
  }

  private void write(Query query, QueryExec execution, OutputStream out) {
    if (query.isAskType()) {
      ResultSetFormatter.output(out, execution.ask(), language());
    } else {
      rows(query, ResultSet.adapt(execution.select()), out);
    }
  }

  private void rows(Query query, ResultSet rows, OutputStream out) {
    if (this == TABLE) {
      ResultSetFormatter.out(out, rows, query);
    } else {
      ResultSetFormatter.output(out, rows, language());
    }
  }
}
