package entente.extract.event;

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

/**
 * Who asks whom to come: "at the invitation of Y", "invited Y to visit", "extended an invitation to
 * Y".
 */
public final class InvitationExtractor implements Extractor {
  private static final double SURE = 0.9;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    for (Passage passage : discourse.passages()) {
      Sentence sentence = new Sentence(passage, receipts);
      passage.tree().tokens().forEach(sentence::read);
    }
    return receipts.claims();
  }

  private static final class Sentence extends SentenceReader {
    private final Receipts receipts;

    Sentence(Passage passage, Receipts receipts) {
      super(passage);
      this.receipts = receipts;
    }

    void read(Token token) {
      if (is("invitation-noun", token)) {
        noun(token);
      } else if (token.isVerb() && is("inviting-verb", token)) {
        verb(token);
      }
    }

    /** "invited Y to visit Z"; "Y was invited by X". */
    private void verb(Token verb) {
      List<Token> guests = tree.children(verb, LOGICAL_OBJECTS);
      List<Token> subjects = new ArrayList<>();
      Optional<Token> visit =
          tree.children(verb, OPEN_COMPLEMENT, COMPLEMENT, ADVERBIAL_CLAUSE).stream()
              .filter(Token::isVerb)
              .findFirst();
      if (guests.isEmpty()) {
        visit.flatMap(v -> tree.child(v, SUBJECT)).ifPresent(subjects::add);
      }
      subjects.addAll(guests);
      List<Entity> invitees = subjects.stream().flatMap(g -> parties.in(g).stream()).toList();
      Optional<Entity> destination = destination(List.of(verb), visit);
      add(
          parties.subject(verb),
          invitees,
          destination,
          passage.voice(verb),
          verb,
          subjects,
          "invitation/verb");
    }

    /** The one whose invitation it is invites the one who acts on it. */
    private void noun(Token noun) {
      Optional<Token> carrier =
          tree.head(noun).filter(head -> head.isVerb() && tree.is(noun, OBJECT));
      boolean extends_ = carrier.filter(v -> is("carrying-invitation", v)).isPresent();
      boolean withdrawn = isWithdrawn(noun);
      List<Token> anchors = new ArrayList<>(List.of(noun));
      carrier.ifPresent(anchors::add);
      List<Token> visits =
          anchors.stream()
              .flatMap(a ->
                  tree
                      .children(
                          a, ADNOMINAL, RELATIVE, ADVERBIAL_CLAUSE, OPEN_COMPLEMENT, COMPLEMENT)
                      .stream())
              .filter(v -> v.isVerb() && v.index() > noun.index())
              .toList();
      Optional<Token> visit = visits.stream().findFirst();
      if (extends_) {
        extended(noun, carrier.orElseThrow(), anchors, visit, passage.voice(carrier.orElseThrow()));
      } else if (withdrawn) {
        Token verb = passage.factuality().over(noun).orElseThrow();
        extended(noun, verb, anchors, visit, passage.voice(noun));
      } else {
        accepted(noun, anchors, visit);
      }
    }

    /** "withdrew its invitation to Y": what the subject of the verb did itself, or not. */
    private boolean isWithdrawn(Token noun) {
      List<Entity> owners = grammar.possessor(noun).map(parties::in).orElse(List.of());
      return passage
          .factuality()
          .over(noun)
          .map(parties::subject)
          .filter(subject -> subject.containsAll(owners))
          .isPresent();
    }

    private void extended(
        Token noun, Token carrier, List<Token> anchors, Optional<Token> visit, Voice voice) {
      List<Entity> behalf = behalf(anchors);
      List<Entity> inviters = behalf.isEmpty() ? parties.subject(carrier) : behalf;
      List<Entity> invitees = new ArrayList<>(parties.after("to", anchors));
      invitees.addAll(parties.after("for", anchors));
      visit.flatMap(v -> tree.child(v, SUBJECT)).ifPresent(s -> invitees.addAll(parties.in(s)));
      add(
          inviters,
          invitees,
          destination(anchors, visit),
          voice,
          noun,
          List.of(carrier),
          "invitation/extended");
    }

    private List<Entity> behalf(List<Token> anchors) {
      return parties.objects("on", anchors).stream()
          .filter(token -> is("behalf-noun", token))
          .flatMap(token -> parties.after("of", List.of(token)).stream())
          .toList();
    }

    private void accepted(Token noun, List<Token> anchors, Optional<Token> visit) {
      List<Entity> inviters = new ArrayList<>(parties.after("of", List.of(noun)));
      inviters.addAll(parties.after("from", List.of(noun)));
      grammar.possessor(noun).ifPresent(p -> inviters.addAll(parties.in(p)));
      Optional<Token> verb = grammar.governingVerb(noun);
      List<Entity> invitees = verb.map(parties::subject).orElse(List.of());
      Optional<Entity> goal = destination(anchors, visit);
      Voice voice = Voice.article(Modality.HAPPENED);
      add(
          inviters,
          invitees,
          goal,
          passage.voice(noun, voice.modality(), voice.polarity()),
          noun,
          inviterWords(noun),
          "invitation/noun");
    }

    private List<Token> inviterWords(Token noun) {
      return parties.objects("of", List.of(noun));
    }

    private Optional<Entity> destination(List<Token> anchors, Optional<Token> visit) {
      List<Token> goals = new ArrayList<>();
      visit.ifPresent(v -> goals.addAll(tree.children(v, OBJECT)));
      visit.ifPresent(v -> goals.addAll(parties.objects("to", List.of(v))));
      goals.addAll(parties.objects("to", anchors));
      return goals.stream().flatMap(g -> places.destination(g).stream()).findFirst();
    }

    private void add(
        List<Entity> inviters,
        List<Entity> invitees,
        Optional<Entity> destination,
        Voice voice,
        Token word,
        List<Token> more,
        String rule) {
      for (Entity inviter : inviters) {
        for (Entity invitee : invitees) {
          Optional<Entity> home = passage.scene().stateOf(inviter);
          boolean abroad = home.isPresent() && !home.equals(passage.scene().stateOf(invitee));
          boolean joins =
              tree.has(word, OPEN_COMPLEMENT, verb -> cues.is("attending-verb", verb.lemma()));
          boolean body = invitee.kind() == Entity.Kind.ORGANISATION;
          boolean open =
              voice.modality() == Modality.HYPOTHETICAL && tree.is(word, PREPOSITION_CLAUSE);
          if (!inviter.equals(invitee) && !body && !open) {
            List<Token> words = new ArrayList<>(more);
            words.add(word);
            receipts.add(
                new Fact.Invitation(
                    inviter,
                    invitee,
                    destination
                        .filter(goal -> !goal.equals(invitee))
                        .or(() -> abroad && !joins ? home : Optional.empty())),
                voice,
                words,
                rule,
                SURE);
          }
        }
      }
    }
  }
}
