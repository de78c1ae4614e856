package entente.extract.situation;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Members told by the way: "Malta and other Union countries", "pressure from fellow Union states",
 * "as a member of the Union". Of an organisation whose members the reference data knows, only those
 * are believed.
 */
public final class FellowExtractor implements Extractor {
  private static final double SURE = 0.8;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    for (Passage passage : discourse.passages()) {
      Sentence sentence = new Sentence(passage);
      passage.tree().tokens().stream()
          .filter(Token::isNoun)
          .forEach(noun -> sentence.read(noun, receipts));
    }
    return receipts.claims();
  }

  private static final class Sentence extends SentenceReader {
    private final Wholes wholes;

    Sentence(Passage passage) {
      super(passage);
      this.wholes = new Wholes(passage);
    }

    void read(Token noun, Receipts receipts) {
      if (!is("fellow-noun", noun)) {
        return;
      }
      for (Token whole : wholes.of(noun)) {
        wholes
            .organisation(whole)
            .ifPresent(organisation ->
                members(noun, organisation)
                    .forEach(member ->
                        receipts.add(
                            new Fact.Membership(member, organisation, "member", Optional.empty()),
                            passage.voice(noun, Modality.ASSERTED, Polarity.POSITIVE),
                            List.of(noun, whole),
                            "membership/fellow",
                            SURE)));
      }
    }

    private List<Entity> members(Token noun, Entity organisation) {
      Set<Entity> known = scene.lexicon().members(organisation);
      boolean sure = isBefore(noun, "other-member") && tree.is(noun, CONJUNCT);
      return candidates(noun).stream()
          .filter(member -> member.kind() == Entity.Kind.STATE)
          .filter(member -> known.isEmpty() ? sure : known.contains(member))
          .distinct()
          .toList();
    }

    private List<Entity> candidates(Token noun) {
      boolean other = isBefore(noun, "other-member");
      if (other && tree.is(noun, CONJUNCT)) {
        return tree.conjuncts(tree.firstConjunct(noun)).stream()
            .takeWhile(one -> one.index() < noun.index())
            .flatMap(one -> parties.in(one).stream())
            .toList();
      }
      if (other || isBefore(noun, "fellow")) {
        return grammar.governingVerb(noun).map(parties::subject).orElse(List.of());
      }
      return as(noun).map(this::owners).orElse(List.of());
    }

    /** "fellow", which may hang on the organisation's name: "fellow Union states". */
    private boolean isBefore(Token noun, String list) {
      return tree.subtree(noun).stream()
          .takeWhile(word -> word.index() < noun.index())
          .anyMatch(word -> is(list, word));
    }

    private Optional<Token> as(Token noun) {
      return tree.head(noun).filter(as -> as.lemma().equals("as") && as.is(ADPOSITION));
    }

    /** "Mali's role as a member", "As a member, Malta backed it"; of "praised it as" nobody. */
    private List<Entity> owners(Token as) {
      Optional<Token> over = tree.head(as);
      if (over.filter(Token::isVerb).isPresent()) {
        boolean fronted = as.index() < over.get().index();
        boolean other = tree.has(over.get(), OBJECT) && !fronted;
        return other ? List.of() : parties.subject(over.get());
      }
      return over.flatMap(grammar::possessor).map(parties::in).orElse(List.of());
    }
  }
}
