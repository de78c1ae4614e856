package entente.extract.event;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.ActWords;
import entente.extract.passage.Dates;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Places;
import entente.extract.passage.Receipts;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import entente.facts.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What states and bodies do to each other outside talks: "expels three diplomats", "recalls its
 * ambassador", "the bombing in Port".
 *
 * <p>Only what is told as done: plans and wishes are positions.
 */
public final class ActExtractor implements Extractor {
  private static final double SURE = 0.85;
  private static final double INFERRED = 0.7;
  private static final double NAMED = 0.6;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    Dates dates = new Dates(discourse.scene());
    for (Passage passage : discourse.passages()) {
      if (Scene.isRunning(passage.tree())) {
        Sentence sentence = new Sentence(passage, dates, receipts);
        passage.tree().tokens().forEach(sentence::read);
      }
    }
    return receipts.claims();
  }

  private static final class Sentence {
    private final Passage passage;
    private final Tree tree;
    private final Scene scene;
    private final Places places;
    private final Dates dates;
    private final ActWords words;
    private final ActPhrases phrases;
    private final Receipts receipts;

    Sentence(Passage passage, Dates dates, Receipts receipts) {
      this.passage = passage;
      this.tree = passage.tree();
      this.scene = passage.scene();
      this.places = new Places(passage);
      this.dates = dates;
      this.words = new ActWords(passage);
      this.phrases = new ActPhrases(passage, dates);
      this.receipts = receipts;
    }

    void read(Token token) {
      if (token.isVerb() && phrases.isTold(token)) {
        verb(token);
      } else if (token.isNoun()) {
        words.code(token).ifPresent(code -> noun(token, code));
      }
    }

    private void verb(Token verb) {
      boolean passive = passage.grammar().isPassive(verb);
      List<Token> objects =
          phrases.heads(verb, passive).stream()
              .flatMap(object -> tree.conjuncts(object).stream())
              .toList();
      Optional<String> code = words.code(verb, objects);
      if (code.isPresent()) {
        for (List<Token> object : phrases.objects(verb, passive)) {
          verb(verb, code.get(), object.isEmpty() ? phrases.clauseBelow(verb) : object, passive);
        }
        return;
      }
      for (Token preposition : phrases.prepositions(verb)) {
        words
            .code(verb, ActWords.lower(preposition))
            .ifPresent(c -> verb(verb, c, phrases.after(preposition), false));
      }
      tree.children(verb, "xcomp").stream()
          .filter(Token::isVerb)
          .findFirst()
          .ifPresent(next ->
              words.code(verb, "to").ifPresent(c -> verb(verb, c, phrases.clause(next), false)));
    }

    private void verb(Token verb, String code, List<Token> object, boolean passive) {
      Voice voice = passage.voice(verb);
      List<Entity> actors = phrases.actors(verb);
      boolean told =
          voice.modality() == Modality.HAPPENED
              || voice.modality() == Modality.ONGOING
              || phrases.isAhead(verb, voice.modality());
      boolean known =
          (!actors.isEmpty() && !isVisit(verb, actors, object))
              || (passive && !phrases.named(object).isEmpty());
      if (!told || !known || !isSomething(object)) {
        return;
      }
      String predicate =
          passive && actors.isEmpty()
              ? "is" + capital(verb.text())
              : ActWords.thirdPerson(ActWords.lower(verb));
      List<Token> evidence = new ArrayList<>(object);
      evidence.add(verb);
      passage.grammar().subject(verb).ifPresent(evidence::add);
      String label =
          passive && actors.isEmpty()
              ? scene.words(object) + " " + passive(object) + " " + verb.text()
              : names(actors) + " " + active(verb, actors) + " " + scene.words(object);
      add(
          new Act(predicate, label, actors, object, code),
          dates.of(passage, verb).or(() -> dates.chronicleDay(verb)),
          places.of(List.of(verb)),
          voice,
          evidence,
          "act/verb",
          SURE);
    }

    /** A noun that says what; "action" says nothing without a word more. */
    private boolean isSomething(List<Token> object) {
      return object.stream()
          .anyMatch(token -> token.isNoun() && !scene.cues().is("empty-object", token.lemma()));
    }

    /** "Eritrea's detention of three vessels", "Tuesday's bombing in Islamabad". */
    private void noun(Token noun, String code) {
      Voice voice = passage.voice(noun);
      boolean told = voice.modality() == Modality.HAPPENED && voice.polarity() == Polarity.POSITIVE;
      List<Token> object = phrases.objectOf(noun);
      boolean off =
          voice.modality() == Modality.CANCELLED || voice.modality() == Modality.POSTPONED;
      Optional<Token> over =
          passage.factuality().over(noun).filter(verb -> off && !object.isEmpty());
      boolean real =
          over.isPresent() || ((told || phrases.isGiven(noun)) && !phrases.isUnreal(noun));
      List<Entity> actors = phrases.actorsOf(noun);
      if (actors.isEmpty()) {
        over.map(phrases::actors).ifPresent(actors::addAll);
      }
      Optional<Entity> place = places.of(List.of(noun));
      Optional<When> when = phrases.dateOf(noun);
      boolean whole = !actors.isEmpty() && !object.isEmpty();
      boolean placed = place.isPresent() && (when.isPresent() || words.isWar(noun));
      boolean dated = when.isPresent() && !object.isEmpty();
      if (real && (!actors.isEmpty() || placed || dated)) {
        List<Token> name = phrases.nameOf(noun);
        List<Token> evidence = new ArrayList<>(name);
        evidence.addAll(object);
        passage.grammar().possessor(noun).ifPresent(evidence::add);
        String label =
            actors.isEmpty()
                ? scene.words(name)
                    + place
                        .map(where -> " in " + where.label())
                        .orElse(" of " + scene.words(object))
                : names(actors) + ": " + scene.words(name);
        add(
            new Act(ActWords.lower(noun), label, actors, object, code),
            when,
            place,
            told || over.isPresent()
                ? voice
                : new Voice(voice.speaker(), Modality.HAPPENED, Polarity.POSITIVE),
            evidence,
            "act/noun",
            whole || placed ? INFERRED : NAMED);
      }
    }

    /** Who arrives in a state that is not his own is on a visit. */
    private boolean isVisit(Token verb, List<Entity> actors, List<Token> object) {
      boolean moving = List.of("arrive", "return").contains(ActWords.lower(verb));
      List<Entity> there =
          phrases.named(object).stream()
              .flatMap(
                  place -> scene.lexicon().stateOf(place).or(() -> Optional.of(place)).stream())
              .toList();
      return moving
          && actors.stream()
              .noneMatch(actor -> scene.stateOf(actor).filter(there::contains).isPresent());
    }

    private record Act(
        String predicate, String label, List<Entity> actors, List<Token> object, String code) {}

    private void add(
        Act act,
        Optional<When> when,
        Optional<Entity> place,
        Voice voice,
        List<Token> evidence,
        String rule,
        double confidence) {
      receipts.add(
          new Fact.Act(
              act.predicate(),
              act.label(),
              act.actors(),
              act.object().isEmpty() ? "" : scene.words(act.object()),
              phrases.named(act.object()),
              act.code().toUpperCase(Locale.ROOT),
              when,
              place),
          voice,
          evidence.stream().distinct().sorted(Comparator.comparingInt(Token::index)).toList(),
          rule,
          confidence);
    }

    private static String capital(String word) {
      return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String passive(List<Token> object) {
      return object.stream().anyMatch(token -> token.pos().equals("NNS")) ? "are" : "is";
    }

    private static String active(Token verb, List<Entity> actors) {
      String lemma = ActWords.lower(verb);
      return actors.size() > 1 ? lemma : ActWords.thirdPerson(lemma);
    }

    private static String names(List<Entity> entities) {
      return entities.stream().map(Entity::label).sorted().collect(Collectors.joining(" and "));
    }
  }
}
