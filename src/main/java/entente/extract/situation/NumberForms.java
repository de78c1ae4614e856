package entente.extract.situation;

import entente.lexicon.Cues;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How numbers are written, as patterns made of the words that the tables have. */
final class NumberForms {
  private static final String BLANK = "[ \\u00a0\\u202f]";
  private static final String JOINT = "[\\u200b\\u200c\\u00a0\\u202f -]";

  private final Cues cues;

  NumberForms(Cues cues) {
    this.cues = cues;
  }

  /**
   * "US$ 3.5 billion", "twenty-five per cent", "half a million", "two hundred and six"; its groups
   * are {@code currency}, {@code digits} or {@code word}, {@code magnitude}, {@code rest}, {@code
   * unit}.
   */
  Pattern plain() {
    String magnitudes = either(cues.coded("magnitude"));
    String words = either(cues.words("cardinal"));
    String tens = "(?:" + words + ")(?:-(?:one|" + words + "))?";
    String form =
        ("(?<![\\w.,:/+–$-])(?<currency>CURRENCIES|\\b[A-Z]{3}(?=BLANK?\\d))?BLANK?"
             + "(?:(?<digits>\\d{1,3}(?:[,\\u00a0\\u202f]\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
             + "|(?<word>(?i:TENS)\\b|(?i:PARTS)(?=BLANK(?i:MAGNITUDES)\\b)|(?i:one)(?=-(?:TIMES)\\b)))(?<magnitude>(?:JOINT{0,2}(?i:MAGNITUDES)\\b){0,2})(?:(?<=ROUND)"
             + " and (?<rest>TENS)\\b)?(?<unit>BLANK?%|[ \\u00a0-](?:US |U\\.S\\."
             + " )?(?:UNITS|[A-Za-z]+))?(?![\\d:/+–A-Za-z°'′]|-\\d|st\\b|nd\\b|rd\\b|th\\b)")
            .replace("CURRENCIES", either(cues.coded("currency")))
            .replace("ROUND", either(cues.words("round-number")))
            .replace("PARTS", "an?|" + either(cues.coded("part")))
            .replace("TIMES", either(cues.coded("duration")))
            .replace("UNITS", phrases(cues.coded("unit")))
            .replace("TENS", tens)
            .replace("MAGNITUDES", magnitudes)
            .replace("JOINT", JOINT)
            .replace("BLANK", BLANK);
    return Pattern.compile(form);
  }

  /** "hundreds of thousands", "dozens", with "of dollars" behind it. */
  Pattern vague() {
    String form =
        "(?i)(?<![\\w-])(?<vague>"
            + either(cues.coded("vague-number"))
            + ")(?: of(?<unit> (?:US |U\\.S\\. )?[A-Za-z]+))?(?![\\w-])";
    return Pattern.compile(form);
  }

  /** "an hour-long", "week-long", "yearlong": one of it. */
  Pattern lasting() {
    String form =
        "(?i)(?<![\\w-])(?<unit>"
            + either(cues.coded("duration"))
            + ")-?(?:"
            + either(cues.words("lasting-ending"))
            + ")(?![\\w-])";
    return Pattern.compile(form);
  }

  /** "more than" at the end of the words before a number. */
  Pattern qualifier() {
    String form = "(?i)\\b(" + either(cues.coded("qualifier")) + ")(?: the)? ?$";
    return Pattern.compile(form);
  }

  /** "more than" and "of" at the beginning. */
  Pattern leading() {
    String form = "(?i)^(?:(?:" + either(cues.coded("qualifier")) + "|of) )+";
    return Pattern.compile(form);
  }

  /** "€250 million (about ": the words before the same sum in another currency. */
  Pattern conversion() {
    String form = "(?s).*\\d[^()]{0,20}\\((?:(?:" + either(cues.coded("qualifier")) + ") |US)? ?";
    return Pattern.compile(form);
  }

  private static String phrases(Set<String> units) {
    return "(?i:"
        + either(units.stream().filter(unit -> unit.contains(" ")).collect(Collectors.toSet()))
        + ")";
  }

  private static String either(Collection<String> words) {
    return new TreeSet<>(words)
        .stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
  }
}
