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
import entente.facts.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who has the status of a candidate: "was granted candidate status by the Union", "received the
 * status of a candidate for membership", "Moldova's candidate status". To be refused it is no such
 * thing.
 */
public final class CandidacyExtractor implements Extractor {
  private static final double SURE = 0.85;

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

    void read(Token status, Receipts receipts) {
      boolean candidate =
          is("status-noun", status)
              && tree.subtree(status).stream().anyMatch(word -> is("candidate-noun", word));
      Optional<Token> verb = candidate ? verb(status) : Optional.empty();
      Optional<Entity> organisation = candidate ? organisation(status, verb) : Optional.empty();
      for (Entity member : organisation.isPresent() ? members(status, verb) : List.<Entity>of()) {
        if (member.kind() == Entity.Kind.STATE) {
          receipts.add(
              new Fact.Membership(
                  member,
                  organisation.orElseThrow(),
                  "candidate",
                  verb.flatMap(v -> dates.since(passage, v).or(() -> dates.of(passage, v)))),
              voice(status, verb),
              List.of(status),
              "membership/candidate",
              SURE);
        }
      }
    }

    /** The verb by which somebody gets or has the status. */
    private Optional<Token> verb(Token status) {
      return tree.head(status)
          .filter(verb -> tree.is(status, LOGICAL_OBJECTS))
          .filter(verb -> isGranted(verb) || is("status-having", verb));
    }

    private boolean isGranted(Token verb) {
      return is("status-granting", verb);
    }

    private Voice voice(Token status, Optional<Token> verb) {
      Voice voice = passage.voice(verb.orElse(status));
      boolean real = voice.modality() == Modality.HAPPENED || voice.modality() == Modality.ONGOING;
      return real || verb.isEmpty() ? voice.with(Modality.ASSERTED) : voice;
    }

    /** Named in the phrase, behind the verb, or the one that grants it. */
    private Optional<Entity> organisation(Token status, Optional<Token> verb) {
      Stream<Token> around =
          verb.stream()
              .flatMap(v ->
                  Stream.concat(
                      tree.children(v, PREPOSITIONS).stream()
                          .flatMap(p -> tree.subtree(p).stream()),
                      tree.children(v, AGENT, SUBJECT).stream()
                          .flatMap(by -> tree.subtree(by).stream())));
      return Stream.concat(tree.subtree(status).stream(), around)
          .filter(Token::isProper)
          .flatMap(word -> wholes.organisation(word).stream())
          .findFirst();
    }

    private List<Entity> members(Token status, Optional<Token> verb) {
      List<Entity> owners =
          new ArrayList<>(grammar.possessor(status).map(parties::in).orElse(List.of()));
      if (owners.isEmpty() && verb.isPresent()) {
        owners.addAll(
            isGranted(verb.get()) ? granted(status, verb.get()) : parties.subject(verb.get()));
      }
      return owners;
    }

    /** "was granted", "granted it to Moldova", "granted Moldova candidate status". */
    private List<Entity> granted(Token status, Token verb) {
      if (grammar.isPassive(verb) && !tree.is(status, PASSIVE_SUBJECT)) {
        return parties.subject(verb).isEmpty()
            ? tree.children(verb, PASSIVE_SUBJECT).stream()
                .flatMap(one -> parties.in(one).stream())
                .toList()
            : parties.subject(verb);
      }
      Stream<Token> receivers =
          Stream.of(
                  tree.children(verb, DATIVE).stream(),
                  parties.objects("to", List.of(verb, status)).stream(),
                  tree.subtree(status).stream().filter(word -> tree.is(word, PREMODIFIERS)))
              .flatMap(words -> words);
      return receivers.flatMap(word -> parties.in(word).stream()).distinct().toList();
    }
  }
}
