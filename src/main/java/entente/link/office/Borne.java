package entente.link.office;

import entente.article.Span;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.link.OfficeMention;
import entente.link.TitleMention;
import entente.link.title.TitlePhrase;
import entente.link.word.Found;
import entente.link.word.Title;
import entente.link.word.Words;
import java.util.Optional;

/**
 * A title that stands beside the name of a person.
 *
 * @param words those of the block
 * @param first the first word of title and name
 * @param last the last one
 */
record Borne(
    Words words, Found person, TitlePhrase phrase, int first, int last, OfficeMention.Sign sign) {

  Span span() {
    return words.span(first, last);
  }

  Mention bearer() {
    return person.in(words);
  }

  /** Whether the person bears it now. */
  boolean isTitle() {
    return !phrase.isHonorific() && phrase.time() == TitlePhrase.Time.NOW;
  }

  TitleMention mention() {
    return new TitleMention(bearer(), phrase.titles().stream().map(Title::title).toList());
  }

  /** The same; what was nobody's is the owner's. */
  Borne ownedBy(Optional<Entity> owner) {
    return of(phrase.ownedBy(owner));
  }

  /** The same with that title. */
  Borne of(TitlePhrase other) {
    return new Borne(words, person, other, first, last, sign);
  }
}
