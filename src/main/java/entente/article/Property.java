package entente.article;

/**
 * Something an article says about itself in its header or dateline.
 *
 * @param value as a person would write it; a date or date-time in ISO 8601, as precise as stated
 *     ("--07-02" where the year is missing)
 * @param span the words that say so
 */
public record Property(Kind kind, String value, Span span) {

  /** What the property tells; the name in a table is {@link #label()}. */
  public enum Kind {
    TITLE("title"),
    SUBTITLE("subtitle"),
    /** The day the article was posted, without a time. */
    DATE("date"),
    /** Day and time of posting. */
    PUBLISHED_AT("publishedAt"),
    PUBLISHER("publisher"),
    SOURCE("source"),
    AUTHOR("author"),
    EDITOR("editor"),
    DATELINE("dateline"),
    DATELINE_PLACE("datelinePlace"),
    DATELINE_DATE("datelineDate"),
    SECTION("section");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The predicate under which the flat table lists the property. */
    public String label() {
      return label;
    }
  }
}
