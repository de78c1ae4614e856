package entente.federation;

import java.util.OptionalInt;
import org.apache.jena.query.QueryExecException;

/** Another endpoint gave no answer that can be used; says which, why and what it was sent. */
public final class FederationException extends QueryExecException {
  private static final long serialVersionUID = 1;

  private final String endpoint;
  private final int status;
  private final String sent;

  /** A failure in the words of {@code reason}; {@code status} is 0 where none came. */
  FederationException(String endpoint, int status, String sent, String reason) {
    super("SERVICE <" + endpoint + ">: " + reason);
    this.endpoint = endpoint;
    this.status = status;
    this.sent = sent;
  }

  /** The IRI as the query writes it. */
  public String endpoint() {
    return endpoint;
  }

  /** The status of its response, if there was one. */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** The sub-query that it was sent, or "" if nothing was. */
  public String sent() {
    return sent;
  }
}
