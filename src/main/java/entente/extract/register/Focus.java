package entente.extract.register;

import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reader has in mind before a sentence: who was spoken of last, who spoke, who was brought
 * together.
 *
 * @param actor the person whom the last sentence was about
 * @param speaker the last person whose words were given
 * @param groups those brought together, sentence by sentence, the last sentence last
 * @param body the state or organisation that the last sentence was about
 * @param strangers whether people or things without names were the subject of the last sentence
 * @param states all states named so far, the last named last
 * @param organisations likewise
 */
record Focus(
    Optional<Entity> actor,
    Optional<Entity> speaker,
    List<List<Group>> groups,
    Optional<Entity> body,
    boolean strangers,
    List<Entity> states,
    List<Entity> organisations) {
  static final Focus EMPTY =
      new Focus(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          false,
          List.of(),
          List.of());

  Focus {
    groups = List.copyOf(groups);
    states = List.copyOf(states);
    organisations = List.copyOf(organisations);
  }

  /**
   * The focus after a sentence.
   *
   * @param named whom and what it names
   * @param acting all that its subject means
   * @param unknown whether its subject is a plural that means nobody we know
   * @param together whom it brings together
   * @param speaks who spoke in it
   */
  Focus after(
      List<Mention> named,
      List<Entity> acting,
      boolean unknown,
      List<Group> together,
      Optional<Entity> speaks) {
    Optional<Entity> one = acting.size() == 1 ? Optional.of(acting.get(0)) : Optional.empty();
    Optional<Entity> subject = one.filter(entity -> entity.kind() == Entity.Kind.PERSON);
    Optional<Entity> firstPerson =
        named.stream()
            .map(Mention::entity)
            .filter(entity -> entity.kind() == Entity.Kind.PERSON)
            .findFirst();
    List<List<Group>> all = new ArrayList<>(groups);
    all.add(together);
    return new Focus(
        subject.or(() -> firstPerson).or(() -> actor),
        speaks.or(() -> speaker),
        all,
        one.filter(entity -> entity.isActor() && entity.kind() != Entity.Kind.PERSON),
        unknown,
        with(states, named, Entity.Kind.STATE),
        with(organisations, named, Entity.Kind.ORGANISATION));
  }

  private static List<Entity> with(List<Entity> before, List<Mention> named, Entity.Kind kind) {
    List<Entity> all = new ArrayList<>(before);
    for (Mention mention : named) {
      if (mention.entity().kind() == kind) {
        all.remove(mention.entity());
        all.add(mention.entity());
      }
    }
    return all;
  }

  /** The last who were brought together by more than a list. */
  Optional<Group> last() {
    return groups.reversed().stream()
        .flatMap(sentence -> sentence.reversed().stream())
        .filter(group -> group.tie() != Group.Tie.NAMED)
        .findFirst();
  }
}
