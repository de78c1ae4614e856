package entente.extract.position;

import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.register.Reference;
import entente.facts.Voice;
import entente.lexicon.Cues;
import entente.lexicon.Cues.StanceCue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A stance whose content follows as the points of a list: "The parties undertake to:", "Both sides
 * will:", "The Council calls on the parties to:".
 *
 * @param word the word that tells the stance
 * @param holders whose stance it is; known
 * @param towards the words between it and the points, without a preposition before them: "the
 *     parties to"; none where the points are what the holders do themselves
 * @param voice how and by whom it is told
 */
record OpenStance(Token word, StanceCue cue, Reference holders, List<Token> towards, Voice voice) {
  private static final Set<String> OPEN =
      Set.of("verb", "to-verb", "object-to-verb", "on-to-verb", "upon-to-verb", "to-to-verb");

  /** The stance that the sentence leaves open at its end, for something to do. */
  static Optional<OpenStance> of(Passage passage) {
    return isOpen(passage)
        ? told(passage)
            .filter(told -> told.cue().arguments().stream().anyMatch(OPEN::contains))
            .flatMap(told -> of(passage, told).stream())
            .findFirst()
        : Optional.empty();
  }

  /** The same for things: "The Council called for:", "condemned:", "agreed on the following:". */
  static Optional<OpenStance> ofThings(Passage passage) {
    return isOpen(passage)
        ? told(passage)
            .filter(told -> takesThing(passage, told))
            .flatMap(told -> of(passage, told).stream())
            .filter(open -> open.towards().isEmpty())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isOpen(Passage passage) {
    return passage.tree().tokens().getLast().text().equals(":");
  }

  private static Stream<StanceWord> told(Passage passage) {
    return new StanceWords(passage).all().reversed().stream();
  }

  /** By a row for an object, or for the preposition that stands behind the word. */
  private static boolean takesThing(Passage passage, StanceWord told) {
    List<Token> tokens = passage.tree().tokens();
    Token behind = tokens.get(told.token().index() + 1);
    return told.cue().arguments().contains(behind.is(ADPOSITION) ? behind.lemma() : "object");
  }

  private static Optional<OpenStance> of(Passage passage, StanceWord told) {
    List<Token> behind = passage.tree().tokens();
    behind = behind.subList(told.token().index() + 1, behind.size() - 1);
    Cues cues = passage.scene().cues();
    boolean own =
        behind.stream()
            .allMatch(token -> cues.is("before-points", token.text().toLowerCase(Locale.ROOT)));
    boolean others = !behind.isEmpty() && behind.getLast().text().equals("to");
    Reference holders = new Holders(passage).of(told.token(), told.cue());
    if (!(own || others) || !holders.isTold()) {
      return Optional.empty();
    }
    List<Token> towards =
        own ? List.of() : behind.subList(behind.get(0).is(ADPOSITION) ? 1 : 0, behind.size());
    return Optional.of(
        new OpenStance(
            told.token(),
            told.cue(),
            holders,
            towards,
            PositionExtractor.voice(passage, told, holders)));
  }

  /** What one point adds: the words of what is to be done, behind whom it is asked of. */
  List<Token> with(List<Token> action) {
    List<Token> words = new ArrayList<>(towards);
    words.addAll(action);
    return words;
  }
}
