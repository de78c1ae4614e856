package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Dates;
import entente.extract.passage.Discourse;
import entente.extract.passage.EventNames;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.Voice;
import entente.facts.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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
    private static final int PART_REACH = 4;
    private static final List<String> OCCASIONS =
        List.of("occasion-noun", "summit-noun", "ceremony-noun", "public-event");

    private final Receipts receipts;

    Sentence(Passage passage, Receipts receipts) {
      super(passage);
      this.receipts = receipts;
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
        if (token.lemma().equals("arrive")) {
          objects.addAll(parties.objects("in", List.of(token)));
          objects.addAll(parties.objects("at", List.of(token)));
          arrivedHere(token);
        }
        if (cues.is("leaving-verb", token.lemma())) {
          objects.addAll(parties.objects("for", List.of(token)));
        }
        verb(token, objects, "visit/verb-" + token.lemma());
      } else if (token.isVerb() && cues.is("delegation-leading", token.lemma())) {
        tree.children(token, OBJECT).stream()
            .filter(object -> cues.is("delegation-noun", object.lemma()))
            .forEach(object ->
                verb(token, parties.objects("to", List.of(object, token)), "visit/delegation"));
      }
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

    /** "arrived here on Tuesday": in the place of the dateline. */
    private void arrivedHere(Token verb) {
      List<Token> here =
          tree.children(verb, ADVERBIAL).stream().filter(w -> w.lemma().equals("here")).toList();
      for (Token word : here) {
        datelineState()
            .ifPresent(destination ->
                travellers(verb)
                    .forEach(visitor ->
                        add(
                            visitor,
                            destination,
                            details(verb, typeBelow(verb), word, here),
                            passage.voice(verb),
                            words(verb, grammar.subject(verb), word),
                            "visit/verb-" + verb.lemma(),
                            SURE)));
      }
    }

    private void verb(Token verb, List<Token> objects, String rule) {
      List<Entity> visitors =
          Stream.concat(travellers(verb).stream(), addressee(verb).stream()).toList();
      List<Token> goals =
          objects.stream().flatMap(object -> tree.conjuncts(object).stream()).toList();
      for (Token goal : goals) {
        for (Entity visitor : visitors) {
          (cues.is("visit-verb", verb.lemma()) ? visited(goal) : places.destination(goal))
              .ifPresent(destination -> {
                Details details = details(verb, typeBelow(verb), goal, goals);
                List<Token> words = words(verb, grammar.subject(verb), goal);
                add(visitor, destination, details, passage.voice(verb), words, rule, SURE);
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
                  .of(List.of(goal))
                  .filter(place -> goal.isCommonNoun() && tree.has(goal, DETERMINER))
                  .map(place -> scene.lexicon().stateOf(place).orElse(place)));
    }

    /** "You are visiting us": in a talk of two leaders, the one to whom the other speaks. */
    private Optional<Entity> addressee(Token verb) {
      Optional<Entity> speaker = passage.speaker(verb);
      boolean spoken = tree.has(verb, SUBJECT, subject -> subject.text().equalsIgnoreCase("you"));
      List<Entity> leaders = passage.leaders();
      return spoken && speaker.filter(leaders::contains).isPresent()
          ? leaders.stream().filter(leader -> !speaker.get().equals(leader)).findFirst()
          : Optional.empty();
    }

    /** "A Kenyan delegation visited", "officials from the ministry will travel". */
    private boolean isDelegation(Token verb) {
      boolean told = !Dates.isTitle(tree.sentence().block());
      return grammar
          .subject(verb)
          .filter(subject -> told)
          .filter(subject ->
              cues.is("delegation-noun", subject.lemma()) || cues.is("travelling", subject.lemma()))
          .isPresent();
    }

    private boolean travels(Entity entity) {
      return entity.kind() == Entity.Kind.PERSON;
    }

    /** Persons; for "Chad's foreign minister" whom nobody names, the state. */
    private List<Entity> travellers(Token verb) {
      boolean official = grammar.subject(verb).filter(this::isOfficial).isPresent();
      boolean all = official || isDelegation(verb);
      return parties.subject(verb).stream().filter(entity -> all || travels(entity)).toList();
    }

    private boolean isOfficial(Token noun) {
      return cues.is("leader", noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "traveled to Russia on a working visit", "for one": the type stands with its own noun. */
    private Optional<String> typeBelow(Token verb) {
      return Stream.of("on", "for")
          .flatMap(preposition -> parties.objects(preposition, List.of(verb)).stream())
          .filter(noun -> cues.is("visit-noun", noun.lemma()))
          .findFirst()
          .flatMap(this::type);
    }

    private void noun(Token noun) {
      if (isToldByVerb(noun)) {
        return;
      }
      Optional<Token> carrier = parties.carrier(noun);
      List<Token> anchors = new ArrayList<>(List.of(noun));
      carrier.ifPresent(anchors::add);
      List<Token> goals =
          parties.objects(isStay(noun) ? "in" : "to", anchors).stream()
              .flatMap(o -> tree.conjuncts(o).stream())
              .toList();
      List<Entity> visitors = visitors(noun, carrier, !goals.isEmpty());
      Voice voice =
          carrier
              .filter(Token::isVerb)
              .filter(verb -> passage.factuality().over(noun).isEmpty())
              .map(passage::voice)
              .orElseGet(() -> passage.voice(noun));
      for (Entity visitor : visitors) {
        if (goals.isEmpty() && !isStay(noun)) {
          host(noun, visitor)
              .ifPresent(destination ->
                  add(
                      visitor,
                      destination,
                      details(noun, type(noun), noun, goals),
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
                      details(noun, type(noun), goal, goals),
                      voice,
                      words(noun, carrier, goal),
                      "visit/noun",
                      SURE));
        }
      }
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

    private List<Entity> visitors(Token noun, Optional<Token> carrier, boolean hasGoal) {
      List<Entity> found = new ArrayList<>();
      List<Token> owners = new ArrayList<>(grammar.possessor(noun).stream().toList());
      owners.addAll(parties.objects("of", List.of(noun)));
      owners.addAll(parties.objects("by", List.of(noun)));
      owners.forEach(owner -> found.addAll(parties.in(owner)));
      tree.children(noun, PREMODIFIERS).stream()
          .flatMap(child -> scene.mention(child).stream())
          .map(Mention::entity)
          .forEach(found::add);
      List<Entity> visitors = new ArrayList<>(found.stream().filter(this::travels).toList());
      owners.stream().filter(this::isOfficial).map(parties::in).forEach(visitors::addAll);
      if (visitors.isEmpty() && hasGoal) {
        carrier
            .or(() -> passage.factuality().over(noun))
            .or(() -> during(noun))
            .ifPresent(verb -> visitors.addAll(travellers(verb)));
      }
      return visitors.stream().distinct().toList();
    }

    /** "Xi said so during a visit to Paris": the subject is the visitor. */
    private Optional<Token> during(Token noun) {
      return tree.head(noun)
          .filter(p -> List.of("during", "on").contains(p.lemma()) && tree.is(p, PREPOSITION))
          .flatMap(tree::head)
          .filter(Token::isVerb);
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

    private record Details(
        Optional<String> type, Optional<When> when, OptionalInt ordinal, Optional<String> partOf) {}

    private Details details(Token event, Optional<String> type, Token goal, List<Token> goals) {
      Optional<When> when = when(event, goal).filter(days -> isOf(days, goal, goals));
      return new Details(type, when, ordinal(event), partOf(event, goal));
    }

    /** The days of a tour of several states begin with the first of them. */
    private static boolean isOf(When days, Token goal, List<Token> goals) {
      return !days.edtf().contains("/") || goals.isEmpty() || goals.getFirst().equals(goal);
    }

    private Optional<String> type(Token noun) {
      return tree.children(noun, PREMODIFIERS).stream()
          .flatMap(child -> cues.code("visitType", child.text().toLowerCase(Locale.ROOT)).stream())
          .findFirst();
    }

    private Optional<When> when(Token event, Token goal) {
      return dates
          .of(passage, event, goal)
          .map(when -> isConcluded(event) ? Dates.endingOn(when, length(event)) : when)
          .or(() -> eve(event))
          .or(() -> tellingVerb(event).flatMap(verb -> dates.of(passage, verb)));
    }

    /** "concluded | a two-day visit on Thursday": the day is the last one. */
    private boolean isConcluded(Token visit) {
      return tree.head(visit)
          .filter(verb -> tree.is(visit, LOGICAL_OBJECTS))
          .filter(verb -> cues.is("visit-ending", verb.lemma()))
          .isPresent();
    }

    /** How many days a "two-day visit" has; 1 where nothing says. */
    private int length(Token visit) {
      return tree.children(visit, PREMODIFIERS).stream()
          .map(child -> child.text().toLowerCase(Locale.ROOT))
          .filter(word -> word.endsWith("-day"))
          .map(word -> word.substring(0, word.length() - "-day".length()))
          .flatMap(word ->
              word.matches("\\d{1,2}") ? Stream.of(word) : cues.code("number", word).stream())
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(1);
    }

    /** "the visit | followed in May", "took place". */
    private Optional<Token> tellingVerb(Token visit) {
      return tree.head(visit)
          .filter(verb -> tree.is(visit, SUBJECTS) && cues.is("taking-place", verb.lemma()));
    }

    /**
     * "On September 13, on the eve of his visit": the visit begins in the month of the day after.
     */
    private Optional<When> eve(Token noun) {
      Optional<Token> eve =
          tree.head(noun).flatMap(tree::head).filter(token -> token.lemma().equals("eve"));
      return eve.flatMap(token -> tree.head(token))
          .flatMap(tree::head)
          .flatMap(verb -> dates.of(passage, verb))
          .flatMap(Dates::monthAfter);
    }

    /** "your second visit to Chad"; "your second visit | abroad" counts other visits too. */
    private OptionalInt ordinal(Token event) {
      if (tree.subtree(event).stream().anyMatch(word -> is("abroad", word))) {
        return OptionalInt.empty();
      }
      return tree.children(event).stream()
          .filter(child -> child.index() < event.index() && !child.isVerb())
          .flatMap(child -> cues.code("number", child.lemma()).stream())
          .filter(code -> !event.isVerb())
          .mapToInt(Integer::parseInt)
          .findFirst();
    }

    /** "as part of the SCO Summit", "on the sidelines of the Forum". */
    private Optional<String> partOf(Token event, Token goal) {
      return tree.tokens().stream()
          .filter(token ->
              List.of("part", "sideline", "sidelines", "framework").contains(token.lemma()))
          .filter(token -> tree.under(token, event) || follows(token, goal))
          .findFirst()
          .flatMap(token -> parties.objects("of", List.of(token)).stream().findFirst())
          .filter(this::isOccasion)
          .map(whole -> EventNames.of(passage, whole));
    }

    /** "the Forum", "a regional tour", not "multilateral organisations" or "its efforts". */
    private boolean isOccasion(Token whole) {
      boolean event = OCCASIONS.stream().anyMatch(list -> cues.is(list, ActWords.lastWord(whole)));
      boolean named =
          whole.isProper() || tree.has(whole, PREMODIFIERS, word -> word.isProper());
      return event || (named && !cues.is("no-occasion", whole.lemma()));
    }

    /** Whether the phrase "as part", "on the sidelines" comes right after the goal. */
    private static boolean follows(Token part, Token goal) {
      return part.index() > goal.index() && part.index() - goal.index() <= PART_REACH;
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
        Details details,
        Voice voice,
        List<Token> words,
        String rule,
        double confidence) {
      boolean home = scene.stateOf(visitor).filter(destination::equals).isPresent();
      boolean thing =
          voice.modality() == Modality.HYPOTHETICAL && passage.isOnlyImagined(words.get(0));
      if (!home && !thing) {
        receipts.add(
            new Fact.Visit(
                visitor,
                destination,
                details.type(),
                details.when(),
                details.ordinal(),
                details.partOf()),
            voice,
            words,
            rule,
            confidence);
      }
    }
  }
}
