package entente.server;

import java.nio.file.Path;

/** The server as a process of its own: graph folder and configuration as arguments. */
public final class ServerProcess {
  private ServerProcess() {}

  /** Prints the port, then serves until told to end. */
  public static void main(String[] arguments) {
    GraphServer server = GraphServer.start(Path.of(arguments[0]), Path.of(arguments[1]), 0);
    System.out.println("port " + server.port());
    server.serveUntilTold();
  }
}
