package entente.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The server as a process of its own. */
public final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final String root;

  private ServerProcess(Process process, String root) {
    this.process = process;
    this.root = root;
  }

  /**
   * Starts it on a free port.
   *
   * @param heap such as 512m
   * @param folder where the configuration goes, and what the process complains of
   * @param change of the product's configuration
   */
  public static ServerProcess start(
      Path graph, String heap, Path folder, UnaryOperator<String> change) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                ServerProcess.class.getName(),
                graph.toString(),
                Served.configuration(folder, change).toString())
            .redirectError(folder.resolve("stderr").toFile())
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      return new ServerProcess(
          process, "http://localhost:" + out.readLine().substring("port ".length()));
    }
  }

  /** Its address, without a slash at the end. */
  public String root() {
    return root;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroy();
  }

  /**
   * Graph folder and configuration as arguments; prints the port, then serves until told to end.
   */
  public static void main(String[] arguments) {
    GraphServer server = GraphServer.start(Path.of(arguments[0]), Path.of(arguments[1]), 0);
    System.out.println("port " + server.port());
    server.serveUntilTold();
  }
}
