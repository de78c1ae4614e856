package entente.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How rows are written. */
public enum Form {
  /** RFC 4180 with a header; text that a spreadsheet would take for a formula is guarded. */
  CSV("text/csv"),
  /** An array with one object for each row: numbers as numbers, what is not there as null. */
  JSON("application/json"),
  /** One node for each row, as CSV on the Web makes them; values are the terms of the graph. */
  TTL("text/turtle");

  private final String mediaType;

  Form(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Without its character set, which is UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** What an address of this form ends in, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form of an ending; empty if there is none. */
  public static Optional<Form> of(String ending) {
    return Arrays.stream(values()).filter(form -> form.ending().equals(ending)).findFirst();
  }
}
