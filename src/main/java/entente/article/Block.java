package entente.article;

/** A stretch of lines that belong together: a paragraph, a heading, a line of the header. */
public record Block(Span span, Kind kind) {

  /** What a block is for the reader. */
  public enum Kind {
    /** The headline. */
    TITLE,
    /** Source, editor, date, byline: read as properties, never parsed as prose. */
    HEADER,
    /** A line that names the part that follows. */
    HEADING,
    /** The words under a picture, often a copy of the lead. */
    CAPTION,
    /** Running text. */
    PARAGRAPH,
    /** "ENDS", follow-us lines, share buttons: kept, never read. */
    BOILERPLATE,
    /** Words of another language: kept, never read. */
    FOREIGN
  }

  /** Whether the block is part of an article in English. */
  public boolean isRead() {
    return kind != Kind.BOILERPLATE && kind != Kind.FOREIGN;
  }

  /** Whether the block holds sentences that state facts. */
  public boolean isProse() {
    return kind == Kind.PARAGRAPH || kind == Kind.CAPTION;
  }
}
