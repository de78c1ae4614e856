package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.Dates;
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

/** Who goes to which state: "Xi's state visit to Kazakhstan", "will visit", "arrived in". */
public final class VisitExtractor implements Extractor {
  private static final double SURE = 0.9;
  private static final double INFERRED = 0.65;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    Dates dates = discourse.dates();
    for (Passage passage : discourse.passages()) {
      Sentence sentence = new Sentence(passage, receipts);
      for (Token token : passage.tree().tokens()) {
        sentence.read(token);
      }
    }
    return SameEvents.dated(
        Headlines.under(receipts.claims(), discourse.scene().trees()), dates.year());
  }

  /** Reads one sentence. */
  private static final class Sentence extends SentenceReader {
    private final Receipts receipts;
    private final Visitors visitors;
    private final VisitDetails details;

    Sentence(Passage passage, Receipts receipts) {
      super(passage);
      this.receipts = receipts;
      this.visitors = new Visitors(passage);
      this.details = new VisitDetails(passage);
    }

    void read(Token token) {
      if (token.isNoun() && (cues.is("visit-noun", token.lemma()) || isStay(token))) {
        noun(token);
      } else if (token.isVerb() && cues.is("visit-verb", token.lemma())) {
        List<Token> objects =
            grammar.isPassive(token)
                ? tree.children(token, PASSIVE_SUBJECT)
                : tree.children(token, OBJECT);
        verb(token, objects, "visit/verb-visit");
      } else if (token.isVerb() && isTravel(token)) {
        List<Token> objects = new ArrayList<>(parties.objects("to", goingOn(token)));
        if (is("arriving", token)) {
          objects.addAll(parties.objects("in", List.of(token)));
          objects.addAll(parties.objects("at", List.of(token)));
          objects.addAll(tree.children(token, ADVERBIAL));
        }
        if (cues.is("leaving-verb", token.lemma())) {
          objects.addAll(parties.objects("for", List.of(token)));
        }
        verb(token, objects, "visit/verb-" + token.lemma());
      } else if (token.isVerb() && is("guest-verb", token)) {
        guests(token);
      } else if (token.isVerb() && cues.is("delegation-leading", token.lemma())) {
        tree.children(token, OBJECT).stream()
            .filter(object -> cues.is("delegation-noun", object.lemma()))
            .forEach(object ->
                verb(token, parties.objects("to", List.of(object, token)), "visit/delegation"));
      }
    }

    /**
     * "X hosted Y in Port", "X welcomed Y to Port", "X hosted a delegation of Y": in the land of X,
     * Y is on a visit.
     */
    private void guests(Token verb) {
      List<Entity> hosts = parties.subject(verb);
      List<Token> guests = grammar.isPassive(verb) ? List.of() : tree.children(verb, OBJECT);
      Optional<Entity> place = reception(verb, guests);
      Optional<Entity> state =
          place.flatMap(where -> scene.lexicon().stateOf(where)).or(() -> place);
      boolean home =
          hosts.size() == 1
              && state.isPresent()
              && scene.stateOf(hosts.getFirst()).equals(state)
              && hosts.getFirst().kind() == Entity.Kind.PERSON;
      for (Token guest : home ? guests : List.<Token>of()) {
        boolean delegation = cues.is("delegation-noun", guest.lemma());
        parties.in(guest).stream()
            .filter(visitor ->
                visitor.kind() == Entity.Kind.PERSON
                    ? scene.stateOf(visitor).isPresent()
                    : delegation && visitor.kind() == Entity.Kind.STATE)
            .forEach(visitor ->
                add(
                    visitor,
                    state.orElseThrow(),
                    details.of(verb, Optional.empty(), guest, List.of()).in(place),
                    passage.voice(verb),
                    words(verb, grammar.subject(verb), guest),
                    "visit/hosted",
                    INFERRED));
      }
    }

    /** Where guests are hosted, or to what place they are welcomed. */
    private Optional<Entity> reception(Token verb, List<Token> guests) {
      List<Token> anchors = Stream.concat(Stream.of(verb), guests.stream()).toList();
      return cues.is("welcoming-verb", verb.lemma())
          ? parties.objects("to", anchors).stream()
              .flatMap(goal -> places.destination(goal).stream())
              .findFirst()
          : places.of(anchors);
    }

    /** "travelled | on to Port", "flew | back to Port": the verb and its way. */
    private List<Token> goingOn(Token verb) {
      return Stream.concat(
              Stream.of(verb),
              tree.children(verb, PREPOSITION, PARTICLE, ADVERBIAL).stream()
                  .filter(way -> cues.is("way-on", way.lemma())))
          .toList();
    }

    private boolean isTravel(Token verb) {
      return cues.is("travel-verb", verb.lemma()) || cues.is("leaving-verb", verb.lemma());
    }

    private void verb(Token verb, List<Token> objects, String rule) {
      List<Token> goals =
          objects.stream().flatMap(object -> tree.conjuncts(object).stream()).toList();
      for (Token goal : goals) {
        for (Entity visitor : visitors.of(verb)) {
          (cues.is("visit-verb", verb.lemma()) ? visited(goal) : places.destination(goal))
              .ifPresent(destination -> {
                List<Token> words = words(verb, grammar.subject(verb), goal);
                add(
                    visitor,
                    destination,
                    details.of(verb, details.typeBelow(verb), goal, goals),
                    passage.voice(verb),
                    words,
                    rule,
                    SURE);
              });
        }
      }
    }

    /** "visited Kenya", "visited | a school in Accra": a site leads to where it stands. */
    private Optional<Entity> visited(Token goal) {
      return places
          .visited(goal)
          .or(() ->
              places
                  .of(withDone(goal))
                  .filter(place -> goal.isCommonNoun() && tree.has(goal, DETERMINER))
                  .map(place -> scene.lexicon().stateOf(place).orElse(place)));
    }

    /** "a school | run by X in Accra": where it stands is told behind the participle, too. */
    private List<Token> withDone(Token goal) {
      return Stream.concat(Stream.of(goal), tree.children(goal, ADNOMINAL).stream()).toList();
    }

    private void noun(Token noun) {
      if (isToldByVerb(noun)) {
        return;
      }
      Optional<Token> carrier = parties.carrier(noun);
      List<Token> anchors = new ArrayList<>(List.of(noun));
      carrier.ifPresent(anchors::add);
      List<Token> goals =
          goals(noun, anchors).stream().flatMap(o -> tree.conjuncts(o).stream()).toList();

      Voice voice =
          carrier
              .filter(Token::isVerb)
              .filter(verb -> passage.factuality().over(noun).isEmpty())
              .map(passage::voice)
              .orElseGet(() -> passage.voice(noun));
      for (Entity visitor : visitors.ofNoun(noun, carrier, !goals.isEmpty())) {
        if (goals.isEmpty() && !isStay(noun)) {
          host(noun, visitor)
              .ifPresent(destination ->
                  add(
                      visitor,
                      destination,
                      details.of(noun, details.type(noun), noun, goals),
                      voice,
                      words(noun, carrier, noun),
                      "visit/noun-host",
                      INFERRED));
        }
        for (Token goal : goals) {
          places
              .destination(goal)
              .ifPresent(destination ->
                  add(
                      visitor,
                      destination,
                      details.of(noun, details.type(noun), goal, goals),
                      voice,
                      words(noun, carrier, goal),
                      "visit/noun",
                      SURE));
        }
      }
    }

    /** "a visit to Port", "a tour | of Chad and Togo", "is | in Chad on a visit". */
    private List<Token> goals(Token noun, List<Token> anchors) {
      List<Token> to = parties.objects(isStay(noun) ? "in" : "to", anchors);
      List<Token> through =
          to.isEmpty() && is("toured", noun) ? parties.objects("of", List.of(noun)) : to;
      return through.isEmpty()
          ? visitors
              .during(noun)
              .filter(verb -> verb.lemma().equals("be"))
              .map(verb -> parties.objects("in", List.of(verb)))
              .orElse(through)
          : through;
    }

    /** "a stopover in Port": what one does in a place, not to it. */
    private boolean isStay(Token noun) {
      return cues.is("stay-noun", noun.lemma());
    }

    /** "traveled to X on a visit" is read off the verb. */
    private boolean isToldByVerb(Token noun) {
      Optional<Token> preposition =
          tree.head(noun).filter(p -> tree.is(p, PREPOSITION) && p.lemma().equals("on"));
      return preposition
          .flatMap(tree::head)
          .filter(verb -> cues.is("travel-verb", verb.lemma()))
          .filter(verb ->
              !parties.objects("to", List.of(verb)).isEmpty()
                  || !parties.objects("in", List.of(verb)).isEmpty())
          .isPresent();
    }

    /**
     * A visit without a goal leads to the one who speaks of it, else to the place of the dateline.
     */
    private Optional<Entity> host(Token noun, Entity visitor) {
      Optional<Entity> home = scene.stateOf(visitor);
      return passage
          .speaker(noun)
          .flatMap(scene::stateOf)
          .or(this::datelineState)
          .filter(state -> home.isPresent() && !home.get().equals(state));
    }

    private Optional<Entity> datelineState() {
      return scene.datelinePlace().flatMap(scene.lexicon()::stateOf);
    }

    private List<Token> words(Token event, Optional<Token> more, Token goal) {
      List<Token> words = new ArrayList<>(List.of(event, goal));
      more.ifPresent(words::add);
      grammar.possessor(event).ifPresent(words::add);
      return words;
    }

    private void add(
        Entity visitor,
        Entity destination,
        VisitDetails.Details told,
        Voice voice,
        List<Token> words,
        String rule,
        double confidence) {
      boolean home = scene.stateOf(visitor).filter(destination::equals).isPresent();
      boolean thing =
          voice.modality() == Modality.HYPOTHETICAL && passage.isOnlyImagined(words.get(0));
      boolean ahead =
          voice.modality() == Modality.HAPPENED && told.when().filter(dates::isAhead).isPresent();
      if (!home && !thing) {
        receipts.add(
            new Fact.Visit(
                visitor,
                destination,
                told.type(),
                told.when(),
                told.ordinal(),
                told.partOf(),
                told.place().filter(place -> !place.equals(destination))),
            ahead ? voice.with(Modality.PLANNED) : voice,
            words,
            rule,
            confidence);
      }
    }
  }
}
