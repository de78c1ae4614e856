package entente.extract.source;

import entente.article.Block;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Those who sign a joint text at its end.
 *
 * @param saysWe whether the text itself says "we"
 */
record Signers(Scene article, boolean saysWe) {
  private static final int LONGEST_LINE = 120;

  /**
   * The persons whose names and titles alone fill lines at the end, one for each of the states;
   * these where they do not.
   */
  List<Entity> of(List<Entity> states) {
    List<Entity> signers = new ArrayList<>();
    for (Block block : article.article().blocks()) {
      List<Entity> persons =
          article.mentions(block.span()).stream()
              .map(Mention::entity)
              .filter(entity -> entity.kind() == Entity.Kind.PERSON)
              .distinct()
              .toList();
      String words = article.article().words(block.span());
      boolean line = words.length() < LONGEST_LINE && !words.strip().matches(".*[.;:!?]");
      if (block.kind() == Block.Kind.PARAGRAPH && line && persons.size() == 1) {
        signers.add(persons.get(0));
      }
    }
    List<Entity> sides = signers.stream().flatMap(s -> article.stateOf(s).stream()).toList();
    boolean all = states.isEmpty() ? saysWe && sides.size() > 1 : sides.size() == states.size();
    boolean each = all && (states.isEmpty() || Set.copyOf(sides).equals(Set.copyOf(states)));
    return each && signers.size() == Set.copyOf(sides).size() ? List.copyOf(signers) : states;
  }
}
