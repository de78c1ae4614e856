package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.lexicon.Acts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Objects that stand behind the manner or time of the verb: "condemned in the strongest terms | the
 * raid", "discussed in detail | issues", "described as dangerous | the plan", "received here today
 * | the Minister".
 *
 * <p>The parser hangs such an object on the noun of the manner, or takes that noun for a part of
 * it.
 */
final class ShiftedObjects {
  private static final int REACH = 6;

  private final Arcs arcs;

  private ShiftedObjects(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    ShiftedObjects objects = new ShiftedObjects(arcs);
    arcs.tokens().forEach(objects::mend);
    arcs.tokens().forEach(objects::mendReduced);
    arcs.tokens().forEach(objects::mendBehindTime);
    arcs.tokens().forEach(objects::mendGap);
    arcs.tokens().forEach(objects::mendDoer);
    arcs.tokens().forEach(objects::mendAgent);
  }

  /** "described in detail | the measures taken": the measures, and no clause. */
  private void mendReduced(Token participle) {
    int verb = arcs.heads()[participle.index()];
    boolean clause = participle.is(PAST_PARTICIPLE) && arcs.is(participle, COMPLEMENT);
    Optional<Token> noun =
        arcs.tokens().stream()
            .filter(token -> arcs.heads()[token.index()] == participle.index())
            .filter(token -> arcs.is(token, SUBJECT) && token.isNoun())
            .findFirst();
    boolean bare =
        !arcs.hasChild(participle.index(), PASSIVE_SUBJECT, AUXILIARY, PASSIVE_AUXILIARY, MARKER);
    boolean manner =
        verb >= 0 && arcs.hasChild(verb, c -> arcs.is(c, PREPOSITION) && manner(c).isPresent());
    if (clause && bare && manner && noun.isPresent()) {
      arcs.attach(noun.get(), verb, OBJECT);
      arcs.attach(participle, noun.get().index(), ADNOMINAL);
    }
  }

  /** "the treaty | that Fiji signed", read as if the treaty said so. */
  private void mendGap(Token that) {
    int clause = arcs.heads()[that.index()];
    boolean content =
        that.text().equals("that")
            && arcs.is(that, MARKER, OBJECT)
            && !that.isWhWord()
            && arcs.is(clause, ADNOMINAL, COMPLEMENT)
            && arcs.at(clause).isVerb()
            && arcs.hasChild(clause, SUBJECT)
            && !arcs.hasChild(clause, COMPLEMENT, OPEN_COMPLEMENT)
            && !arcs.hasChild(clause, own -> arcs.is(own, OBJECT) && !own.equals(that));
    int noun = content ? arcs.heads()[clause] : -1;
    if (noun >= 0
        && noun == that.index() - 1
        && arcs.isListed(clause, "signing-verb")
        && (arcs.isListed(noun, "document-noun") || arcs.isListed(noun, "signed-noun"))) {
      arcs.attach(arcs.at(clause), noun, RELATIVE);
      arcs.attach(that, clause, MARKER);
    }
  }

  /** "was handed a note | by the ministry": the ministry hands it. */
  private void mendAgent(Token by) {
    int given = arcs.heads()[by.index()];
    int verb = given >= 0 && arcs.is(given, OBJECT) ? arcs.heads()[given] : -1;
    boolean passive =
        verb >= 0
            && by.lemma().equals("by")
            && arcs.is(by, PREPOSITION)
            && arcs.hasChild(verb, PASSIVE_SUBJECT)
            && arcs.hasChild(verb, PASSIVE_AUXILIARY)
            && !arcs.hasChild(verb, AGENT);
    if (passive && arcs.child(by.index(), PREPOSITION_OBJECT).filter(Token::isProper).isPresent()) {
      arcs.attach(by, verb, AGENT);
    }
  }

  /** "the expulsion of the envoy | by Brazil": Brazil expels, and has no envoy here. */
  private void mendDoer(Token by) {
    int what = arcs.heads()[by.index()];
    int of = what >= 0 && arcs.is(what, PREPOSITION_OBJECT) ? arcs.heads()[what] : -1;
    int deed = of >= 0 && arcs.at(of).lemma().equals("of") ? arcs.heads()[of] : -1;
    if (deed >= 0
        && by.lemma().equals("by")
        && arcs.is(by, PREPOSITION)
        && arcs.at(deed).isNoun()
        && arcs.at(what).isNoun()
        && isDeed(deed)
        && arcs.child(by.index(), PREPOSITION_OBJECT).filter(Token::isProper).isPresent()
        && !arcs.isListed(what, "text")
        && !arcs.isListed(what, "document-noun")
        && !isDeed(what)) {
      arcs.attach(by, deed, PREPOSITION);
    }
  }

