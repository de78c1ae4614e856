package entente.cli;

import entente.explain.Explainer;
import entente.explain.Explanation;
import entente.explain.Questions;
import entente.explain.Rules;
import entente.explain.Search;
import entente.explain.Telling;
import entente.names.Base;
import entente.store.Source;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A thing of the graph is traced back to the words that state it. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Tells why something stands in the graph: sentences, rules, links, merges, conflicts.",
    footerHeading = "%nExample:%n",
    footer = "  entente explain id/event/visit/2024-07/xi-jinping--kaz")
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://\\S+");
  private static final Pattern RELATIVE = Pattern.compile("id/\\S+");
  private static final int SUGGESTED = 5;
  private static final int LISTED = 10;

  @Parameters(
      arity = "1..*",
      paramLabel = "IRI|WORDS",
      description =
          "The IRI of a fact, claim, event, position or entity, whole or from id/ on; or words of"
              + " its name or of the sentence.")
  private List<String> words = List.of();

  @Mixin private GraphChoice choice;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many of the things found are explained. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(
      names = "--claims",
      paramLabel = "N",
      defaultValue = "12",
      description = "How many claims are told of each. Default: ${DEFAULT-VALUE}.")
  private int claims;

  ExplainCommand() {
    this.choice = new GraphChoice();
  }

  @Override
  public Integer call() {
    if (limit < 1 || claims < 1) {
      throw new Failure(ExitCode.USAGE, "--limit and --claims must be 1 or more");
    }
    choice.open(this::tell);
    System.out.flush();
    return ExitCode.OK.status();
  }

  private void tell(Source source) {
    Home home = Home.current();
    Questions questions = new Questions(home.queries().resolve("explain"), source);
    Rules rules = Rules.read(home.ontology().resolve("lexicon/rules.csv"));
    Explainer explainer = new Explainer(questions, rules, claims);
    Search search = new Search(questions);
    String sought = String.join(" ", words).strip();
    Optional<String> iri = iri(sought);
    if (iri.isPresent()) {
      print(explained(explainer, iri.get(), search));
    } else {
      found(explainer, search, sought);
    }
  }

  private static Optional<String> iri(String sought) {
    if (RELATIVE.matcher(sought).matches()) {
      return Optional.of(Base.PUBLISHED.iri() + sought);
    }
    return Optional.of(sought).filter(words -> IRI.matcher(words).matches());
  }

  private static Explanation explained(Explainer explainer, String iri, Search search) {
    try {
      return explainer
          .of(iri)
          .orElseThrow(() -> {
            String last = iri.replaceFirst("[/#]+$", "").replaceFirst("^.*[/#]", "");
            return nothing(iri, search.near(last));
          });
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }

  private void found(Explainer explainer, Search search, String sought) {
    List<Search.Hit> hits = search.of(sought);
    if (hits.isEmpty()) {
      throw nothing(sought, search.near(sought));
    }
    for (int i = 0; i < Math.min(limit, hits.size()); i++) {
      if (i > 0) {
        System.out.println();
      }
      print(explained(explainer, hits.get(i).iri(), search));
    }
    List<Search.Hit> others = hits.stream().skip(limit).toList();
    if (!others.isEmpty()) {
      System.out.println();
    }
    others.stream()
        .limit(LISTED)
        .map(hit -> "also: " + Lines.visible(hit.words()) + " " + hit.iri())
        .forEach(System.out::println);
    if (others.size() > LISTED) {
      System.out.println("and " + (others.size() - LISTED) + " more");
    }
  }

  private static Failure nothing(String sought, List<Search.Hit> near) {
    String suggestions =
        near.stream()
            .limit(SUGGESTED)
            .map(hit -> hit.words() + " (" + hit.iri() + ")")
            .collect(Collectors.joining("; "));
    String hint = suggestions.isEmpty() ? "" : "; did you mean: " + suggestions;
    return new Failure(ExitCode.BAD_INPUT, "nothing in the graph: " + sought + hint);
  }

  private static void print(Explanation explanation) {
    System.out.print(new Telling(Boolean.getBoolean("entente.bold")).of(explanation));
  }
}
