package entente.extract.source;

import entente.article.Span;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quotations signed below, as releases set them: "“We stand with the farmers.” — Ana Vik, Minister
 * of Trade".
 */
record SignedQuotes(Scene article) {
  /** A dash at the beginning of a line, and what the line says up to its first comma. */
  private static final Pattern SIGNED =
      Pattern.compile("[\"”»’']?\\s*\\n\\s*[-–—―]+ ?(?<who>[\\p{Lu}][^\\n,.;:]{3,90})(?=[,\\n]|$)");

  /** Who signs; nobody where no line below names a person. */
  Optional<Speaker> of(Span quote) {
    String text = article.article().text().value();
    Matcher line =
        SIGNED.matcher(text).region(article.article().text().utf16(quote.end()), text.length());
    return line.lookingAt()
        ? article
            .mentions(article.article().text().span(line.start("who"), line.end("who")))
            .stream()
            .map(Mention::entity)
            .filter(entity -> entity.kind() == Entity.Kind.PERSON)
            .findFirst()
            .map(Speaker::of)
        : Optional.empty();
  }
}
