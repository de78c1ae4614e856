package entente.ingest.feed;

import entente.ingest.line.HeaderLine;
import entente.ingest.line.Stamp;
import entente.ingest.line.Stamps;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message as a mail program stores it (RFC 5322) or prints it: subject, day and words. Of one
 * that is passed on the words are those of the message within, not the note above it.
 *
 * @param head its header lines by name in small letters, folded lines joined
 * @param words what follows them
 */
public record Mail(Map<String, String> head, String words) {
  private static final Pattern FIELD =
      Pattern.compile("(?<name>\\p{Lu}[A-Za-z]*(?:-[A-Za-z]+)*):\\s*(?<value>.*)");
  private static final Pattern QUOTED = Pattern.compile("=\\R|=([0-9A-Fa-f]{2})");
  private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\";]+)");

  /** With it a message begins in an archive of many: "From ann at gov.example Tue Jun 10 …". */
  private static final Pattern POSTMARK = Pattern.compile("From [^:]{3,160}\\d\\d:\\d\\d.{0,40}");

  /** An address behind the words that lead there. */
  private static final Pattern LINK = Pattern.compile("\\s?\\[\\s?https?://[^\\]\\s]+\\s?]");

  /** "Peter Larsen wrote on 09 June 2008 20:37:", above what is marked as his. */
  private static final Pattern EARLIER =
      Pattern.compile("(?m)^.{3,160}\\b(?:wrote|writes)\\b.{0,60}:\\h*\\R\\s*>(?s:.*)");

  private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\h*\\R");
  private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");

  /** RFC 2047. */
  private static final Pattern ENCODED =
      Pattern.compile("=\\?([\\w-]+)\\?([QqBb])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");

  private static final Pattern PASSED_ON =
      Pattern.compile("(?i)\\s*(?:(?:re|aw|sv|odp)\\s?:\\s*)*(?:fwd?|wg|tr|rv|i)\\s?:.*");
  private static final Pattern BESIDE_SUBJECT =
      Pattern.compile(
          "(?i)^(?:\\s*(?:\\[[^\\]]*]|(?:fwd?|re|aw|wg|tr|rv|wire|(?:media|press|news)"
              + " (?:release|statement)|statement)\\s?:))+|\\[[^\\]]*]\\s*$");
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^--\\h*$");
  private static final Pattern MARK = Pattern.compile("^(?:>\\h?)+");

  /** "On Thu, Dec 10, 2015 at 10:47 PM, Press Office <press@…> wrote:", also over two lines. */
  private static final Pattern QUOTES =
      Pattern.compile(
          "(?is)(?:on|le|el|em|am|den|op|il|dne|w dniu) .{6,160}\\b(?:wrote|writes|a écrit|escribió"
              + "|escreveu|schrieb|skrev|schreef|ha scritto|napsal|napisał).{0,60}:");

  private static final int FIRST = 8;
  private static final int NEAR = 1500;

  /** The message as an article: headline, day, words; empty where a text is no message. */
  public static Optional<String> text(String text, Stamps stamps) {
    return read(text).map(Mail::innermost).map(mail -> mail.article(stamps));
  }

  /**
   * A message with sender, subject and day at the head of a text; one with no plain part is none.
   */
  private static Optional<Mail> read(String text) {
    Map<String, String> head = new LinkedHashMap<>();
    List<String> lines = text.strip().lines().toList();
    String last = "";
    int at = !lines.isEmpty() && POSTMARK.matcher(lines.getFirst()).matches() ? 1 : 0;
    for (; at < lines.size() && !lines.get(at).isBlank(); at++) {
      Matcher field = FIELD.matcher(lines.get(at));
      boolean folded = Character.isWhitespace(lines.get(at).charAt(0)) && !head.isEmpty();
      if (folded) {
        head.merge(last, lines.get(at).strip(), (value, more) -> value + " " + more);
      } else if (field.matches()) {
        last = field.group("name").toLowerCase(Locale.ROOT);
        head.putIfAbsent(last, field.group("value").strip());
      } else {
        return Optional.empty();
      }
    }
    boolean dated = head.containsKey("date") || head.containsKey("sent");
    boolean sent = head.containsKey("from") || head.containsKey("sender");
    boolean whole = sent && head.containsKey("subject") && dated;
    return Optional.of(new Mail(head, String.join("\n", lines.subList(at, lines.size()))))
        .filter(mail -> whole)
        .flatMap(Mail::plain)
        .map(Mail::decoded);
  }

  /** The message itself where it is of one part; of several the first of plain text (RFC 2046). */
  private Optional<Mail> plain() {
    String type = head.getOrDefault("content-type", "text/plain");
    if (!type.toLowerCase(Locale.ROOT).startsWith("multipart")) {
      return Optional.of(this);
    }
    Matcher boundary = BOUNDARY.matcher(type);
    return boundary.find()
        ? Pattern.compile(Pattern.quote("--" + boundary.group(1)))
            .splitAsStream(words)
            .map(part -> part(part.strip()))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /** A part of plain text under the head of the whole, its own type and coding in their place. */
  private Optional<Mail> part(String part) {
    List<String> halves = List.of(EMPTY_LINE.split(part, 2));
    Map<String, String> all = new LinkedHashMap<>(head);
    all.put("content-type", "");
    halves
        .getFirst()
        .replaceAll("\\R\\h+", " ")
        .lines()
        .map(FIELD::matcher)
        .filter(Matcher::matches)
        .forEach(field ->
            all.put(field.group("name").toLowerCase(Locale.ROOT), field.group("value").strip()));
    boolean plain =
        halves.size() == 2
            && all.getOrDefault("content-type", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("text/plain");
    return plain ? Optional.of(new Mail(all, halves.getLast())) : Optional.empty();
  }

  private Mail decoded() {
    boolean quoted =
        head.getOrDefault("content-transfer-encoding", "").equalsIgnoreCase("quoted-printable");
    return quoted ? new Mail(head, printable(words, charset())) : this;
  }

  private Charset charset() {
    Matcher found = CHARSET.matcher(head.getOrDefault("content-type", ""));
    return found.find() && Charset.isSupported(found.group(1))
        ? Charset.forName(found.group(1))
        : StandardCharsets.UTF_8;
  }

  /** Undoes quoted-printable (RFC 2045). */
  private static String printable(String words, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher mark = QUOTED.matcher(words);
    int from = 0;
    while (mark.find()) {
      bytes.writeBytes(words.substring(from, mark.start()).getBytes(charset));
      if (mark.group(1) != null) {
        bytes.write(Integer.parseInt(mark.group(1), 16));
      }
      from = mark.end();
    }
    bytes.writeBytes(words.substring(from).getBytes(charset));
    return bytes.toString(charset);
  }

  /** The message that this one passes on, and so forth; this one where it passes none on. */
  private Mail innermost() {
    if (!PASSED_ON.matcher(head.get("subject")).matches()) {
      return this;
    }
    List<String> lines = words.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      if (MARK.matcher(lines.get(at)).replaceFirst("").startsWith("From:")) {
        Optional<Mail> within = read(within(lines.subList(at, lines.size())));
        if (within.isPresent()) {
          return within.get().innermost();
        }
      }
    }
    return quoted(lines).orElse(this);
  }

  /** The message that stands, marked, below the line that names its sender and day. */
  private static Optional<Mail> quoted(List<String> lines) {
    for (int at = 0; at < lines.size(); at++) {
      int next = at + 1;
      String told = lines.get(at).strip();
      if (next < lines.size() && !told.endsWith(":") && !lines.get(next).isBlank()) {
        told += " " + lines.get(next++).strip();
      }
      while (next < lines.size() && lines.get(next).isBlank()) {
        next++;
      }
      boolean marked = next < lines.size() && lines.get(next).startsWith(">");
      if (marked && QUOTES.matcher(told).matches()) {
        String words = within(lines.subList(next, lines.size()));
        return Optional.of(new Mail(Map.of("subject", "", "date", told), words));
      }
    }
    return Optional.empty();
  }

  /** The lines without their marks; those that have none end what is quoted. */
  private static String within(List<String> lines) {
    boolean marked = lines.getFirst().startsWith(">");
    StringBuilder words = new StringBuilder();
    for (String line : lines) {
      if (marked && !line.startsWith(">")) {
        break;
      }
      words.append(marked ? MARK.matcher(line).replaceFirst("") : line).append('\n');
    }
    return words.toString();
  }

  private String article(Stamps stamps) {
    String title = title();
    String told = head.getOrDefault("date", head.getOrDefault("sent", ""));
    String day = stamps.published(told).map(Stamp::day).orElse("");
    if (title.isEmpty()) {
      return body(title).strip() + "\n" + (isDated(stamps) ? "" : "\n" + day + "\n");
    }
    return title + "\n" + day + "\n\n" + body(title).strip() + "\n";
  }

  /** Whether one of the first lines gives a day. */
  private boolean isDated(Stamps stamps) {
    return words
        .lines()
        .filter(line -> !line.isBlank())
        .limit(FIRST)
        .anyMatch(line ->
            HeaderLine.of(line.strip(), stamps).isPresent() && stamps.published(line).isPresent());
  }

  private String title() {
    String subject =
        ENCODED
            .matcher(head.get("subject"))
            .replaceAll(word ->
                Matcher.quoteReplacement(decode(word.group(1), word.group(2), word.group(3))));
    return BESIDE_SUBJECT.matcher(subject).replaceAll("").strip().replaceAll("\\s+", " ");
  }

  private static String decode(String name, String form, String words) {
    Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    return form.equalsIgnoreCase("q")
        ? printable(words.replace('_', ' '), charset)
        : new String(Base64.getMimeDecoder().decode(words), charset);
  }

  /** The words behind the headline, where they hold it, and before the signature. */
  private String body(String title) {
    List<String> lines = words.lines().toList();
    boolean marked =
        lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("").startsWith(">");
    String bare = marked ? within(lines.stream().dropWhile(String::isBlank).toList()) : words;
    Matcher sign = SIGNATURE.matcher(bare);
    String signed =
        EARLIER
            .matcher(
                LINK.matcher(sign.find() ? bare.substring(0, sign.start()) : bare).replaceAll(""))
            .replaceFirst("");
    String form = Pattern.quote(title).replace(" ", "\\E\\s+\\Q");
    Matcher again =
        Pattern.compile("(?im)^.{0,12}" + form + "(?:\\h*|\\h+\\d.{0,30})$")
            .matcher(signed)
            .region(0, Math.min(NEAR, signed.length()));
    return !title.isEmpty() && again.find() ? signed.substring(again.end()) : signed;
  }
}
