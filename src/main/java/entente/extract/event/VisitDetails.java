package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Dates;
import entente.extract.passage.EventNames;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of visit it is, when, the how manieth, and of what it is part. */
final class VisitDetails extends SentenceReader {
  private static final int PART_REACH = 4;
  private static final List<String> OCCASIONS =
      List.of("occasion-noun", "summit-noun", "ceremony-noun", "public-event");

  /** A number and what it counts: "two-day". */
  private static final Pattern DAYS = Pattern.compile("(.+)-(\\p{L}+)");

  VisitDetails(Passage passage) {
    super(passage);
  }

  /** What a text says of a visit. */
  record Details(
      Optional<String> type,
      Optional<When> when,
      OptionalInt ordinal,
      Optional<String> partOf,
      Optional<Entity> place) {

    Details in(Optional<Entity> city) {
      return new Details(type, when, ordinal, partOf, city);
    }
  }

  /**
   * What the words around a verb or noun say.
   *
   * @param goals all to which the same journey leads
   */
  Details of(Token event, Optional<String> type, Token goal, List<Token> goals) {
    Optional<When> when = when(event, goal).filter(days -> isOf(days, goal, goals));
    return new Details(type, when, ordinal(event), partOf(event, goal), places.city(goal));
  }

  /** The days of a tour of several states begin with the first of them. */
  private static boolean isOf(When days, Token goal, List<Token> goals) {
    return !days.edtf().contains("/") || goals.isEmpty() || goals.getFirst().equals(goal);
  }

  Optional<String> type(Token noun) {
    return tree.children(noun, PREMODIFIERS).stream()
        .flatMap(child -> cues.code("visitType", child.text().toLowerCase(Locale.ROOT)).stream())
        .findFirst();
  }

  private Optional<When> when(Token event, Token goal) {
    return dates
        .of(passage, event, goal)
        .map(when -> isConcluded(event) ? Dates.endingOn(when, length(event)) : when)
        .or(() -> eve(event))
        .or(() -> before(event))
        .or(() -> tellingVerb(event).flatMap(verb -> dates.of(passage, verb)));
  }

  /** "the | November visit". */
  private Optional<When> before(Token visit) {
    return tree.children(visit, PREMODIFIERS).stream()
        .flatMap(word -> dates.at(passage, word).stream())
        .findFirst();
  }

  /** "concluded | a two-day visit on Thursday": the day is the last one. */
  private boolean isConcluded(Token visit) {
    return tree.head(visit)
        .filter(verb -> tree.is(visit, LOGICAL_OBJECTS))
        .filter(verb -> cues.is("visit-ending", verb.lemma()))
        .isPresent();
  }

  /** How many days a "two-day visit" has; 1 where nothing says. */
  private int length(Token visit) {
    return tree.children(visit, PREMODIFIERS).stream()
        .map(child -> child.text().toLowerCase(Locale.ROOT))
        .map(DAYS::matcher)
        .filter(Matcher::matches)
        .filter(days -> cues.is("day-count", days.group(2)))
        .map(days -> days.group(1))
        .flatMap(
            word -> word.matches("\\d{1,2}") ? Stream.of(word) : cues.code("number", word).stream())
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(1);
  }

  /** "the visit | followed in May", "took place". */
  private Optional<Token> tellingVerb(Token visit) {
    return tree.head(visit)
        .filter(verb -> tree.is(visit, SUBJECTS) && cues.is("taking-place", verb.lemma()));
  }

  /** "On September 13, on the eve of his visit": the visit begins in the month of the day after. */
  private Optional<When> eve(Token noun) {
    Optional<Token> eve = tree.head(noun).flatMap(tree::head).filter(token -> is("eve", token));
    return eve.flatMap(token -> tree.head(token))
        .flatMap(tree::head)
        .flatMap(verb -> dates.of(passage, verb))
        .flatMap(Dates::monthAfter);
  }

  /** "your second visit to Chad"; "your second visit | abroad" counts other visits too. */
  private OptionalInt ordinal(Token event) {
    if (tree.subtree(event).stream().anyMatch(word -> is("abroad", word))) {
      return OptionalInt.empty();
    }
    return tree.children(event).stream()
        .filter(child -> child.index() < event.index() && !child.isVerb())
        .flatMap(child -> cues.code("number", child.lemma()).stream())
        .filter(code -> !event.isVerb())
        .mapToInt(Integer::parseInt)
        .findFirst();
  }

  /** "as part of the SCO Summit", "on the sidelines of the Forum". */
  private Optional<String> partOf(Token event, Token goal) {
    return tree.tokens().stream()
        .filter(token -> is("occasion-part", token))
        .filter(token -> tree.under(token, event) || follows(token, goal))
        .findFirst()
        .flatMap(token -> parties.objects("of", List.of(token)).stream().findFirst())
        .filter(this::isOccasion)
        .map(whole -> EventNames.of(passage, whole));
  }

  /** "the Forum", "a regional tour", not "multilateral organisations" or "its efforts". */
  private boolean isOccasion(Token whole) {
    boolean event = OCCASIONS.stream().anyMatch(list -> cues.is(list, ActWords.lastWord(whole)));
    boolean named = whole.isProper() || tree.has(whole, PREMODIFIERS, word -> word.isProper());
    return event || (named && !cues.is("no-occasion", whole.lemma()));
  }

  /** Whether the phrase "as part", "on the sidelines" comes right after the goal. */
  private static boolean follows(Token part, Token goal) {
    return part.index() > goal.index() && part.index() - goal.index() <= PART_REACH;
  }

  /** "traveled to Russia on a working visit", "for one": the type stands with its own noun. */
  Optional<String> typeBelow(Token verb) {
    return Stream.of("on", "for")
        .flatMap(preposition -> parties.objects(preposition, List.of(verb)).stream())
        .filter(noun -> cues.is("visit-noun", noun.lemma()))
        .findFirst()
        .flatMap(this::type);
  }
}
