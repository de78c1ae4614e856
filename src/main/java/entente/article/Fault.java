package entente.article;

import java.util.Arrays;

/**
 * A stretch of the text on which a step of ours broke: what stands there may not be read, the rest
 * is.
 *
 * @param stage the step
 * @param problem the kind of error, its message and where it happened, in one line
 */
public record Fault(Span span, String stage, String problem) {
  private static final String OURS = "entente.";

  /** The fault that an error shows. */
  public static Fault of(Span span, String stage, Throwable error) {
    return new Fault(span, stage, problem(error));
  }

  /**
   * An error in one line: its kind, its message and the first place of ours that it went through.
   */
  public static String problem(Throwable error) {
    String where =
        Arrays.stream(error.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return error.toString().replaceAll("\\s+", " ") + where;
  }
}
