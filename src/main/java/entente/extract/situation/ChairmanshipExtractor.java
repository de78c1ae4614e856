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
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who chairs an organisation: "as the SCO chair", "its chairmanship of CICA", "the G20 Presidency",
 * "chairs the Union".
 */
public final class ChairmanshipExtractor implements Extractor {
  private static final double SURE = 0.85;
  private static final Set<Modality> REAL =
      Set.of(Modality.HAPPENED, Modality.ONGOING, Modality.PLANNED);

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    for (Passage passage : discourse.passages()) {
      for (Token token : passage.tree().tokens()) {
        if (token.isNoun()
            && passage.scene().cues().is("chair-noun", token.lemma().toLowerCase(Locale.ROOT))) {
          new Phrase(passage, token).read(receipts);
        } else if (token.isVerb() && passage.scene().cues().is("chairing-verb", token.lemma())) {
          new Phrase(passage, token).chairing(receipts);
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
        Voice told =
            tree.head(noun)
                .filter(verb -> tree.is(noun, OBJECT) && cues.is("chair-taking", verb.lemma()))
                .map(passage::voice)
                .orElseGet(() -> passage.voice(noun).with(Polarity.POSITIVE));
        boolean ahead = told.modality() == Modality.PLANNED;
        Voice voice = asserted(told);
        receipts.add(
            new Fact.Chairmanship(chair, organisation.orElseThrow(), when(ahead)),
            voice,
            List.of(noun, named.orElseThrow()),
            "chairmanship/noun",
            SURE);
      }
    }

    /** "Chad chairs the Union", "the Union, chaired by Chad", "presides over the Union". */
    void chairing(Receipts receipts) {
      Voice voice = passage.voice(noun);
      boolean real = REAL.contains(voice.modality());
      List<Entity> chairs = parties.subject(noun).stream().filter(Phrase::mayChair).toList();
      for (Token chaired : chairs.size() == 1 && real ? chaired() : List.<Token>of()) {
        scene
            .mention(chaired)
            .map(Mention::entity)
            .filter(this::hasChair)
            .ifPresent(organisation ->
                receipts.add(
                    new Fact.Chairmanship(chairs.getFirst(), organisation, dates.of(passage, noun)),
                    asserted(voice),
                    List.of(noun, chaired),
                    "chairmanship/verb",
                    SURE));
      }
    }

    private List<Token> chaired() {
      boolean reduced = tree.is(noun, ADNOMINAL) && tree.has(noun, AGENT);
      return reduced
          ? tree.head(noun).stream().toList()
          : Stream.concat(grammar.objects(noun).stream(), tree.prepositional(noun, "over").stream())
              .toList();
    }

    private static Voice asserted(Voice voice) {
      boolean planned = voice.modality() == Modality.PLANNED;
      return voice.with(planned ? Modality.PLANNED : Modality.ASSERTED);
    }

    private static boolean mayChair(Entity entity) {
      return entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.PERSON;
    }

    /**
     * "holds, assumed | the presidency of the Union": the subject; who hands it over has it not.
     */
    private List<Entity> taking() {
      return tree.head(noun)
          .filter(verb -> tree.is(noun, OBJECT) && cues.is("chair-taking", verb.lemma()))
          .map(parties::subject)
          .orElse(List.of());
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
        found.addAll(taking());
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
      return found.stream().filter(Phrase::mayChair).limit(1).toList();
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
          .filter(this::isTheChair)
          .findFirst()
          .or(() -> near.stream().flatMap(token -> titled(token).stream()).findFirst())
          .stream()
          .toList();
    }

    /** "President Sall", and "Guyana, | the current Chair of the Community". */
    private boolean isTheChair(Entity entity) {
      return entity.kind() == Entity.Kind.PERSON
          || (entity.kind() == Entity.Kind.STATE && tree.is(noun, APPOSITION));
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
