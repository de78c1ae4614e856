package entente.cli;

import entente.store.AnswerForm;
import entente.store.Identifiers;
import entente.store.Queries;
import entente.store.StoredQuery;
import entente.store.UnreadableFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A stored question is asked. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description =
        "Asks one of the queries of queries/, or one of your own, of the graph or of an endpoint.",
    footerHeading = "%nExample:%n",
    footer = "  entente query visit-with-parts --format csv")
final class QueryCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME|FILE.rq", description = "The name of a stored query, or a file.")
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
      defaultValue = "table")
  private AnswerForm form = AnswerForm.TABLE;

  @Mixin private GraphChoice choice;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = {
        "A value for a parameter of the query. A state may be given by its ISO code (KAZ), any",
        "thing by its IRI, the end of it (state/kaz) or its Wikidata id; any leaves it free."
      })
  private Map<String, String> values = new LinkedHashMap<>();

  QueryCommand() {
    this.choice = new GraphChoice();
  }

  @Override
  public Integer call() {
    Home home = Home.current();
    choice.requireAddress();
    StoredQuery stored = stored(home);
    query(stored, Identifiers.ASSUMED);
    Queries queries = new Queries(home.queries());
    choice.open(
        source -> form.write(query(stored, Identifiers.of(source, queries)), source, System.out));
    System.out.flush();
    return ExitCode.OK.status();
  }

  private Query query(StoredQuery stored, Identifiers identifiers) {
    try {
      Query query = stored.with(values, identifiers);
      if (!query.isSelectType() && !query.isAskType()) {
        throw new Failure(ExitCode.USAGE, name + ": only SELECT and ASK are answered in rows");
      }
      return query;
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }

  private StoredQuery stored(Home home) {
    Queries queries = new Queries(home.queries());
    try {
      return queries.named(name);
    } catch (UnreadableFileException e) {
      String names = String.join(", ", queries.all().stream().map(StoredQuery::name).toList());
      throw new Failure(ExitCode.USAGE, e.getMessage() + "; stored queries: " + names, e);
    }
  }
}
