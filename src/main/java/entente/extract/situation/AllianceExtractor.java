package entente.extract.situation;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is whose ally: "Thailand is a treaty ally of the United States", "Chad, an ally of France",
 * "U.S. ally Japan". Former, possible and denied allies are none, nor are those of persons and
 * parties.
 */
public final class AllianceExtractor implements Extractor {
  private static final double SURE = 0.85;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    for (Passage passage : discourse.passages()) {
      Sentence sentence = new Sentence(passage);
      passage.tree().tokens().stream()
          .filter(noun -> noun.isNoun() && sentence.is(noun))
          .forEach(noun -> sentence.read(noun, receipts));
    }
    return receipts.claims();
  }

  private static final class Sentence extends SentenceReader {
    private final Standing standing;

    Sentence(Passage passage) {
      super(passage);
      this.standing = new Standing(passage);
    }

    boolean is(Token noun) {
      return is("ally-noun", noun);
    }

    void read(Token noun, Receipts receipts) {
      Optional<Standing.Told> told =
          standing.of(noun).filter(one -> one.voice().modality() == Modality.ASSERTED);
      List<Entity> partners = told.isPresent() ? partners(noun) : List.of();
      for (Entity partner : partners) {
        told.orElseThrow().who().stream()
            .filter(one -> isState(one) && !one.equals(partner))
            .forEach(one -> add(one, partner, noun, told.orElseThrow(), receipts));
      }
    }

    private void add(
        Entity one, Entity partner, Token noun, Standing.Told told, Receipts receipts) {
      receipts.add(
          new Fact.Partnership(one, partner, level(), label(noun), false, since(told)),
          told.voice(),
          List.of(noun),
          "partnership/ally",
          SURE);
    }

    private String level() {
      return cues.code("partnershipLevel", "alliance").orElseThrow();
    }

    /** "treaty alliance": with the words that say which. */
    private String label(Token noun) {
      List<Token> kind =
          tree.children(noun, PREMODIFIERS).stream()
              .filter(word -> word.index() < noun.index() && parties.in(word).isEmpty())
              .toList();
      String alliance = cues.code("partnershipNoun", ActWords.lower(noun)).orElseGet(noun::lemma);
      return (scene.words(kind) + " " + alliance).strip();
    }

    private Optional<When> since(Standing.Told told) {
      return told.verb()
          .flatMap(verb -> dates.since(passage, verb).or(() -> dates.of(passage, verb)))
          .or(() ->
              scene.day().map(day -> new When(day.toString(), day.toString(), "article-date")));
    }

    /** "of the United States", "America's", "U.S.": whose ally. */
    private List<Entity> partners(Token noun) {
      return Stream.of(
              grammar.possessor(noun).map(parties::in).orElse(List.of()),
              parties.after("of", List.of(noun)),
              parties.after("with", List.of(noun)),
              tree.children(noun, PREMODIFIERS).stream()
                  .flatMap(word -> parties.in(word).stream())
                  .toList())
          .flatMap(List::stream)
          .filter(AllianceExtractor::isState)
          .distinct()
          .limit(2)
          .toList();
    }
  }

  private static boolean isState(Entity entity) {
    return entity.kind() == Entity.Kind.STATE;
  }
}
