package entente.server;

import entente.names.Addresses;
import entente.names.Base;
import entente.pages.Format;
import entente.pages.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How documents are sent: headers, entity tags, redirections. */
final class Reply {
  static final String HTML = "text/html";
  static final Addresses ADDRESSES = new Addresses(Base.PUBLISHED);

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** Of the one style element that the table of YASGUI 4.5.0 makes. */
  private static final String TABLE_STYLE = "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='";

  private Reply() {}

  static void html(HttpServletRequest request, HttpServletResponse response, String body)
      throws IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    bytes(request, response, HTML, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for the page with the editor, whose library needs styles of its own. */
  static void editor(HttpServletRequest request, HttpServletResponse response, String body)
      throws IOException {
    response.setHeader(
        "Content-Security-Policy",
        POLICY.replace("style-src 'self'", "style-src 'self' " + TABLE_STYLE));
    bytes(request, response, HTML, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends the bytes as UTF-8 text of the type, or only that they are unchanged. */
  static void bytes(
      HttpServletRequest request, HttpServletResponse response, String type, byte[] bytes)
      throws IOException {
    String tag = "\"" + hash(bytes) + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Link", "<" + Pages.LICENCE + ">; rel=\"license\"");
    String known = request.getHeader("If-None-Match");
    if (response.getStatus() == HttpServletResponse.SC_OK && known != null && known.contains(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type + ";charset=utf-8");
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  /** Sends elsewhere on this server; the address names no host. */
  static void redirect(HttpServletResponse response, int status, String path) {
    response.setHeader("Location", path);
    response.setStatus(status);
  }

  /** Names the thing that a document describes and its other forms. */
  static void links(HttpServletResponse response, String iri) {
    response.addHeader("Link", "<" + iri + ">; rel=\"describes\"");
    response.addHeader("Link", "<" + iri + ">; rel=\"describedby\"");
    response.addHeader(
        "Link", "<" + ADDRESSES.page(iri) + ">; rel=\"alternate\"; type=\"text/html\"");
    for (Format format : Format.all()) {
      String address = ADDRESSES.data(iri) + "." + format.ending();
      response.addHeader(
          "Link", "<" + address + ">; rel=\"alternate\"; type=\"" + format.type() + "\"");
    }
  }

  static void vary(HttpServletResponse response) {
    response.setHeader("Vary", "Accept");
  }

  /** Says that nothing is known here: to people as a page, to programs in words. */
  static void nothing(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    vary(response);
    if (Accept.of(request).best(List.of("text/plain", HTML)).orElse("").equals(HTML)) {
      html(request, response, Pages.nothing(path));
    } else {
      words(response, HttpServletResponse.SC_NOT_FOUND, "nothing is known under " + path);
    }
  }

  /** Says in plain words why there is nothing. */
  static void words(HttpServletResponse response, int status, String words) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    response.getWriter().println(words);
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

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
