package entente.server.http;

import entente.names.Licence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one request: its headers, its entity tag, and how its bytes get there.
 *
 * <p>An answer without a tag of its own gets one by its bytes, unless it changes from one time to
 * the next.
 */
public final class Reply {
  /** What a page for people may load: only what is ours. */
  public static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** The header that names the version of the graph from which an answer is. */
  public static final String VERSION = "Entente-Version";

  private static final int WORTH_COMPRESSING = 1000;

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private Optional<Tag> tag = Optional.empty();
  private boolean lasts = true;

  /** To a request that nothing has been answered yet. */
  public Reply(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
    response.setHeader("Link", "<" + Licence.IRI + ">; rel=\"license\"");
    response.setHeader("Vary", "Accept, Accept-Encoding");
    response.setHeader("Cache-Control", "no-cache");
  }

  /** Something that writes an answer. */
  @FunctionalInterface
  public interface Body {
    /** Writes all of it; the stream stays open. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** The version of the graph that the answer names, or "". */
  public String version() {
    return Optional.ofNullable(response.getHeader(VERSION)).orElse("");
  }

  /** Sets a header. */
  public Reply header(String name, String value) {
    response.setHeader(name, value);
    return this;
  }

  /** Adds a link to something related; the type may be "". */
  public Reply link(String target, String relation, String type) {
    String ending = type.isEmpty() ? "" : "; type=\"" + type + "\"";
    response.addHeader("Link", "<" + target + ">; rel=\"" + relation + "\"" + ending);
    return this;
  }

  /** Says that the answer is a page for people. */
  public Reply page() {
    return header("Content-Security-Policy", PAGE_POLICY);
  }

  /** Sets the status, if it is not 200; such an answer has no tag. */
  public Reply status(int status) {
    response.setStatus(status);
    lasts = false;
    return header("Cache-Control", "no-store");
  }

  /** Says that the same request may have another answer next time: it is not kept. */
  public Reply changes() {
    lasts = false;
    return header("Cache-Control", "no-store");
  }

  /** Says by what this answer is told from others. */
  public Reply tag(Tag known) {
    tag = Optional.of(known);
    return this;
  }

  /** Whether the client has the answer with this tag already; then it is told so. */
  public boolean isKnown() {
    Optional<String> known =
        lasts
            ? tag.flatMap(one -> one.known(Collections.list(request.getHeaders("If-None-Match"))))
            : Optional.empty();
    known.ifPresent(header -> {
      response.setHeader("ETag", header);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    });
    return known.isPresent();
  }

  /** Sends the text, or only that it is unchanged. */
  public void send(String type, String text) throws IOException {
    send(type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends the bytes, or only that they are unchanged. */
  public void send(String type, byte[] bytes) throws IOException {
    if (tag.isEmpty() && lasts) {
      tag(Tag.of(bytes));
    }
    if (isKnown()) {
      return;
    }
    boolean compressed = begin(type, bytes.length >= WORTH_COMPRESSING && isLoose(type));
    byte[] sent = compressed ? compressed(bytes) : bytes;
    response.setContentLength(sent.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(sent);
    }
  }

  /** Sends an answer of a known length, whose tag is known to be new to the client. */
  public void send(String type, long length, Body body) throws IOException {
    boolean compressed = begin(type, length >= WORTH_COMPRESSING && isLoose(type));
    if (!compressed) {
      response.setContentLengthLong(length);
    }
    if (!request.getMethod().equals("HEAD")) {
      try (OutputStream out = body(compressed)) {
        body.writeTo(out);
      }
    }
  }

  /** Begins an answer of unknown length, in chunks: so its end is told from a broken line. */
  public OutputStream stream(String type) throws IOException {
    boolean compressed = begin(type, true);
    response.setHeader("Transfer-Encoding", "chunked");
    return body(compressed);
  }

  /** Sends elsewhere on this server; the address names no host. */
  public void redirect(int status, String path) {
    response.setHeader("Location", path);
    response.setStatus(status);
  }

  /** Whether the client has seen a part of the answer. */
  public boolean isOut() {
    return response.isCommitted();
  }

  private boolean begin(String type, boolean mayCompress) {
    boolean compressed = mayCompress && takesGzip(request.getHeader("Accept-Encoding"));
    if (lasts) {
      tag.ifPresent(known -> response.setHeader("ETag", known.header(compressed)));
    }
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentType(type.startsWith("text/") ? type + ";charset=utf-8" : type);
    return compressed;
  }

  private OutputStream body(boolean compressed) throws IOException {
    OutputStream out = response.getOutputStream();
    return compressed ? new GZIPOutputStream(out, 8192) : out;
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static boolean isLoose(String type) {
    return !type.equals("image/png") && !type.contains("zip") && !type.contains("parquet");
  }

  /** Whether the header {@code Accept-Encoding} names gzip and does not refuse it. */
  static boolean takesGzip(@Nullable String header) {
    return header != null
        && Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", -1))
            .map(part -> part.replace(" ", ""))
            .anyMatch(part ->
                (part.equals("gzip") || part.startsWith("gzip;"))
                    && !part.matches(".*;q=0(\\.0*)?"));
  }
}
