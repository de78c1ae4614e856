package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Relation;
import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Fact.Format;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Meetings to which one comes: "called on Prime Minister Y", "briefed the Council". */
final class CalledOn extends SentenceReader {
  private static final double INFERRED = 0.7;
  private static final List<Relation> INFINITIVES =
      List.of(OPEN_COMPLEMENT, ADVERBIAL_CLAUSE, ADNOMINAL, COMPLEMENT);

  private final MeetingNotes notes;

  CalledOn(Passage passage, MeetingNotes notes) {
    super(passage);
    this.notes = notes;
  }

  /** A person goes to see one, or a body; not "called on Y to resign". */
  void read(Token verb) {
    boolean sitting = verb.lemma().equals("sit");
    boolean calling = sitting || verb.lemma().equals("call");
    List<Token> seen =
        calling
            ? parties.objects(sitting ? "with" : "on", List.of(verb))
            : tree.children(verb, LOGICAL_OBJECTS);
    List<Entity> hosts = seen.stream().flatMap(one -> parties.in(one).stream()).toList();
    List<Entity> guests = parties.subject(verb);
    boolean asked =
        Stream.concat(Stream.of(verb), seen.stream())
            .anyMatch(word -> tree.has(word, INFINITIVES, Token::isVerb));
    boolean persons = !guests.isEmpty() && guests.stream().allMatch(CalledOn::isPerson);
    boolean right =
        !hosts.isEmpty()
            && hosts.stream().allMatch(one -> isPerson(one) == calling && isActing(one));
    if (persons && right && !(calling && asked)) {
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

  private static boolean isPerson(Entity one) {
    return one.kind() == Entity.Kind.PERSON;
  }

  static boolean isActing(Entity one) {
    return isPerson(one) || one.kind() == Entity.Kind.ORGANISATION;
  }
}
