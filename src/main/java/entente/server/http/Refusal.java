package entente.server.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why a request is not answered: words for its sender, nothing about our insides. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String title;
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  /** Of the status 4xx or 5xx, with a title that is the same for all of its kind. */
  public Refusal(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
  }

  /** Adds a member to the description: a string, a number or a list of strings. */
  public Refusal with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  /** Adds a header to the response. */
  public Refusal header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Says when it may be worth asking again. */
  public Refusal retryAfter(Duration pause) {
    return header("Retry-After", Long.toString(Math.max(1, pause.toSeconds())));
  }

  /** The status of the response. */
  public int status() {
    return status;
  }

  String title() {
    return title;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  Map<String, Object> members() {
    return members;
  }

  Map<String, String> headers() {
    return headers;
  }
}
