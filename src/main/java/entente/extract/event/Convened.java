package entente.extract.event;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.facts.Entity;
import entente.facts.Fact.Format;
import entente.facts.Mention;
import entente.facts.Modality;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A meeting that somebody holds, hosts or chairs: "convened the Group", "co-chaired the second
 * session of the Dialogue with", "hosted a ministerial meeting".
 */
final class Convened {
  private static final double SURE = 0.85;
  private static final double ALONE = 0.7;
  private static final Set<Modality> TOLD =
      Set.of(Modality.HAPPENED, Modality.ONGOING, Modality.PLANNED);

  private final MeetingPassage in;

  Convened(MeetingPassage in) {
    this.in = in;
  }

  void read(Token verb) {
    objects(verb).filter(object -> isGathering(verb, object)).forEach(noun -> note(verb, noun));
  }

  private Stream<Token> objects(Token verb) {
    List<Token> direct = in.passage().grammar().objects(verb);
    return direct.isEmpty()
        ? Stream.of("over", "in", "at", "off")
            .flatMap(preposition -> in.tree().prepositional(verb, preposition).stream())
        : direct.stream();
  }

  private boolean isGathering(Token verb, Token noun) {
    boolean body =
        in.scene().cues().is("convening-body", verb.lemma())
            && in.scene().mention(noun).filter(Convened::isBody).isPresent();
    return body || isSession(verb, noun);
  }

  private static boolean isBody(Mention mention) {
    return mention.entity().kind() == Entity.Kind.ORGANISATION;
  }

  /** What verbs such as "held" carry is read elsewhere, where its noun alone names a meeting. */
  private boolean isSession(Token verb, Token noun) {
    boolean light = in.scene().cues().is("light-verb", verb.lemma());
    boolean meeting = in.formats().isMeeting(noun) && !light;
    boolean summit =
        noun.is(SINGULAR_NOUN) && in.scene().cues().is("summit-noun", ActWords.lastWord(noun));
    return meeting || summit || in.scene().cues().is("carried-meeting", ActWords.lastWord(noun));
  }

  /** "the Strategic Dialogue": a name of the meeting itself. */
  private boolean isEvent(Token noun) {
    return List.of("meeting-noun", "carried-meeting", "summit-noun").stream()
        .anyMatch(list -> in.scene().cues().is(list, ActWords.lastWord(noun)));
  }

  private void note(Token verb, Token noun) {
    Set<Entity> all = new LinkedHashSet<>(in.parties().subject(verb));
    int own = all.size();
    Stream.of("with", "between", "by", "alongside", "among")
        .flatMap(preposition -> in.parties().after(preposition, List.of(verb, noun)).stream())
        .forEach(all::add);
    all.addAll(in.parties().ofNoun(noun));
    if (!isEvent(noun)) {
      in.scene().mention(noun).filter(Convened::isBody).map(Mention::entity).ifPresent(all::add);
    }
    boolean hosted = all.size() == 1 && own == 1 && isNew(noun);
    boolean told = TOLD.contains(in.passage().voice(verb).modality());
    if (told && own > 0 && (all.size() > 1 || hosted)) {
      in.notes()
          .add(
              verb,
              format(noun),
              all,
              List.of(verb, noun),
              in.passage().voice(verb),
              List.of(noun),
              "meeting/convened",
              all.size() > 1 ? SURE : ALONE);
    }
  }

  private Format format(Token noun) {
    return in.formats().isMeeting(noun) ? in.formats().of(noun) : Format.MEETING;
  }

  /** "hosted a ministerial meeting", told for the first time and said of what kind. */
  private boolean isNew(Token noun) {
    boolean some = in.tree().has(noun, DETERMINER, a -> a.lemma().matches("an?"));
    return some && in.tree().has(noun, MODIFIER, COMPOUND, PREPOSITION);
  }
}
