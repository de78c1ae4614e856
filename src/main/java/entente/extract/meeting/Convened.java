package entente.extract.meeting;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.facts.Entity;
import entente.facts.Fact.Format;
import entente.facts.Mention;
import entente.facts.Modality;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A meeting that somebody holds, hosts or chairs: "convened the Group", "co-chaired the second
 * session of the Dialogue with", "hosted a ministerial meeting".
 */
final class Convened extends MeetingReader {
  private static final double SURE = 0.85;
  private static final double ALONE = 0.7;
  private static final Set<Modality> TOLD =
      Set.of(Modality.HAPPENED, Modality.ONGOING, Modality.PLANNED, Modality.INTENDED);

  Convened(Passage passage, MeetingNotes notes) {
    super(passage, notes);
  }

  /**
   * Whether the noun is read off its verb: "co-chaired | the meeting with Y", "hosts a round of |
   * talks".
   */
  boolean reads(Token noun) {
    Optional<Token> round =
        tree.head(noun)
            .filter(of -> tree.is(noun, PREPOSITION_OBJECT) && of.lemma().equals("of"))
            .flatMap(tree::head)
            .filter(Token::isNoun);
    return readsItself(noun) || round.filter(this::readsItself).isPresent();
  }

  private boolean readsItself(Token noun) {
    return tree.head(noun)
        .filter(verb -> scene.cues().is("convening", verb.lemma()))
        .filter(verb -> passage.grammar().objects(verb).contains(noun) && isGathering(verb, noun))
        .filter(verb -> isTold(verb) && !parties.subject(verb).isEmpty())
        .isPresent();
  }

  private boolean isTold(Token verb) {
    boolean habitual = tree.has(verb, ADVERBIAL, adverb -> cues.is("habitual", adverb.lemma()));
    boolean possible =
        passage.voice(verb).modality() == Modality.HYPOTHETICAL && !passage.isOnlyImagined(verb);
    return !habitual && (possible || TOLD.contains(passage.voice(verb).modality()));
  }

  void read(Token verb) {
    objects(verb).filter(object -> isGathering(verb, object)).forEach(noun -> note(verb, noun));
  }

  private Stream<Token> objects(Token verb) {
    List<Token> direct = grammar.objects(verb);
    return direct.isEmpty()
        ? Stream.of("over", "in", "at", "off")
            .flatMap(preposition -> tree.prepositional(verb, preposition).stream())
        : direct.stream();
  }

  private boolean isGathering(Token verb, Token noun) {
    boolean body =
        cues.is("convening-body", verb.lemma())
            && scene.mention(noun).filter(Convened::isBody).isPresent();
    return body || isSession(verb, noun);
  }

  private static boolean isBody(Mention mention) {
    return mention.entity().kind() == Entity.Kind.ORGANISATION;
  }

  /** What verbs such as "held" carry is read elsewhere, where its noun alone names a meeting. */
  private boolean isSession(Token verb, Token noun) {
    boolean meal = cues.is("meal-noun", ActWords.lastWord(noun));
    if (is("giving-meal", verb)) {
      return meal;
    }
    boolean light = cues.is("light-verb", verb.lemma());
    boolean meeting = formats.isMeeting(noun) && !light;
    boolean summit = noun.is(SINGULAR_NOUN) && cues.is("summit-noun", ActWords.lastWord(noun));
    return meeting || summit || cues.is("carried-meeting", ActWords.lastWord(noun));
  }

  /** "the Strategic Dialogue": a name of the meeting itself. */
  private boolean isEvent(Token noun) {
    return List.of("meeting-noun", "carried-meeting", "summit-noun").stream()
        .anyMatch(list -> cues.is(list, ActWords.lastWord(noun)));
  }

  private static boolean isPerson(Entity one) {
    return one.kind() == Entity.Kind.PERSON;
  }

  /** Those of "the Kenya-Chad Commission" met where no persons are named. */
  private void note(Token verb, Token noun) {
    Set<Entity> all = new LinkedHashSet<>(parties.subject(verb));
    int own = all.size();
    List<Token> anchors = anchors(verb, noun);
    Stream.of("with", "between", "by", "alongside", "among")
        .flatMap(preposition -> parties.after(preposition, anchors).stream())
        .forEach(all::add);
    if (cues.is("meal-noun", ActWords.lastWord(noun))) {
      parties.after("for", anchors).stream()
          .filter(guest -> guest.kind() == Entity.Kind.PERSON)
          .forEach(all::add);
    }
    boolean persons = all.size() > 1 && all.stream().allMatch(Convened::isPerson);
    parties.ofNoun(noun).stream().filter(one -> !persons || isPerson(one)).forEach(all::add);
    if (!isEvent(noun)) {
      scene.mention(noun).filter(Convened::isBody).map(Mention::entity).ifPresent(all::add);
    }
    all.removeIf(one -> isOfThose(one, all));
    List<Entity> sides = own == 0 ? sides(all) : List.of();
    all.addAll(sides);
    boolean hosted =
        all.size() == 1 && own == 1 && isNew(noun) && parties.objects("with", anchors).isEmpty();
    List<String> company =
        Stream.of("with", "for")
            .flatMap(preposition -> unnamed.company(parties.objects(preposition, anchors)).stream())
            .toList();
    if (isTold(verb)
        && (own > 0 || sides.size() > 1)
        && (all.size() > 1 || hosted || !company.isEmpty())) {
      boolean dated = dates.of(passage, verb).isEmpty() && dates.of(passage, noun).isPresent();
      notes.add(
          dated ? noun : verb,
          format(noun),
          all,
          company,
          anchors,
          passage.voice(verb),
          List.of(noun),
          "meeting/convened",
          all.size() > 1 ? SURE : ALONE);
    }
  }

  /** "it was agreed to convene | the Kenya-Chad Commission": those of whom it is. */
  private List<Entity> sides(Set<Entity> all) {
    List<Entity> states =
        all.stream().flatMap(body -> scene.statesIn(body.label()).stream()).distinct().toList();
    if (states.size() > 1) {
      all.clear();
    }
    return states;
  }

  /** "the Kenya-Chad Commission" of which both have come: no third. */
  private boolean isOfThose(Entity body, Set<Entity> all) {
    List<Entity> states = scene.statesIn(body.label());
    return body.kind() == Entity.Kind.ORGANISATION && states.size() > 1 && all.containsAll(states);
  }

  /** With "talks" in "the second round of talks with Y in Port". */
  private List<Token> anchors(Token verb, Token noun) {
    return Stream.concat(
            Stream.of(verb, noun),
            tree.prepositional(noun, "of").filter(formats::isMeeting).stream())
        .toList();
  }

  private Format format(Token noun) {
    return formats.isMeeting(noun) ? formats.of(noun) : Format.MEETING;
  }

  /**
   * "hosted a ministerial meeting", "held its fifth session", "will host the next meeting": told
   * for the first time and said of what kind.
   */
  private boolean isNew(Token noun) {
    boolean some =
        tree.has(noun, DETERMINER, a -> a.lemma().matches("an?"))
            || tree.has(noun, MODIFIER, order -> cues.is("known-by-order", order.lemma()));
    return (some || tree.has(noun, POSSESSOR)) && tree.has(noun, MODIFIER, COMPOUND, PREPOSITION);
  }
}
