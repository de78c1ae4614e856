package entente.api;

import java.io.Serial;
import java.util.Map;

/** A request that has no answer, with the problem to be told. */
public final class RefusedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final transient Problem problem;

  RefusedException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  static RefusedException parameter(String name, String detail) {
    return new RefusedException(
        new Problem(400, "A parameter cannot be taken", detail, Map.of("parameter", name)));
  }

  /** What to tell. */
  public Problem problem() {
    return problem;
  }
}
