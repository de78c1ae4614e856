package entente.extract.source;

import entente.article.Block;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The leaders as whose text a headline gives it, "Statement by the Presidents of Peru and Chile":
 * for each state the one person whom the first paragraphs name of it.
 */
record SpeakingLeaders(Scene article) {
  /** So many paragraphs a joint text takes to say who its leaders are. */
  private static final int OPENING = 3;

  /** The persons in the order of the states; the states where the opening does not say of each. */
  List<Entity> of(List<Entity> states, String headline) {
    String offices = article.cues().alternatives("speaking-leaders");
    if (!headline.matches("(?is).*\\b(?:" + offices + ")\\b.*")) {
      return states;
    }
    List<Entity> leaders = new ArrayList<>();
    for (Entity state : states) {
      Optional<Entity> leader = leader(state);
      if (leader.isEmpty()) {
        return states;
      }
      leaders.add(leader.get());
    }
    return leaders;
  }

  private Optional<Entity> leader(Entity state) {
    List<Entity> persons =
        article.article().blocks().stream()
            .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
            .limit(OPENING)
            .flatMap(block -> article.mentions(block.span()).stream())
            .map(Mention::entity)
            .filter(person -> person.kind() == Entity.Kind.PERSON)
            .filter(person -> article.stateOf(person).filter(state::equals).isPresent())
            .filter(this::isHead)
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }

  /** "President", "Prime Minister": no minister and no envoy. */
  private boolean isHead(Entity person) {
    String heads = article.cues().code("role", "leader").orElseThrow();
    return article.offices(person).stream()
        .map(office -> office.office().title())
        .anyMatch(title -> title.matches("(?i)(?:.* )?(?:" + heads + ")"));
  }
}
