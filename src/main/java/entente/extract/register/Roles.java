package entente.extract.register;

import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.facts.Office;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which offices the persons of a text hold: by the text, else by the reference data that day. */
final class Roles {
  private static final Set<String> INTERNATIONAL =
      Set.of("InternationalOrganisation", "MultilateralMechanism");

  private final Scene scene;
  private final int until;

  /**
   * @param until persons who are first named behind this place are not known yet
   */
  Roles(Scene scene, int until) {
    this.scene = scene;
    this.until = until;
  }

  /** The offices of a person, those that the text tells first. */
  List<Office> offices(Entity person) {
    Stream<Office> told = scene.offices(person).stream().map(office -> office.office());
    Stream<Office> known =
        scene.day().stream()
            .flatMap(day ->
                scene.lexicon().tenures(person).stream().filter(tenure -> tenure.covers(day)))
            .map(tenure -> tenure.office());
    return Stream.concat(told, known).distinct().toList();
  }

  boolean hasOffice(Entity person) {
    return !offices(person).isEmpty();
  }

  /** Whether a person may be called so: "foreign minister", "leader", "top diplomat". */
  boolean holds(Entity person, String role) {
    return offices(person).stream().anyMatch(office -> isCalled(office.title(), role));
  }

  /** Whether the text so far names a person with such a title, of whatever body. */
  boolean isNamed(Entity person, String role) {
    return scene.linking().titles().stream()
        .filter(borne -> borne.bearer().entity().equals(person))
        .filter(borne -> borne.bearer().span().begin() < until)
        .flatMap(borne -> borne.titles().stream())
        .anyMatch(title -> isCalled(title, role));
  }

  /** Whether those who bear the title may be called so. */
  boolean isCalled(String title, String role) {
    String words = title.toLowerCase(Locale.ROOT).replace('-', ' ');
    String plain = role.toLowerCase(Locale.ROOT).replace('-', ' ');
    boolean rank = !having("other-rank", words).equals(having("other-rank", plain));
    if (words.isEmpty() || (rank && !scene.cues().is("any-rank", plain))) {
      return false;
    }
    return scene
        .cues()
        .code("role", plain)
        .map(titles -> Arrays.stream(titles.split("\\|")).anyMatch(one -> has(words, one)))
        .orElseGet(() -> isShort(words, plain));
  }

  /** "minister" for a "minister of trade", "trade minister"; not for a "prime minister". */
  private boolean isShort(String title, String role) {
    boolean other = !having("prime", title).isEmpty() && having("prime", role).isEmpty();
    return !other && Arrays.stream(role.split(" ")).allMatch(word -> has(title, word));
  }

  /** The words of the list that stand in a title. */
  private Set<String> having(String list, String words) {
    return Arrays.stream(words.split(" "))
        .filter(word -> scene.cues().is(list, word))
        .collect(Collectors.toSet());
  }

  private static boolean has(String words, String word) {
    return (" " + words + " ").contains(" " + word + " ");
  }

  /** The state or body that a person acts for; a state or body acts for itself. */
  Optional<Entity> partyOf(Entity actor) {
    if (actor.kind() != Entity.Kind.PERSON) {
      return actor.isActor() ? Optional.of(actor) : Optional.empty();
    }
    List<Entity> bodies = offices(actor).stream().map(Office::of).distinct().toList();
    return bodies.stream()
        .filter(body -> body.kind() == Entity.Kind.STATE)
        .findFirst()
        .or(() -> bodies.stream().filter(body -> INTERNATIONAL.contains(body.type())).findFirst())
        .or(() -> scene.stateOf(actor))
        .or(() -> bodies.stream().findFirst());
  }

  /** All persons named so far, the last named last. */
  List<Entity> persons() {
    List<Entity> persons = new ArrayList<>();
    for (Mention mention : scene.linking().mentions()) {
      Entity entity = mention.entity();
      if (mention.span().begin() < until && entity.kind() == Entity.Kind.PERSON) {
        persons.remove(entity);
        persons.add(entity);
      }
    }
    return persons;
  }

  /** For each state or body the one person named so far who holds the office; else empty. */
  Optional<List<Entity>> holders(List<Entity> of, String role) {
    List<Entity> holders = new ArrayList<>();
    for (Entity body : of) {
      List<Entity> own =
          persons().stream()
              .filter(person -> partyOf(person).filter(body::equals).isPresent())
              .filter(person -> role.isEmpty() || holds(person, role))
              .toList();
      if (own.size() != 1) {
        return Optional.empty();
      }
      holders.add(own.get(0));
    }
    return Optional.of(holders);
  }
}
