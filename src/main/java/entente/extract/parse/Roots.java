package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Mends what the parser took for the root of a sentence.
 *
 * <p>Points of a list hang on their last mark: "to send a mission;" is about sending. A participle
 * is taken for the verb: "The progress | made since May shows the strength of the union" is about
 * what the progress shows; or the verb for a participle: "The two leaders consulted on Gaza". A
 * verb at the end of a list is taken for the root of them all. An "Under Secretary" who opens the
 * sentence is its subject.
 */
final class Roots {
  private final Arcs arcs;

  private Roots(Arcs arcs) {
    this.arcs = arcs;
  }

  /** "to send a mission;", hung on its last mark. */
  static void mendMarks(Arcs arcs) {
    for (Token mark : arcs.tokens()) {
      boolean root = arcs.heads()[mark.index()] < 0 && mark.is(COMMA, COLON, FULL_STOP);
      List<Token> below =
          arcs.tokens().stream()
              .filter(token -> root && arcs.heads()[token.index()] == mark.index())
              .filter(token -> token.isVerb() || token.isNoun())
              .toList();
      if (below.size() == 1) {
        lift(arcs, below.getFirst(), mark);
      }
    }
  }

  private static void lift(Arcs arcs, Token word, Token mark) {
    for (Token token : arcs.tokens()) {
      if (arcs.heads()[token.index()] == mark.index()) {
        arcs.attach(token, word.index(), arcs.relations()[token.index()]);
      }
    }
    arcs.attach(word, -1, ROOT);
    arcs.attach(mark, word.index(), PUNCTUATION);
  }

  static void mend(Arcs arcs) {
    Roots roots = new Roots(arcs);
    arcs.tokens().forEach(roots::mendGardenPath);
    roots.mendHeadlessClause();
    roots.mendHaving();
    roots.mendBareRoot();
    roots.mendUnder();
  }

  /** "Under Secretary Holm | signed", where a parser takes the first word for a preposition. */
  private void mendUnder() {
    Token under = arcs.at(0);
    arcs.child(0, PREPOSITION_OBJECT)
        .filter(who -> under.is(ADPOSITION) && arcs.is(under, PREPOSITION) && isUnderTitle())
        .filter(who -> arcs.at(arcs.heads()[0]).isVerb() && isRightBefore(who, arcs.heads()[0]))
        .ifPresent(who -> {
          int verb = arcs.heads()[0];
          boolean passive = arcs.hasChild(verb, PASSIVE_AUXILIARY);
          arcs.attach(who, verb, passive ? PASSIVE_SUBJECT : SUBJECT);
          arcs.attach(under, who.index(), COMPOUND);
        });
  }

  private boolean isUnderTitle() {
    return arcs.tokens().size() > 1
        && arcs.at(1).is(PROPER_NOUN)
        && Arrays.stream(arcs.at(1).lemma().split(" "))
            .findFirst()
            .filter(office -> arcs.cues().is("under-office", office))
            .isPresent();
  }

  /** With nothing between but auxiliaries, and no other subject. */
  private boolean isRightBefore(Token who, int verb) {
    return !arcs.hasChild(verb, SUBJECT, PASSIVE_SUBJECT, EXPLETIVE)
        && arcs.between(arcs.lastOf(who.index()) + 1, arcs.at(verb)).stream()
            .allMatch(word -> arcs.is(word, AUXILIARY, PASSIVE_AUXILIARY));
  }

  private void mendGardenPath(Token verb) {
    if (isAlone(verb)) {
      participle(verb).ifPresent(made -> reduce(made, verb));
    }
  }

  /** A second root with no subject of its own, right behind a noun. */
  private boolean isAlone(Token verb) {
    boolean finite =
        verb.is(SINGULAR_PRESENT, PLAIN_PRESENT, PAST_TENSE)
            || arcs.hasChild(verb.index(), aux -> arcs.is(aux, AUXILIARY) && aux.isFinite());
    int first = arcs.firstOf(verb.index());
    return finite
        && arcs.heads()[verb.index()] < 0
        && !arcs.hasChild(verb.index(), SUBJECT, PASSIVE_SUBJECT, EXPLETIVE)
        && first > 0
        && arcs.at(first - 1).isNoun();
  }

  /** The root before it that may be a participle, with a subject and no object. */
  private Optional<Token> participle(Token verb) {
    return arcs.tokens().stream()
        .filter(token -> token.index() < verb.index() && arcs.heads()[token.index()] < 0)
        .reduce((one, later) -> later)
        .filter(made -> made.is(PAST_TENSE, PAST_PARTICIPLE))
        .filter(made -> !arcs.hasChild(made.index(), AUXILIARY, PASSIVE_AUXILIARY, OBJECT))
        .filter(made -> arcs.hasChild(made.index(), SUBJECT));
  }

