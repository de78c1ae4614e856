package entente.ingest;

import java.util.Locale;

/** Why a file did not become an article. */
public enum Reason {
  /** Nothing but white space. */
  EMPTY,
  /** Bytes that no text has: a picture, an archive, a document of an office program. */
  BINARY,
  /** The path does not exist, or the system refuses to open it. */
  UNREADABLE,
  /** A folder, pipe, socket or device where a file was expected. */
  NOT_A_FILE,
  /** A link that leads back to a folder above it. */
  LINK_LOOP,
  /** A folder in which no article was found. */
  NO_ARTICLES,
  /** Text, but with too few words to be an article. */
  NOT_TEXT,
  /** More bytes, or a longer line, than {@link ArticleReader} takes. */
  TOO_LARGE,
  /** In none of the encodings that {@link ArticleReader} knows. */
  UNDECODABLE,
  /** The same text as another file, which was kept. */
  DUPLICATE;

  /** The stable code in reports: lower case, with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
