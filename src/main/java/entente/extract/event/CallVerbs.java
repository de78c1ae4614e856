package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.facts.Entity;
import entente.facts.Fact.Format;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who speaks with whom: "spoke by telephone with", "telephoned", "will discuss with". */
final class CallVerbs {
  private static final double SURE = 0.9;
  private static final double INFERRED = 0.7;

  private final MeetingPassage in;

  CallVerbs(MeetingPassage in) {
    this.in = in;
  }

  /** "spoke with Y by telephone"; without the telephone, only in a read-out of a call. */
  void speak(Token verb) {
    List<Token> objects = in.parties().objects("with", List.of(verb));
    List<Token> to = in.parties().objects("to", List.of(verb));
    boolean call = in.formats().isByTelephone() || in.formats().isCallReadout();
    List<Token> partners = objects.isEmpty() && call ? to : objects;
    Set<Entity> all = new LinkedHashSet<>(in.parties().subject(verb));
    int own = all.size();
    partners.forEach(partner -> all.addAll(in.parties().in(partner)));
    boolean eachOther = own > 1 && partners.isEmpty() && isAgain(verb);
    if (own > 0 && (all.size() > own || eachOther)) {
      Format format = call ? Format.CALL : Format.TALKS;
      in.notes()
          .add(
              verb,
              format,
              all,
              List.of(verb),
              in.passage().voice(verb),
              partners,
              "meeting/verb-speak",
              SURE);
    }
  }

  /** "agreed to speak again": those who did before. */
  private boolean isAgain(Token verb) {
    return in.tree().has(verb, ADVERBIAL, adverb -> in.scene().cues().is("again", adverb.lemma()));
  }

  /** "telephoned Y", "called Y"; not "called Y a friend", "called on Y". */
  void phone(Token verb) {
    List<Token> objects = in.tree().children(verb, OBJECT, PASSIVE_SUBJECT, OBJECT_PREDICATE);
    List<Entity> others = objects.stream().flatMap(o -> in.parties().in(o).stream()).toList();
    boolean more =
        in.tree()
            .has(
                verb,
                OPEN_COMPLEMENT,
                COMPLEMENT,
                PREDICATE_ADJECTIVE,
                PREDICATE_NOUN,
                PARTICLE,
                ADVERBIAL_CLAUSE);
    boolean persons =
        objects.size() == 1
            && (isOfficial(objects.get(0))
                || others.stream().allMatch(entity -> entity.kind() == Entity.Kind.PERSON));
    Set<Entity> all = new LinkedHashSet<>(in.parties().subject(verb));
    int own = all.size();
    all.addAll(others);
    if (persons && !more && own > 0 && all.size() > own) {
      in.notes()
          .add(
              verb,
              Format.CALL,
              all,
              List.of(verb),
              in.passage().voice(verb),
              objects,
              "meeting/verb-phone",
              INFERRED);
    }
  }

  /** "the President of Egypt", "his counterpart". */
  private boolean isOfficial(Token noun) {
    return in.scene().cues().is("leader", noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** "will discuss with Y": two persons, so they meet. */
  void discuss(Token verb) {
    List<Token> objects = in.parties().objects("with", List.of(verb));
    Set<Entity> all = new LinkedHashSet<>(in.parties().subject(verb));
    int own = all.size();
    objects.forEach(object -> all.addAll(in.parties().in(object)));
    boolean persons = all.stream().allMatch(entity -> entity.kind() == Entity.Kind.PERSON);
    boolean byPhone = objects.isEmpty() && own > 1 && isOverPhone(verb);
    if (persons && own > 0 && (all.size() > own || byPhone)) {
      Format format =
          in.formats().isByTelephone() || in.formats().isCallReadout() ? Format.CALL : Format.TALKS;
      in.notes()
          .add(
              verb,
              format,
              all,
              List.of(verb),
              in.passage().voice(verb),
              objects,
              "meeting/verb-discuss",
              INFERRED);
    }
  }

  /** "discussed it over the phone", "by phone". */
  private boolean isOverPhone(Token verb) {
    return List.of("over", "by", "via").stream()
        .flatMap(preposition -> in.parties().objects(preposition, List.of(verb)).stream())
        .anyMatch(noun -> in.scene().cues().is("call-word", noun.lemma()));
  }
}
