package entente.link;

import entente.facts.Mention;
import java.util.List;

/**
 * The names of an article with what they denote.
 *
 * @param mentions in text order, without overlap
 * @param offices in text order
 */
public record Linking(List<Mention> mentions, List<OfficeMention> offices) {
  public Linking {
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
  }
}
