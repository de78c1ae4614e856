package entente.extract.event;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Span;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.ActWords;
import entente.extract.passage.Addressees;
import entente.extract.passage.Dates;
import entente.extract.passage.Discourse;
import entente.extract.passage.Passage;
import entente.extract.passage.Places;
import entente.extract.position.PositionExtractor;
import entente.extract.register.Parties;
import entente.extract.register.Reference;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The default reading: what a known actor is told to have done, by a verb that no other rule knows.
 *
 * <p>Only the article's own words, only what happened or has its day ahead, and only where no claim
 * rests on the verb.
 */
public final class AnyActs {
  private static final double UNSURE = 0.45;
  private static final String RULE = "act/any-verb";

  /** The acts in clauses that none of the claims found so far reads. */
  public List<Claim> claims(Discourse discourse, List<Claim> found) {
    Dates dates = discourse.dates();
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : discourse.passages()) {
      if (Scene.isRunning(passage.tree()) && !PositionExtractor.isQuestion(passage)) {
        for (Token verb : unlisted(passage)) {
          boolean answered = isAnswered(passage, verb) || isDeed(passage, verb);
          boolean said =
              answered || passage.speaker(verb).isPresent() || isScheduled(passage, dates, verb);
          if ((answered || isOpen(passage, dates, verb))
              && found.stream()
                  .filter(claim -> !said || !(claim.fact() instanceof Fact.Position))
                  .noneMatch(claim -> tells(claim, verb))) {
            act(passage, dates, verb).ifPresent(claims::add);
          }
        }
      }
    }
    return claims;
  }

  private static boolean tells(Claim claim, Token verb) {
    return switch (claim.fact()) {
      case Fact.Named named -> false;
      case Fact.OfficeHeld office -> false;
      case Fact.ArticleProperty property -> false;
      default -> claim.evidence().parts().stream().anyMatch(part -> part.overlaps(verb.span()));
    };
  }

  /** "thanked Chad | for sheltering refugees": what the other has done, as the speaker says. */
  private static boolean isAnswered(Passage passage, Token verb) {
    if (!new ToldActs(passage).isAnswered(verb)) {
      return false;
    }
    List<Entity> actors = actors(passage, verb);
    List<Entity> tellers =
        passage
            .grammar()
            .governingVerb(verb)
            .map(new Parties(passage.referents())::subject)
            .orElse(List.of());
    return passage
        .speaker(verb)
        .filter(speaker -> tellers.contains(speaker) && !actors.contains(speaker))
        .isPresent();
  }

  /** "condemned the permit | issued by Chad": what a noun is told to have come from. */
  private static boolean isDeed(Passage passage, Token verb) {
    return new ToldActs(passage).isReduced(verb)
        && !passage.scene().cues().is("standing-verb", verb.lemma())
        && !passage.isQuoted(verb)
        && passage
            .tree()
            .head(verb)
            .filter(what -> what.isCommonNoun() && !isPointedAt(passage, what))
            .isPresent()
        && passage.speaker(verb).filter(actors(passage, verb)::contains).isEmpty();
  }

  /** "this act | committed by Chad": told before. */
  private static boolean isPointedAt(Passage passage, Token what) {
    Cues cues = passage.scene().cues();
    return passage.tree().has(what, DETERMINER, word -> cues.is("pointing", ActWords.lower(word)));
  }

  private static List<Token> unlisted(Passage passage) {
    return passage.tree().tokens().stream()
        .filter(token -> token.isVerb() && !isListed(passage, token))
        .toList();
  }

  private static boolean isListed(Passage passage, Token verb) {
    Cues cues = passage.scene().cues();
    return cues.stances(verb.lemma(), WordClass.VERB).stream().anyMatch(AnyActs::takesObject)
        || Stream.of("no-act", "saying", "naming", "aspectual", "performing", "light-verb")
            .anyMatch(list -> cues.is(list, verb.lemma()));
  }

  /** "move" is a stance only in "move to", so that "moved its tanks" is none. */
  private static boolean takesObject(Cues.StanceCue cue) {
    return cue.arguments().stream()
        .anyMatch(form -> form.startsWith("object") || form.equals("gerund"));
  }

  /** A finite verb, in the article's own words, that no list has. */
  private static boolean isOpen(Passage passage, Dates dates, Token verb) {
    return (isTold(passage.tree(), dates, verb)
            || new ToldActs(passage).isBroughtAbout(verb)
            || isScheduled(passage, dates, verb))
        && !passage.isQuoted(verb)
        && !isAnothers(passage, verb)
        && !isUndoing(passage, verb)
        && passage.parties().size() < 2;
  }

  /** "will present | the report in June", "is to launch | the satellite on Friday". */
  private static boolean isScheduled(Passage passage, Dates dates, Token verb) {
    return verb.is(BASE_FORM)
        && !passage.scene().cues().is("standing-verb", verb.lemma())
        && dates.of(passage, verb).isPresent()
        && isAhead(passage.voice(verb));
  }

  private static boolean isAhead(Voice voice) {
    return voice.modality() == Modality.PLANNED && voice.polarity() == Polarity.POSITIVE;
  }

  /** What another says; "Chad said | it had moved its tanks": what one says of oneself is told. */
  private static boolean isAnothers(Passage passage, Token verb) {
    return passage
        .speaker(verb)
        .filter(speaker -> !actors(passage, verb, true).equals(List.of(speaker)))
        .isPresent();
  }

  /**
   * In the past, or in the present of a chronicle, but for "ships that it calls friendly"; not the
   * participle in "a widened road".
   */
  private static boolean isTold(Tree tree, Dates dates, Token verb) {
    boolean alone = !tree.has(verb, AUXILIARIES);
    boolean subject = tree.has(verb, SUBJECTS) || isFurther(tree, verb);
    boolean goingOn = verb.is(GERUND) && tree.has(verb, AUXILIARY, Token::isPresent);
    boolean past =
        verb.is(PAST_TENSE)
            ? alone
            : verb.is(PAST_PARTICIPLE)
                && (!alone || tree.head(verb).filter(first -> isPerfect(tree, first)).isPresent());
    boolean now = alone && !tree.is(verb, RELATIVE) && dates.chronicleDay(verb).isPresent();
    return subject && (goingOn || past || now);
  }

  /** "signed the law and | widened the road": of the same form as the verb before it. */
  private static boolean isFurther(Tree tree, Token verb) {
    return tree.is(verb, CONJUNCT)
        && tree.head(verb)
            .filter(first -> first.tag() == verb.tag() || isPerfect(tree, first))
            .isPresent();
  }

  /** "has quit the bloc and | formed a confederation": the auxiliary is that of both. */
  private static boolean isPerfect(Tree tree, Token first) {
    return first.is(PAST_PARTICIPLE)
        && tree.has(first, AUXILIARY, Token::isPresent)
        && !tree.has(first, PASSIVE_AUXILIARY);
  }

  /** "rescinded its recognition": what another rule reads in the noun. */
  private static boolean isUndoing(Passage passage, Token verb) {
    Tree tree = passage.tree();
    return Stream.concat(
            tree.children(verb, LOGICAL_OBJECTS).stream(),
            tree.children(verb, PREPOSITION).stream()
                .flatMap(p -> tree.children(p, PREPOSITION_OBJECT).stream()))
        .anyMatch(noun -> passage.factuality().over(noun).isPresent());
  }

  private static Optional<Claim> act(Passage passage, Dates dates, Token verb) {
    ActPhrases phrases = new ActPhrases(passage);
    boolean passive = passage.grammar().isPassive(verb);
    Voice voice = passage.voice(verb);
    boolean said = passage.speaker(verb).isPresent();
    List<Entity> actors =
        new ToldActs(passage).isTold(verb) || isScheduled(passage, dates, verb)
            ? actors(passage, verb, said)
            : List.of();
    List<Token> object = object(passage.tree(), phrases, verb, passive);
    boolean thing =
        object.stream().anyMatch(token -> isThing(passage, token))
            && object.stream().noneMatch(Token::isWhWord)
            && isComplete(passage.tree(), object);
    boolean real =
        voice.modality() == Modality.HAPPENED
            || voice.modality() == Modality.ONGOING
            || isScheduled(passage, dates, verb);
    if (!real || actors.isEmpty() || !thing) {
      return Optional.empty();
    }
    Scene scene = passage.scene();
    String words = scene.words(object);
    String predicate = ActWords.thirdPerson(ActWords.lower(verb));
    String names = actors.stream().map(Entity::label).sorted().collect(Collectors.joining(" and "));
    Fact act =
        new Fact.Act(
            predicate,
            names + " " + predicate + " " + words,
            actors,
            List.of(),
            words,
            phrases.named(object),
            "",
            new Addressees(passage).ofAct(verb, phrases.heads(verb, passive), actors, ""),
            dates.of(passage, verb).or(() -> dates.chronicleDay(verb)),
            new Places(passage).of(List.of(verb)));
    return Optional.of(
        new Claim(act, voice, new Evidence(parts(passage, verb, object), RULE, UNSURE)));
  }

  /** Not "a strong", cut before ", prosperous and independent country". */
  private static boolean isComplete(Tree tree, List<Token> object) {
    List<Token> tokens = tree.tokens();
    Token last = object.getLast();
    int next = last.index() + 1;
    boolean goesOn =
        next + 1 < tokens.size()
            && tokens.get(next).text().equals(",")
            && (tokens.get(next + 1).isAdjective()
                || tokens.get(next + 1).is(PAST_PARTICIPLE, SINGULAR_NOUN, PLURAL_NOUN));
    boolean clause = next < tokens.size() && tokens.get(next).isFinite();
    return !goesOn && !clause && !(last.isAdjective() || last.isAdverb());
  }

  /** A noun that is no length of time. */
  private static boolean isThing(Passage passage, Token token) {
    return token.isNoun() && !passage.scene().cues().is("time-unit", token.lemma());
  }

  private static List<Entity> actors(Passage passage, Token verb) {
    return actors(passage, verb, false);
  }

  /** Whom the subject names itself; no pronoun but of one who speaks of himself, no group. */
  private static List<Entity> actors(Passage passage, Token verb, boolean ofItself) {
    Reference subject =
        passage.grammar().subject(verb).map(passage.referents()::all).orElse(Reference.NOBODY);
    boolean named =
        ofItself || subject.by() == Reference.By.NAME || subject.by() == Reference.By.ORGAN;
    return named ? subject.entities().stream().filter(AnyActs::acts).toList() : List.of();
  }

  private static boolean acts(Entity entity) {
    return entity.isActor() && !entity.type().equals("MediaOutlet");
  }

  private static List<Token> object(Tree tree, ActPhrases phrases, Token verb, boolean passive) {
    List<Token> object = phrases.object(verb, passive);
    return object.isEmpty()
        ? tree.children(verb, PREPOSITION).stream()
            .filter(preposition -> preposition.index() == verb.index() + 1)
            .filter(preposition -> phrases.isGoal(preposition))
            .findFirst()
            .map(preposition -> behind(phrases, preposition))
            .orElse(List.of())
        : object;
  }

  /** "in the vote": with its preposition, where it has words. */
  private static List<Token> behind(ActPhrases phrases, Token preposition) {
    List<Token> after = phrases.after(preposition);
    return after.isEmpty() ? after : Stream.concat(Stream.of(preposition), after.stream()).toList();
  }

  private static List<Span> parts(Passage passage, Token verb, List<Token> object) {
    return Stream.of(passage.grammar().subject(verb).stream(), Stream.of(verb), object.stream())
        .flatMap(tokens -> tokens)
        .map(Token::span)
        .toList();
  }
}
