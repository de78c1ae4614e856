package entente.link.office;

import entente.facts.Entity;
import entente.lexicon.Lexicon;
import entente.link.title.TitlePhrase;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.OfficeWords;
import entente.link.word.Use;
import entente.link.word.Words;
import entente.names.Slug;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Whose officer somebody is where only the words before tell: "The Commission urged restraint …
 * spokesperson Ana Vik said", "the Secretary-General's Special Envoy".
 */
final class BodiesBefore {
  private static final String UNITED_NATIONS = "org/un";

  private static final Set<String> TYPES = Set.of("InternationalOrganisation", "GovernmentBody");

  /** Behind these, and behind "said", a title belongs to nothing named right before it. */
  private static final Set<String> OPEN =
      Set.of("with", "by", "and", "to", "from", "that", "the", "its", "their");

  /** So far behind a body the name of its own state may stand. */
  private static final int OWN = 6;

  private final Lexicon lexicon;
  private final Cues cues;
  private final OfficeWords offices;
  private final Set<Entity> named = new LinkedHashSet<>();

  BodiesBefore(Lexicon lexicon, Cues cues) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.offices = cues.offices();
  }

  /** Notes the bodies of a block; the blocks of an article come in text order. */
  void note(Marks marks) {
    marks.all().stream().map(Found::entity).filter(Entity::known).forEach(named::add);
  }

  /** Who sent a Secretary-General's envoy: the one organisation that has one, or the UN. */
  Optional<Entity> sender() {
    return secretariat()
        .or(() -> named.stream().filter(body -> body.id().equals(UNITED_NATIONS)).findFirst());
  }

  /** The only organisation of the article that has a Secretary-General, else the only one. */
  private Optional<Entity> secretariat() {
    List<Entity> all =
        named.stream().filter(body -> body.type().equals("InternationalOrganisation")).toList();
    List<Entity> heads =
        all.stream()
            .filter(body ->
                offices.senders().stream()
                    .anyMatch(title -> !lexicon.holders(body, Slug.of(title)).isEmpty()))
            .toList();
    List<Entity> left = heads.isEmpty() ? all : heads;
    return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
  }

  /** The body named last before a title of its block, with no state between. */
  Optional<Entity> before(Marks marks, TitlePhrase phrase) {
    if (!isOfBody(phrase) || !isOpen(marks.words(), phrase.first())) {
      return Optional.empty();
    }
    boolean secretary = phrase.titles().stream().allMatch(offices::isOfSender);
    Optional<Entity> head = secretary ? secretariat() : Optional.empty();
    return head.or(() -> lastNamed(marks, phrase.first()));
  }

  /**
   * "Chad denies this. Its Foreign Minister, Ana Vik", "the Coral Bank, whose President Ana Vik":
   * the body or state right before "whose", the only one before "its" in its sentence or the last.
   */
  Optional<Entity> whose(Marks marks, TitlePhrase phrase) {
    Words words = marks.words();
    int at = phrase.first() - 1;
    boolean near = at > 0 && words.follows(phrase.first());
    if (near && words.key(at).equals("whose")) {
      return marks.at(at - 1).filter(BodiesBefore::mayHave).map(Found::entity);
    }
    if (at > 0 && words.gap(phrase.first()).equals("'s") && words.key(at - 1).equals("the")) {
      return called(marks, at);
    }
    return near && words.key(at).equals("its")
        ? onlyBefore(marks, at, BodiesBefore::mayHave)
        : Optional.empty();
  }

  /** "the country's": the only state told of; "the ministry's": the last body so called. */
  private Optional<Entity> called(Marks marks, int noun) {
    String key = marks.words().key(noun);
    if (cues.is(Use.STATE_NOUN, key)) {
      return onlyBefore(marks, noun, Found::isState);
    }
    boolean body = cues.is(Use.BODY_NOUN, key) || cues.is(Use.BODY_NOUN_SMALL, key);
    return body
        ? IntStream.iterate(noun - 1, at -> at >= 0, at -> at - 1)
            .mapToObj(marks::at)
            .flatMap(Optional::stream)
            .filter(found -> found.entity().kind() == Entity.Kind.ORGANISATION)
            .map(Found::entity)
            .filter(entity -> entity.label().toLowerCase(Locale.ROOT).contains(key))
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Entity> onlyBefore(Marks marks, int its, Predicate<Found> mayBe) {
    Words words = marks.words();
    Set<Entity> before = new LinkedHashSet<>();
    boolean last = false;
    for (int at = its; at > 0; at--) {
      if (words.begins(at)) {
        if (last || !before.isEmpty()) {
          break;
        }
        last = true;
      }
      marks.at(at - 1).filter(mayBe).map(Found::entity).ifPresent(before::add);
    }
    return before.size() == 1 ? Optional.of(before.iterator().next()) : Optional.empty();
  }

  private static boolean mayHave(Found found) {
    return found.isState() || found.entity().kind() == Entity.Kind.ORGANISATION;
  }

  private static Optional<Entity> lastNamed(Marks marks, int first) {
    int state = -1;
    for (int at = first - 1; at >= 0; at--) {
      Optional<Found> found = marks.at(at);
      if (found.filter(BodiesBefore::isBody).isPresent()) {
        return state > found.get().last() + OWN ? Optional.empty() : found.map(Found::entity);
      }
      if (found.filter(Found::isPerson).isPresent()) {
        return Optional.empty();
      }
      state = state < 0 && found.filter(Found::isState).isPresent() ? at : state;
    }
    return Optional.empty();
  }

  private boolean isOfBody(TitlePhrase phrase) {
    return phrase.of().isEmpty()
        && phrase.titles().stream()
            .allMatch(
                title -> offices.is(Use.BODY_OFFICE, title.title()) || offices.isOfSender(title));
  }

  private boolean isOpen(Words words, int first) {
    String before = words.joins(first) ? words.key(first - 1) : "";
    return before.isEmpty() || OPEN.contains(before) || cues.is(Use.SPEECH, before);
  }

  private static boolean isBody(Found found) {
    return found.entity().kind() == Entity.Kind.ORGANISATION
        && (TYPES.contains(found.entity().type())
            || (found.entity().known() && found.entity().type().equals("MultilateralMechanism")));
  }
}
