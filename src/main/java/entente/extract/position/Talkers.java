package entente.extract.position;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.extract.register.Parties;
import entente.extract.register.Reference;
import entente.facts.Entity;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who talks where the talk is the subject: "The call focused on trade", "talks with Peru took
 * place", "the visit gave the ministers an opportunity to review it".
 */
final class Talkers {
  private final Passage passage;
  private final Tree tree;
  private final Grammar grammar;
  private final Cues cues;

  Talkers(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.grammar = passage.grammar();
    this.cues = passage.scene().cues();
  }

  boolean isOfTalk(Token verb) {
    return talk(verb).isPresent();
  }

  /** "the talks | dealt with trade", "were devoted to it"; "consultations | devoted to trade". */
  private Optional<Token> talk(Token verb) {
    return grammar
        .subject(verb)
        .or(() -> tree.child(verb, PASSIVE_SUBJECT))
        .or(() -> tree.head(verb).filter(noun -> tree.is(verb, ADNOMINAL)))
        .filter(noun -> cues.is("talk-noun", noun.lemma()));
  }

  /** "The call focused on", "held talks with Peru on": those who talk. */
  Reference of(Token token, WordClass wordClass) {
    Parties parties = new Parties(passage.referents());
    if (wordClass == WordClass.NOUN) {
      List<Entity> named = new ArrayList<>(parties.ofNoun(token));
      carrier(token).map(parties::subject).ifPresent(named::addAll);
      Reference talk = Reference.of(named.stream().distinct().toList());
      return talk.entities().size() > 1 ? talk : of(Optional.of(token).filter(this::takesPlace));
    }
    return tree.is(token, ADNOMINAL)
        ? talk(token).map(noun -> of(noun, WordClass.NOUN)).orElseGet(() -> enabled(token))
        : of(talk(token));
  }

  /** "held | talks on trade", "engaged in | talks", "during | talks with Chad, Togo proposed". */
  private Optional<Token> carrier(Token talk) {
    Optional<Token> preposition = tree.head(talk).filter(p -> tree.is(talk, PREPOSITION_OBJECT));
    return new Parties(passage.referents())
        .carrier(talk)
        .or(() ->
            preposition
                .flatMap(tree::head)
                .filter(verb -> isDuring(talk) || cues.is("engaging", verb.lemma())));
  }

  private boolean isDuring(Token talk) {
    return tree.is(talk, PREPOSITION_OBJECT)
        && tree.head(talk).filter(p -> p.lemma().equals("during")).isPresent()
        && (tree.has(talk, DETERMINER) || !new Parties(passage.referents()).ofNoun(talk).isEmpty())
        && tree.head(talk).flatMap(tree::head).filter(Token::isVerb).isPresent();
  }

  private Optional<Token> chance(Token verb) {
    return tree.head(tree.firstConjunct(verb))
        .filter(noun -> cues.is("chance", noun.lemma()))
        .filter(noun -> tree.is(noun, OBJECT, PREDICATE_NOUN));
  }

  /** "Chad | took the opportunity to thank Togo". */
  Optional<Token> taker(Token verb) {
    return chance(verb)
        .flatMap(tree::head)
        .filter(taking -> cues.is("taking-chance", taking.lemma()))
        .flatMap(grammar::subject);
  }

  /**
   * "the visit gave the ministers an opportunity | to review it", "the call was an opportunity".
   */
  private Reference enabled(Token verb) {
    Optional<Token> giving = chance(verb).flatMap(tree::head);
    Optional<Token> talk =
        giving.flatMap(grammar::subject).filter(subject -> cues.is("talk-noun", subject.lemma()));
    Reference given =
        talk.flatMap(enabling -> giving)
            .flatMap(give -> tree.child(give, DATIVE))
            .map(passage.referents()::all)
            .orElse(Reference.NOBODY);
    return given.isKnown() ? given : of(talk);
  }

  /** "Talks on trade | took place", "were held", "there was an exchange", "during an exchange". */
  private boolean takesPlace(Token talk) {
    Optional<Token> verb = tree.head(talk);
    boolean goesOn = verb.filter(v -> cues.is("goes-on", v.lemma()) || isHeld(v)).isPresent();
    return (tree.is(talk, SUBJECTS) && goesOn)
        || isDuring(talk)
        || verb.filter(be -> be.lemma().equals("be") && tree.has(be, EXPLETIVE)).isPresent();
  }

  private boolean isHeld(Token verb) {
    return cues.is("light-verb", verb.lemma())
        && (grammar.isPassive(verb) || tree.has(verb, OBJECT, this::isPlace));
  }

  private boolean isPlace(Token object) {
    return cues.is("taken-place", object.lemma());
  }

  Reference of(Optional<Token> talk) {
    Parties parties = new Parties(passage.referents());
    List<Entity> named = talk.map(parties::ofNoun).orElse(List.of());
    Reference parts = talk.map(passage.referents()::participants).orElse(Reference.NOBODY);
    if (parts.isKnown()) {
      return parts;
    }
    List<Entity> leading = passage.leaders().isEmpty() ? passage.sides() : passage.leaders();
    List<Entity> known =
        leading.isEmpty()
            ? talk.map(passage.referents()::unspoken).map(Reference::entities).orElse(List.of())
            : leading;
    List<Entity> all = named.size() > 1 ? named : known;
    return talk.isPresent() && !all.isEmpty() ? Reference.of(all) : Reference.NOBODY;
  }
}
