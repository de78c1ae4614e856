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
  private static final Set<String> CHAIRED =
      Set.of("InternationalOrganisation", "MultilateralMechanism", "BilateralMechanism");
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
      if (tree.head(noun).filter(under -> under.lemma().equals("under")).isPresent()) {
        under(receipts);
      }
      Optional<Token> named = organisationWord();
      Optional<Entity> organisation = named.flatMap(scene::mention).map(Mention::entity);
      Optional<ChairSuccession.Passed> passed = new ChairSuccession(passage).of(noun);
      List<Entity> chairs =
          passed
              .map(ChairSuccession.Passed::chairs)
              .orElseGet(() -> organisation.map(this::chairs).orElse(List.of()));
      Optional<Token> verb = passed.map(ChairSuccession.Passed::verb).or(this::takingVerb);
      for (Entity chair : organisation.isPresent() ? holders(chairs) : List.<Entity>of()) {
        Voice voice = verb.map(v -> asserted(passage.voice(v))).orElseGet(this::ofNoun);
        receipts.add(
            new Fact.Chairmanship(chair, organisation.orElseThrow(), when(voice, verb)),
            voice,
            List.of(noun, named.orElseThrow()),
            "chairmanship/noun",
            SURE);
      }
    }

    private Voice ofNoun() {
      Voice voice = passage.voice(noun).with(Polarity.POSITIVE);
      return voice.modality() == Modality.PLANNED ? voice : voice.with(Modality.ASSERTED);
    }

    /** "holds | the presidency". */
    private Optional<Token> takingVerb() {
      return tree.head(noun)
          .filter(verb -> tree.is(noun, OBJECT) && cues.is("chair-taking", verb.lemma()));
    }

    private static List<Entity> holders(List<Entity> chairs) {
      return chairs.stream().filter(Phrase::mayChair).limit(1).toList();
    }

    /** "The Joint Commission met | under the chairmanship of Minister Vik". */
    private void under(Receipts receipts) {
      List<Entity> chairs =
          parties.objects("of", List.of(noun)).stream()
              .flatMap(word -> parties.in(word).stream())
              .filter(Phrase::mayChair)
              .toList();
      Optional<Token> verb = grammar.governingVerb(noun).filter(this::isReal);
      List<Token> led = verb.stream().flatMap(v -> tree.children(v, SUBJECTS).stream()).toList();
      for (Token body : chairs.size() == 1 ? led : List.<Token>of()) {
        organisation(body)
            .ifPresent(organisation ->
                receipts.add(
                    new Fact.Chairmanship(
                        chairs.getFirst(), organisation, dates.of(passage, verb.orElseThrow())),
                    asserted(passage.voice(verb.orElseThrow())),
                    List.of(noun, body),
                    "chairmanship/noun",
                    SURE));
      }
    }

    private boolean isReal(Token verb) {
      return REAL.contains(passage.voice(verb).modality());
    }

    /** "Chad chairs the Union", "the Union, chaired by Chad", "presides over the Union". */
    void chairing(Receipts receipts) {
      Voice voice = passage.voice(noun);
      boolean real = isReal(noun);
      List<Entity> chairs = parties.subject(noun).stream().filter(Phrase::mayChair).toList();
      boolean told = real && (chairs.size() == 1 || isShared(chairs));
      for (Token chaired : told ? chaired() : List.<Token>of()) {
        organisation(chaired)
            .ifPresent(organisation ->
                chairs.forEach(chair ->
                    receipts.add(
                        new Fact.Chairmanship(chair, organisation, dates.of(passage, noun)),
                        asserted(voice),
                        List.of(noun, chaired),
                        "chairmanship/verb",
                        SURE)));
      }
    }

    /** "co-chaired": of two. */
    private boolean isShared(List<Entity> chairs) {
      return chairs.size() == 2 && cues.is("shared-chairing", noun.lemma());
    }

    /** "the union", "the second session | of the Joint Commission": whose session it is. */
    private Optional<Entity> organisation(Token chaired) {
      boolean session = cues.is("public-event", chaired.lemma().toLowerCase(Locale.ROOT));
      List<Token> words = session ? parties.objects("of", List.of(chaired)) : List.of(chaired);
      return words.stream()
          .flatMap(word -> scene.mention(word).stream())
          .map(Mention::entity)
          .filter(this::hasChair)
          .findFirst();
    }

    private List<Token> chaired() {
      boolean reduced = tree.is(noun, ADNOMINAL) && tree.has(noun, AGENT);
      if (grammar.isPassive(noun) && !reduced) {
        return tree.children(noun, PASSIVE_SUBJECT);
      }
      return reduced
          ? tree.head(noun).stream().toList()
          : Stream.concat(grammar.objects(noun).stream(), tree.prepositional(noun, "over").stream())
              .toList();
    }

    private static Voice asserted(Voice voice) {
      boolean now = voice.modality() == Modality.HAPPENED || voice.modality() == Modality.ONGOING;
      return now ? voice.with(Modality.ASSERTED) : voice;
    }

    private static boolean mayChair(Entity entity) {
      return entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.PERSON;
    }

    /**
     * "holds, assumed | the presidency of the Union": the subject; who hands it over has it not.
     */
    private List<Entity> taking() {
      return takingVerb().map(parties::subject).orElse(List.of());
    }

    private Optional<When> when(Voice voice, Optional<Token> verb) {
      boolean ahead = voice.modality() != Modality.ASSERTED;
      Optional<When> year =
          tree.children(noun).stream()
              .filter(child -> child.text().matches("20\\d\\d"))
              .map(child -> new When(child.text(), child.text(), "stated"))
              .findFirst();
      Optional<When> articleYear =
          dates.year().map(y -> new When(String.valueOf(y), String.valueOf(y), "article-date"));
      return year.or(() -> dates.of(passage, verb.orElse(noun)))
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
      return CHAIRED.contains(entity.type());
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
        found.addAll(described());
      }
      if (found.isEmpty()) {
        rightBefore().ifPresent(found::add);
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
      return holders(found);
    }

    /** "Belize, | as Union Chair; Germany, | holding the Presidency": the name right before. */
    private Optional<Entity> rightBefore() {
      Optional<Token> link =
          tree.head(noun)
              .filter(word ->
                  word.lemma().equals("as")
                      || (word.is(GERUND) && cues.is("chair-taking", word.lemma())));
      int at = link.map(word -> word.index() - 1).orElse(-1);
      int name = at > 0 && tree.tokens().get(at).is(COMMA) ? at - 1 : at;
      return name < 0
          ? Optional.empty()
          : scene
              .mention(tree.tokens().get(name))
              .map(Mention::entity)
              .filter(Phrase::mayChair)
              .filter(one -> organisationWord().isPresent());
    }

    /** "the upcoming | Polish | Presidency of the Council": the state that is its attribute. */
    private List<Entity> described() {
      return tree.children(noun, PREMODIFIERS).stream()
          .flatMap(word -> scene.mention(word).stream())
          .map(Mention::entity)
          .filter(entity -> entity.kind() == Entity.Kind.STATE)
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
