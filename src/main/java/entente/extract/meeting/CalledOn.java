package entente.extract.meeting;

import static entente.article.Relation.*;

import entente.article.Relation;
import entente.article.Token;
import entente.extract.passage.Passage;
import entente.facts.Entity;
import entente.facts.Fact.Format;
import entente.lexicon.Seeing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Meetings to which one comes: "called on Prime Minister Y", "briefed the Council", "interacted
 * with students from Peru".
 */
final class CalledOn extends MeetingReader {
  private static final double INFERRED = 0.7;
  private static final List<Relation> INFINITIVES =
      List.of(OPEN_COMPLEMENT, ADVERBIAL_CLAUSE, ADNOMINAL, COMPLEMENT);

  CalledOn(Passage passage, MeetingNotes notes) {
    super(passage, notes);
  }

  /** A person goes to see one, or a body; not "called on Y to resign". */
  void read(Token verb, Seeing how) {
    List<Token> seen = seen(verb, how);
    List<Entity> hosts = seen.stream().flatMap(one -> parties.in(one).stream()).toList();
    List<Entity> guests = parties.subject(verb);
    boolean persons = !guests.isEmpty() && guests.stream().allMatch(CalledOn::isPerson);
    boolean right =
        hosts.isEmpty()
            ? !company(seen, how).isEmpty()
            : hosts.stream().allMatch(one -> isHost(one, how.host()));
    if (persons && right && isOver(verb, how) && !(how.asks() && hasInfinitive(verb, seen))) {
      Set<Entity> all = new LinkedHashSet<>(guests);
      all.addAll(hosts);
      notes.add(
          verb,
          Format.MEETING,
          all,
          company(seen, how),
          List.of(verb),
          passage.voice(verb),
          seen,
          "meeting/verb-meet",
          INFERRED);
    }
  }

  /** "called on | Y", "sat down with | Y", "paid a courtesy call on | Y". */
  private List<Token> seen(Token verb, Seeing how) {
    List<Token> objects = tree.children(verb, LOGICAL_OBJECTS);
    List<Token> anchors = new ArrayList<>(List.of(verb));
    how.object().ifPresent(list -> objects.stream().filter(o -> is(list, o)).forEach(anchors::add));
    return how.object().isPresent() && anchors.size() == 1
        ? List.of()
        : how.through().stream()
            .flatMap(place ->
                (place.equals(Seeing.OBJECT) ? objects : parties.objects(place, anchors)).stream())
            .toList();
  }

  private boolean hasInfinitive(Token verb, List<Token> seen) {
    return Stream.concat(Stream.of(verb), seen.stream())
        .anyMatch(word -> tree.has(word, INFINITIVES, Token::isVerb));
  }

  /** "saw Y | over lunch", "saw Y | for talks"; whoever only sees somebody may not speak to him. */
  private boolean isOver(Token verb, Seeing how) {
    return how.over().isEmpty()
        || Stream.of("over", "for")
            .flatMap(preposition -> parties.objects(preposition, List.of(verb)).stream())
            .anyMatch(meal -> is(how.over().get(), meal));
  }

  /** Those without a name; whoever calls on many people may only ask something of them. */
  private List<String> company(List<Token> seen, Seeing how) {
    boolean people = how.host() == Seeing.Host.PERSON && !how.asks();
    return people ? unnamed.company(seen) : List.of();
  }

  private boolean isHost(Entity one, Seeing.Host host) {
    boolean body = one.kind() == Entity.Kind.ORGANISATION;
    return switch (host) {
      case PERSON -> isPerson(one);
      case BODY -> body;
      case SITTING -> body && sits(one);
    };
  }

  private boolean sits(Entity body) {
    return Arrays.stream(body.label().toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(word -> cues.is("meeting-body", word));
  }

  private static boolean isPerson(Entity one) {
    return one.kind() == Entity.Kind.PERSON;
  }

  static boolean isActing(Entity one) {
    return isPerson(one) || one.kind() == Entity.Kind.ORGANISATION;
  }
}
