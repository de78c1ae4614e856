package entente.extract.register;

import entente.article.Token;
import entente.facts.Entity;
import java.util.List;
import java.util.Optional;

/** Whose words a sentence gives, word by word. */
public interface Speech {
  /** The person or body in whose voice the word stands; empty for the article's own. */
  Optional<Entity> speaker(Token token);

  /** All in whose voice the word stands; nobody where it is the article's own or not named. */
  List<Entity> speakers(Token token);

  /** Whether the word stands between quotation marks. */
  boolean isQuoted(Token token);

  /** Whether the article is a text of its author's own, in the first person. */
  boolean isSigned();

  /** Those who speak as "we" in a joint statement; empty elsewhere. */
  List<Entity> parties();

  /** Those who issue a text that tells of them as others do: "leaders", "they". */
  List<Entity> issuers();

  /** The body, or two, in whose name a communiqué tells what was decided: "the Council". */
  List<Entity> convened();
}
