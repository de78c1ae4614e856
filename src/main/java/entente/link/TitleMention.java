package entente.link;

import entente.facts.Mention;
import java.util.List;

/**
 * Where an article says beside a person's name what it is, whether or not of which state or body.
 *
 * @param bearer the name
 * @param titles in normal case, at least one: "Spokesperson", "Deputy Foreign Minister"
 */
public record TitleMention(Mention bearer, List<String> titles) {
  public TitleMention {
    titles = List.copyOf(titles);
  }
}
