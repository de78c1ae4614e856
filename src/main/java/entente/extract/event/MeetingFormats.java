package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Block;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.extract.source.Readouts;
import entente.facts.Fact.Format;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In what form people meet, by the words around the event word. */
final class MeetingFormats {
  private final Passage passage;
  private final Tree tree;
  private final Cues cues;

  MeetingFormats(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.cues = passage.scene().cues();
  }

  /** Whether the noun names a meeting; "exchange" only in "exchange of views". */
  boolean isMeeting(Token noun) {
    boolean exchange = noun.lemma().equals("exchange");
    boolean views =
        tree.prepositional(noun, "of")
            .filter(of -> List.of("view", "opinion").contains(of.lemma()))
            .isPresent();
    return cues.is("meeting-noun", noun.lemma()) && (!exchange || views) && !isRole(noun);
  }

  /** "the meeting mechanism", "call centre": the word only describes another. */
  private boolean isRole(Token noun) {
    return tree.is(noun, PREMODIFIERS);
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
    boolean described = tree.has(noun, PREMODIFIERS, child -> cues.is("press-noun", child.lemma()));
    boolean addressed =
        List.of("for", "to").stream()
            .flatMap(p -> tree.prepositional(noun, p).stream())
            .anyMatch(this::isPress);
    return cues.is("press-event", noun.lemma()) && (described || addressed);
  }

  /** The format of the meeting in "following their talks". */
  Optional<Format> follows(Token event) {
    return tree.children(event).stream()
        .filter(child ->
            List.of("follow", "after").contains(child.lemma()) && child.index() > event.index())
        .flatMap(child -> tree.children(child, PREPOSITION_OBJECT, OBJECT).stream())
        .filter(this::isMeeting)
        .map(this::of)
        .findFirst();
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
