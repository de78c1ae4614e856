package entente.names;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English labels built from parts, the same wherever the same parts are known. */
public final class Labels {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?(~?)(?:/.*)?");

  private static final Pattern BETWEEN_THEM =
      Pattern.compile(
          " (?:between|of|by) (?:the |both )(?:two )?(?:countries|states|nations|sides|parties)$");

  private Labels() {}

  /** "Visit of Xi Jinping to Kazakhstan, July 2024"; {@code start} may be empty. */
  public static String visit(String visitor, String destination, String start) {
    String month = start.matches("\\d{4}-\\d{2}-.*") ? start.substring(0, 7) : start;
    return "Visit of " + visitor + " to " + destination + comma(month);
  }

  /** "Talks of Kassym-Jomart Tokayev and Xi Jinping, 3 July 2024", by the code of the format. */
  public static String meeting(String format, List<String> participants, String start) {
    String kind =
        switch (format) {
          case "talks" -> "Talks of ";
          case "call" -> "Call of ";
          case "press" -> "Press meeting of ";
          default -> "Meeting of ";
        };
    return kind + list(participants) + comma(start);
  }

  /**
   * "joint statement of China and Kazakhstan, 3 July 2024"; "between the two countries" gives way
   * to their names, and a title that has its year keeps it.
   */
  public static String agreement(String words, List<String> parties, String date) {
    String title = parties.isEmpty() ? words : BETWEEN_THEM.matcher(words).replaceFirst("");
    boolean dated = date.length() >= 4 && words.contains(date.substring(0, 4));
    return title + (parties.isEmpty() ? "" : " of " + list(parties)) + (dated ? "" : comma(date));
  }

  /** "A", "A and B", "A, B and C". */
  public static String list(List<String> labels) {
    int last = labels.size() - 1;
    return last < 1
        ? String.join("", labels)
        : String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
  }

  /** "3 July 2024", "July 2024", "about 2022"; other words as they are. */
  public static String date(String edtf) {
    Matcher date = DATE.matcher(edtf);
    if (!date.matches()) {
      return edtf;
    }
    StringBuilder words = new StringBuilder(date.group(4).isEmpty() ? "" : "about ");
    if (date.group(3) != null) {
      words.append(Integer.parseInt(date.group(3))).append(' ');
    }
    if (date.group(2) != null) {
      Month month = Month.of(Integer.parseInt(date.group(2)));
      words.append(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).append(' ');
    }
    return words.append(date.group(1)).toString();
  }

  private static String comma(String date) {
    return date.isEmpty() ? "" : ", " + date(date);
  }
}
