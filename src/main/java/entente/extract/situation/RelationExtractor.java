package entente.extract.situation;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import entente.facts.When;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who has diplomatic relations with whom: established, restored, had and kept; those that were cut
 * are there no longer.
 */
public final class RelationExtractor implements Extractor {
  private static final double SURE = 0.9;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    for (Passage passage : discourse.passages()) {
      Sentence sentence = new Sentence(passage, receipts);
      passage.tree().tokens().stream().filter(Token::isVerb).forEach(sentence::read);
    }
    return receipts.claims();
  }

  private static final class Sentence extends SentenceReader {
    private final Receipts receipts;

    Sentence(Passage passage, Receipts receipts) {
      super(passage);
      this.receipts = receipts;
    }

    void read(Token verb) {
      if (tree.children(verb, LOGICAL_OBJECTS).stream()
          .noneMatch(noun -> cues.is("relations", noun.lemma()))) {
        return;
      }
      Voice voice = passage.voice(verb);
      boolean real = voice.modality() == Modality.HAPPENED || voice.modality() == Modality.ONGOING;
      if (!real) {
        return;
      }
      if (is("having", verb)) {
        Voice had = voice.with(Modality.ASSERTED);
        relations(verb, had, dates.since(passage, verb), "relation/established");
      } else if (is("founding", verb)) {
        relations(verb, voice, dates.of(passage, verb), "relation/established");
      } else if (voice.polarity() == Polarity.POSITIVE && is("relations-restoring", verb)) {
        relations(verb, voice.with(Modality.ASSERTED), Optional.empty(), "relation/restored");
      } else if (voice.polarity() == Polarity.POSITIVE && is("relations-ending", verb)) {
        Voice ended = voice.with(Modality.ASSERTED).with(Polarity.NEGATIVE);
        relations(verb, ended, Optional.empty(), "relation/ended");
      }
    }

    private void relations(Token verb, Voice voice, Optional<When> since, String rule) {
      boolean begun = is("having", verb) || is("founding", verb);
      for (Token relations : tree.children(verb, LOGICAL_OBJECTS)) {
        List<Token> words = List.of(verb, relations);
        List<Entity> sides = sides(verb, words);
        if (isTheirs(relations, begun) && sides.size() == 2) {
          receipts.add(
              new Fact.DiplomaticRelation(sides.get(0), sides.get(1), since),
              voice,
              words,
              rule,
              SURE);
        }
      }
    }

    private List<Entity> sides(Token verb, List<Token> words) {
      Set<Entity> all = new LinkedHashSet<>(parties.subject(verb));
      List.of("with", "between").forEach(p -> all.addAll(parties.after(p, words)));
      List<Entity> states =
          all.stream().filter(one -> one.kind() == Entity.Kind.STATE).distinct().toList();
      return states.size() == 2 ? states : List.of();
    }

    /** "diplomatic relations", and "relations" of two that have been established. */
    private boolean isTheirs(Token noun, boolean begun) {
      boolean bare = begun && tree.children(noun, MODIFIER, COMPOUND).isEmpty();
      return cues.is("relations", noun.lemma())
          && (bare || tree.children(noun).stream().anyMatch(c -> is("diplomatic", c)));
    }
  }
}
