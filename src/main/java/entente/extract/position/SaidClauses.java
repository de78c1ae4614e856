package entente.extract.position;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.OF_FOR_TO;

import entente.article.Token;
import entente.extract.frame.Phrase;
import entente.extract.parse.Saying;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.extract.passage.Unnamed;
import entente.extract.position.SaidClause.How;
import entente.extract.register.Parties;
import entente.extract.register.Reference;
import entente.facts.Entity;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The clauses of a sentence that somebody says: under a verb of saying, in quotations, in signed
 * and joint texts, and as an aside on what somebody says ("welcomed the accord, which will bring
 * peace").
 */
final class SaidClauses {
  private final Passage passage;
  private final Tree tree;

  SaidClauses(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
  }

  /** In text order, each main verb once. */
  List<SaidClause> all() {
    List<SaidClause> all = new ArrayList<>();
    List<Token> said = said();
    for (Token token : tree.tokens()) {
      Optional<Saying> unsaid = unsaid(token);
      if (unsaid.isPresent()) {
        unsaid(token, unsaid.get()).ifPresent(all::add);
      } else if (isClaimed(token)) {
        clause(token, How.CLAIMED).ifPresent(all::add);
      } else if (token.isVerb() && said.contains(token)) {
        clause(token, how()).ifPresent(all::add);
      } else if (token.isVerb() && isAside(token)) {
        aside(token).ifPresent(all::add);
      } else if (token.isVerb() && isReason(token)) {
        reason(token).ifPresent(all::add);
      }
    }
    return all;
  }

  private List<Token> said() {
    List<Token> heads = new ArrayList<>();
    for (Token token : tree.tokens()) {
      if (isSaying(token)) {
        tree.children(token, COMPLEMENT).stream()
            .flatMap(clause -> tree.conjuncts(clause).stream())
            .forEach(heads::add);
      }
    }
    boolean whole =
        !passage.isAttributed()
            || tree.root().filter(r -> !isSaying(r) && !passage.voices().isCue(r)).isPresent();
    boolean voiced = passage.mainSpeaker().isPresent() || !passage.parties().isEmpty();
    if (whole && voiced) {
      tree.root().map(tree::conjuncts).stream()
          .flatMap(List::stream)
          .filter(head -> !isSaying(head) || !tree.has(head, COMPLEMENT))
          .filter(head -> !passage.voices().isCue(head) && !isSession(head))
          .filter(head -> !isPreamble(head) && !isPolite(head))
          .forEach(heads::add);
    }
    return heads;
  }

  /** "The Meeting was held in Suva and attended by": how they came together, no words of theirs. */
  private boolean isSession(Token verb) {
    Cues cues = passage.scene().cues();
    Token first = tree.firstConjunct(verb);
    return cues.is("convening", first.lemma())
        && tree.has(
            first,
            PASSIVE_SUBJECT,
            session -> cues.is("session", session.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "released the following joint statement", "The following is the text of a joint statement". */
  private boolean isPreamble(Token verb) {
    Cues cues = passage.scene().cues();
    List<Token> clause = tree.member(verb);
    return clause.stream()
            .anyMatch(token -> cues.is("following", token.text().toLowerCase(Locale.ROOT)))
        && clause.stream()
            .anyMatch(token -> cues.is("document-noun", token.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "are pleased to announce | that our leaders will meet": what is announced is said. */
  private boolean isPolite(Token be) {
    return tree.children(be, PREDICATE_ADJECTIVE).stream()
        .flatMap(pleased -> tree.children(pleased, OPEN_COMPLEMENT).stream())
        .filter(verb -> passage.scene().cues().is("making-known", verb.lemma()))
        .anyMatch(verb -> tree.has(verb, COMPLEMENT));
  }

  /** "has yet to announce | that the border will open": over the clause of the verb. */
  private Optional<Saying> unsaid(Token verb) {
    return passage.voices().unsaid().stream()
        .filter(saying ->
            tree.is(tree.firstConjunct(verb), COMPLEMENT, ADNOMINAL)
                && tree.head(tree.firstConjunct(verb)).filter(saying.cue()::equals).isPresent())
        .findFirst();
  }

  private Optional<SaidClause> unsaid(Token verb, Saying saying) {
    Reference holders = saying.source().map(passage.referents()::all).orElse(Reference.NOBODY);
    return !holders.isKnown() || isFragment(verb)
        ? Optional.empty()
        : Optional.of(
            new SaidClause(verb, holders, words(verb), Optional.of(saying.cue()), How.UNSAID));
  }

  /** A verb of saying, or any other whose clause the article gives as somebody's words. */
  boolean isSaying(Token token) {
    return token.isVerb()
        && (passage.scene().cues().is("saying", token.lemma())
            || (passage.voices().isCue(token) && tells(token)));
  }

  private boolean tells(Token verb) {
    return tree.children(verb, COMPLEMENT).stream()
        .anyMatch(clause -> tree.has(clause, MARKER, mark -> mark.lemma().equals("that")));
  }

  /** "Sudan's claim that Chad supports the rebels": in somebody's words, named by a noun. */
  private boolean isClaimed(Token verb) {
    Token first = tree.firstConjunct(verb);
    return verb.isVerb()
        && tree.is(first, ADNOMINAL, COMPLEMENT)
        && tree.head(first).filter(noun -> noun.isNoun() && isSayingNoun(noun)).isPresent()
        && tree.has(first, MARKER, mark -> mark.lemma().equals("that"));
  }

  private boolean isSayingNoun(Token noun) {
    return passage.scene().cues().is("saying-noun", noun.lemma()) && passage.voices().isCue(noun);
  }

  private Optional<SaidClause> clause(Token verb, How how) {
    boolean own = passage.voices().of(verb).isEmpty() && !passage.parties().isEmpty();
    Reference holders = own ? Reference.of(passage.parties()) : speakers(verb);
    if (!holders.isTold() || isFragment(verb)) {
      return Optional.empty();
    }
    return Optional.of(new SaidClause(verb, holders, words(verb), Optional.empty(), how));
  }

  /** Who says the clause; of "it was noted that" those whom impersonal passives mean. */
  private Reference speakers(Token verb) {
    List<Entity> named = passage.speakers(verb);
    if (!named.isEmpty()) {
      return Reference.of(named);
    }
    Optional<Token> saying =
        tree.head(tree.firstConjunct(verb))
            .filter(above -> isSaying(above) && passage.grammar().isPassive(above))
            .filter(above -> !tree.has(above, AGENT));
    return saying
        .map(above -> new Holders(passage).of(above, WordClass.VERB))
        .or(() ->
            passage.voices().sayer(verb).map(new Unnamed(passage)::holder).map(Reference::unnamed))
        .orElse(Reference.NOBODY);
  }

  private How how() {
    How plain = passage.voices().isOfSide() ? How.SIDE : How.CLAUSE;
    return passage.isContinued() ? How.CONTINUED : plain;
  }

  private boolean isFragment(Token verb) {
    boolean subject =
        passage.grammar().subject(verb).isPresent()
            || passage.grammar().isPassive(verb)
            || tree.has(verb, EXPLETIVE);
    return !isFinite(verb) || !subject || isOfWhich(verb);
  }

  /** "The firms, two of which trade in gold": no clause that stands alone. */
  private boolean isOfWhich(Token verb) {
    return tree.children(verb, SUBJECTS).stream()
        .filter(subject -> subject.index() < verb.index())
        .flatMap(subject -> tree.prepositional(subject, "of").stream())
        .anyMatch(which -> which.text().matches("(?i)which|whom"));
  }

  private boolean isFinite(Token verb) {
    boolean carried = tree.has(verb, AUXILIARY, Token::isFinite);
    boolean reduced =
        verb.is(PAST_PARTICIPLE)
            && !tree.has(verb, SUBJECT)
            && !tree.has(verb, AUXILIARIES)
            && tree.is(verb, ROOT)
            && tree.tokens().stream()
                .anyMatch(other -> other.isVerb() && !other.equals(verb) && tree.is(other, ROOT));
    return carried || !(reduced || verb.is(BASE_FORM, GERUND));
  }

  /** The clause alone; with the subject that it shares with the clause before. */
  private Phrase words(Token verb) {
    List<Token> own =
        tree.member(verb).stream()
            .filter(token ->
                !(tree.is(token, MARKER, COORDINATOR)
                    && tree.head(token).filter(verb::equals).isPresent()))
            .toList();
    Phrase clause = new Phrase(verb, own, true);
    boolean shares =
        tree.is(verb, CONJUNCT) && !tree.has(verb, SUBJECT, PASSIVE_SUBJECT, EXPLETIVE);
    Token first = tree.firstConjunct(verb);
    return shares
        ? tree.child(first, SUBJECTS)
            .map(subject -> clause.joined(tree.subtree(subject)))
            .orElse(clause)
        : clause;
  }

  /** ", which will strengthen our ties": behind a comma, of what is or will be. */
  private boolean isAside(Token verb) {
    Token first = tree.firstConjunct(verb);
    boolean relative = tree.is(first, RELATIVE) && !verb.is(PAST_TENSE) && isFinite(first);
    return relative
        && tree.child(first, SUBJECTS)
            .filter(which -> which.lemma().equals("which") && isBehindComma(which))
            .isPresent();
  }

  private boolean isBehindComma(Token which) {
    return which.index() > 0 && tree.tokens().get(which.index() - 1).text().matches("[,–—]");
  }

  /** "stressed the role of women | because they build peace", "although elections differ, …". */
  private boolean isReason(Token verb) {
    Token first = tree.firstConjunct(verb);
    return tree.is(first, ADVERBIAL_CLAUSE)
        && tree.has(first, MARKER, mark -> passage.scene().cues().is("reason-mark", mark.lemma()))
        && tree.children(first, SUBJECT, PASSIVE_SUBJECT, CLAUSE_SUBJECT).stream()
            .anyMatch(subject -> !subject.isPronoun());
  }

  /** The reason of whoever holds or says what it is given for. */
  private Optional<SaidClause> reason(Token verb) {
    Optional<Token> governor =
        tree.head(tree.firstConjunct(verb))
            .filter(over -> isSaying(over) || isStance(over))
            .filter(over -> passage.factuality().of(over).isTold())
            .filter(over -> !passage.factuality().of(over).isNegative());
    Reference holders =
        governor
            .flatMap(passage.grammar()::subject)
            .map(passage.referents()::all)
            .orElse(Reference.NOBODY);
    return holders.entities().isEmpty() || !isFinite(verb)
        ? Optional.empty()
        : Optional.of(new SaidClause(verb, holders, words(verb), Optional.empty(), How.REASON));
  }

  /**
   * The aside of whoever tells what it is about; its subject is what it explains. What "Chad, which
   * chairs the Union, condemned it" tells of Chad, the article tells.
   */
  private Optional<SaidClause> aside(Token verb) {
    Token first = tree.firstConjunct(verb);
    Optional<Token> thing = tree.head(first).filter(Token::isNoun).map(noun -> meant(noun, verb));
    List<Entity> holders =
        passage
            .speaker(verb)
            .map(List::of)
            .or(() -> Optional.of(passage.parties()).filter(parties -> !parties.isEmpty()))
            .orElseGet(() -> thing.map(this::tellers).orElse(List.of()));
    boolean unclear = thing.filter(this::isNameInPhrase).isPresent();
    boolean person = thing.flatMap(passage.scene()::person).isPresent();
    if (thing.isEmpty() || unclear || person || holders.isEmpty() || !agree(thing.get(), verb)) {
      return Optional.empty();
    }
    List<Entity> told = new Parties(passage.referents()).in(thing.get());
    if (!told.isEmpty() && holders.containsAll(told)) {
      return Optional.empty();
    }
    List<Token> subject =
        tree.member(thing.get()).stream().filter(token -> !tree.under(token, first)).toList();
    List<Token> relative = tree.subtree(tree.child(first, SUBJECTS).orElse(first));
    Phrase clause = words(verb);
    List<Token> rest =
        clause.tokens().stream()
            .filter(token -> !relative.contains(token) || token.equals(verb))
            .toList();
    return Optional.of(
        new SaidClause(
            verb,
            Reference.of(holders),
            clause.with(rest).joined(trimmed(subject)),
            Optional.empty(),
            How.ASIDE));
  }

  /** "aid for Togo, which includes rice": of the aid, not of the name behind "for" or "of". */
  private Token meant(Token noun, Token verb) {
    boolean measures = passage.scene().cues().is("measuring", verb.lemma());
    return noun.isProper() && measures
        ? tree.head(noun)
            .filter(word -> OF_FOR_TO.contains(word.lemma()))
            .flatMap(tree::head)
            .filter(Token::isCommonNoun)
            .orElse(noun)
        : noun;
  }

  /** "the aggression against Togo, which breaks the law": of Togo or of all that is before it. */
  private boolean isNameInPhrase(Token name) {
    boolean actor =
        passage.scene().mention(name).filter(known -> known.entity().isActor()).isPresent();
    return actor
        && tree.is(name, PREPOSITION_OBJECT)
        && tree.head(name).flatMap(tree::head).filter(Token::isCommonNoun).isPresent();
  }

  /** "the talks between our countries, which was useful": of something else than the countries. */
  private boolean agree(Token thing, Token verb) {
    boolean one =
        verb.is(SINGULAR_PRESENT)
            || tree.has(
                verb, AUXILIARIES, aux -> aux.is(SINGULAR_PRESENT) || aux.text().equals("was"));
    boolean many =
        verb.is(PLAIN_PRESENT) || tree.has(verb, AUXILIARIES, aux -> aux.is(PLAIN_PRESENT));
    boolean plural = isPlural(thing) || tree.conjuncts(thing).size() > 1;
    return one ? !plural : !many || plural;
  }

  /** "countries", "the Minsk agreements". */
  private static boolean isPlural(Token thing) {
    return thing.is(PLURAL_NOUN) || (thing.isProper() && thing.text().matches(".* \\p{Ll}+s"));
  }

  private static List<Token> trimmed(List<Token> subject) {
    boolean comma = subject.getLast().text().matches("[,–—]");
    return comma && subject.size() > 1 ? subject.subList(0, subject.size() - 1) : subject;
  }

  private List<Entity> tellers(Token thing) {
    Reference reference =
        passage
            .grammar()
            .governingVerb(thing)
            .filter(verb -> isSaying(verb) || isStance(verb))
            .flatMap(passage.grammar()::subject)
            .map(passage.referents()::all)
            .orElse(Reference.NOBODY);
    return reference.entities();
  }

  private boolean isStance(Token verb) {
    return !passage.scene().cues().stances(verb.lemma(), WordClass.VERB).isEmpty();
  }
}
