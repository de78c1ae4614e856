package entente.extract.meeting;

import static entente.article.Relation.*;

import entente.article.Relation;
import entente.article.Token;
import entente.extract.passage.Passage;
import entente.facts.Entity;
import entente.facts.Fact.Format;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Meetings to which one comes: "called on Prime Minister Y", "briefed the Council". */
final class CalledOn extends MeetingReader {
  private static final double INFERRED = 0.7;
  private static final List<Relation> INFINITIVES =
      List.of(OPEN_COMPLEMENT, ADVERBIAL_CLAUSE, ADNOMINAL, COMPLEMENT);

  CalledOn(Passage passage, MeetingNotes notes) {
    super(passage, notes);
  }

  /** A person goes to see one, or a body; not "called on Y to resign". */
  void read(Token verb) {
    boolean paying = verb.lemma().equals("pay");
    boolean calling = paying || List.of("call", "sit").contains(verb.lemma());
    boolean personal = calling || verb.lemma().equals("see");
    List<Token> seen = calling ? called(verb) : tree.children(verb, LOGICAL_OBJECTS);
    List<Entity> hosts = seen.stream().flatMap(one -> parties.in(one).stream()).toList();
    List<Entity> guests = parties.subject(verb);
    boolean asked =
        !paying
            && Stream.concat(Stream.of(verb), seen.stream())
                .anyMatch(word -> tree.has(word, INFINITIVES, Token::isVerb));
    boolean persons = !guests.isEmpty() && guests.stream().allMatch(CalledOn::isPerson);
    boolean right =
        !hosts.isEmpty()
            && hosts.stream().allMatch(one -> isPerson(one) == personal && isActing(one));
    if (persons && right && !(calling && asked) && !(verb.lemma().equals("see") && !isOver(verb))) {
      Set<Entity> all = new LinkedHashSet<>(guests);
      all.addAll(hosts);
      notes.add(
          verb,
          Format.MEETING,
          all,
          List.of(verb),
          passage.voice(verb),
          seen,
          "meeting/verb-meet",
          INFERRED);
    }
  }

  /** "called on | Y", "sat down with | Y", "paid a courtesy call on | Y". */
  private List<Token> called(Token verb) {
    List<Token> anchors = new ArrayList<>(List.of(verb));
    if (verb.lemma().equals("pay")) {
      anchors.addAll(
          tree.children(verb, LOGICAL_OBJECTS).stream()
              .filter(paid -> cues.is("paid-call", paid.lemma()))
              .toList());
      if (anchors.size() == 1) {
        return List.of();
      }
    }
    return cues.is("seeing-with", verb.lemma())
        ? parties.objects("with", anchors)
        : Stream.of("on", "upon", "to")
            .filter(preposition -> anchors.size() > 1 || !preposition.equals("to"))
            .flatMap(preposition -> parties.objects(preposition, anchors).stream())
            .toList();
  }

  /** "saw Y | over lunch", "saw Y | for talks"; whoever only sees somebody may not speak to him. */
  private boolean isOver(Token verb) {
    return Stream.of("over", "for")
        .flatMap(preposition -> parties.objects(preposition, List.of(verb)).stream())
        .anyMatch(meal -> cues.is("seeing-over", meal.lemma()));
  }

  private static boolean isPerson(Entity one) {
    return one.kind() == Entity.Kind.PERSON;
  }

  static boolean isActing(Entity one) {
    return isPerson(one) || one.kind() == Entity.Kind.ORGANISATION;
  }
}
