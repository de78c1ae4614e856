package entente.pages.answer;

import entente.names.Addresses;
import entente.names.Base;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * Words that may lead somewhere.
 *
 * @param label the words
 * @param href where to, or "" for words alone; a path of ours, or http(s)
 */
public record Link(String label, String href) {
  public static final Addresses ADDRESSES = new Addresses(Base.PUBLISHED);

  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\"{}|\\\\^`]+");

  /** Words without an address. */
  public static Link words(String label) {
    return new Link(label, "");
  }

  /** A value: ours leads to its page, http(s) to itself, everything else nowhere. */
  public static Link of(Node node, String label) {
    String text = Row.text(node);
    if (!node.isURI()) {
      return words(label.isEmpty() ? text : label);
    }
    return to(text, label);
  }

  /** The same for an IRI; without a label its last part stands there. */
  public static Link to(String iri, String label) {
    String words = label.isEmpty() ? shortened(iri) : label;
    if (ADDRESSES.covers(iri)) {
      return new Link(words, ADDRESSES.page(iri));
    }
    return WEB.matcher(iri).matches() ? new Link(words, iri) : words(words);
  }

  /** Whether it leads away from here. */
  public boolean isForeign() {
    return href.toLowerCase(Locale.ROOT).startsWith("http");
  }

  public boolean isPlain() {
    return href.isEmpty();
  }

  private static String shortened(String iri) {
    if (ADDRESSES.covers(iri)) {
      return ADDRESSES.path(iri).replaceFirst("^/(id/|ns#)?", "");
    }
    return iri;
  }
}
