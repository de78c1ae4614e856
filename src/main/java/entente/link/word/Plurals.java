package entente.link.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The plural of titles: "Ministers of Trade", "Foreign Secretaries", "Secretaries-General". */
final class Plurals {
  private static final List<String> BEHIND_HEAD = List.of(" of ", " for ", " to ", " at ");
  private static final Set<Character> VOWELS = Set.of('a', 'e', 'i', 'o', 'u');

  private final Map<String, String> irregular;

  /** The plurals of the table: "spokesmen" by "spokesman". */
  Plurals(Map<String, String> irregular) {
    this.irregular = irregular;
  }

  /** The forms of a title that several persons bear, most of them one. */
  List<String> of(String title) {
    int end =
        BEHIND_HEAD.stream()
            .mapToInt(title::indexOf)
            .filter(at -> at > 0)
            .min()
            .orElse(title.length());
    String head = title.substring(0, end);
    String rest = title.substring(end);
    int last = Math.max(head.lastIndexOf(' '), head.lastIndexOf('-'));
    String inner =
        last > 0
            ? plural(head.substring(0, last)) + head.substring(last) + rest
            : plural(head) + rest;
    return Stream.of(plural(head) + rest, inner).distinct().toList();
  }

  private String plural(String words) {
    int last = words.lastIndexOf(' ') + 1;
    String noun = words.substring(last);
    String known = irregular.get(noun.toLowerCase(Locale.ROOT));
    return words.substring(0, last) + (known == null ? regular(noun) : known);
  }

  private static String regular(String noun) {
    String stem = noun.substring(0, noun.length() - 1);
    if (noun.endsWith("y") && !VOWELS.contains(stem.charAt(stem.length() - 1))) {
      return stem + "ies";
    }
    return noun + (noun.endsWith("s") || noun.endsWith("ch") ? "es" : "s");
  }
}
