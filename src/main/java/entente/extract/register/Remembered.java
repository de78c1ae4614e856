package entente.extract.register;

import entente.article.Token;
import entente.extract.register.Group.Tie;
import entente.extract.register.GroupPhrase.Kind;
import entente.facts.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds those of before whom "the three ministers", "both", "the parties" mean.
 *
 * <p>The last who were brought together count, those who acted together before those who only stand
 * in one list, those who bear the office before others. A group of another size is passed over; of
 * two that fit equally well neither is meant; nor are those who act upon the ones meant.
 */
final class Remembered {
  private static final int NEAR = 3;

  /** Chosen, not measured: with three names a list says who they are. */
  private static final int MANY = 3;

  /** Those found, and how many sentences ago they were brought together. */
  private record Found(Reference reference, int ago) {}

  private final Context context;
  private final Referents referents;
  private final Roles roles;
  private final Together together;

  Remembered(Context context, Referents referents, Roles roles, Together together) {
    this.together = together;
    this.context = context;
    this.referents = referents;
    this.roles = roles;
  }

  Reference of(Token head, GroupPhrase phrase) {
    if (phrase.kind() == Kind.PERSON
        && context.strangers().include(context.tree(), head, List.of())) {
      return Reference.NOBODY;
    }
    Reference found = met(head, phrase, found(head, phrase));
    List<Entity> acting = parties(referents.acting(head));
    return parties(found.entities()).stream().anyMatch(acting::contains) ? Reference.NOBODY : found;
  }

  /** "Both underscored": those who met for the two states, not these. */
  private Reference met(Token head, GroupPhrase phrase, Reference found) {
    List<Entity> envoys =
        phrase.kind() == Kind.ANY ? together.envoys(found.entities(), head) : List.of();
    return envoys.isEmpty() ? found : Reference.of(envoys);
  }

  /** "Delegates of A and B met. Delegates agreed": those who met last, if they may be so called. */
  Reference again(Token head, GroupPhrase phrase) {
    Optional<List<Entity>> met =
        together
            .under(head, phrase)
            .filter(group -> isCalled(group, phrase))
            .map(group -> members(group, phrase))
            .filter(members -> members.size() > 1);
    return met.or(() -> alike(head, phrase))
        .map(members -> Reference.of(members))
        .orElseGet(() -> together.isSharedBy(head) ? together.issuers() : Reference.NOBODY);
  }

  /** "Kenyan and Togolese officials toured the port. Officials agreed": those so called before. */
  private Optional<List<Entity>> alike(Token head, GroupPhrase phrase) {
    return together
        .lastCalled(phrase.role())
        .filter(group -> together.isSharedBy(head))
        .map(group -> members(group, phrase))
        .filter(members -> members.size() > 1);
  }

  private boolean isCalled(Group group, GroupPhrase phrase) {
    boolean noun =
        group.noun().isEmpty()
            || group.noun().equals(phrase.role())
            || roles.isCalled(group.noun(), phrase.role());
    return phrase.kind() != Kind.PERSON || (noun && isLoose(group.members(), phrase));
  }

  private List<Entity> parties(List<Entity> entities) {
    return entities.stream().flatMap(entity -> roles.partyOf(entity).stream()).toList();
  }

  private Reference found(Token head, GroupPhrase phrase) {
    Optional<Found> near =
        find(head, phrase, true, false).or(() -> find(head, phrase, false, false));
    if (near.isEmpty() && phrase.size() == 0 && phrase.kind() == Kind.PERSON) {
      return bearers(phrase)
          .or(() -> listed(head, phrase).map(Found::reference))
          .orElse(Reference.NOBODY);
    }
    if (near.isEmpty() && isOneOfMore(head, phrase)) {
      return Reference.NOBODY;
    }
    if (phrase.size() != 2 || near.filter(found -> found.ago() < NEAR).isPresent()) {
      return near.or(() -> listed(head, phrase)).map(Found::reference).orElse(Reference.NOBODY);
    }
    boolean bodies = phrase.kind() == Kind.STATE || phrase.kind() == Kind.PARTY;
    List<Entity> principals =
        bodies
            ? context.principals().sides(context.tree())
            : context.principals().leaders(context.tree());
    boolean fits = phrase.kind() != Kind.PERSON || isLoose(principals, phrase);
    boolean chosen = !principals.isEmpty() && fits && (near.isEmpty() || phrase.kind() != Kind.ANY);
    return chosen
        ? Reference.of(principals)
        : near.or(() -> listed(head, phrase)).map(Found::reference).orElse(Reference.NOBODY);
  }

