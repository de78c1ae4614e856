package entente.ingest.line;

import entente.article.Property.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote a text, in a line of its header: "By Jane Smith and John Doe", "By Olaf Scholz, Federal
 * Chancellor, and Pedro Sánchez, President of the Government of Spain".
 *
 * @param authors in text order; several names without an office are one item
 * @param end behind the byline, in UTF-16 units of the line
 */
record Byline(List<HeaderLine.Item> authors, int end) {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i:(?<edited>edit(?:ing|ed)\\s+)?(?:(?:reporting|written|reported|additional"
              + " reporting)\\s+)?by)\\s+(?<names>WORD(?:(?:,? (?i:and) |, | )WORD){0,9})"
                  .replace("WORD", WORD)
              + "(?: in \\p{Lu}[\\p{L} ]{2,30})?(?=$|\\s*[|•·,;(–—-]|\\s{2})");

  private static final Pattern BY = Pattern.compile("(?i)(?:written )?by:? (?=\\p{Lu}|the\\b)");
  private static final Pattern DOING = Pattern.compile("\\p{Lu}\\p{Ll}+ing\\b");
  private static final String PERSON =
      "WORD(?: (?:(?:von|van|der|den|de|da|do|dos|del|della|di|du|la|le|el|al|bin|bint|ter|ten|y) )*WORD){1,6}"
          .replace("WORD", WORD);
  private static final String OFFICE =
      "[^,|•·;.]{0,80}?(?:\\p{L}\\.[^,|•·;.]{0,40}?){0,3}\\b(?i:(?:prime"
          + " )?ministers?|president|chancellor|premier|secretary"
          + "|ambassador|commissioner|director|representative|chair(?:man|woman|person)?|envoy"
          + "|professor|speaker|governor|chief|head|adviser|advisor|senator|member|king|queen"
          + "|general|rapporteur|fellow|spokes\\p{L}+|taoiseach|deputy|mayor)\\b(?:[^,|•·;]|,"
          + " (?!and\\b)(?=WORD(?: WORD)?(?:$|,)))*?".replace("WORD", WORD);
  private static final Pattern NAMED = Pattern.compile("(?<name>" + PERSON + ")");
  private static final Pattern HELD =
      Pattern.compile(
          "(?:, (?:the )?OFFICE| \\([^()]{2,60}\\)| in WORD(?: WORD)?)(?=$|\\s*[|•·;]|\\s{2}|(?:,|,? and) PERSON(?:, (?!and\\b)(?:the )?OFFICE| \\(| in )|,(?: and)? PERSON(?:,? and |$))"
              .replace("OFFICE", OFFICE)
              .replace("PERSON", PERSON)
              .replace("WORD", WORD));
  private static final Pattern HOLDER =
      Pattern.compile("(?:the )?" + OFFICE + ", (?<name>" + PERSON + ")(?=$|\\s*[|•·;])");
  private static final Pattern END = Pattern.compile("$|\\s*[|•·;]");
  private static final Pattern NEXT = Pattern.compile(",? and (?=\\p{Lu})|, (?=\\p{Lu})");

  Byline {
    authors = List.copyOf(authors);
  }

  /** The byline that begins at an offset of a line. */
  static Optional<Byline> at(String line, int at) {
    return held(line, at).or(() -> named(line, at));
  }

  private static Optional<Byline> named(String line, int at) {
    Matcher found = NAMES.matcher(line).region(at, line.length());
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    Kind kind = found.group("edited") == null ? Kind.AUTHOR : Kind.EDITOR;
    return Optional.of(new Byline(List.of(item(kind, line, found, "names")), found.end()));
  }

  /** Names each of which has an office or a place behind it. */
  private static Optional<Byline> held(String line, int at) {
    Matcher by = BY.matcher(line).region(at, line.length());
    if (!by.lookingAt() || Cues.endsSentence(line)) {
      return Optional.empty();
    }
    int from = by.end();
    boolean doing = DOING.matcher(line).region(from, line.length()).lookingAt();
    return doing ? Optional.empty() : holder(line, from).or(() -> holders(line, from));
  }

  private static Optional<Byline> holder(String line, int from) {
    Matcher holder = HOLDER.matcher(line).region(from, line.length());
    return line.startsWith("the ", from) && holder.lookingAt()
        ? Optional.of(new Byline(List.of(item(Kind.AUTHOR, line, holder, "name")), holder.end()))
        : Optional.empty();
  }

  private static Optional<Byline> holders(String line, int from) {
    List<HeaderLine.Item> authors = new ArrayList<>();
    int at = from;
    int end = 0;
    Matcher named = NAMED.matcher(line);
    Matcher held = HELD.matcher(line);
    Matcher next = NEXT.matcher(line);
    while (named.region(at, line.length()).lookingAt()) {
      boolean office = held.region(named.end(), line.length()).lookingAt();
      boolean last =
          !authors.isEmpty() && END.matcher(line).region(named.end(), line.length()).lookingAt();
      if (!office && !last) {
        break;
      }
      authors.add(item(Kind.AUTHOR, line, named, "name"));
      end = office ? held.end() : named.end();
      at = next.region(end, line.length()).lookingAt() ? next.end() : line.length();
    }
    return authors.isEmpty() ? Optional.empty() : Optional.of(new Byline(authors, end));
  }

  private static HeaderLine.Item item(Kind kind, String line, Matcher found, String group) {
    int from = found.start(group);
    int to = found.end(group);
    return new HeaderLine.Item(kind, line.substring(from, to), from, to);
  }
}
