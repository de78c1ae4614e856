package entente.cli;

import entente.evaluate.UnreadableFactsException;
import entente.lexicon.LexiconException;
import entente.store.StoreException;
import entente.store.UnreadableFileException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The front door: one subcommand for each deed. */
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    versionProvider = Entente.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns articles about diplomacy into a knowledge graph, and serves it.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the data does not conform to the shapes",
      "2:the command line is wrong; nothing was read",
      "3:an input is missing or cannot be read, the others were converted; or nothing is found",
      "4:the graph or an output cannot be opened or written",
      "70:a bug of this program"
    },
    footerHeading = "%nExample:%n",
    footer = "  entente serve",
    subcommands = {
      BuildCommand.class,
      ConvertCommand.class,
      FactsCommand.class,
      EvaluateCommand.class,
      FunnelCommand.class,
      ValidateCommand.class,
      QueryCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      ReconcileCommand.class,
      PrepareCommand.class
    })
public final class Entente {

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version =
          Optional.ofNullable(Entente.class.getPackage().getImplementationVersion())
              .orElse("(not built)");
      return new String[] {"entente " + version};
    }
  }

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    int status = commandLine().execute(arguments);
    if (status == ExitCode.OK.status() && System.out.checkError()) {
      System.err.println("entente: standard output cannot be written");
      status = ExitCode.STORE.status();
    }
    System.exit(status);
  }

  /** The command line with every subcommand. */
  static CommandLine commandLine() {
    return prepared(new CommandLine(new Entente()));
  }

  /** Exit codes, errors and help as all commands have them. */
  static CommandLine prepared(CommandLine line) {
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(Entente::wrongUsage)
        .setExecutionExceptionHandler(Entente::failed);
  }

  private static int wrongUsage(CommandLine.ParameterException error, String[] arguments) {
    CommandLine command = error.getCommandLine();
    PrintWriter out = command.getErr();
    out.println("entente: " + Lines.visible(String.valueOf(error.getMessage())));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(error, out)) {
      out.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    }
    out.flush();
    return ExitCode.USAGE.status();
  }

  private static int failed(Exception error, CommandLine command, ParseResult result) {
    PrintWriter out = command.getErr();
    ExitCode code = code(error);
    if (code == ExitCode.INTERNAL && !(error instanceof Failure)) {
      error.printStackTrace(out);
    } else {
      out.println("entente: " + Lines.visible(message(error)));
    }
    out.flush();
    return code.status();
  }

  private static ExitCode code(Exception error) {
    return switch (error) {
      case Failure failure -> failure.code();
      case StoreException store -> ExitCode.STORE;
      case UnreadableFileException file -> ExitCode.BAD_INPUT;
      case LexiconException data -> ExitCode.BAD_INPUT;
      case UnreadableFactsException file -> ExitCode.BAD_INPUT;
      case IOException file -> ExitCode.STORE;
      default -> ExitCode.INTERNAL;
    };
  }

  private static String message(Exception error) {
    return error instanceof FileSystemException file && file.getReason() == null
        ? file.getFile() + ": cannot be written or read"
        : String.valueOf(error.getMessage());
  }
}
