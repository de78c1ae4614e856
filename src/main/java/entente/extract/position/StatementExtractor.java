package entente.extract.position;

import static entente.article.Relation.*;

import entente.article.Span;
import entente.article.Tag;
import entente.article.Token;
import entente.extract.frame.Phrase;
import entente.extract.parse.Tree;
import entente.extract.passage.Discourse;
import entente.extract.passage.Passage;
import entente.extract.register.Reference;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Stance;
import entente.facts.Voice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a speaker asserts, where no other position tells it. */
public final class StatementExtractor {
  private static final double SURE = 0.75;
  private static final double CARRIED_ON = 0.6;
  private static final double TOLD_SHARE = 0.6;
  private static final int MIN_WORDS = 4;

  /** The statements in clauses that none of the positions found so far reads. */
  public List<Claim> claims(Discourse discourse, List<Claim> positions) {
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : discourse.passages()) {
      if (Scene.isRunning(passage.tree()) && !PositionExtractor.isQuestion(passage)) {
        Stances stances = new Stances(passage);
        for (SaidClause clause : new SaidClauses(passage).all()) {
          claims.addAll(stated(passage, stances, clause, positions));
        }
        claims.addAll(new NamedWords(passage, stances, positions).claims());
      }
    }
    return claims;
  }

  private static List<Claim> stated(
      Passage passage, Stances stances, SaidClause clause, List<Claim> positions) {
    int size = clause.content().tokens().size();
    boolean apart = clause.how().isApart();
    Token telling = clause.saying().orElse(clause.verb());
    boolean stated = apart && positions.stream().anyMatch(p -> states(p, telling));
    if (size < MIN_WORDS
        || stated
        || isNarrated(passage, clause, positions)
        || (!apart && isTold(passage, clause, counted(passage, clause, positions)))) {
      return List.of();
    }
    List<Phrase> parts =
        isEnumeration(passage, clause.verb())
            ? List.of(clause.content())
            : stances.apart(clause.content());
    return whole(parts, clause).stream().map(part -> claim(passage, clause, part)).toList();
  }

  /** "Those countries are | Albania, Bulgaria and Chad": each alone would be wrong. */
  private static boolean isEnumeration(Passage passage, Token verb) {
    Tree tree = passage.tree();
    boolean plural =
        tree.child(tree.firstConjunct(verb), SUBJECT).filter(Token::isPlural).isPresent();
    return plural
        && tree.children(verb, PREDICATE_NOUN).stream()
            .anyMatch(noun -> tree.conjuncts(noun).size() > 1);
  }

  /**
   * In a release of one's own: who met, visited or did what is told there as an event, or as what a
   * person did; a line that only opens what follows says nothing.
   */
  private static boolean isNarrated(Passage passage, SaidClause clause, List<Claim> claims) {
    Tree tree = passage.tree();
    Token verb = clause.verb();
    boolean own =
        clause.saying().isEmpty()
            && passage.speaker(verb).isEmpty()
            && !passage.parties().isEmpty()
            && tree.head(verb).filter(above -> !tree.is(verb, CONJUNCT)).isEmpty();
    if (!own) {
      return false;
    }
    boolean event = claims.stream().anyMatch(claim -> isEvent(claim) && isOf(claim, verb));
    boolean done =
        verb.is(Tag.PAST_TENSE)
            && tree.child(tree.firstConjunct(verb), SUBJECT)
                .flatMap(passage.scene()::person)
                .filter(person -> !passage.parties().contains(person))
                .isPresent();
    return event || done || tree.tokens().getLast().text().equals(":");
  }

  private static boolean isEvent(Claim claim) {
    return claim.fact() instanceof Fact.Visit
        || claim.fact() instanceof Fact.Meeting
        || claim.fact() instanceof Fact.Signing;
  }

  /** The parts that are clauses themselves; the clause where only shards of a list came of it. */
  private static List<Phrase> whole(List<Phrase> parts, SaidClause clause) {
    List<Phrase> clauses =
        parts.stream().filter(part -> part.tokens().contains(clause.verb())).toList();
    return clauses.isEmpty() && !parts.isEmpty() ? List.of(clause.content()) : clauses;
  }

  /**
   * The positions that may stand for the clause: those of whoever says it, also as the voice of a
   * state. Where somebody says what another supports, or what the own state will do, that is one
   * fact and the statement another.
   */
  private static List<Claim> counted(Passage passage, SaidClause clause, List<Claim> positions) {
    Optional<Token> asserting = asserting(passage, clause.verb());
    boolean another = isOfAnother(passage, clause);
    return positions.stream()
        .filter(claim -> asserting.filter(verb -> isOf(claim, verb)).isEmpty())
        .filter(claim -> !another || isHeldBy(claim, own(passage.scene(), clause, claim)))
        .toList();
  }

  /** "warned that", "denied that": the stance is one fact, what is said so another. */
  private static Optional<Token> asserting(Passage passage, Token verb) {
    return passage
        .tree()
        .head(passage.tree().firstConjunct(verb))
        .filter(over -> passage.scene().cues().is("asserting", over.lemma()));
  }

  private static boolean isOf(Claim claim, Token verb) {
    return claim.evidence().parts().stream().anyMatch(part -> part.covers(verb.span()));
  }

  /** "Vik says that Norway will": a clause about one whom it names. */
  private static boolean isOfAnother(Passage passage, SaidClause clause) {
    Tree tree = passage.tree();
    Token verb = clause.verb();
    return tree.is(verb, COMPLEMENT)
        && tree.head(verb).filter(over -> passage.voices().isCue(over)).isPresent()
        && tree.child(verb, SUBJECT).filter(Token::isNoun).isPresent();
  }

  private static List<Entity> own(Scene scene, SaidClause clause, Claim claim) {
    Stream<Entity> states =
        isPledge(claim)
            ? Stream.empty()
            : clause.holders().entities().stream()
                .flatMap(holder -> scene.stateOf(holder).stream());
    return Stream.concat(clause.holders().entities().stream(), states).toList();
  }

  private static boolean isPledge(Claim claim) {
    return claim.fact() instanceof Fact.Position position
        && (position.stance() == Stance.COMMIT || position.stance() == Stance.PLAN);
  }

  private static boolean isHeldBy(Claim claim, List<Entity> holders) {
    return claim.fact() instanceof Fact.Position position
        && position.holders().stream().anyMatch(holders::contains);
  }

  /** "did not make clear that": a row of the lexicon has told it as a statement. */
  private static boolean states(Claim claim, Token verb) {
    return claim.fact() instanceof Fact.Position position
        && position.stance() == Stance.STATE
        && claim.evidence().parts().stream().anyMatch(part -> part.overlaps(verb.span()));
  }

  /**
   * Whether a position stands in the clause itself, not only in a phrase deep inside it, or several
   * together make up most of it.
   */
  private static boolean isTold(Passage passage, SaidClause clause, List<Claim> positions) {
    Span words = clause.content().span();
    List<Span> inside =
        positions.stream()
            .filter(claim -> claim.fact() instanceof Fact.Position)
            .flatMap(claim -> claim.evidence().parts().stream())
            .filter(words::overlaps)
            .toList();
    return inside.stream().anyMatch(span -> isMain(passage, clause.verb(), span))
        || isMost(words, inside);
  }

  static boolean isMost(Span clause, List<Span> positions) {
    BitSet told = new BitSet();
    positions.forEach(span -> told.set(span.begin(), span.end()));
    int shared = told.get(clause.begin(), clause.end()).cardinality();
    return shared >= TOLD_SHARE * (clause.end() - clause.begin());
  }

  private static boolean isMain(Passage passage, Token verb, Span position) {
    return position.covers(verb.span())
        || passage
            .tree()
            .children(
                verb, PREDICATE_ADJECTIVE, PREDICATE_NOUN, OPEN_COMPLEMENT, OBJECT, CLAUSE_SUBJECT)
            .stream()
            .anyMatch(child -> position.covers(child.span()));
  }

  private static Claim claim(Passage passage, SaidClause clause, Phrase words) {
    Voice read =
        clause
            .saying()
            .map(saying -> passage.voice(saying, Modality.ASSERTED))
            .orElseGet(() ->
                passage.voice(
                    clause.verb(),
                    Modality.ASSERTED,
                    passage.factuality().around(clause.verb()).polarity()));
    return claim(passage, clause.verb(), words, clause.holders(), read, clause.how().rule());
  }

  static Claim claim(
      Passage passage, Token verb, Phrase words, Reference who, Voice read, String rule) {
    Scene scene = passage.scene();
    List<Entity> holders = who.entities();
    Fact position =
        new Fact.Position(
            Stance.STATE,
            Stance.STATE.predicate(),
            holders,
            who.others(),
            PositionExtractor.onBehalfOf(scene, holders),
            scene.words(words.tokens()),
            PositionExtractor.towards(scene, words.span(), holders),
            List.of(),
            Fact.Deed.NONE);
    List<Span> parts =
        Stream.concat(Stream.of(verb), words.tokens().stream()).map(Token::span).toList();
    boolean carried = passage.isContinued() || passage.voices().isOfSide();
    double confidence = carried ? CARRIED_ON : SURE;
    Voice voice = passage.voice(verb, read.modality(), read.polarity(), holders);
    return new Claim(position, voice, new Evidence(parts, rule, confidence));
  }
}
