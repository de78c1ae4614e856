package entente.cli;

import entente.store.Conformance;
import entente.store.Finding;
import entente.store.Validation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** RDF is checked against the shapes. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Checks RDF against ontology/shapes.ttl, each named graph by itself.",
    footerHeading = "%nExample:%n",
    footer = "  entente validate graphs.trig.gz")
final class ValidateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE|DIR", description = "A file of RDF, or a folder of them.")
  private Path place = Path.of("");

  @Override
  public Integer call() {
    Validation validation = Validation.of(place, Conformance.load(Home.current().ontology()));
    if (validation.graphs() == 0) {
      throw new Failure(ExitCode.BAD_INPUT, place + ": no RDF to check");
    }
    for (Finding finding : validation.findings()) {
      System.out.println(finding.line());
    }
    long violations = validation.findings().stream().filter(Finding::violation).count();
    System.err.println(
        "entente: " + validation.graphs() + " graphs, " + violations + " departures from the shapes");
    return (validation.conforms() ? ExitCode.OK : ExitCode.NOT_CONFORMING).status();
  }
}
