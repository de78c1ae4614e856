package entente.server;

import static java.util.stream.Collectors.joining;

import entente.server.http.Problem;
import entente.server.http.Refusal;
import entente.server.http.Reply;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything: lets through the paths and methods that we serve, and sets the headers
 * of every response.
 *
 * <p>Scripts of other sites may read answers, without credentials.
 */
final class Gate implements Filter {
  private static final Set<String> READ = Set.of("GET", "HEAD");
  private static final Set<String> QUERY = Set.of("GET", "HEAD", "POST", "QUERY");
  private static final String RETRY_SECONDS = "5";
  private static final String EXPOSED =
      "Accept-Post, Allow, ETag, Link, Retry-After, X-Total-Count, Content-Disposition,"
          + " Content-Encoding, Content-Location, Request-Id, Entente-Version,"
          + " Entente-Unknown-Terms, Entente-Silent-Failures,"
          + " Entente-Row-Limit, Entente-Byte-Limit, Entente-Timeout";

  private final List<Route> routes;
  private final String version;

  /**
   * The first route that covers a path answers.
   *
   * @param version of the graph, which every answer names
   */
  Gate(List<Route> routes, String version) {
    this.routes = List.copyOf(routes);
    this.version = version;
  }

  @Override
  public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) anyRequest;
    HttpServletResponse response = (HttpServletResponse) anyResponse;
    setHeaders(response);
    response.setHeader(Reply.VERSION, version);
    String path = request.getRequestURI();
    Optional<Route> route = routes.stream().filter(one -> one.covers(path)).findFirst();
    Set<String> methods = route.map(Route::methods).orElseGet(() -> methods(path));
    if (methods.isEmpty()) {
      refuse(response, 404, "not found", "there is nothing at this address: try / or /sparql");
    } else if (request.getMethod().equals("OPTIONS")) {
      preflight(response, methods);
    } else if (!methods.contains(request.getMethod())) {
      response.setHeader("Allow", allowed(methods));
      refuse(response, 405, "method not allowed", "this address takes " + allowed(methods));
    } else if (route.isPresent()) {
      answer(route.get(), request, response);
    } else {
      chain.doFilter(new Inward(request), response);
    }
  }

  private static void answer(Route route, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      route.answer(request, response);
    } catch (Refusal refusal) {
      Problem.send(response, refusal);
    } catch (QueryCancelledException e) {
      response.setHeader("Retry-After", RETRY_SECONDS);
      refuse(response, 503, "out of time", "this page takes too long to make: ask again later");
    }
  }

  private static Set<String> methods(String path) {
    return switch (path) {
      case "/sparql" -> QUERY;
      case "/$/ping" -> READ;
      default -> Set.of();
    };
  }

  private static void preflight(HttpServletResponse response, Set<String> methods) {
    response.setHeader("Allow", allowed(methods));
    response.setHeader("Access-Control-Allow-Methods", allowed(methods));
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static String allowed(Set<String> methods) {
    return Stream.concat(methods.stream(), Stream.of("OPTIONS")).sorted().collect(joining(", "));
  }

  private static void setHeaders(HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", EXPOSED);
    response.setHeader(Problem.REQUEST_ID, UUID.randomUUID().toString());
  }

  private static void refuse(HttpServletResponse response, int status, String title, String detail)
      throws IOException {
    Problem.send(response, new Refusal(status, title, detail));
  }

  /**
   * Hides the parameters whose value Fuseki would write into its answer, and asks for the whole
   * answer where only its head is wanted; Jetty sends no body then.
   */
  private static final class Inward extends HttpServletRequestWrapper {
    private static final Set<String> HIDDEN = Set.of("stylesheet", "callback", "force-accept");

    Inward(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
    }

    @Override
    public @Nullable String getParameter(String name) {
      return HIDDEN.contains(name) ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return HIDDEN.contains(name) ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> shown = new TreeMap<>(super.getParameterMap());
      shown.keySet().removeAll(HIDDEN);
      return shown;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(getParameterMap().keySet());
    }
  }
}
