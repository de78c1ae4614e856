package entente.pages.answer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Var;

/** The receipts of some things: by thing, and within it by claim, by date and place. */
public record Receipts(Map<String, Map<String, Receipt>> byThing) {
  private static final Var THING = Var.alloc("thing");
  private static final Var CLAIM = Var.alloc("claim");

  public static Receipts of(Asker asker, Collection<String> things) {
    Map<String, Map<String, Receipt>> byThing = new LinkedHashMap<>();
    Set<String> once = new LinkedHashSet<>(things);
    for (Row row : asker.ask("receipts", THING, once)) {
      byThing
          .computeIfAbsent(row.text("thing"), thing -> new LinkedHashMap<>())
          .putIfAbsent(row.text("claim"), receipt(row));
    }
    return new Receipts(byThing);
  }

  /** The words behind these claims and mentions, by claim. */
  public static Map<String, Receipt> behind(Asker asker, Collection<String> claims) {
    Map<String, Receipt> byClaim = new LinkedHashMap<>();
    for (Row row : asker.ask("receipts-of-claims", CLAIM, claims)) {
      byClaim.putIfAbsent(row.text("claim"), receipt(row));
    }
    return byClaim;
  }

  /** All of one thing, by claim. */
  public Map<String, Receipt> of(String thing) {
    return byThing.getOrDefault(thing, Map.of());
  }

  public List<Receipt> listed(String thing) {
    return List.copyOf(of(thing).values());
  }

  public static Receipt receipt(Row row) {
    String claim = row.text("claim");
    return new Receipt(
        claim,
        Link.to(claim, "").href(),
        row.text("kind"),
        line(row.text("quote")),
        place(row.text("article"), claim, row.text("begin"), row.text("end")),
        row.text("title"),
        row.text("issued"),
        speaker(row),
        manner(row.text("modality"), row.text("polarity")),
        row.text("confidence"));
  }

  /** The article's page with the words of one claim highlighted. */
  public static String place(String article, String claim, String begin, String end) {
    String hash = claim.substring(claim.lastIndexOf('/') + 1);
    String page = Link.to(article, "").href();
    return page.isEmpty() ? "" : page + "?claim=" + hash + "#e" + begin + "-" + end;
  }

  public static Link speaker(Row row) {
    return row.node("speaker")
        .map(node -> Link.of(node, row.text("speakerLabel")))
        .orElseGet(() -> Link.words(row.text("speakerLabel")));
  }

  public static String manner(String modality, String polarity) {
    String mood = modality.equals("asserted") || modality.equals("happened") ? "" : modality;
    return (polarity.equals("negative") ? "denied " : "") + mood;
  }

  public static String line(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