  /** A noun that tells an act: "expulsion", "attack". */
  private boolean isDeed(int noun) {
    String lemma = arcs.at(noun).lemma();
    Acts acts = arcs.cues().acts();
    return acts.verbOf(lemma).isPresent() || acts.noun(lemma).isPresent();
  }

  /** "received here today | Foreign Minister Ana Vik", read as one more word of time. */
  private void mendBehindTime(Token name) {
    int verb = arcs.heads()[name.index()];
    boolean behind =
        arcs.is(name, NOUN_ADVERBIAL)
            && name.isProper()
            && name.text().contains(" ")
            && verb >= 0
            && verb + 1 < name.index()
            && arcs.at(verb).isVerb()
            && isFree(verb);
    if (behind && arcs.between(verb + 1, name).stream().allMatch(word -> isTime(word, verb))) {
      arcs.attach(name, verb, OBJECT);
    }
  }

  private boolean isTime(Token word, int verb) {
    return arcs.heads()[word.index()] == verb && arcs.is(word, ADVERBIAL, NOUN_ADVERBIAL);
  }

  private void mend(Token preposition) {
    int verb = arcs.heads()[preposition.index()];
    boolean behindVerb =
        verb >= 0 && preposition.index() == verb + 1 && arcs.at(verb).isVerb() && isFree(verb);
    if (!behindVerb || !arcs.is(preposition, PREPOSITION)) {
      return;
    }
    if (preposition.lemma().equals("as")) {
      described(preposition)
          .flatMap(word -> nounBehind(preposition.index(), word))
          .ifPresent(object -> arcs.attach(object, verb, OBJECT));
    } else if (List.of("in", "with").contains(preposition.lemma())) {
      manner(preposition)
          .or(() -> person(preposition))
          .ifPresent(noun -> mend(verb, preposition, noun));
    }
  }

  private boolean isFree(int verb) {
    return !arcs.hasChild(verb, OBJECT, COMPLEMENT, PASSIVE_SUBJECT);
  }

  private void mend(int verb, Token preposition, Token manner) {
    int head = arcs.heads()[manner.index()];
    boolean part = arcs.is(manner, COMPOUND, MODIFIER) && head > manner.index();
    if (!part) {
      nounBehind(manner.index(), manner.index())
          .ifPresent(object -> arcs.attach(object, verb, OBJECT));
      return;
    }
    arcs.between(preposition.index() + 1, manner).stream()
        .filter(word -> arcs.heads()[word.index()] == head)
        .forEach(word -> arcs.hang(word.index(), manner.index()));
    arcs.attach(manner, preposition.index(), PREPOSITION_OBJECT);
    arcs.attach(arcs.at(head), verb, OBJECT);
  }

  /** The adjective right behind "as". */
  private Optional<Integer> described(Token as) {
    int next = as.index() + 1;
    boolean adjective = next < arcs.tokens().size() && arcs.at(next).isAdjective();
    return adjective && arcs.heads()[next] == as.index() ? Optional.of(next) : Optional.empty();
  }

  /** The noun of the manner, with nothing but its own modifiers before it. */
  private Optional<Token> manner(Token preposition) {
    for (int i = preposition.index() + 1;
        i < Math.min(arcs.tokens().size(), preposition.index() + REACH);
        i++) {
      Token token = arcs.at(i);
      boolean manner = arcs.isListed(i, "manner");
      if (token.isNoun() || manner) {
        return Optional.of(token).filter(noun -> manner);
      }
      if (!(token.isAdjective()
          || token.isAdverb()
          || token.is(POSSESSIVE_PRONOUN, DETERMINATIVE, CONJUNCTION))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "with | Prime Minister Lee | Korean aid", read as one name: the aid is what is discussed. */
  private Optional<Token> person(Token with) {
    int next = with.index() + 1;
    return Optional.of(with)
        .filter(word -> word.lemma().equals("with") && next < arcs.tokens().size())
        .map(word -> arcs.at(next))
        .filter(name -> name.isProper() && arcs.is(name, COMPOUND))
        .filter(name -> !arcs.at(arcs.heads()[next]).isProper())
        .filter(name -> name.text().contains(" "))
        .filter(name ->
            Arrays.stream(name.text().split(" ")).anyMatch(word -> NameLists.isTitle(arcs, word)));
  }

  /** The first noun that the word governs and that stands behind another. */
  private Optional<Token> nounBehind(int governor, int word) {
    return arcs.tokens().stream()
        .filter(token -> token.index() > word && token.isNoun())
        .filter(token -> arcs.heads()[token.index()] == governor)
        .filter(token ->
            arcs.is(token, SUBJECT, OBJECT, PREPOSITION_OBJECT, MODIFIER, APPOSITION, UNNAMED))
        .findFirst();
  }
}
