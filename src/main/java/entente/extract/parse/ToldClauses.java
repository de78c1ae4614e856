package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import java.util.List;
import java.util.Optional;

/**
 * Clauses that somebody is told: "told Iceland | it rejects the quota"; "“Iceland,” Vik told
 * reporters, “rejects the quota”".
 *
 * <p>The parser takes the one who is told for a part of the pronoun behind, the subject of a
 * quotation that is broken for one of the verb that breaks it, and the subject of a clause that an
 * aside breaks for a part of what stands before "that". Participles that add to what the main verb
 * tells hang on the nearest verb or noun: "pledged to deepen ties, | highlighting the anniversary".
 */
final class ToldClauses {

  private final Arcs arcs;

  private ToldClauses(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    ToldClauses clauses = new ToldClauses(arcs);
    arcs.tokens().forEach(clauses::free);
    arcs.tokens().forEach(clauses::rejoin);
    arcs.tokens().forEach(clauses::open);
  }

  /** Of participles of saying, once objects stand where they belong. */
  static void mendAdded(Arcs arcs) {
    ToldClauses told = new ToldClauses(arcs);
    arcs.tokens().forEach(told::add);
  }

  /** "told Iceland it rejects": Iceland is told, it rejects. */
  private void free(Token pronoun) {
    int at = pronoun.index();
    int over = arcs.heads()[at];
    boolean object = pronoun.is(PERSONAL_PRONOUN) && arcs.is(at, OBJECT) && over >= 0;
    if (!object || at == 0 || arcs.heads()[at - 1] != at || !arcs.is(at - 1, COMPOUND, MODIFIER)) {
      return;
    }
    Token told = arcs.at(at - 1);
    Optional<Token> verb =
        children(at).stream().filter(child -> arcs.is(child, ADNOMINAL, RELATIVE)).findFirst();
    if (told.isNoun() && verb.filter(Token::isTensed).isPresent()) {
      children(at).stream()
          .filter(child -> child.index() < told.index())
          .forEach(child -> arcs.attach(child, told.index(), arcs.relations()[child.index()]));
      arcs.attach(told, over, OBJECT);
      arcs.attach(verb.get(), over, COMPLEMENT);
      arcs.attach(pronoun, verb.get().index(), SUBJECT);
    }
  }

  /** "“Iceland,” Vik told reporters, “rejects": Iceland rejects, Vik told. */
  private void rejoin(Token root) {
    int at = root.index();
    if (arcs.heads()[at] >= 0 || !root.isTensed() || hasSubject(at) || at == 0) {
      return;
    }
    for (Token told : children(at)) {
      List<Token> subjects =
          children(told.index()).stream().filter(child -> arcs.is(child, SUBJECT)).toList();
      boolean broken = arcs.is(told, COMPLEMENT) && told.index() < at && subjects.size() > 1;
      if (broken
          && isShut(subjects.getFirst())
          && arcs.at(at - 1).is(COMMA, FULL_STOP, COLON, OPENING_QUOTE, CLOSING_QUOTE)) {
        arcs.attach(subjects.getFirst(), at, SUBJECT);
        arcs.attach(told, at, PARATAXIS);
      }
    }
  }

  /** "note that | trade, when done right, can help": what stands right behind "that" helps. */
  private void open(Token that) {
    int verb = arcs.heads()[that.index()];
    if (!arcs.is(that, MARKER) || !that.lemma().equals("that") || hasSubject(verb)) {
      return;
    }
    arcs.between(that.index() + 1, arcs.at(Math.max(verb, 0))).stream()
        .filter(noun -> noun.isNoun() && arcs.heads()[noun.index()] < that.index())
        .filter(noun -> arcs.firstOf(noun.index()) == that.index() + 1)
        .filter(noun -> arcs.lastOf(noun.index()) < verb)
        .findFirst()
        .ifPresent(noun ->
            arcs.attach(
                noun, verb, arcs.hasChild(verb, PASSIVE_AUXILIARY) ? PASSIVE_SUBJECT : SUBJECT));
  }

  /** Comma and quotation mark stand behind it. */
  private boolean isShut(Token subject) {
    int last = arcs.lastOf(subject.index());
    return last + 2 < arcs.tokens().size()
        && List.of(last + 1, last + 2).stream()
            .allMatch(i -> arcs.at(i).is(COMMA, FULL_STOP, COLON, OPENING_QUOTE, CLOSING_QUOTE));
  }

  private boolean hasSubject(int verb) {
    return arcs.hasChild(verb, SUBJECT, PASSIVE_SUBJECT, EXPLETIVE);
  }

  private List<Token> children(int governor) {
    return arcs.tokens().stream().filter(child -> arcs.heads()[child.index()] == governor).toList();
  }

  private void add(Token saying) {
    boolean participle = saying.is(GERUND) && arcs.isListed(saying.index(), "added-saying");
    if (!participle || arcs.hasChild(saying.index(), AUXILIARY, SUBJECT, MARKER)) {
      return;
    }
    if (arcs.is(saying, CONJUNCT)) {
      participleOver(saying).ifPresent(other -> arcs.attach(saying, other, CONJUNCT));
    } else if (isBehindComma(saying) && arcs.is(saying, ADVERBIAL_CLAUSE, ADNOMINAL)) {
      finiteOver(saying).ifPresent(verb -> arcs.attach(saying, verb, ADVERBIAL_CLAUSE));
    }
  }

  private boolean isBehindComma(Token saying) {
    return saying.index() > 0 && arcs.at(saying.index() - 1).text().equals(",");
  }

  /** Of "stressing | that the vote was fair and expressing": the participle, not what is said. */
  private Optional<Integer> participleOver(Token saying) {
    int said = arcs.heads()[saying.index()];
    while (said >= 0
        && arcs.is(
            said, PREDICATE_ADJECTIVE, PREDICATE_NOUN, OBJECT, PREPOSITION_OBJECT, PREPOSITION)) {
      said = arcs.heads()[said];
    }
    boolean clause = said >= 0 && arcs.at(said).isTensed() && arcs.is(said, COMPLEMENT);
    int over = clause ? arcs.heads()[said] : -1;
    return over >= 0 && arcs.at(over).is(GERUND) ? Optional.of(over) : Optional.empty();
  }

  /** The finite verb over the infinitives and nouns that the participle hangs on. */
  private Optional<Integer> finiteOver(Token saying) {
    int start = arcs.heads()[saying.index()];
    int at = start;
    for (int steps = 0; at >= 0 && steps < arcs.heads().length && !isFinite(at); steps++) {
      boolean inside = arcs.at(at).isVerb() && arcs.is(at, COMPLEMENT, RELATIVE, PARATAXIS);
      at = inside ? -1 : arcs.heads()[at];
    }
    boolean main = at >= 0 && at != start && (arcs.heads()[at] < 0 || arcs.is(at, CONJUNCT));
    return main && at < saying.index() ? Optional.of(at) : Optional.empty();
  }

  private boolean isFinite(int token) {
    return arcs.at(token).isTensed()
        || (arcs.at(token).isVerb()
            && arcs.hasChild(token, child -> child.is(MODAL) && arcs.is(child, AUXILIARY)));
  }
}
