package entente.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The response to a query that is answered: its headers and how its bytes get there. */
final class Reply {
  /** The licence of the data. */
  static final String LICENSE = "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"";

  private static final int WORTH_COMPRESSING = 1000;

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Choice choice;
  private final Optional<Tag> tag;
  private final Limits limits;

  Reply(
      HttpServletRequest request,
      HttpServletResponse response,
      Choice choice,
      Optional<Tag> tag,
      Limits limits) {
    this.request = request;
    this.response = response;
    this.choice = choice;
    this.tag = tag;
    this.limits = limits;
  }

  /** Says that the client has the answer already. */
  void notModified() {
    boolean compressed = takesGzip(request.getHeader("Accept-Encoding"));
    setHeaders(compressed);
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
  }

  /** Begins an answer of unknown length, in chunks: so its end is told from a broken line. */
  OutputStream stream() throws IOException {
    boolean compressed = takesGzip(request.getHeader("Accept-Encoding"));
    setHeaders(compressed);
    response.setHeader("Transfer-Encoding", "chunked");
    response.setContentType(choice.contentType());
    return body(compressed);
  }

  /** Whether the client has seen a part of the answer. */
  boolean isOut() {
    return response.isCommitted();
  }

  /** Sends the whole answer. */
  void send(Spool spool) throws IOException {
    boolean compressed = begin(spool.length());
    try (OutputStream out = body(compressed)) {
      spool.copyTo(out);
    }
  }

  /** Sends the whole answer. */
  void send(byte[] bytes) throws IOException {
    boolean compressed = begin(bytes.length);
    try (OutputStream out = body(compressed)) {
      out.write(bytes);
    }
  }

  private boolean begin(long length) {
    boolean compressed =
        length >= WORTH_COMPRESSING && takesGzip(request.getHeader("Accept-Encoding"));
    setHeaders(compressed);
    response.setContentType(choice.contentType());
    if (!compressed) {
      response.setContentLengthLong(length);
    }
    return compressed;
  }

  private OutputStream body(boolean compressed) throws IOException {
    OutputStream out = response.getOutputStream();
    return compressed ? new GZIPOutputStream(out, 8192) : out;
  }

  private void setHeaders(boolean compressed) {
    announce(response, limits);
    response.setHeader("Vary", "Accept, Accept-Encoding");
    response.setHeader("Cache-Control", tag.isPresent() ? "public, max-age=60" : "no-store");
    tag.ifPresent(known -> response.setHeader("ETag", known.header(compressed)));
    response.setHeader(
        "Content-Disposition", "inline; filename=\"answer." + choice.format().ending() + "\"");
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
  }

  /** Sets the headers that tell how far an answer can go. */
  static void announce(HttpServletResponse response, Limits limits) {
    response.setHeader("Link", LICENSE);
    response.setHeader("Entente-Row-Limit", Long.toString(limits.rows()));
    response.setHeader("Entente-Byte-Limit", Long.toString(limits.bytes()));
    response.setHeader("Entente-Timeout", Long.toString(limits.timeout().toSeconds()));
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
