package entente.store;

import java.io.Serial;

/** A parameter that a query does not have, or a value that it cannot take. */
public final class ParameterException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  private final String parameter;

  ParameterException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** The name as given. */
  public String parameter() {
    return parameter;
  }
}
