package entente.extract.meeting;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Relation;
import entente.article.Token;
import entente.extract.passage.Passage;
import entente.facts.Entity;
import entente.facts.Fact.Format;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Who speaks with whom: "spoke by telephone with", "telephoned", "will discuss with". */
final class CallVerbs extends MeetingReader {
  private static final double SURE = 0.9;
  private static final double INFERRED = 0.7;
  private static final List<Relation> PURPOSES = List.of(OPEN_COMPLEMENT, ADVERBIAL_CLAUSE);

  CallVerbs(Passage passage, MeetingNotes notes) {
    super(passage, notes);
  }

  /** "spoke with Y by telephone"; without the telephone, only in a read-out of a call. */
  void speak(Token verb) {
    if (parties.objects("at", List.of(verb)).stream().anyMatch(formats::isPressEvent)) {
      return;
    }
    List<Token> objects = parties.objects("with", List.of(verb));
    List<Token> to = parties.objects("to", List.of(verb));
    boolean call = formats.isByTelephone() || formats.isCallReadout();
    List<Token> partners = objects.isEmpty() && call ? to : objects;
    Set<Entity> all = new LinkedHashSet<>(parties.subject(verb));
    int own = all.size();
    partners.forEach(partner -> all.addAll(parties.in(partner)));
    boolean eachOther = own > 1 && partners.isEmpty() && isAgain(verb);
    if (own > 0 && (all.size() > own || eachOther)) {
      Format format = call ? Format.CALL : Format.TALKS;
      List<Entity> subjects = parties.subject(verb);
      all.removeAll(subjects);
      for (Set<Entity> together : formats.each(verb, subjects, all)) {
        notes.add(
            verb,
            format,
            together,
            List.of(verb),
            passage.voice(verb),
            partners,
            "meeting/verb-speak",
            SURE);
      }
    }
  }

  /** "agreed to speak again": those who did before. */
  private boolean isAgain(Token verb) {
    return tree.has(verb, ADVERBIAL, adverb -> cues.is("again", adverb.lemma()));
  }

  /** "telephoned Y", "called Y"; not "called Y a friend", "called on Y". */
  void phone(Token verb) {
    List<Token> objects = tree.children(verb, OBJECT, PASSIVE_SUBJECT, OBJECT_PREDICATE);
    List<Entity> others = objects.stream().flatMap(o -> parties.in(o).stream()).toList();
    boolean more =
        tree.has(verb, COMPLEMENT, PREDICATE_ADJECTIVE, PREDICATE_NOUN, PARTICLE)
            || tree.has(verb, PURPOSES, purpose -> !isSpeech(purpose));
    boolean persons =
        objects.size() == 1
            && (isOfficial(objects.get(0))
                || others.stream().allMatch(entity -> entity.kind() == Entity.Kind.PERSON));
    Set<Entity> all = new LinkedHashSet<>(parties.subject(verb));
    int own = all.size();
    all.addAll(others);
    if (persons && !more && own > 0 && all.size() > own) {
      notes.add(
          verb,
          Format.CALL,
          all,
          List.of(verb),
          passage.voice(verb),
          objects,
          "meeting/verb-phone",
          INFERRED);
    }
  }

  /** "called him | to congratulate", "to discuss": what one says in the call. */
  private boolean isSpeech(Token infinitive) {
    return tree.subtree(infinitive).stream().anyMatch(to -> to.is(TO))
        && Stream.of("saying", "talking", "performing", "voicing")
            .anyMatch(list -> cues.is(list, infinitive.lemma()));
  }

  /** "the President of Egypt", "his counterpart". */
  private boolean isOfficial(Token noun) {
    return cues.is("leader", noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** "will discuss with Y": two persons, so they meet. */
  void discuss(Token verb) {
    List<Token> objects = parties.objects("with", List.of(verb));
    Set<Entity> all = new LinkedHashSet<>(parties.subject(verb));
    int own = all.size();
    objects.forEach(object -> all.addAll(parties.in(object)));
    boolean persons = all.stream().allMatch(entity -> entity.kind() == Entity.Kind.PERSON);
    boolean byPhone = objects.isEmpty() && own > 1 && isOverPhone(verb);
    if (persons && own > 0 && (all.size() > own || byPhone)) {
      Format format =
          formats.isByTelephone() || formats.isCallReadout() ? Format.CALL : Format.TALKS;
      notes.add(
          verb,
          format,
          all,
          List.of(verb),
          passage.voice(verb),
          objects,
          "meeting/verb-discuss",
          INFERRED);
    }
  }

  /** "discussed it over the phone", "by phone". */
  private boolean isOverPhone(Token verb) {
    return List.of("over", "by", "via").stream()
        .flatMap(preposition -> parties.objects(preposition, List.of(verb)).stream())
        .anyMatch(noun -> cues.is("call-word", noun.lemma()));
  }
}