  private void reduce(Token made, Token verb) {
    Token subject = arcs.child(made.index(), SUBJECT).orElseThrow();
    arcs.attach(subject, verb.index(), SUBJECT);
    arcs.attach(made, subject.index(), ADNOMINAL);
  }

  /**
   * "The two leaders consulted on Gaza", read as a noun with a participle: the participle is the
   * verb.
   */
  private void mendHeadlessClause() {
    for (Token verb : arcs.tokens()) {
      int noun = arcs.heads()[verb.index()];
      boolean participle = verb.is(PAST_PARTICIPLE) && arcs.is(verb, ADNOMINAL);
      if (participle
          && noun >= 0
          && arcs.heads()[noun] < 0
          && noun == verb.index() - 1
          && !hasAgent(verb)) {
        arcs.attach(verb, -1, ROOT);
        arcs.attach(arcs.at(noun), verb.index(), SUBJECT);
      }
    }
  }

  /** "denied | having signed", left without a head: what the verb before it takes. */
  private void mendHaving() {
    for (Token verb : arcs.tokens()) {
      int having =
          arcs.tokens().stream()
              .filter(aux -> aux.is(GERUND) && arcs.heads()[aux.index()] == verb.index())
              .filter(aux -> arcs.is(aux, AUXILIARY))
              .mapToInt(Token::index)
              .findFirst()
              .orElse(0);
      while (having > 0 && arcs.at(having - 1).is(ADVERB)) {
        having--;
      }
      boolean open = arcs.heads()[verb.index()] < 0 && having > 0;
      if (open && arcs.at(having - 1).isVerb()) {
        raise(having - 1, verb);
        arcs.attach(verb, having - 1, OPEN_COMPLEMENT);
      }
    }
  }

  /** "denies ever having | met", read as the auxiliary of what it takes: the verb of the clause. */
  private void raise(int governor, Token verb) {
    if (arcs.is(governor, AUXILIARY) && arcs.heads()[governor] == verb.index()) {
      arcs.tokens().stream()
          .filter(word -> arcs.heads()[word.index()] == verb.index() && word.index() < governor)
          .forEach(word -> arcs.attach(word, governor, arcs.relations()[word.index()]));
      arcs.attach(arcs.at(governor), -1, ROOT);
    }
  }

  private boolean hasAgent(Token verb) {
    return arcs.hasChild(verb.index(), AGENT);
  }

  /**
   * "It is time to free the crew, lift the blockade", "they continue to train crews, buy ships":
   * the last verbs belong to the first.
   */
  private void mendBareRoot() {
    for (Token root : arcs.tokens()) {
      boolean form = root.is(BASE_FORM) || (root.is(PLAIN_PRESENT) && arcs.isBehindComma(root));
      if (!form || arcs.heads()[root.index()] >= 0 || hasOwnAuxiliary(root)) {
        continue;
      }
      Optional<Token> clause =
          arcs.tokens().stream()
              .filter(t -> t.index() < root.index() && arcs.heads()[t.index()] == root.index())
              .filter(t -> t.isVerb() && arcs.is(t, COMPLEMENT, ADVERBIAL_CLAUSE, PARATAXIS))
              .findFirst();
      clause
          .flatMap(c -> infinitiveBelow(c, root))
          .ifPresent(base -> {
            arcs.tokens().subList(0, base.index()).stream()
                .filter(word -> arcs.heads()[word.index()] == root.index())
                .forEach(word -> arcs.hang(word.index(), clause.get().index()));
            arcs.attach(clause.get(), -1, ROOT);
            arcs.attach(root, base.index(), CONJUNCT);
          });
    }
  }

  private Optional<Token> infinitiveBelow(Token clause, Token before) {
    return arcs.tokens().stream()
        .filter(token -> token.index() < before.index() && token.is(BASE_FORM))
        .filter(token -> arcs.isBelow(token.index(), clause.index()) && hasTo(token))
        .findFirst();
  }

  private boolean hasTo(Token verb) {
    return arcs.tokens().stream()
        .anyMatch(other -> arcs.heads()[other.index()] == verb.index() && other.is(TO));
  }

  private boolean hasOwnAuxiliary(Token verb) {
    return arcs.hasChild(verb.index(), SUBJECT, PASSIVE_SUBJECT, AUXILIARY);
  }
}
