package entente.extract.event;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.factuality.Reading;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import entente.lexicon.Cues.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a verb or noun tells an act as done, or as decided, and no position tells it. */
final class ToldActs extends SentenceReader {
  private static final int DEPTH = 5;

  ToldActs(Passage passage) {
    super(passage);
  }

  /** Whether the verb is finite, or has a subject of its own: "with Sala arriving". */
  boolean isTold(Token verb) {
    boolean finite =
        verb.isTensed() || tree.has(verb, AUXILIARIES, Token::isTensed) || isBarePast(verb);
    boolean absolute =
        verb.is(GERUND)
            && tree.has(verb, SUBJECT)
            && tree.head(verb).filter(with -> ActWords.lower(with).equals("with")).isPresent();
    return (finite
            || absolute
            || (isReduced(verb) && isOfMade(verb))
            || isMeans(verb)
            || isDecided(verb))
        && !isGivenTo(verb)
        && !tree.is(verb, PREMODIFIERS);
  }

  /** "was called in and | handed a note": done to whom the clause is about, though not said so. */
  private boolean isGivenTo(Token verb) {
    return tree.is(verb, CONJUNCT)
        && is("handing-verb", verb)
        && !tree.has(verb, SUBJECT)
        && !tree.has(verb, AUXILIARIES)
        && Stream.concat(Stream.of(tree.firstConjunct(verb)), joined(verb))
            .anyMatch(first -> tree.has(first, PASSIVE_AUXILIARY));
  }

  /** What the "and" right before the verb hangs on. */
  private Stream<Token> joined(Token verb) {
    return tree.tokens().stream()
        .filter(and -> and.index() == verb.index() - 1 && tree.is(and, COORDINATOR))
        .flatMap(and -> tree.head(and).stream());
  }

  /** "by | closing its airspace, Niger stranded pilgrims": what the subject has done so. */
  boolean isMeans(Token verb) {
    Optional<Token> by =
        tree.head(verb).filter(p -> verb.is(GERUND) && p.lemma().equalsIgnoreCase("by"));
    return by.flatMap(tree::head)
        .filter(end -> end.is(PAST_TENSE) && tree.has(end, SUBJECT))
        .filter(end -> passage.factuality().of(end).isTold())
        .isPresent();
  }

  /**
   * "let" in "Chad let them go", "sanctioned" in "France sanctioned leaders", "opened and |
   * closed", taken for a participle.
   */
  private boolean isBarePast(Token verb) {
    boolean subject = tree.has(verb, SUBJECT);
    boolean main = tree.is(verb, CONJUNCT) ? !subject : subject && tree.head(verb).isEmpty();
    boolean past = verb.is(PAST_PARTICIPLE) || (verb.is(BASE_FORM) && is("same-past", verb));
    return main && past && !tree.has(verb, AUXILIARIES);
  }

  /** "hostages taken by rebels": a participle with its own agent. */
  boolean isReduced(Token verb) {
    return verb.is(PAST_PARTICIPLE)
        && tree.has(verb, AGENT)
        && (tree.is(verb, ADNOMINAL) || described(verb).isPresent());
  }

  /**
   * "sanctioned by Canada, | the senator left": of whom the participle ahead of a clause is said.
   */
  Optional<Token> described(Token verb) {
    boolean ahead =
        tree.is(verb, ADVERBIAL_CLAUSE)
            && verb.is(PAST_PARTICIPLE)
            && !tree.has(verb, SUBJECT)
            && !tree.has(verb, MARKER)
            && !tree.has(verb, AUXILIARIES);
    return tree.head(verb)
        .filter(main -> ahead && main.index() > verb.index())
        .flatMap(main -> tree.child(main, SUBJECT))
        .filter(subject -> subject.index() > verb.index() && !subject.isPronoun());
  }

  /** "the permit | issued by Chad": not "no permit", nor one that is wished for. */
  private boolean isOfMade(Token verb) {
    return tree.head(verb)
        .filter(what -> !isUnreal(what))
        .filter(what -> isDefinite(what) || isGiven(what) || isReal(passage.voice(what)))
        .isPresent();
  }

  private static boolean isReal(Voice voice) {
    boolean real = voice.modality() == Modality.HAPPENED || voice.modality() == Modality.ONGOING;
    return real && voice.polarity() == Polarity.POSITIVE;
  }

  /** "managed | to close", "failed | to close", "accused of | closing": whether it was done. */
  boolean isDecided(Token verb) {
    Reading reading = passage.factuality().of(verb);
    boolean below =
        tree.is(
            verb,
            OPEN_COMPLEMENT,
            COMPLEMENT,
            PREPOSITION_CLAUSE,
            ADNOMINAL,
            ADVERBIAL_CLAUSE,
            CONJUNCT);
    boolean suffered = tree.is(verb, ADNOMINAL) && verb.is(PAST_PARTICIPLE);
    return (below && !suffered && reading.isTold() && !reading.triggers().isEmpty())
        || isAhead(verb, reading.modality());
  }

