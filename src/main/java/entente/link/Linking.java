package entente.link;

import entente.facts.Mention;
import java.util.List;

/**
 * What an article names.
 *
 * @param mentions in text order, without overlap
 * @param offices by the order of their spans
 */
public record Linking(List<Mention> mentions, List<OfficeMention> offices) {
  public Linking {
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
  }
}
