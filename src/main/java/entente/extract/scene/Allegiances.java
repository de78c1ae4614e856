package entente.extract.scene;

import entente.facts.Entity;
import entente.facts.Office;
import entente.lexicon.Cues;
import entente.lexicon.Lexicon;
import entente.lexicon.Tenure;
import entente.link.Linking;
import entente.link.OfficeMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * For whom a person or body acts: its state, or the organisation of states whose official the
 * person is, wherever he comes from.
 */
final class Allegiances {
  private final Lexicon lexicon;
  private final Cues cues;
  private final Map<String, Entity> owners;
  private final Map<String, Entity> states = new TreeMap<>();
  private final Map<String, Entity> organisations = new TreeMap<>();
  private final Set<String> opponents = new TreeSet<>();
  private final Optional<LocalDate> day;

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  Allegiances(Lexicon lexicon, Linking linking, Cues cues, Optional<LocalDate> day) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.owners = linking.owners();
    this.day = day;
    for (OfficeMention office : linking.offices()) {
      String holder = office.holder().entity().id();
      if (isOpposing(office.office()) || isOfNoState(office.office().of())) {
        opponents.add(holder);
      }
      Optional.of(office.office())
          .filter(held -> !isOfPart(held))
          .flatMap(this::principal)
          .ifPresent(of -> (isState(of) ? states : organisations).putIfAbsent(holder, of));
    }
  }

  /** The state or organisation; for a state itself. */
  Optional<Entity> of(Entity actor) {
    if (isState(actor)) {
      return Optional.of(actor);
    }
    Optional<Entity> stated =
        Optional.ofNullable(states.getOrDefault(actor.id(), organisations.get(actor.id())));
    return stated
        .or(() -> Optional.ofNullable(owners.get(actor.id())))
        .or(() -> inOffice(actor))
        .or(() -> lexicon.stateOf(actor).filter(state -> mayServe(actor)));
  }

  private boolean mayServe(Entity actor) {
    return !opponents.contains(actor.id()) && !isOutOfOffice(actor);
  }

  /** "Tony Blair" years later: no longer in the only offices that he is known to have held. */
  private boolean isOutOfOffice(Entity person) {
    List<Tenure> held = lexicon.tenures(person);
    return !held.isEmpty()
        && day.filter(on ->
                held.stream()
                    .allMatch(tenure -> tenure.to().filter(last -> last.isBefore(on)).isPresent()))
            .isPresent();
  }

  /** The organisation that the person is known to serve on the day, unless a state too. */
  private Optional<Entity> inOffice(Entity person) {
    List<Entity> served =
        day.stream()
            .flatMap(on ->
                lexicon.tenures(person).stream()
                    .filter(tenure -> tenure.from().isPresent() && tenure.covers(on)))
            .map(Tenure::office)
            .filter(office -> !isOfPart(office))
            .flatMap(office -> principal(office).stream())
            .distinct()
            .toList();
    return served.stream().anyMatch(Allegiances::isState)
        ? Optional.empty()
        : served.stream().findFirst();
  }

  /** Whom an office serves: the state of a ministry, an organisation that is no state's. */
  private Optional<Entity> principal(Office office) {
    Entity of = office.of();
    if (of.kind() == Entity.Kind.PLACE) {
      return Optional.empty();
    }
    Optional<Entity> state =
        isState(of)
            ? Optional.of(of)
            : Optional.ofNullable(owners.get(of.id())).or(() -> lexicon.stateOf(of));
    return state.isPresent() ? state : Optional.of(of).filter(Allegiances::isOfStates);
  }

  /**
   * A governor or mayor speaks for no state, whatever state the province or town lies in; nor does
   * an opposition leader.
   */
  private boolean isOfPart(Office office) {
    return office.of().kind() != Entity.Kind.ORGANISATION
        && (cues.is("local-office", lastWord(office.title())) || isOpposing(office));
  }

  /** "Hezbollah leader A": a party, movement or company is no state's. */
  private boolean isOfNoState(Entity of) {
    return of.kind() == Entity.Kind.ORGANISATION
        && !isOfStates(of)
        && !of.type().equals("GovernmentBody")
        && !owners.containsKey(of.id())
        && lexicon.stateOf(of).isEmpty();
  }

  private boolean isOpposing(Office office) {
    return cues.is("opposing-office", office.title().toLowerCase(Locale.ROOT));
  }

  private static String lastWord(String title) {
    return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isOfStates(Entity entity) {
    return entity.type().equals("InternationalOrganisation");
  }

  private static boolean isState(Entity entity) {
    return entity.kind() == Entity.Kind.STATE;
  }
}
