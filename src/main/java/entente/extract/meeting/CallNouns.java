package entente.extract.meeting;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Calls that a noun tells: "received a phone call from Y", "discussed it in a phone call". */
final class CallNouns extends SentenceReader {
  private static final double INFERRED = 0.7;

  private final MeetingNotes notes;
  private final MeetingFormats formats;

  CallNouns(Passage passage, MeetingNotes notes, MeetingFormats formats) {
    super(passage);
    this.notes = notes;
    this.formats = formats;
  }

  /** "a phone call from Y", received; "discussed it in a phone call": those who did so. */
  boolean read(Token noun) {
    Optional<Token> exchanging = exchanging(noun);
    Optional<Token> telling = exchanging.or(() -> occasion(noun));
    Set<Entity> all = new LinkedHashSet<>();
    telling.ifPresent(verb -> all.addAll(parties.subject(verb)));
    int own = all.size();
    exchanging.ifPresent(verb -> all.addAll(partners(List.of(noun, verb))));
    boolean persons = all.stream().allMatch(entity -> entity.kind() == Entity.Kind.PERSON);
    boolean both = all.size() > 1 && persons && (exchanging.isEmpty() || all.size() > own);
    telling.filter(verb -> both).ifPresent(verb -> note(noun, verb, all));
    return both;
  }

  /** "received | a call", "placed | a call". */
  private Optional<Token> exchanging(Token noun) {
    return tree.head(noun)
        .filter(verb -> verb.isVerb() && tree.is(noun, LOGICAL_OBJECTS))
        .filter(verb -> cues.is("call-verb", verb.lemma()))
        .filter(verb -> cues.is("call-noun", noun.lemma()));
  }

  private List<Entity> partners(List<Token> anchors) {
    return Stream.of("from", "to", "with", "by")
        .flatMap(preposition -> parties.after(preposition, anchors).stream())
        .toList();
  }

  /** The verb of talking of which "in a call" or "during a meeting" is the occasion. */
  private Optional<Token> occasion(Token noun) {
    boolean some = tree.has(noun, DETERMINER, det -> det.lemma().matches("an?"));
    boolean open = some || noun.is(PLURAL_NOUN);
    return tree.head(noun)
        .filter(p -> open && List.of("in", "during", "over", "at").contains(p.lemma()))
        .flatMap(p -> grammar.governingVerb(noun))
        .filter(verb -> cues.is("talking", verb.lemma()));
  }

  private void note(Token call, Token verb, Set<Entity> all) {
    notes.add(
        call,
        formats.of(call),
        all,
        List.of(call, verb),
        passage.voice(verb),
        List.of(verb),
        "meeting/call",
        INFERRED);
  }
}
