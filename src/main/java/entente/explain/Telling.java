package entente.explain;

import entente.explain.Explanation.Conflict;
import entente.explain.Explanation.Link;
import entente.explain.Explanation.Receipt;
import entente.explain.Explanation.Source;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An explanation as lines for a person.
 *
 * @param bold whether the words of the evidence are also set in bold, as a terminal does it
 */
public record Telling(boolean bold) {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
  private static final String ON = "\u001b[1m";
  private static final String OFF = "\u001b[0m";

  /** The lines, each ended. */
  public String of(Explanation thing) {
    StringBuilder out = new StringBuilder();
    line(out, strong(clean(heading(thing))));
    line(out, clean(thing.iri()));
    String kinds = kinds(thing);
    if (!kinds.isEmpty()) {
      line(out, clean(kinds));
    }
    thing
        .replaced()
        .ifPresent(to -> line(out, clean("merged into " + to.iri() + ": " + to.because())));
    section(out, "What is known", thing.values(), v -> "  " + v.property() + ": " + v.value());
    thing.receipts().forEach(receipt -> receipt(out, thing, receipt));
    section(
        out,
        "Merged into this thing",
        thing.members(),
        member -> "  " + member.iri() + "\n    because: " + member.because());
    section(
        out,
        "Names",
        thing.names(),
        name ->
            "  “"
                + name.words()
                + "” "
                + name.times()
                + " times in "
                + name.articles()
                + " articles, "
                + rule(name.rule()));
    section(
        out,
        "Takes part in",
        thing.parts(),
        part ->
            "  " + part.kind() + ": " + part.label() + " (" + part.claims() + ") " + part.iri());
    return out.toString();
  }

  /** The label; of a claim, what it claims. */
  private static String heading(Explanation thing) {
    if (!thing.label().isEmpty() || thing.receipts().isEmpty()) {
      return thing.label();
    }
    Receipt first = thing.receipts().getFirst();
    return joined(": ", first.kind(), first.label());
  }

  private static String kinds(Explanation thing) {
    String sources = thing.sources().isEmpty() ? "" : "independent sources: " + thing.sources();
    return joined(" · ", String.join(", ", thing.types()), thing.status(), sources);
  }

  private void receipt(StringBuilder out, Explanation thing, Receipt receipt) {
    line(out, "");
    line(out, clean(source(receipt.source())));
    Passage passage = receipt.passage();
    line(
        out,
        "  "
            + clean(passage.before())
            + "»"
            + strong(clean(passage.words()))
            + "«"
            + clean(passage.after()));
    String label = receipt.label().equals(thing.label()) ? "" : receipt.label();
    line(out, "  " + clean(joined(": ", receipt.kind(), label)));
    line(out, "  " + clean(circumstances(receipt)));
    line(out, "  rule " + clean(rule(receipt.rule())));
    receipt.links().forEach(link -> line(out, "  " + clean(link(link))));
    receipt.conflicts().forEach(other -> line(out, "  " + clean(conflict(other))));
    line(out, "  " + clean(receipt.claim()));
  }

  private static String source(Source source) {
    String title = source.title().equals(source.file()) ? "" : source.title();
    return joined(" · ", source.file(), title, source.publisher(), source.issued());
  }

  private static String circumstances(Receipt receipt) {
    return joined(
        " · ",
        "characters " + receipt.begin() + "–" + receipt.end(),
        receipt.speaker().isEmpty() ? "the article says so" : "speaker: " + receipt.speaker(),
        receipt.modality(),
        receipt.polarity(),
        "confidence " + receipt.confidence());
  }

  private static String link(Link link) {
    String where = link.elsewhere() ? " (at " + link.begin() + ", outside this sentence)" : "";
    return "link “"
        + link.words()
        + "”"
        + where
        + " = "
        + link.label()
        + ", "
        + link.confidence()
        + ", "
        + rule(link.rule());
  }

  private static String conflict(Conflict other) {
    return "conflicts with "
        + joined(" · ", other.label(), other.file(), "“" + other.quote() + "”")
        + " "
        + other.claim();
  }

  private static String rule(Rules.Rule rule) {
    return rule.id() + ": " + rule.does();
  }

  private static String joined(String by, String... parts) {
    return String.join(by, Stream.of(parts).filter(part -> !part.isEmpty()).toList());
  }

  private static <T> void section(
      StringBuilder out, String title, List<T> all, java.util.function.Function<T, String> each) {
    if (!all.isEmpty()) {
      line(out, "");
      line(out, title);
      all.forEach(one -> each.apply(one).lines().forEach(told -> line(out, clean(told))));
    }
  }

  private static void line(StringBuilder out, String line) {
    out.append(line).append('\n');
  }

  private String strong(String words) {
    return bold ? ON + words + OFF : words;
  }

  private static String clean(String words) {
    return CONTROL.matcher(words).replaceAll("�");
  }
}
