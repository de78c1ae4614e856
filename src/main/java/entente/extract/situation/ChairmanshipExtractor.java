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
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import entente.facts.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who chairs an organisation: "as the SCO chair", "its chairmanship of CICA", "the G20 Presidency".
 */
public final class ChairmanshipExtractor implements Extractor {
  private static final double SURE = 0.85;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    for (Passage passage : discourse.passages()) {
      for (Token token : passage.tree().tokens()) {
        if (token.isNoun()
            && passage.scene().cues().is("chair-noun", token.lemma().toLowerCase(Locale.ROOT))) {
          new Phrase(passage, token).read(receipts);
        }
      }
    }
    return receipts.claims();
  }

  private static final class Phrase extends SentenceReader {
    private final Token noun;

    Phrase(Passage passage, Token noun) {
      super(passage);
      this.noun = noun;
    }

    void read(Receipts receipts) {
      Optional<Token> named = organisationWord();
      Optional<Entity> organisation = named.flatMap(scene::mention).map(Mention::entity);
      List<Entity> chairs = organisation.map(this::chairs).orElse(List.of());
      for (Entity chair : chairs) {
        Voice noun_ = passage.voice(noun);
        boolean ahead = noun_.modality() == Modality.PLANNED;
        Voice voice =
            noun_.with(ahead ? Modality.PLANNED : Modality.ASSERTED).with(Polarity.POSITIVE);
        receipts.add(
            new Fact.Chairmanship(chair, organisation.orElseThrow(), when(ahead)),
            voice,
            List.of(noun, named.orElseThrow()),
            "chairmanship/noun",
            SURE);
      }
    }

    private Optional<When> when(boolean ahead) {
      Optional<When> year =
          tree.children(noun).stream()
              .filter(child -> child.text().matches("20\\d\\d"))
              .map(child -> new When(child.text(), child.text(), "stated"))
              .findFirst();
      Optional<When> articleYear =
          dates.year().map(y -> new When(String.valueOf(y), String.valueOf(y), "article-date"));
      return year.or(() -> dates.of(passage, noun))
          .or(() -> ahead ? Optional.empty() : articleYear);
    }

    private Optional<Token> organisationWord() {
      List<Token> near = new ArrayList<>(tree.children(noun, ATTRIBUTES));
      near.addAll(parties.objects("of", List.of(noun)));
      if (noun.index() > 0) {
        near.add(tree.tokens().get(noun.index() - 1));
      }
      return near.stream()
          .filter(
              token -> scene.mention(token).map(Mention::entity).filter(this::hasChair).isPresent())
          .findFirst();
    }

    private boolean hasChair(Entity entity) {
      return entity.type().equals("InternationalOrganisation")
          || entity.type().equals("MultilateralMechanism");
    }

    /**
     * The possessor; in "efforts as the chair", the one whose efforts; else the actor of the
     * clause.
     */
    private List<Entity> chairs(Entity organisation) {
      Optional<Token> own = grammar.possessor(noun);
      List<Entity> found = new ArrayList<>();
      if (own.filter(p -> p.text().equalsIgnoreCase("its")).isPresent()) {
        found.addAll(sharedPossessor());
      }
      if (found.isEmpty()) {
        own.ifPresent(possessor -> found.addAll(parties.in(possessor)));
      }
      if (found.isEmpty()) {
        found.addAll(namedBeside());
      }
      if (found.isEmpty() && isAs()) {
        found.addAll(actorOfAs());
      }
      if (found.isEmpty() && tree.is(noun, CONJUNCT, PREPOSITION_OBJECT, OBJECT)) {
        found.addAll(sharedPossessor());
      }
      return found.stream()
          .filter(e -> e.kind() == Entity.Kind.STATE || e.kind() == Entity.Kind.PERSON)
          .limit(1)
          .toList();
    }

    /** "the African Union chair President Sall": the person whose title it is. */
    private List<Entity> namedBeside() {
      List<Token> near = new ArrayList<>(tree.children(noun, APPOSITION));
      tree.head(noun)
          .filter(head -> tree.is(noun, COMPOUND, MODIFIER, APPOSITION))
          .ifPresent(near::add);
      return near.stream()
          .flatMap(token -> scene.mention(token).stream())
          .map(Mention::entity)
          .filter(entity -> entity.kind() == Entity.Kind.PERSON)
          .findFirst()
          .or(() -> near.stream().flatMap(token -> titled(token).stream()).findFirst())
          .stream()
          .toList();
    }

    private Optional<Entity> titled(Token token) {
      return scene.linking().offices().stream()
          .filter(office -> office.span().covers(token.span()))
          .map(office -> office.holder().entity())
          .findFirst();
    }

    private boolean isAs() {
      return tree.head(noun).filter(p -> p.lemma().equals("as")).isPresent();
    }

    private List<Entity> actorOfAs() {
      Optional<Token> over = tree.head(noun).flatMap(tree::head);
      if (over.isEmpty()) {
        return List.of();
      }
      if (over.get().isNoun()) {
        return grammar.possessor(over.get()).map(parties::in).orElse(List.of());
      }
      List<Entity> objects =
          tree.children(over.get(), OBJECT).stream()
              .flatMap(object -> grammar.possessor(object).stream())
              .flatMap(possessor -> parties.in(possessor).stream())
              .toList();
      return objects.isEmpty() ? parties.subject(over.get()) : objects;
    }

    /**
     * "congratulated Indonesia on a successful G20 Presidency": the one congratulated, supported or
     * thanked.
     */
    private List<Entity> sharedPossessor() {
      return grammar.governingVerb(noun).stream()
          .flatMap(verb -> tree.children(verb, OBJECT).stream())
          .filter(object -> object.index() < noun.index())
          .flatMap(object -> parties.in(object).stream())
          .filter(e -> e.kind() == Entity.Kind.STATE)
          .toList();
    }
  }
}