  /** "thanked Chad | for sheltering refugees", "accused Togo | of jamming signals". */
  boolean isAnswered(Token verb) {
    boolean gerund = verb.is(GERUND) || tree.has(verb, AUXILIARY, having -> having.is(GERUND));
    boolean reason =
        tree.head(verb)
            .filter(p -> List.of("for", "of").contains(p.lemma()))
            .flatMap(tree::head)
            .filter(teller -> tree.has(teller, LOGICAL_OBJECTS) || tree.is(teller, OBJECT))
            .isPresent();
    return gerund && reason && tree.is(verb, PREPOSITION_CLAUSE) && isDecided(verb);
  }

  /** "was forced | to shut its office", "managed | to hoist the flag": done, for all one knows. */
  boolean isBroughtAbout(Token verb) {
    return verb.is(BASE_FORM)
        && tree.is(verb, OPEN_COMPLEMENT)
        && tree.head(verb).filter(over -> over.is(PAST_TENSE, PAST_PARTICIPLE)).isPresent()
        && !passage.factuality().of(verb).isNegative()
        && isDecided(verb);
  }

  /**
   * "may close", "the decision to expel", "threatened to recall": not done, and no position tells
   * it.
   */
  boolean isAhead(Token verb, Modality modality) {
    if (modality == Modality.HYPOTHETICAL) {
      return passage.factuality().of(verb).isPossible(passage.scene().cues());
    }
    boolean planned = modality == Modality.PLANNED || modality == Modality.INTENDED;
    return planned
        && tree.is(verb, OPEN_COMPLEMENT, ADNOMINAL)
        && tree.head(verb).filter(over -> isStance(over)).isEmpty();
  }

  /**
   * "will open an embassy": of what is announced so, when and where can be told; what a person says
   * his state will do he pledges.
   */
  boolean isDue(Token verb) {
    Voice voice = passage.voice(verb);
    boolean pledged =
        voice.speaker().filter(speaker -> speaker.kind() == Entity.Kind.PERSON).isPresent();
    boolean planned =
        !pledged && voice.modality() == Modality.PLANNED && voice.polarity() == Polarity.POSITIVE;
    return planned && verb.is(BASE_FORM) && grammar.modal(verb).isPresent();
  }

  /** A noun tells one only below a verb that performs it: "made the decision to". */
  private boolean isStance(Token word) {
    boolean another =
        word.isNoun()
            && tree.head(word)
                .filter(verb -> verb.isVerb() && !cues.is("performing", verb.lemma()))
                .isPresent();
    return !another
        && Stream.of(WordClass.values())
            .anyMatch(wordClass ->
                !cues.stances(word.lemma(), wordClass).isEmpty()
                    || !cues.stances(ActWords.lower(word), wordClass).isEmpty());
  }

  /**
   * "responses to Russia's invasion", "condemned the killing of": what is spoken of as known has
   * happened, whatever is planned or wished about it; unless the wish is for the event itself.
   */
  boolean isGiven(Token noun) {
    boolean known =
        tree.has(tree.firstConjunct(noun), POSSESSOR)
            || tree.has(noun, POSSESSOR)
            || tree.has(noun, PREMODIFIERS, word -> is("under-way", word))
            || isDefinite(noun);
    List<Token> direct =
        above(noun).stream().filter(word -> !cues.is("ending", ActWords.lower(word))).toList();
    return known
        && passage.factuality().of(noun).triggers().stream().noneMatch(direct::contains)
        && tree.children(noun).stream().noneMatch(child -> child.lemma().equals("no"));
  }

  /** "called on Chad to cease | its operations": what somebody shall end. */
  boolean isToEnd(Token noun) {
    return above(noun).stream().anyMatch(word -> cues.is("ending", ActWords.lower(word)));
  }

  private boolean isDefinite(Token noun) {
    return tree.has(noun, DETERMINER, the -> the.text().equalsIgnoreCase("the"));
  }

  /**
   * "the threat of an attack", "to prevent attacks": nothing has happened; of what is spoken of as
   * known only what stands right above it counts.
   */
  boolean isUnreal(Token noun) {
    boolean given = isGiven(noun);
    boolean described =
        tree.children(noun).stream()
            .filter(child -> child.index() < noun.index())
            .anyMatch(child -> cues.is(given ? "imagined" : "unreal", ActWords.lower(child)));
    return described || (given ? isForestalled(noun) : isBelowUnreal(noun));
  }

  private boolean isForestalled(Token noun) {
    boolean moving = cues.is("moving-noun", ActWords.lower(noun));
    return above(noun).stream()
        .map(ActWords::lower)
        .anyMatch(over -> cues.is("forestalling", over) || (moving && cues.is("choosing", over)));
  }

  boolean isBelowUnreal(Token noun) {
    Token current = noun;
    for (int i = 0; i < DEPTH; i++) {
      Optional<Token> head = tree.head(current);
      if (head.isEmpty() || isToldVerb(head.get())) {
        return head.filter(verb -> cues.is("unreal", ActWords.lower(verb))).isPresent();
      }
      current = head.get();
      if (cues.is("unreal", ActWords.lower(current))) {
        return true;
      }
    }
    return false;
  }

  /** What governs the noun, directly or by a preposition. */
  private List<Token> above(Token noun) {
    Optional<Token> over = tree.head(noun);
    return Stream.concat(
            over.stream(),
            over.filter(head -> tree.is(head, PREPOSITION)).flatMap(tree::head).stream())
        .toList();
  }

  private boolean isToldVerb(Token token) {
    return token.isTensed();
  }
}
