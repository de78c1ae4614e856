package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exit codes and messages, for commands that end in every possible way. */
class EntenteTest {

  /** A command that ends as it is told. */
  @Command(name = "end", mixinStandardHelpOptions = true)
  static final class End implements Callable<Integer> {
    @Option(names = "--as", required = true)
    private ExitCode code = ExitCode.OK;

    @Override
    public Integer call() {
      return switch (code) {
        case OK -> ExitCode.OK.status();
        case INTERNAL -> throw new IllegalStateException("a broken promise");
        case NOT_CONFORMING, USAGE, BAD_INPUT, STORE ->
            throw new Failure(code, "first line\nsecond \u001b[31mline");
      };
    }
  }

  private record Ended(int status, String out, String err) {}

  @ParameterizedTest
  @CsvSource({
    "--help, OK",
    "--version, OK",
    "end --as OK, OK",
    "end --as NOT_CONFORMING, NOT_CONFORMING",
    "end --as BAD_INPUT, BAD_INPUT",
    "end --as STORE, STORE",
    "end --as INTERNAL, INTERNAL",
    "end --as NOTHING, USAGE",
    "end, USAGE",
    "end --no-such-option, USAGE",
    "no-such-command, USAGE"
  })
  void execute_arguments_exitCode(String arguments, ExitCode expected) {
    assertThat(run(arguments).status()).isEqualTo(expected.status());
  }

  @ParameterizedTest
  @CsvSource({"OK, 0", "NOT_CONFORMING, 1", "USAGE, 2", "BAD_INPUT, 3", "STORE, 4", "INTERNAL, 70"})
  void exitCode_documentedStatus(ExitCode code, int status) {
    assertThat(code.status()).isEqualTo(status);
    assertThat(run("--help").out()).containsPattern("(?m)^ +" + status + " +\\S");
  }

  @Test
  void exitCodes_eachStatusOnce() {
    assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::status)).doesNotHaveDuplicates();
  }

  @Test
  void execute_expectedFailure_oneLineWithoutControlCharacters() {
    assertThat(run("end --as STORE").err())
        .isEqualTo("entente: first line\\u{a}second \\u{1b}[31mline" + System.lineSeparator());
  }

  @Test
  void execute_bug_stackTrace() {
    assertThat(run("end --as INTERNAL").err())
        .contains("IllegalStateException: a broken promise")
        .contains("at entente.cli.EntenteTest");
  }

  @Test
  void execute_wrongUsage_saysWhatAndWhereHelpIs() {
    assertThat(run("end --as NOTHING").err())
        .startsWith("entente: Invalid value for option '--as'")
        .contains("Try 'entente end --help'.");
  }

  private static Ended run(String arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Entente.commandLine();
    line.addSubcommand(Entente.prepared(new CommandLine(new End())));
    Entente.prepared(line).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int status = line.execute(arguments.split(" "));
    return new Ended(status, out.toString(), err.toString());
  }
}
