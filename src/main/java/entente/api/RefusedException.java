package entente.api;

import java.io.Serial;
import java.util.Map;

/** A request that has no answer, with what is to be told of it. */
public final class RefusedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final int status;
  private final String title;
  private final transient Map<String, String> members;

  RefusedException(int status, String title, String detail, Map<String, String> members) {
    super(detail);
    this.status = status;
    this.title = title;
    this.members = Map.copyOf(members);
  }

  static RefusedException parameter(String name, String detail) {
    return new RefusedException(
        400, "A parameter cannot be taken", detail, Map.of("parameter", name));
  }

  /** The status of HTTP that says it. */
  public int status() {
    return status;
  }

  /** The kind of refusal. */
  public String title() {
    return title;
  }

  /** What is wrong here, and what to do. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** Further words by name, such as the name of the parameter. */
  public Map<String, String> members() {
    return members;
  }
}
