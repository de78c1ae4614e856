package entente.convert;

import entente.ingest.Reading;
import java.nio.file.Path;

/** How it went with one file. */
public sealed interface Outcome {

  /** The file is an article and was read. */
  record Converted(Path file, Conversion conversion) implements Outcome {}

  /** The file is no article, or one that is there already. */
  record Refused(Reading.Refused reading) implements Outcome {}

  /**
   * Our fault: the article is good and a rule broke on it.
   *
   * @param problem the kind of error and its message, in one line
   */
  record Failed(Path file, String problem) implements Outcome {}
}
