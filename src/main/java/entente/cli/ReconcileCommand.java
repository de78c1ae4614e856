package entente.cli;

import entente.federation.FederationException;
import entente.reconcile.Proposal;
import entente.store.Queries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Items of Wikidata are proposed for things that have none. */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description =
        "Proposes Wikidata items for people, states, cities and organisations without one, as"
            + " Turtle for a person to judge; asks the endpoint named in fuseki/endpoints.txt.",
    footerHeading = "%nExample:%n",
    footer = "  entente reconcile --output proposals.ttl")
final class ReconcileCommand implements Callable<Integer> {
  @Mixin private GraphChoice choice;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "Where the proposals go; never into the graph.")
  private Path output = Path.of("");

  ReconcileCommand() {
    this.choice = new GraphChoice();
  }

  @Override
  public Integer call() throws IOException {
    choice.requireAddress();
    Queries queries = new Queries(Home.current().queries().resolve("reconcile"));
    List<Proposal> proposals = new ArrayList<>();
    try (NewFile file = new NewFile(output)) {
      choice.open(source -> proposals.addAll(Proposal.find(queries, source)));
      file.out().write(Proposal.turtle(proposals).getBytes(StandardCharsets.UTF_8));
      file.keep();
    } catch (FederationException e) {
      throw new Failure(ExitCode.STORE, String.valueOf(e.getMessage()), e);
    }
    System.err.println("entente: " + proposals.size() + " proposals in " + output);
    return ExitCode.OK.status();
  }
}
