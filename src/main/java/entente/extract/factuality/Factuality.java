package entente.extract.factuality;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.facts.Modality;
import entente.lexicon.Cues;
import entente.lexicon.Operator;
import entente.lexicon.Operator.Effect;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * How real a sentence presents each of its predicates.
 *
 * <p>From the predicate the tree is climbed to the root; on the way back down each operator, be it
 * a word of a clause ("not", "may", "if") or one that governs the clause below ("fail", "plan",
 * "without"), makes of the next predicate what {@code operators.csv} says. What was read of a
 * predicate is kept; for use by one thread.
 */
public final class Factuality {
  private static final int DEPTH = 12;

  private final Tree tree;
  private final OwnWords own;
  private final Links links;
  private final boolean question;
  private final IdentityHashMap<Token, Reading> readings = new IdentityHashMap<>();

  public Factuality(Tree tree, Cues cues) {
    this.tree = tree;
    this.own = new OwnWords(tree, cues);
    this.links = new Links(tree, cues);
    List<Token> tokens = tree.tokens();
    this.question = !tokens.isEmpty() && tokens.getLast().text().equals("?");
  }

  /** How real the sentence presents a verb, an event noun, a stance noun or an adjective. */
  public Reading of(Token predicate) {
    return readings.computeIfAbsent(predicate, this::read);
  }

  /**
   * How real the words over a clause present it, whatever it says itself: so is "never met" in
   * "said that they never met", and not so in "denied that they never met".
   */
  public Reading around(Token verb) {
    Token first = tree.firstConjunct(verb);
    return reading(first, governed(first, DEPTH));
  }

  /** Whether "would" beside the verb is the future in the past: "said that it would support". */
  public boolean isFutureInPast(Token verb) {
    return own.isReported(verb);
  }

  private Reading read(Token predicate) {
    return reading(predicate, standing(predicate, predicate, DEPTH));
  }

  private Reading reading(Token predicate, Standing standing) {
    Modality plain = isProgressive(predicate) ? Modality.ONGOING : Modality.HAPPENED;
    Modality asked = question ? Modality.HYPOTHETICAL : standing.modality().orElse(plain);
    List<Token> triggers = new ArrayList<>(standing.triggers());
    if (question) {
      triggers.add(tree.tokens().getLast());
    }
    return new Reading(standing.polarity(), asked, triggers, standing.teller());
  }

  /**
   * The verb that says what becomes of the event or stance of its subject's that a noun names:
   * "cancelled" in "cancelled the visit", "withdrew" in "withdrew from the talks".
   */
  public Optional<Token> over(Token noun) {
    return links
        .above(noun)
        .filter(link -> link.governor().isVerb())
        .filter(
            link -> link.bearing().map(Bearing::operator).filter(Factuality::isFate).isPresent())
        .map(Link::governor);
  }

  private static boolean isFate(Operator operator) {
    boolean said = operator.effect() == Effect.SAID || operator.effect() == Effect.DENIED;
    boolean so = operator.effect() == Effect.SO || operator.effect() == Effect.PAST;
    return !said && !so && !operator.byObject() && !operator.byOther();
  }

  /**
   * What holds of a predicate.
   *
   * @param from the word below it that was climbed from, else the predicate itself
   */
  private Standing standing(Token predicate, Token from, int depth) {
    if (depth == 0) {
      return Standing.FACT;
    }
    Standing standing =
        tree.is(predicate, CONJUNCT) ? ofConjunct(predicate, depth) : governed(predicate, depth);
    for (Bearing bearing : own.of(predicate, from)) {
      standing = standing.under(bearing);
    }
    return standing;
  }

  private Standing governed(Token predicate, int depth) {
    return links.above(predicate).map(link -> over(link, predicate, depth)).orElse(Standing.FACT);
  }

  private Standing over(Link link, Token predicate, int depth) {
    if (link.flow() == Link.Flow.NONE) {
      return Standing.FACT;
    }
    Standing outer = standing(link.governor(), predicate, depth - 1);
    Standing flowing = link.flow() == Link.Flow.MODALITY ? outer.positive() : outer;
    return link.bearing().map(flowing::under).orElse(flowing);
  }

  /** "will sign and ratify" shares, "did not sign but ratified" does not. */
  private Standing ofConjunct(Token predicate, int depth) {
    Token first = tree.firstConjunct(predicate);
    Token before = tree.head(predicate).orElse(first);
    Standing governed =
        tree.is(first, CONJUNCT) || first.equals(predicate)
            ? Standing.FACT
            : governed(first, depth);
    Standing shared = governed;
    for (Bearing bearing : own.shared(before, predicate)) {
      shared = shared.under(bearing);
    }
    return shared;
  }

  private boolean isProgressive(Token verb) {
    return verb.is(GERUND) && tree.has(verb, AUXILIARY, Token::isPresent);
  }
}
