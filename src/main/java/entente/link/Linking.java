package entente.link;

import entente.facts.Mention;
import java.util.List;

/**
<<<<<<< HEAD
 * The names of an article with what they denote.
 *
 * @param mentions in text order, without overlap
 * @param offices in text order
=======
 * What an article names.
 *
 * @param mentions in text order, without overlap
 * @param offices by the order of their spans
>>>>>>> 80e8661b8b2c03d94ce81ff77483029bcada2745
 */
public record Linking(List<Mention> mentions, List<OfficeMention> offices) {
  public Linking {
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
  }
}
