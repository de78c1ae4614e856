package entente.server;

import entente.federation.AllowList;
import entente.federation.Federation;
import entente.server.guard.ClosedRegistries;
import entente.server.guard.Limits;
import entente.server.sparql.Description;
import entente.server.sparql.QueryOperation;
import entente.server.sparql.Seats;
import entente.store.Queries;
import entente.store.Source;
import entente.store.StoreException;
import entente.store.Version;
import java.net.URI;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * The version in force over HTTP on this machine's own address: {@code /sparql} for queries, {@code
 * /} for people, {@code /$/ping}.
 */
public final class GraphServer implements AutoCloseable {
  private static final String ENDPOINT = "/sparql";
  private static final int MIN_THREADS = 2;
  private static final int MAX_THREADS = 64;
  static final int HEADER_BYTES = 16 * 1024;
  private static final long GRACE_MILLIS = 3000;

  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private final FusekiServer server;
  private final QueryOperation operation;
  private final DatasetGraph dataset;
  private final Version version;
  private final Federation federation;

  private GraphServer(
      FusekiServer server,
      QueryOperation operation,
      DatasetGraph dataset,
      Version version,
      Federation federation) {
    this.server = server;
    this.operation = operation;
    this.dataset = dataset;
    this.version = version;
    this.federation = federation;
  }

  /**
   * Starts serving; the stored queries are in the folder {@code queries} beside the folder of the
   * configuration.
   *
   * @param port 0 for any free one
   * @throws StoreException if there is no version, another process has it open, the configuration
   *     cannot be used or the port is taken
   */
  public static GraphServer start(Path graphFolder, Path configuration, int port) {
    Version version =
        Version.current(graphFolder)
            .orElseThrow(() -> new StoreException("no graph in " + graphFolder + ": build one"));
    Path home = configuration.toAbsolutePath().resolveSibling("").normalize();
    Model assembly = Configuration.read(configuration, version);
    try {
      return start(version, assembly, home, port);
    } catch (AssemblerException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new StoreException("cannot open " + version.folder() + ": " + cause.getMessage(), e);
    } catch (FusekiException e) {
      throw new StoreException("cannot listen on port " + port + ": " + e.getMessage(), e);
    }
  }

  private static Federation federation(Path home) {
    try {
      return new Federation(
          AllowList.read(home.resolve("endpoints.txt")), entente.federation.Limits.GUEST);
    } catch (QueryExecException e) {
      throw new StoreException(String.valueOf(e.getMessage()), e);
    }
  }

  private static GraphServer start(Version version, Model assembly, Path home, int port) {
    Federation federation = federation(home);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(port)
            .loopback(true)
            .numServerThreads(MIN_THREADS, MAX_THREADS)
            .enableCors(false)
            .fusekiModules(FusekiModules.empty())
            .parseConfig(assembly)
            .enablePing(true)
            .enableStats(false)
            .enableMetrics(false)
            .enableCompact(false)
            .enableTasks(false);
    DatasetGraph dataset = builder.getDataset(ENDPOINT);
    ClosedRegistries.close(dataset);
    federation.install(dataset);
    Limits limits = Limits.of(dataset.getContext());
    Queries queries = new Queries(home.resolveSibling("queries"));
    Source source = new Source.Local(dataset);
    Description description =
        new Described(entente.catalogue.Described.read(source, queries), limits);
    Seats seats = new Seats(limits);
    QueryOperation operation =
        new QueryOperation(
            version.id(), limits, description, Terms.read(source, queries), seats, federation);
    builder.registerOperation(Operation.Query, operation);
    Site site = new Site(version, source, queries, home, seats, limits, federation);
    FusekiServer server = builder.addFilter("/*", new Gate(Routes.of(site), version.id())).build();
    harden(server.getJettyServer());
    return new GraphServer(server.start(), operation, dataset, version, federation);
  }

  private static void harden(Server jetty) {
    jetty.setErrorHandler(new ErrorAnswers());
    for (ServletContextHandler context : jetty.getDescendants(ServletContextHandler.class)) {
      context.setErrorHandler(new ErrorAnswers());
    }
    for (Connector connector : jetty.getConnectors()) {
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setRequestHeaderSize(HEADER_BYTES);
      http.setSendServerVersion(false);
    }
    jetty.insertHandler(new GracefulHandler());
    jetty.setStopTimeout(GRACE_MILLIS);
  }

  /** The port it listens on. */
  public int port() {
    return server.getPort();
  }

  /** The address of the page for people, ending in a slash. */
  public URI address() {
    return URI.create("http://localhost:" + port() + "/");
  }

  /** The version it serves, until it is closed. */
  public Version version() {
    return version;
  }

  /**
   * Serves until the process is told to end (SIGTERM, SIGINT); running queries get three seconds,
   * then the process ends with status 0.
   */
  public void serveUntilTold() {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  close();
                  Runtime.getRuntime().halt(0);
                },
                "end of service"));
    server.join();
  }

  @Override
  public void close() {
    server.stop();
    operation.close();
    federation.close();
    Version.close(dataset);
  }
}
