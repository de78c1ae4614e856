package entente.annotate;

import entente.annotate.Parser.Hint;
import entente.annotate.Parser.Word;
import entente.article.Unbroken;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words as the parser is to see them: straight marks, names with capitals, one word a name. */
final class WordForms {
  private static final Set<String> CAPITALS =
      Set.of(
          "i",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final String text;
  private final Names names;
  private final boolean shouted;

  /**
   * @param shouted whether all letters of the sentence are capitals, which then say nothing
   */
  WordForms(String text, Names names, boolean shouted) {
    this.text = text;
    this.names = names;
    this.shouted = shouted;
  }

  Word word(Piece piece) {
    StringBuilder form = new StringBuilder(piece.length());
    List<Range> inside = names.in(piece.from(), piece.to());
    for (int i = piece.from(); i < piece.to(); i++) {
      char c = text.charAt(i);
      int index = i;
      if (inside.stream().anyMatch(name -> name.from() == index)) {
        form.append(Character.toUpperCase(c));
      } else {
        form.append(straight(c));
      }
    }
    return new Word(shape(cased(Unbroken.of(form.toString())), piece.hint()), piece.hint());
  }

  private String cased(String form) {
    String small = form.toLowerCase(Locale.ROOT);
    boolean capital = CAPITALS.contains(small);
    return !shouted ? form : capital ? form.charAt(0) + small.substring(1) : small;
  }

  private static String shape(String form, Hint hint) {
    return switch (hint) {
      case NONE -> form.isEmpty() ? "-" : form;
      case NAME -> lastWord(form);
      case NUMBER -> form.replaceAll("^[^\\d]+|\\s.*$", "");
    };
  }

  private static String lastWord(String name) {
    String[] words = name.split("[\\s\\p{Z}]+", -1);
    String last = words[words.length - 1];
    if (last.isEmpty()) {
      return "-";
    }
    String capital = last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
    return capital.length() > Tokenizer.LONGEST_WORD
        ? capital.substring(0, Tokenizer.LONGEST_WORD)
        : capital;
  }

  private static char straight(char c) {
    return switch (c) {
      case '“', '”', '„', '«', '»', '「', '」' -> '"';
      case '‘', '’', '‚', '`' -> '\'';
      case '–', '—', '‐', '‑', '−' -> '-';
      default -> c;
    };
  }
}
