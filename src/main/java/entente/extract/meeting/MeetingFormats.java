package entente.extract.meeting;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Block;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.extract.source.Readouts;
import entente.facts.Entity;
import entente.facts.Fact.Format;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** In what form people meet, by the words around the event word. */
final class MeetingFormats extends SentenceReader {

  MeetingFormats(Passage passage) {
    super(passage);
  }

  /** Whether the noun names a meeting; "exchange" only of views, or held with somebody. */
  boolean isMeeting(Token noun) {
    boolean exchange = is("exchange-noun", noun);
    boolean views =
        tree.prepositional(noun, "of").filter(of -> is("exchanged-view", of)).isPresent()
            || isHeldWith(noun);
    return cues.is("meeting-noun", noun.lemma())
        && (!exchange || views)
        && !isRole(noun)
        && !isAlone(noun)
        && !isDemand(noun);
  }

  /** "held an exchange with students". */
  private boolean isHeldWith(Token noun) {
    return tree.prepositional(noun, "with").isPresent()
        && tree.prepositional(noun, "of").isEmpty()
        && tree.head(noun)
            .filter(verb -> tree.is(noun, OBJECT) && is("holding-verb", verb))
            .isPresent();
  }

  /** "the meeting", "the session", "the summit": something at which people meet. */
  boolean isOccasion(Token noun) {
    return isMeeting(noun)
        || List.of("carried-meeting", "summit-noun").stream()
            .anyMatch(list -> cues.is(list, ActWords.lastWord(noun)));
  }

  /** "have an audience at home", "take a call on resuming work": no meeting, with nobody named. */
  private boolean isAlone(Token noun) {
    boolean company =
        Stream.of("with", "from", "by", "between")
            .anyMatch(preposition -> tree.prepositional(noun, preposition).isPresent());
    return !company
        && tree.head(noun)
            .filter(verb -> cues.is("company-phrase", verb.lemma() + " " + noun.lemma()))
            .filter(verb -> tree.prepositional(verb, "with").isEmpty())
            .isPresent();
  }

  /** "our call on the army to leave", "calls for calm": asks for something, by no telephone. */
  private boolean isDemand(Token noun) {
    if (!cues.is("call-noun", noun.lemma()) || isByTelephone(noun)) {
      return false;
    }
    Optional<Token> over = tree.head(noun).filter(Token::isVerb);
    boolean carried = over.filter(verb -> cues.is("light-verb", verb.lemma())).isPresent();
    boolean company = tree.prepositional(noun, "with").isPresent();
    boolean renewed = over.filter(verb -> cues.is("renewing", verb.lemma())).isPresent();
    boolean demanded = tree.subtree(noun).stream().anyMatch(this::isDemanded);
    return renewed || isForThing(noun) || (demanded && !carried && !company);
  }

  private boolean isForThing(Token noun) {
    return tree.prepositional(noun, "for")
        .filter(thing -> !thing.is(CARDINAL) && !cues.is("day-word", lower(thing)))
        .isPresent();
  }

  /** "to leave"; not "to discuss", "to congratulate", which one does in a call. */
  private boolean isDemanded(Token verb) {
    return verb.is(BASE_FORM)
        && tree.children(verb).stream().anyMatch(to -> to.is(TO))
        && Stream.of("saying", "talking", "performing", "voicing")
            .noneMatch(list -> cues.is(list, verb.lemma()));
  }

  /** "separate meetings with A and B", "spoke separately with": each is one of its own. */
  boolean isApart(Token word) {
    return tree.children(word).stream().anyMatch(child -> cues.is("apart", lower(child)));
  }

  /** "the meeting mechanism", "call centre": the word only describes another. */
  private boolean isRole(Token noun) {
    return tree.is(noun, PREMODIFIERS);
  }

  /** The meetings that a word tells: one of all, or one with each where it says so. */
  List<Set<Entity>> each(Token word, List<Entity> subjects, Collection<Entity> others) {
    return meetings(!isApart(word), subjects, others);
  }

  /** One meeting of all, else one of the only subject with each of the others. */
  static List<Set<Entity>> meetings(boolean one, List<Entity> subjects, Collection<Entity> others) {
    List<Set<Entity>> meetings = new ArrayList<>();
    if (one || others.size() < 2 || subjects.size() != 1) {
      Set<Entity> all = new LinkedHashSet<>(subjects);
      all.addAll(others);
      meetings.add(all);
    } else {
      others.forEach(other -> meetings.add(new LinkedHashSet<>(List.of(subjects.get(0), other))));
    }
    return meetings.stream().filter(meeting -> meeting.size() > 1).toList();
  }

  Format of(Token noun) {
    boolean spoken =
        cues.is("spoken-noun", noun.lemma())
            && passage.factuality().of(noun).isTold()
            && isCallReadout();
    if (cues.is("call-noun", noun.lemma()) || isByTelephone(noun) || spoken) {
      return Format.CALL;
    }
    return cues.is("talks-noun", noun.lemma()) ? Format.TALKS : Format.MEETING;
  }

  private boolean isByTelephone(Token noun) {
    return tree.subtree(noun).stream().anyMatch(token -> cues.is("call-word", lower(token)));
  }

  /** Whether the sentence speaks of the telephone. */
  boolean isByTelephone() {
    return tree.tokens().stream().anyMatch(token -> cues.is("call-word", lower(token)));
  }

  /** Whether the headline announces the read-out of a call. */
  boolean isCallReadout() {
    boolean readout = Readouts.isReadout(passage.scene());
    return passage.scene().trees().stream()
        .filter(other -> other.sentence().block().kind() == Block.Kind.TITLE)
        .anyMatch(title ->
            title.tokens().stream()
                .filter(token -> readout || isWithSomebody(title, token))
                .anyMatch(token ->
                    cues.is("call-noun", lower(token)) || cues.is("call-word", lower(token))));
  }

  /** "Foreign Secretary's call with the President". */
  private static boolean isWithSomebody(Tree title, Token noun) {
    return noun.isNoun() && title.prepositional(noun, "with").isPresent();
  }

  boolean isPress(Token noun) {
    return cues.is("press-noun", noun.lemma());
  }

  /** "press conference", "statements for the press". */
  boolean isPressEvent(Token noun) {
    boolean described =
        tree.has(
            noun,
            PREMODIFIERS,
            child ->
                cues.is("press-noun", child.lemma())
                    || (is("press-briefing", noun) && is("routine", child)));
    boolean addressed =
        List.of("for", "to").stream()
            .flatMap(p -> tree.prepositional(noun, p).stream())
            .anyMatch(this::isPress);
    return cues.is("press-event", noun.lemma()) && (described || addressed);
  }

  /** The format of the meeting in "following their talks". */
  Optional<Format> follows(Token event) {
    return tree.children(event).stream()
        .filter(child -> is("afterwards", child) && child.index() > event.index())
        .flatMap(child -> tree.children(child, PREPOSITION_OBJECT, OBJECT).stream())
        .filter(this::isMeeting)
        .map(this::of)
        .findFirst();
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
