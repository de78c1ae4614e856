package entente.server.sparql;

import entente.server.http.Accept;
import entente.server.http.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Requests of the SPARQL 1.1 Protocol, read ourselves: no more bytes than a query may have. */
final class Reading {
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;
  private static final int UNSUPPORTED = 415;
  private static final String QUERY = "application/sparql-query";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\";\\s]+)");
  private static final List<String> WRITING = List.of("update", "using-graph-uri", "request");

  private final int mostBytes;

  Reading(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  Asked read(HttpServletRequest request) throws IOException {
    String query = request.getQueryString();
    Fields fields = Fields.parse(query == null ? "" : query);
    boolean hasBody = !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    return hasBody ? posted(request, fields) : asked(request, fields, text(fields));
  }

  private Asked posted(HttpServletRequest request, Fields fields) throws IOException {
    String header = Optional.ofNullable(request.getContentType()).orElse("");
    String type = header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (!type.equals(QUERY) && !type.equals(FORM)) {
      throw new Refusal(
              UNSUPPORTED,
              "unsupported media type",
              (type.isEmpty() ? "a body without Content-Type" : type)
                  + " is not read here; a query is posted as "
                  + QUERY
                  + " or in a form; there are no updates")
          .header("Accept-Post", QUERY + ", " + FORM);
    }
    checkEncoding(header, request.getHeader("Content-Encoding"));
    String body = Fields.utf8(ByteBuffer.wrap(body(request)));
    if (type.equals(FORM)) {
      Fields both = fields.and(Fields.parse(body));
      return asked(request, both, Optional.of(text(both).orElseThrow(() -> bad("no query"))));
    }
    if (fields.has("query")) {
      throw bad("one query in the body and one in the address: send one");
    }
    return asked(request, fields, Optional.of(body));
  }

  private static void checkEncoding(String type, @Nullable String encoding) {
    Matcher charset = CHARSET.matcher(type.toLowerCase(Locale.ROOT));
    if (charset.find() && !charset.group(1).equals("utf-8")) {
      throw new Refusal(UNSUPPORTED, "unsupported media type", "a query is sent in UTF-8");
    }
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new Refusal(UNSUPPORTED, "unsupported media type", "a query is sent uncompressed");
    }
  }

  private byte[] body(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > mostBytes) {
      throw tooLarge();
    }
    try (InputStream in = request.getInputStream()) {
      byte[] bytes = in.readNBytes(mostBytes + 1);
      if (bytes.length > mostBytes) {
        throw tooLarge();
      }
      return bytes;
    }
  }

  private Refusal tooLarge() {
    return new Refusal(
            TOO_LARGE, "content too large", "a query may have at most " + mostBytes + " bytes")
        .header("Connection", "close");
  }

  private static Optional<String> text(Fields fields) {
    for (String name : WRITING) {
      if (fields.has(name)) {
        throw bad("parameter " + name + ": this endpoint answers queries; there are no updates");
      }
    }
    List<String> texts = fields.values("query");
    if (texts.size() > 1) {
      throw bad("parameter query is given " + texts.size() + " times: send one query");
    }
    return texts.stream().findFirst();
  }

  private static Asked asked(HttpServletRequest request, Fields fields, Optional<String> query) {
    if (query.isPresent() && query.get().isBlank()) {
      throw bad("the query is empty");
    }
    return new Asked(
        query,
        fields.values("default-graph-uri"),
        fields.values("named-graph-uri"),
        fields.first("format").or(() -> fields.first("output")).filter(name -> !name.isBlank()),
        Accept.of(request),
        plan(fields),
        fields.first("timeout").map(Reading::seconds));
  }

  private static boolean plan(Fields fields) {
    Optional<String> wish = fields.first("federation");
    if (wish.isPresent() && !wish.get().equals("plan")) {
      throw bad("parameter federation: the only value is plan");
    }
    return wish.isPresent();
  }

  private static Duration seconds(String words) {
    try {
      double seconds = Double.parseDouble(words);
      if (seconds > 0) {
        return Duration.ofMillis((long) Math.min(seconds * 1000, Integer.MAX_VALUE));
      }
    } catch (NumberFormatException e) {
      throw bad("parameter timeout: a number of seconds is wanted");
    }
    throw bad("parameter timeout: a positive number of seconds is wanted");
  }

  private static Refusal bad(String detail) {
    return new Refusal(BAD_REQUEST, "bad request", detail);
  }
}
