package entente.annotate;

import java.util.ArrayList;
import java.util.List;

/** Keeps sentences at a length that the parser can read in reasonable time. */
final class SentenceLength {
  private SentenceLength() {}

  /**
   * The pieces in parts of at most {@code longest}, cut behind the last semicolon of a part's
   * second half, else behind its last comma, else at its end.
   */
  static List<List<Piece>> parts(String text, List<Piece> pieces, int longest) {
    List<List<Piece>> parts = new ArrayList<>();
    int begin = 0;
    while (begin < pieces.size()) {
      int end = Math.min(begin + longest, pieces.size());
      if (end < pieces.size()) {
        int semicolon = lastMark(text, pieces, ';', begin + longest / 2, end);
        int comma = lastMark(text, pieces, ',', begin + longest / 2, end);
        end = semicolon > 0 ? semicolon : comma > 0 ? comma : end;
      }
      parts.add(pieces.subList(begin, end));
      begin = end;
    }
    return parts;
  }

  /** Behind the last such mark, or 0. */
  private static int lastMark(String text, List<Piece> pieces, char mark, int from, int to) {
    for (int i = to; i > from; i--) {
      Piece piece = pieces.get(i - 1);
      if (piece.length() == 1 && text.charAt(piece.from()) == mark) {
        return i;
      }
    }
    return 0;
  }
}
