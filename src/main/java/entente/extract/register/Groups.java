package entente.extract.register;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.register.GroupPhrase.Kind;
import entente.facts.Entity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says whom the words of a group mean: those whom they name ("the ministers of A and B"), else
 * those of before who are as many, and of the kind, that the words say ({@link Remembered}).
 */
final class Groups {
  private static final List<String> OF = List.of("of", "from", "for", "between", "among");

  private final Context context;
  private final Referents referents;
  private final Roles roles;
  private final Remembered remembered;
  private final Together together;

  Groups(Context context, Referents referents, Roles roles, Together together) {
    this.together = together;
    this.context = context;
    this.referents = referents;
    this.roles = roles;
    this.remembered = new Remembered(context, referents, roles, together);
  }

  /** Nobody where the head is no word of a group, or the text does not say which. */
  Reference of(Token head) {
    Optional<GroupPhrase> phrase = GroupPhrase.of(context, head);
    if (phrase.isEmpty()) {
      return isOther(head) ? others(head) : ofPair(head);
    }
    Optional<Entity> seat = seat(head);
    if (seat.isPresent()) {
      return Reference.of(seat.get());
    }
    List<Token> owners = owners(head);
    if (!owners.isEmpty()) {
      return members(phrase.get(), owners);
    }
    boolean main = GroupPhrase.isMain(context, head);
    if (phrase.get().back()) {
      Reference meant = people(head, remembered.of(head, phrase.get()));
      return meant.isKnown() || !main || !together.isSharedBy(head) ? meant : together.issuers();
    }
    boolean bare = context.tree().children(head).isEmpty() && main;
    return bare ? remembered.again(head, phrase.get()) : Reference.NOBODY;
  }

  /** "The ministers" are no bodies, whoever was named together last. */
  private Reference people(Token head, Reference meant) {
    boolean person =
        context.cues().code("member", head.lemma()).filter("person"::equals).isPresent();
    boolean bodies =
        meant.entities().stream().allMatch(one -> one.kind() == Entity.Kind.ORGANISATION);
    return person && bodies ? Reference.NOBODY : meant;
  }

  private boolean isOther(Token head) {
    return context.tree().children(head).stream().anyMatch(one -> one.lemma().equals("other"))
        && context.tree().is(head, SUBJECTS);
  }

  /** "Malta kept silent. The other two countries left": those who met last, without Malta. */
  private Reference others(Token head) {
    Optional<Entity> one = context.focus().body().or(() -> context.focus().actor());
    List<Entity> rest =
        context.focus().groups().reversed().stream()
            .filter(groups -> !groups.isEmpty())
            .limit(1)
            .flatMap(groups -> groups.getFirst().members().stream())
            .toList();
    List<Entity> others =
        rest.stream().filter(member -> !one.stream().toList().contains(member)).toList();
    int size = GroupPhrase.size(context, head);
    return others.size() == rest.size() - 1 && others.size() == size
        ? Reference.of(others)
        : Reference.NOBODY;
  }

  /** "The latter backs the ban": the second of the two who were named together last. */
  private Reference ofPair(Token head) {
    boolean latter = context.cues().is("second-of-two", head.text());
    boolean alone = !head.isProper() && (latter || context.cues().is("first-of-two", head.text()));
    if (!alone || !context.tree().is(head, SUBJECTS)) {
      return Reference.NOBODY;
    }
    return context.focus().groups().reversed().stream()
        .limit(1)
        .filter(groups -> groups.size() == 1)
        .map(groups -> groups.getFirst().members())
        .filter(members -> members.size() == 2)
        .map(members -> Reference.of(latter ? members.get(1) : members.get(0)))
        .findFirst()
        .orElse(Reference.NOBODY);
  }

  /** "senior officials, including A and B": those of them who are named. */
  Reference included(Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean people = context.cues().is("leaders", lemma) || context.cues().is("leader", lemma);
    if (!people || !head.is(PLURAL_NOUN)) {
      return Reference.NOBODY;
    }
    List<Entity> named =
        context.tree().children(head, PREPOSITION).stream()
            .filter(including -> including.text().equals("including"))
            .flatMap(including -> context.tree().children(including, PREPOSITION_OBJECT).stream())
            .flatMap(first -> context.tree().conjuncts(first).stream())
            .flatMap(one -> context.tree().member(one).stream())
            .flatMap(one -> context.scene().person(one).stream())
            .distinct()
            .toList();
    return named.isEmpty() ? Reference.NOBODY : Reference.of(named);
  }

  /** The words that say whose they are: "of A and B", "Norwegian and Chilean", "A's". */
  private List<Token> owners(Token head) {
    List<Token> owners = new ArrayList<>();
    for (Token child : context.tree().children(head, MODIFIER, COMPOUND, POSSESSOR, PREPOSITION)) {
      if (!context.tree().is(child, PREPOSITION)) {
        boolean named = context.tree().is(child, POSSESSOR) || referents.one(child).isKnown();
        owners.addAll(named ? List.of(child) : List.of());
      } else if (OF.contains(child.lemma())) {
        context.tree().children(child, PREPOSITION_OBJECT).stream()
            .filter(object -> !isRank(object))
            .flatMap(object -> owners(head, object).stream())
            .forEach(owners::add);
      }
    }
    return owners;
  }

  /** "the two heads | of state": what they are, not whose. */
  private boolean isRank(Token object) {
    return context.cues().is("office-of", object.lemma().toLowerCase(Locale.ROOT))
        && context.tree().children(object, PREPOSITION, POSSESSOR).isEmpty();
  }

  /** "ministers of trade | of Peru and Chile": the field is none of those whose they are. */
  private List<Token> owners(Token head, Token object) {
    boolean person =
        context.cues().code("member", head.lemma()).filter("person"::equals).isPresent();
    boolean field = person && object.is(SINGULAR_NOUN) && !referents.one(object).isKnown();
    if (!field) {
      return List.of(object);
    }
    return context.tree().prepositional(object, "of").stream().toList();
  }

  /** "officials in Tokyo": the government that sits there. */
  private Optional<Entity> seat(Token head) {
    return context
        .tree()
        .prepositional(head, "in")
        .filter(place -> context.cues().is("collective", head.lemma()))
        .flatMap(place -> context.scene().mention(place))
        .flatMap(place ->
            context
                .scene()
                .lexicon()
                .stateOf(place.entity())
                .filter(state ->
                    context
                        .scene()
                        .lexicon()
                        .capitalOf(state)
                        .filter(place.entity()::equals)
                        .isPresent()));
  }

  private Reference members(GroupPhrase phrase, List<Token> owners) {
    Set<Entity> all = new LinkedHashSet<>();
    for (Token owner : owners) {
      for (Token member : context.tree().conjuncts(owner)) {
        Reference one = referents.one(member);
        if (!one.isKnown()) {
          return Reference.NOBODY;
        }
        all.addAll(one.entities());
      }
    }
    boolean bodies = all.stream().allMatch(e -> e.isActor() && e.kind() != Entity.Kind.PERSON);
    boolean fits = phrase.size() == 0 || phrase.size() == all.size();
    if (!bodies || !fits) {
      return Reference.NOBODY;
    }
    List<Entity> states = List.copyOf(all);
    boolean persons = phrase.kind() == Kind.PERSON && phrase.back() && states.size() > 1;
    return persons
        ? roles
            .holders(states, phrase.role())
            .map(holders -> Reference.of(holders))
            .orElse(Reference.of(states))
        : Reference.of(states);
  }
}
