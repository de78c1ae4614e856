package entente.extract.register;

import entente.article.Block;
import entente.article.Span;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    Map<Entity, Integer> stages = new HashMap<>();
    for (Mention mention : mentions) {
      side(mention)
          .ifPresent(side -> {
            weights.merge(side, inTitle(mention) ? TITLE_WEIGHT : 1, Integer::sum);
            stages.merge(side, stage(mention), Math::max);
          });
    }
    List<Entity> ranked =
        weights.keySet().stream()
            .sorted(
                Comparator.comparing((Entity side) -> weights.getOrDefault(side, 0))
                    .thenComparing(side -> stages.getOrDefault(side, 0))
                    .reversed())
            .limit(3)
            .toList();
    if (ranked.size() < 2) {
      return List.of();
    }
    int all = weights.values().stream().mapToInt(Integer::intValue).sum();
    int second = weights.getOrDefault(ranked.get(1), 0);
    boolean clear =
        ranked.size() == 2
            || weights.getOrDefault(ranked.get(2), 0) < second
            || stages.getOrDefault(ranked.get(2), 0) < stages.getOrDefault(ranked.get(1), 0);
    boolean most = weights.getOrDefault(ranked.get(0), 0) + second >= SHARE * all;
    return clear && most ? ranked.subList(0, 2) : List.of();
  }

  /**
   * Of equal sides, those in the title come before those whose persons act, these before others.
   */
  private int stage(Mention mention) {
    boolean person = mention.entity().kind() == Entity.Kind.PERSON;
    return inTitle(mention) ? 2 : person ? 1 : 0;
  }

  private Optional<Entity> side(Mention mention) {
    Entity entity = mention.entity();
    boolean side = entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.PERSON;
    boolean body = entity.type().equals("InternationalOrganisation") && inTitle(mention);
    return side ? scene.stateOf(entity) : body ? Optional.of(entity) : Optional.empty();
  }

  private boolean inTitle(Mention mention) {
    return scene.article().blocks().stream()
        .anyMatch(block -> block.kind() == Block.Kind.TITLE && block.span().covers(mention.span()));
  }
}