  /** "both leaders" where three of them met last: two of them, but which? */
  private boolean isOneOfMore(Token head, GroupPhrase phrase) {
    return phrase.kind() == Kind.PERSON
        && phrase.size() > 0
        && together.last(head).stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> roles.holds(member, phrase.role()))
                .count()
            > phrase.size();
  }

  /** "the Presidents" of a text that names two of them. */
  private Optional<Reference> bearers(GroupPhrase phrase) {
    List<Entity> bearers =
        roles.persons().stream().filter(person -> roles.holds(person, phrase.role())).toList();
    List<Entity> leaders = context.principals().leaders(context.tree());
    return bearers.size() == 2 && Set.copyOf(bearers).equals(Set.copyOf(leaders))
        ? Optional.of(Reference.of(leaders))
        : Optional.empty();
  }

  private Optional<Found> listed(Token head, GroupPhrase phrase) {
    return find(head, phrase, true, true).or(() -> find(head, phrase, false, true));
  }

  /**
   * @param strict whether all must be known to bear the office
   * @param listed whether they may only stand in one list
   */
  private Optional<Found> find(Token head, GroupPhrase phrase, boolean strict, boolean listed) {
    List<List<Group>> all = new ArrayList<>(context.focus().groups());
    all.add(referents.groupsBefore(head));
    for (int ago = 0; ago < all.size(); ago++) {
      List<Group> sentence = all.get(all.size() - 1 - ago);
      for (Tie tie : listed ? List.of(Tie.NAMED) : List.of(Tie.MET, Tie.SIGNED, Tie.ACTED)) {
        Optional<Reference> found = find(sentence, tie, phrase, strict);
        if (found.isPresent()) {
          return Optional.of(new Found(found.get(), ago));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Reference> find(
      List<Group> sentence, Tie tie, GroupPhrase phrase, boolean strict) {
    List<List<Entity>> fitting = new ArrayList<>();
    for (Group group : sentence) {
      if (group.tie() == tie
          && group.open()
          && phrase.kind() != Kind.STATE
          && !isMany(group, phrase)) {
        return Optional.of(Reference.NOBODY);
      }
      List<Entity> members = group.tie() == tie ? members(group, phrase) : List.of();
      boolean size = phrase.size() == 0 ? members.size() > 1 : members.size() == phrase.size();
      boolean role =
          phrase.kind() != Kind.PERSON
              || (strict ? isStrict(group, members, phrase) : isLoose(members, phrase));
      if (size
          && role
          && fitting.stream().noneMatch(other -> Set.copyOf(other).equals(Set.copyOf(members)))) {
        fitting.add(members);
      }
    }
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(fitting.size() == 1 ? Reference.of(fitting.getFirst()) : Reference.NOBODY);
  }

  /** "the participants" of whom most are named: those named took part, whoever else did. */
  private static boolean isMany(Group group, GroupPhrase phrase) {
    return phrase.kind() == Kind.ANY && phrase.size() == 0 && group.members().size() >= MANY;
  }

  private List<Entity> members(Group group, GroupPhrase phrase) {
    List<Entity> members = new ArrayList<>();
    for (Entity member : group.members()) {
      Optional<Entity> counted =
          switch (phrase.kind()) {
            case ANY, PERSON -> Optional.of(member);
            case PARTY -> roles.partyOf(member);
            case STATE -> roles.partyOf(member).filter(p -> p.kind() == Entity.Kind.STATE);
          };
      if (counted.isEmpty()) {
        return List.of();
      }
      counted.filter(one -> !members.contains(one)).ifPresent(members::add);
    }
    boolean states = members.stream().allMatch(m -> m.kind() == Entity.Kind.STATE);
    return phrase.kind() == Kind.PERSON && states && group.noun().isEmpty()
        ? roles.holders(members, phrase.role()).orElse(members)
        : members;
  }

  private boolean isStrict(Group group, List<Entity> members, GroupPhrase phrase) {
    return members.stream()
        .allMatch(member ->
            member.kind() == Entity.Kind.PERSON
                ? roles.holds(member, phrase.role())
                : roles.isCalled(group.noun(), phrase.role()));
  }

  private boolean isLoose(List<Entity> members, GroupPhrase phrase) {
    return members.stream()
        .allMatch(member ->
            member.kind() != Entity.Kind.PERSON
                || roles.holds(member, phrase.role())
                || isAnyone(phrase.role())
                || !roles.hasOffice(member));
  }

  /** "official", "leader", "man": no office of one person rather than another. */
  private boolean isAnyone(String role) {
    return Stream.of("any-office", "heading-states", "human")
        .anyMatch(list -> context.cues().is(list, role));
  }
}
