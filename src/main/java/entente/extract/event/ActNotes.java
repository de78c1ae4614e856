package entente.extract.event;

import entente.article.Token;
import entente.extract.passage.Receipts;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Voice;
import entente.facts.When;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what a verb or noun tells of an act on record, with the words that tell it. */
record ActNotes(Scene scene, Receipts receipts) {

  /** What is done by whom to what. */
  record Act(
      String predicate,
      String label,
      List<Entity> actors,
      List<String> others,
      List<Token> object,
      String kind,
      List<Entity> addressed) {}

  void add(
      Act act,
      Optional<When> when,
      Optional<Entity> place,
      Voice voice,
      List<Token> evidence,
      String rule,
      double confidence) {
    receipts.add(
        new Fact.Act(
            act.predicate(),
            act.label(),
            act.actors(),
            act.others(),
            act.object().isEmpty() ? "" : scene.words(act.object()),
            named(act.object()),
            act.kind(),
            act.addressed(),
            when,
            place),
        voice,
        evidence.stream().distinct().sorted(Comparator.comparingInt(Token::index)).toList(),
        rule,
        confidence);
  }

  /** The entities that the words name. */
  List<Entity> named(List<Token> words) {
    return words.stream()
        .flatMap(token -> scene.mention(token).stream())
        .map(Mention::entity)
        .distinct()
        .toList();
  }

  static String names(List<Entity> entities) {
    return entities.stream().map(Entity::label).sorted().collect(Collectors.joining(" and "));
  }
}
