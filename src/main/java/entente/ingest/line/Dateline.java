package entente.ingest.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before a report: where, when and by whom it was filed.
 *
 * <p>Agencies differ in order and signs ("ASTANA, July 3 (Xinhua) -- ", "PARIS (AP) — ", "MOSCOW,
 * January 5. /TASS/. ", "Astana. July 2nd. INTERFAX - ", "3 July 2024 – "), so the parts are taken
 * one after the other until a dash or a sign of the agency ends them. A dash alone after words in
 * mixed case is prose.
 *
 * @param place where the words of the place are in the line
 * @param agency where the words of the agency are
 * @param words how many UTF-16 units of the line name something
 * @param end where the report itself begins
 */
public record Dateline(
    Optional<Part> place, Optional<Stamp> date, Optional<Part> agency, int words, int end) {

  /** A stretch of the line, in UTF-16 units. */
  public record Part(int from, int to, String words) {}

  private static final String WORD = "(?:(?:\\p{Lu}\\.)+|St\\.|\\p{Lu}[\\p{L}\\p{M}'’ʻ-]*)";
  private static final String SMALL = "(?:de|da|do|del|la|of|the|and|upon|es) ";
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "(?<sign>[(/])(?<name>\\p{Lu}[\\p{L}\\p{N} .&-]{1,40}(?:/[\\p{L}"
              + " .&-]{2,40})?|\\d{1,2}\\.kg)[)/]\\.?");
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "\\p{Lu}{3,}(?:[-. ]\\p{Lu}{2,}){0,3}(?=\\s*(?:[-–—−/:]|$)|\\.\\s+[\\p{Lu}\"“])");
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?i)^(?:on|in|at|from|since|by|until|during|for|after|before|between|as|to|this|last|next|late|early|mid)\\b|\\b(?:president|minister|secretary|ambassador|chancellor|king|question|answer|moderator|speaker|spokesperson|mr|ms|mrs|dr|note|notice|attention|embargo(?:ed)?|update|breaking|exclusive|analysis|factbox|opinion|explainer|read|live)\\b");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0.,;]*");

  /** A day of the lunar calendar: "Dhu al-Qi'dah 16, 1443, ". */
  private static final Pattern OTHER_YEAR =
      Pattern.compile("\\p{Lu}[\\p{L}'’ -]{3,20} \\d{1,2},? 1[34]\\d\\d(?: AH| H)?, ");

  /** No hyphen within a word: "ASEAN-NORWAY". */
  private static final Pattern DASH =
      Pattern.compile(
          "[\\s\\u00a0]*(?:-(?!\\p{Lu}{2})|-{2,3}|[–—−―]+)(?:[\\s\\u00a0]+|(?=[\\p{Lu}\"“]))");

  private static final Pattern COLON = Pattern.compile(":\\s+(?=[\\p{Lu}\"“])");
  private static final int LONGEST = 160;

  /** The form of a place, of which no name begins with one of these words. */
  static Pattern place(List<String> others) {
    String none = "(?!(?i:" + String.join("|", others) + ")\\b)";
    String name = WORD + "(?: (?:" + SMALL + "){0,2}" + none + WORD + "){0,3}";
    return Pattern.compile(none + name + "(?:(?:, ?|/)" + none + name + "(?=[ ,./–—-])){0,2}");
  }

  /** The dateline at the beginning of a paragraph. */
  public static Optional<Dateline> of(String paragraph, Stamps stamps) {
    String line = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    return new Scan(line, stamps).dateline();
  }

  /** Reads the parts from left to right. */
  private static final class Scan {
    private final String line;
    private final Stamps stamps;
    private int at;
    private int named;
    private boolean ended;
    private Optional<Part> place = Optional.empty();
    private Optional<Stamp> date = Optional.empty();
    private Optional<Part> agency = Optional.empty();

    Scan(String line, Stamps stamps) {
      this.line = line;
      this.stamps = stamps;
    }

    Optional<Dateline> dateline() {
      while (!ended && (date() || bracketed() || capitals() || place() || wire())) {
        named = at;
        step();
      }
      boolean complete = (ended || closedByDate()) && isDateline();
      return complete
          ? Optional.of(new Dateline(place, date, agency, named, at))
          : Optional.empty();
    }

    /** "BAKU, Azerbaijan, July 3. The …": place in capitals and date, then a stop. */
    private boolean closedByDate() {
      return date.isPresent()
          && place.filter(part -> part.words().matches("\\p{Lu}{3}.*")).isPresent()
          && line.startsWith(".", date.get().to());
    }

    /** Passes what stands between two parts; a dash ends the line unless another part follows. */
    private void step() {
      boolean signed = line.startsWith("/", at - 1) || line.startsWith("/.", at - 2);
      Matcher dash = DASH.matcher(line).region(skip(SPACE, true), line.length());
      Matcher colon = COLON.matcher(line).region(at, line.length());
      if (dash.lookingAt()) {
        at = dash.end();
        ended = !anotherPart();
      } else if (colon.lookingAt()) {
        at = colon.end();
        ended = true;
      } else if (signed && agency.isPresent()) {
        at = skip(SPACE, false);
        ended = true;
      } else if (isWhole() || isStopped()) {
        at = skip(SPACE, false);
        ended = true;
      } else if (at >= line.length()) {
        ended = agency.isPresent() && date.isPresent();
      } else {
        at = skip(SPACE, false);
      }
    }

    /** "Nairobi, May 3 (AFP) President …": place, day and agency, then a name or the like. */
    private boolean isWhole() {
      return place.isPresent()
          && date.isPresent()
          && line.startsWith(")", at - 1)
          && line.substring(at).matches("(?s) +[\\p{Lu}\"“].*");
    }

    /** "Tbilisi. February 20. INTERPRESS. The …": place, day and agency, each with a stop. */
    private boolean isStopped() {
      return place.isPresent()
          && date.isPresent()
          && agency.filter(part -> part.to() == at).isPresent()
          && line.substring(at).matches("(?s)\\.\\s+[\\p{Lu}\"“].*");
    }

    /**
     * Whether, after a dash, a date or a place with a dash of its own goes on with the dateline.
     */
    private boolean anotherPart() {
      Optional<Stamp> next = date.isEmpty() ? stamps.at(line, at) : Optional.empty();
      if (next.isPresent()) {
        return DASH.matcher(line).region(next.get().to(), line.length()).lookingAt();
      }
      Matcher found = stamps.place().matcher(line).region(at, line.length());
      return place.isEmpty()
          && found.lookingAt()
          && (isBeforeDay(found.end())
              || (line.startsWith(" ", found.end())
                  && DASH.matcher(line).region(found.end(), line.length()).lookingAt()));
    }

    /** "(Wire) - TIRANA, | MAY 11 - The …". */
    private boolean isBeforeDay(int from) {
      Optional<Stamp> day =
          line.startsWith(", ", from) && date.isEmpty()
              ? stamps.at(line, from + 2)
              : Optional.empty();
      return day.filter(stamp -> DASH.matcher(line).region(stamp.to(), line.length()).lookingAt())
          .isPresent();
    }

    private boolean date() {
      Matcher other = OTHER_YEAR.matcher(line).region(at, line.length());
      if (place.isPresent() && other.lookingAt()) {
        at = other.end();
      }
      Optional<Stamp> next = date.isEmpty() ? stamps.at(line, at) : Optional.empty();
      next.ifPresent(stamp -> {
        date = next;
        at = stamp.to();
      });
      return next.isPresent();
    }

    private boolean bracketed() {
      Matcher found = IN_BRACKETS.matcher(line).region(at, line.length());
      if (agency.isPresent() || !found.lookingAt()) {
        return false;
      }
      agency = Optional.of(part(found.start("name"), found.end("name")));
      at = found.end();
      return true;
    }

    private boolean capitals() {
      Matcher found = IN_CAPITALS.matcher(line).region(at, line.length());
      boolean stopped = found.lookingAt() && line.startsWith(".", found.end());
      if (agency.isPresent()
          || place.isEmpty()
          || !found.lookingAt()
          || (stopped && date.isEmpty())) {
        return false;
      }
      agency = Optional.of(part(found.start(), found.end()));
      at = found.end();
      return true;
    }

    private boolean place() {
      Matcher found = stamps.place().matcher(line).region(at, line.length());
      boolean opened = agency.filter(part -> part.from() > 1).isPresent();
      boolean taken = place.isPresent() || opened || closedByDate();
      if (taken || !found.lookingAt() || NO_PLACE.matcher(found.group()).find()) {
        return false;
      }
      at = endOfPlace(found.end());
      place = Optional.of(part(found.start(), at));
      return true;
    }

    /** "Riyadh, | Dhu al-Qi'dah 16, 1443": before the day. */
    private int endOfPlace(int end) {
      int comma = line.indexOf(", ", at);
      boolean day =
          comma > 0
              && comma < end
              && OTHER_YEAR.matcher(line).region(comma + 2, line.length()).lookingAt();
      return day ? comma : end;
    }

    /** "Riyadh, February 3, 2022, Gulf Wire --": a name between the day and the dash. */
    private boolean wire() {
      Matcher found = stamps.place().matcher(line).region(at, line.length());
      boolean behind = agency.isEmpty() && place.isPresent() && date.isPresent();
      if (!behind
          || !found.lookingAt()
          || !DASH.matcher(line).region(found.end(), line.length()).lookingAt()) {
        return false;
      }
      agency = Optional.of(part(found.start(), found.end()));
      at = found.end();
      return true;
    }

    private boolean isDateline() {
      if (agency.isPresent() || (date.isPresent() && (place.isPresent() || date.get().hasYear()))) {
        return true;
      }
      return place
          .filter(part -> Casing.isCapitals(part.words()) || part.words().contains(", "))
          .filter(part -> part.words().length() > 2)
          .isPresent();
    }

    private Part part(int from, int to) {
      return new Part(from, to, line.substring(from, to));
    }

    private int skip(Pattern pattern, boolean spaceOnly) {
      Matcher found = pattern.matcher(line).region(at, line.length());
      int end = found.lookingAt() ? found.end() : at;
      return spaceOnly ? Math.min(end, endOfStops(end)) : end;
    }

    /** Before the white space that belongs to a dash. */
    private int endOfStops(int end) {
      int stop = end;
      while (stop > at && Character.isWhitespace(line.charAt(stop - 1))) {
        stop--;
      }
      return stop;
    }
  }
}
