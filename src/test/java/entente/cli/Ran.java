package entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a command line ended.
 *
 * @param status the exit code
 * @param out standard output
 * @param err standard error
 */
public record Ran(int status, String out, String err) {

  /** Runs it in this process, as {@code main} does. */
  public static Ran of(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
    try {
      int status = Entente.commandLine().execute(arguments);
      return new Ran(
          status,
          outBytes.toString(StandardCharsets.UTF_8),
          errBytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** Runs it in this process with another folder as the project's own. */
  public static Ran at(Path home, String... arguments) {
    System.setProperty("entente.home", home.toString());
    try {
      return of(arguments);
    } finally {
      System.clearProperty("entente.home");
    }
  }

  /** Starts it in a process of its own; standard error goes to the file. */
  public static Process apart(Path err, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Entente.class.getName());
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command).redirectError(err.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of standard error that are not of a library's log. */
  public List<String> complaints() {
    return err.lines().filter(line -> line.startsWith("entente: ")).toList();
  }
}
