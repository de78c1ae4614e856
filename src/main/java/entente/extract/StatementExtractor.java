package entente.extract;

import entente.article.Span;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.register.Reference;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Stance;
import entente.facts.Voice;
import entente.lexicon.Cues.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a speaker asserts, where no other position tells it: clauses under a verb of saying, in
 * quotations, in signed articles.
 */
final class StatementExtractor {
  private static final double SURE = 0.75;
  private static final double TOLD_SHARE = 0.6;
  private static final int MIN_WORDS = 4;
  private static final int MAX_WORDS = 60;

  /** The statements in clauses that none of the positions found so far reads. */
  List<Claim> claims(Discourse discourse, List<Claim> positions) {
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : discourse.passages()) {
      if (Scene.isRunning(passage.tree()) && !PositionExtractor.isQuestion(passage)) {
        for (Token verb : clauses(passage)) {
          statement(passage, verb, positions).ifPresent(claims::add);
        }
        passage.tree().tokens().forEach(verb -> claims.addAll(named(passage, verb, positions)));
      }
    }
    return claims;
  }

  /**
   * "acknowledged Egypt's concerns", "informed his counterpart on the progress": what is said is
   * named, not told in a clause.
   */
  private static List<Claim> named(Passage passage, Token verb, List<Claim> positions) {
    Tree tree = passage.tree();
    boolean naming =
        verb.isVerb()
            && passage.scene().cues().is("naming", verb.lemma())
            && tree.child(verb, "ccomp").isEmpty()
            && new Actions(passage).over(verb).isEmpty();
    Reference holders = naming ? new Holders(passage).of(verb, WordClass.VERB) : Reference.NOBODY;
    if (!holders.isKnown()) {
      return List.of();
    }
    boolean telling = passage.scene().cues().is("telling", verb.lemma());
    return contents(passage, verb, telling).stream()
        .filter(words -> words.size() > 1 && words.size() <= MAX_WORDS)
        .filter(words -> !isHeldBy(passage, holders, Tree.span(words), positions))
        .map(words -> claim(passage, verb, words, holders.entities(), "statement/named"))
        .toList();
  }

  /** "recalled its ambassador": somebody, not something said. */
  private static boolean isPerson(Passage passage, Token noun) {
    return passage.scene().cues().is("leader", noun.lemma())
        || passage.scene().cues().is("collective", noun.lemma());
  }

  private static List<List<Token>> contents(Passage passage, Token verb, boolean telling) {
    Tree tree = passage.tree();
    if (!telling) {
      return tree.children(verb, "dobj").stream()
          .filter(object -> !isPerson(passage, object))
          .map(tree::subtree)
          .toList();
    }
    return Stream.concat(Stream.of(verb), tree.children(verb, "dobj").stream())
        .flatMap(word -> tree.children(word, "prep").stream())
        .filter(prep -> List.of("on", "about", "of").contains(prep.lemma()))
        .limit(1)
        .flatMap(prep -> tree.children(prep, "pobj").stream())
        .flatMap(object -> tree.conjuncts(object).stream())
        .map(tree::member)
        .toList();
  }

  /** Whether a position of the speaker's, or of the state the speaker acts for, tells it. */
  private static boolean isHeldBy(
      Passage passage, Reference holders, Span words, List<Claim> positions) {
    List<Entity> acting = PositionExtractor.onBehalfOf(passage.scene(), holders.entities());
    return positions.stream()
        .filter(claim ->
            claim.fact() instanceof Fact.Position position
                && position.holders().stream()
                    .anyMatch(h -> holders.entities().contains(h) || acting.contains(h)))
        .anyMatch(claim -> claim.evidence().span().overlaps(words));
  }

  /** The heads of clauses in somebody's voice. */
  private static List<Token> clauses(Passage passage) {
    Tree tree = passage.tree();
    List<Token> heads = new ArrayList<>();
    for (Token token : tree.tokens()) {
      boolean said = isSaying(passage, token);
      if (said) {
        tree.children(token, "ccomp").stream()
            .flatMap(clause -> tree.conjuncts(clause).stream())
            .forEach(heads::add);
      }
    }
    boolean whole =
        !passage.isAttributed() || tree.root().filter(r -> !isSaying(passage, r)).isPresent();
    boolean voiced = passage.mainSpeaker().isPresent() || !passage.parties().isEmpty();
    if (whole && voiced) {
      tree.root().map(tree::conjuncts).stream()
          .flatMap(List::stream)
          .filter(head -> !isSaying(passage, head) || tree.child(head, "ccomp").isEmpty())
          .forEach(heads::add);
    }
    return heads.stream().filter(Token::isVerb).distinct().toList();
  }

  private static boolean isSaying(Passage passage, Token token) {
    return token.isVerb() && passage.scene().cues().is("saying", token.lemma());
  }

  private static Optional<Claim> statement(Passage passage, Token verb, List<Claim> positions) {
    List<Entity> holders =
        passage.speaker(verb).map(List::of).orElseGet(() -> sayers(passage, verb));
    List<Token> words = clauseWords(passage.tree(), verb);
    boolean fits = words.size() >= MIN_WORDS && words.size() <= MAX_WORDS;
    if (holders.isEmpty() || !fits || isFragment(passage, verb)) {
      return Optional.empty();
    }
    Span span = Tree.span(words);
    if (isTold(passage, verb, span, positions)) {
      return Optional.empty();
    }
    String rule = passage.isContinued() ? "statement/continued" : "statement/clause";
    return Optional.of(claim(passage, verb, words, holders, rule));
  }

  /** "The two sides noted that": both, where nobody speaks alone; else the parties of the text. */
  private static List<Entity> sayers(Passage passage, Token verb) {
    List<Entity> sayers =
        passage
            .tree()
            .head(passage.tree().firstConjunct(verb))
            .filter(saying -> isSaying(passage, saying))
            .flatMap(passage.grammar()::subject)
            .map(subject -> passage.referents().all(subject).entities())
            .orElse(List.of());
    return sayers.isEmpty() ? passage.parties() : sayers;
  }

  private static boolean isFragment(Passage passage, Token verb) {
    boolean modal =
        passage.tree().children(verb, "aux").stream().anyMatch(aux -> aux.pos().equals("MD"));
    boolean finite = modal || (!verb.pos().equals("VBG") && !verb.pos().equals("VB"));
    boolean subject =
        passage.grammar().subject(verb).isPresent()
            || passage.grammar().isPassive(verb)
            || passage.tree().child(verb, "expl").isPresent();
    return !finite || !subject;
  }

  /**
   * The clause with its subject, without the conjunction that opens it and without its coordinates.
   */
  private static List<Token> clauseWords(Tree tree, Token verb) {
    return tree.member(verb).stream()
        .filter(token ->
            !(tree.is(token, "mark", "cc") && tree.head(token).filter(verb::equals).isPresent()))
        .toList();
  }

  /**
   * Whether a position stands in the clause itself, not only in a phrase deep inside it, or several
   * together make up most of it.
   */
  private static boolean isTold(Passage passage, Token verb, Span clause, List<Claim> positions) {
    List<Span> inside =
        positions.stream()
            .filter(claim -> claim.fact() instanceof Fact.Position)
            .map(claim -> claim.evidence().span())
            .filter(clause::overlaps)
            .toList();
    return inside.stream().anyMatch(span -> isMain(passage, verb, span)) || isMost(clause, inside);
  }

  private static boolean isMost(Span clause, List<Span> positions) {
    BitSet told = new BitSet();
    positions.forEach(span -> told.set(span.begin(), span.end()));
    int shared = told.get(clause.begin(), clause.end()).cardinality();
    return shared >= TOLD_SHARE * (clause.end() - clause.begin());
  }

  private static boolean isMain(Passage passage, Token verb, Span position) {
    return position.covers(verb.span())
        || passage.tree().children(verb, "acomp", "xcomp", "dobj", "csubj").stream()
            .anyMatch(child -> position.covers(child.span()));
  }

  private static Claim claim(
      Passage passage, Token verb, List<Token> words, List<Entity> holders, String rule) {
    Scene scene = passage.scene();
    Span span = Tree.span(words);
    Fact position =
        new Fact.Position(
            Stance.STATE,
            Stance.STATE.predicate(),
            holders,
            PositionExtractor.onBehalfOf(scene, holders),
            scene.words(words),
            PositionExtractor.towards(scene, span, holders));
    boolean denied = passage.grammar().isNegated(verb);
    Voice voice =
        new Voice(
            passage.speaker(verb),
            Modality.ASSERTED,
            denied ? Polarity.NEGATIVE : Polarity.POSITIVE);
    double confidence = passage.isContinued() ? SURE - 0.15 : SURE;
    return new Claim(position, voice, new Evidence(span, rule, confidence));
  }
}
