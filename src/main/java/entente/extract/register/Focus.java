package entente.extract.register;

import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reader has in mind before a sentence: who was spoken of last, and who spoke.
 *
 * @param actor the person whom the last sentence was about
 * @param speaker the last person whose words were given
 * @param group those who acted together last
 * @param crowd whether more people met than the text names
 * @param body the state or organisation that the last sentence was about
 * @param persons all persons named so far, the last named last
 * @param states likewise
 * @param organisations likewise
 */
public record Focus(
    Optional<Entity> actor,
    Optional<Entity> speaker,
    List<Entity> group,
    boolean crowd,
    Optional<Entity> body,
    List<Entity> persons,
    List<Entity> states,
    List<Entity> organisations) {
  public static final Focus EMPTY =
      new Focus(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          false,
          Optional.empty(),
          List.of(),
          List.of(),
          List.of());

  public Focus {
    group = List.copyOf(group);
    persons = List.copyOf(persons);
    states = List.copyOf(states);
    organisations = List.copyOf(organisations);
  }

  /**
   * The focus after a sentence.
   *
   * @param named whom and what it names
   * @param acting all that its subject means
   * @param together who acted with each other in it; nobody where it does not say
   * @param open whether others met as well whom it does not name
   * @param speaks who spoke in it
   */
  public Focus after(
      List<Mention> named,
      List<Entity> acting,
      List<Entity> together,
      boolean open,
      Optional<Entity> speaks) {
    Optional<Entity> one = acting.size() == 1 ? Optional.of(acting.get(0)) : Optional.empty();
    Optional<Entity> subject = one.filter(entity -> entity.kind() == Entity.Kind.PERSON);
    List<Entity> newPersons = new ArrayList<>(persons);
    List<Entity> newStates = new ArrayList<>(states);
    List<Entity> newOrganisations = new ArrayList<>(organisations);
    for (Mention mention : named) {
      switch (mention.entity().kind()) {
        case PERSON -> toEnd(newPersons, mention.entity());
        case STATE -> toEnd(newStates, mention.entity());
        case ORGANISATION -> toEnd(newOrganisations, mention.entity());
        case INITIATIVE, AGREEMENT, PLACE, INSTITUTION, INFRASTRUCTURE -> {}
      }
    }
    Optional<Entity> firstPerson =
        named.stream()
            .map(Mention::entity)
            .filter(entity -> entity.kind() == Entity.Kind.PERSON)
            .findFirst();
    return new Focus(
        subject.or(() -> firstPerson).or(() -> actor),
        speaks.or(() -> speaker),
        together.size() > 1 || open ? together : group,
        open || (crowd && together.size() < 2),
        one.filter(entity -> entity.isActor() && entity.kind() != Entity.Kind.PERSON),
        newPersons,
        newStates,
        newOrganisations);
  }

  private static void toEnd(List<Entity> list, Entity entity) {
    list.remove(entity);
    list.add(entity);
  }
}
