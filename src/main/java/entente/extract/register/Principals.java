package entente.extract.register;

import entente.article.Block;
import entente.article.Span;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The two sides that an article, or a part of it, is about.
 *
 * <p>A person counts for the state it acts for. Two sides are the principals where together they
 * hold most of the mentions; where no two do, nobody is, and "the two sides" stays unresolved.
 */
public final class Principals {
  private static final double SHARE = 0.6;
  private static final int TITLE_WEIGHT = 3;

  private final Scene scene;
  private final List<Entity> ofArticle;

  public Principals(Scene scene) {
    this.scene = scene;
    this.ofArticle = twoSides(scene.linking().mentions());
  }

  /**
   * The two sides at a sentence: of its paragraph where that names exactly two, else of the
   * article.
   */
  public List<Entity> sides(Tree tree) {
    List<Entity> local = distinctSides(before(tree));
    return ofArticle.isEmpty() && local.size() == 2 ? local : ofArticle;
  }

  /** The first two persons of different sides that the article names before the sentence ends. */
  public List<Entity> leaders(Tree tree) {
    List<Entity> found = new ArrayList<>();
    List<Entity> states = new ArrayList<>();
    for (Mention mention : scene.linking().mentions()) {
      Entity person = mention.entity();
      boolean earlier = mention.span().begin() < tree.sentence().span().end();
      if (earlier && person.kind() == Entity.Kind.PERSON && !found.contains(person)) {
        Entity side = scene.stateOf(person).orElse(person);
        if (found.size() < 2 && !states.contains(side)) {
          found.add(person);
          states.add(side);
        }
      }
    }
    return found.size() == 2 ? found : List.of();
  }

  private List<Mention> before(Tree tree) {
    Span block = tree.sentence().block().span();
    int end = tree.sentence().span().end();
    return scene.linking().mentions().stream()
        .filter(mention -> block.covers(mention.span()) && mention.span().end() <= end)
        .toList();
  }

  private List<Entity> distinctSides(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(mention -> scene.stateOf(mention.entity()).stream())
        .distinct()
        .toList();
  }

  private List<Entity> twoSides(List<Mention> mentions) {
    Map<Entity, Integer> weights = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Entity entity = mention.entity();
      boolean side = entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.PERSON;
      if (side) {
        scene
            .stateOf(entity)
            .ifPresent(state -> weights.merge(state, weight(mention), Integer::sum));
      } else if (entity.type().equals("InternationalOrganisation") && inTitle(mention)) {
        weights.merge(entity, weight(mention), Integer::sum);
      }
    }
    int all = weights.values().stream().mapToInt(Integer::intValue).sum();
    List<Map.Entry<Entity, Integer>> ranked =
        weights.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .toList();
    int top = ranked.stream().mapToInt(Map.Entry::getValue).sum();
    return ranked.size() == 2 && top >= SHARE * all
        ? ranked.stream().map(Map.Entry::getKey).toList()
        : List.of();
  }

  private int weight(Mention mention) {
    return inTitle(mention) ? TITLE_WEIGHT : 1;
  }

  private boolean inTitle(Mention mention) {
    return scene.article().blocks().stream()
        .anyMatch(block -> block.kind() == Block.Kind.TITLE && block.span().covers(mention.span()));
  }
}
