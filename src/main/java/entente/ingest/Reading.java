package entente.ingest;

import entente.article.Article;
import java.nio.file.Path;

/** What came of reading one file. */
public sealed interface Reading {

  /** An article. */
  record Read(Article article) implements Reading {}

  /**
   * A file that is no article.
   *
   * @param detail what exactly is wrong, for a person; may be empty
   */
  record Refused(Path file, Reason reason, String detail) implements Reading {

    /** File, reason and detail in one line; control characters of the name are shown escaped. */
    public String line() {
      String end = detail.isEmpty() ? "" : " (" + visible(detail) + ")";
      return visible(file.toString()) + ": " + reason.code() + end;
    }

    private static String visible(String words) {
      StringBuilder shown = new StringBuilder(words.length());
      words
          .codePoints()
          .forEach(point -> {
            int type = Character.getType(point);
            boolean hidden =
                type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
            if (hidden) {
              shown.append("\\u{").append(Integer.toHexString(point)).append('}');
            } else {
              shown.appendCodePoint(point);
            }
          });
      return shown.toString();
    }
  }
}
