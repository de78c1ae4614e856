package entente.convert;

/** Is told how far a batch has come. */
@FunctionalInterface
public interface Progress {
  /** {@code done} of {@code total} files are converted. */
  void at(int done, int total);
}
