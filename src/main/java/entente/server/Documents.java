package entente.server;

import entente.names.Addresses;
import entente.names.Base;
import entente.pages.Citation;
import entente.pages.Pages;
import entente.pages.Pages.Found;
import entente.pages.answer.Foot;
import entente.pages.answer.Format;
import entente.server.http.Accept;
import entente.server.http.Refusal;
import entente.server.http.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How documents are named and sent: their forms, and the policy of their pages. */
final class Documents {
  static final String HTML = "text/html";
  static final Addresses ADDRESSES = new Addresses(Base.PUBLISHED);

  /** Of the one style element that the table of YASGUI 4.5.0 makes. */
  private static final String TABLE_STYLE = "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='";

  /**
   * Programs that take every format read triples: in quads, whose graphs have names, they would
   * find nothing in the default graph. Who wants quads more than the others gets them.
   */
  private static final Map<String, Double> QUALITIES =
      Format.all().stream()
          .filter(Format::hasQuads)
          .collect(Collectors.toUnmodifiableMap(Format::type, format -> 0.8));

  private Documents() {}

  static void html(Reply reply, String body) throws IOException {
    reply.page().send(HTML, Foot.filled(body, reply.version()));
  }

  /** The same for the page with the editor, whose library needs styles of its own. */
  static void editor(Reply reply, String body) throws IOException {
    String policy =
        Reply.PAGE_POLICY.replace("style-src 'self'", "style-src 'self' " + TABLE_STYLE);
    reply.header("Content-Security-Policy", policy).send(HTML, Foot.filled(body, reply.version()));
  }

  /** Names the thing that a document describes and its other forms. */
  static void links(Reply reply, String iri) {
    reply.link(iri, "describes", "").link(iri, "describedby", "").link(iri, "cite-as", "");
    reply.link(ADDRESSES.page(iri), "alternate", HTML);
    for (Format format : Format.all()) {
      reply.link(ADDRESSES.data(iri) + "." + format.ending(), "alternate", format.type());
    }
  }

  /** Says that nothing is known here: to people as a page, to programs as a problem. */
  static void nothing(HttpServletRequest request, Reply reply, String path) throws IOException {
    if (!wantsPage(request)) {
      throw new Refusal(
          HttpServletResponse.SC_NOT_FOUND, "not found", "nothing is known under " + path);
    }
    html(reply.status(HttpServletResponse.SC_NOT_FOUND), Pages.nothing(path));
  }

  /** Says that something was read from an article that its publisher has taken back. */
  static void gone(HttpServletRequest request, Reply reply, String path, Found.Withdrawn withdrawn)
      throws IOException {
    if (!wantsPage(request)) {
      throw new Refusal(
              HttpServletResponse.SC_GONE,
              "gone",
              "the article was withdrawn on " + withdrawn.day() + ": " + withdrawn.reason())
          .with("withdrawn", withdrawn.day())
          .with("reason", withdrawn.reason());
    }
    html(reply.status(HttpServletResponse.SC_GONE), Pages.withdrawn(path, withdrawn));
  }

  /** Whether a person reads the answer, as far as a request tells. */
  private static boolean wantsPage(HttpServletRequest request) {
    List<String> offered = List.of("application/problem+json", HTML);
    return Accept.of(request).best(offered).orElse("").equals(HTML);
  }

  /**
   * The media type that is wanted: by the parameter {@code format}, or else by the Accept headers;
   * refuses if it is none of those offered.
   */
  static String wanted(HttpServletRequest request, List<String> offered) {
    String name = request.getParameter("format");
    Optional<String> type =
        name == null
            ? Accept.of(request).best(offered, QUALITIES)
            : offered.stream().filter(one -> isCalled(one, name)).findFirst();
    return type.orElseThrow(() ->
        new Refusal(
                HttpServletResponse.SC_NOT_ACCEPTABLE,
                "not acceptable",
                "there is " + String.join(", ", offered))
            .with("available", offered));
  }

  private static boolean isCalled(String type, String name) {
    String ending =
        Format.of(type).map(Format::ending).orElse(type.substring(type.lastIndexOf('/') + 1));
    boolean cites = Citation.Form.of(name).map(Citation.Form::type).equals(Optional.of(type));
    return name.equals(ending) || name.equals(type) || cites;
  }

  /** The media types of data, after those given. */
  static List<String> typesAfter(String... first) {
    List<String> types = new ArrayList<>(List.of(first));
    Format.all().forEach(format -> types.add(format.type()));
    return List.copyOf(types);
  }

  /** The media types of the descriptions and citations of a thing, after those given. */
  static List<String> formsAfter(String... first) {
    List<String> types = new ArrayList<>(typesAfter(first));
    for (Citation.Form form : Citation.Form.values()) {
      types.add(form.type());
    }
    return List.copyOf(types);
  }

  /** The ending of the documents of a media type. */
  static Optional<String> ending(String type) {
    return Format.of(type)
        .map(Format::ending)
        .or(() -> Citation.Form.of(type).map(Citation.Form::ending));
  }

  /** The first value of each parameter of the address. */
  static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> first = new LinkedHashMap<>();
    for (String name : Collections.list(request.getParameterNames())) {
      String value = request.getParameter(name);
      first.put(name, value == null ? "" : value);
    }
    return first;
  }
}
