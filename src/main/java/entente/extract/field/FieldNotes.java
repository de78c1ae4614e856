package entente.extract.field;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import java.util.List;
import java.util.Optional;

/**
 * Puts the fields of a sentence on record, with the words that name them; no word twice, so that
 * two cues do not read one list.
 */
final class FieldNotes {
  private static final double KNOWN = 0.85;
  static final double LISTED = 0.6;

  private final Passage passage;
  private final Scene scene;
  private final FieldSides sides;
  private final List<Claim> claims;
  private final boolean[] read;

  FieldNotes(Passage passage, List<Claim> claims) {
    this.passage = passage;
    this.scene = passage.scene();
    this.sides = new FieldSides(passage);
    this.claims = claims;
    this.read = new boolean[passage.tree().tokens().size()];
  }

  /** Whether several states are told to act, or to be those of whom the cue tells. */
  boolean isOfSeveral(Token cue) {
    return sides.stated(cue).isPresent();
  }

  void add(Token cue, List<Token> phrase, boolean known) {
    List<Token> item = withoutSector(phrase);
    List<Entity> parties = sides.of(cue);
    boolean none = item.isEmpty() || scene.cues().is("never-field", item.getLast().lemma());
    if (none || parties.isEmpty() || item.stream().anyMatch(t -> read[t.index()])) {
      return;
    }
    item.forEach(token -> read[token.index()] = true);
    point(cue, item, known ? KNOWN : LISTED);
  }

  /** "the water | sector": water. */
  private List<Token> withoutSector(List<Token> item) {
    int last = item.size() - 1;
    boolean sector =
        last > 0
            && scene.cues().is("field", item.get(last).lemma())
            && scene.lexicon().field(scene.words(item)).isEmpty();
    return sector ? item.subList(0, last) : item;
  }

  /** A field of which the cue tells; it may be a point of a list behind the sentence. */
  void point(Token cue, List<Token> item, double confidence) {
    List<Entity> parties = sides.of(cue);
    String words = scene.words(item);
    if (parties.isEmpty()) {
      return;
    }
    boolean adjective = item.getLast().isAdjective() && cue.isNoun();
    String label = adjective ? words + " " + cue.text() : words;
    Optional<Token> verb = passage.grammar().governingVerb(cue);
    claims.add(
        new Claim(
            new Fact.Cooperation(parties, label, scene.lexicon().field(words)),
            passage.voice(verb.orElse(cue), Modality.ASSERTED),
            new Evidence(Tree.span(item), "field/" + cue.lemma(), confidence)));
  }

  /** The field in the name of a programme. */
  void programme(Token token, String words) {
    List<Entity> parties = sides.of(token);
    if (!parties.isEmpty()) {
      claims.add(
          new Claim(
              new Fact.Cooperation(parties, words, scene.lexicon().field(words)),
              passage.voice(token, Modality.ASSERTED),
              new Evidence(token.span(), "field/name", LISTED)));
    }
  }
}
