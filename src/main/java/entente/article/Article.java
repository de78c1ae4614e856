package entente.article;

import java.util.List;
import java.util.Optional;

/**
 * One article as it was read.
 *
 * @param name the file's name without its folder, as the flat table shows it
 * @param key 12 hexadecimal digits of the SHA-256 of the text's NFC form: equal texts under two
 *     names share it
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 * @param text the plain text as stored; offsets refer to it
 * @param properties what the header says, in text order
 * @param blocks the lines grouped, in text order, without overlap
 */
public record Article(
    String name,
    String key,
    String sha256,
    Text text,
    List<Property> properties,
    List<Block> blocks) {
  public Article {
    properties = List.copyOf(properties);
    blocks = List.copyOf(blocks);
  }

  /** The first property of a kind. */
  public Optional<Property> property(Property.Kind kind) {
    return properties.stream().filter(property -> property.kind() == kind).findFirst();
  }

  /** The words of a span, those that the layout broke in one piece. */
  public String words(Span span) {
    return Unbroken.of(text.in(span));
  }
}
