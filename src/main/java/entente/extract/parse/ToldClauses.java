package entente.extract.parse;

import entente.article.Token;
import java.util.List;
import java.util.Optional;

/**
 * Clauses that somebody is told: "told Iceland | it rejects the quota"; "“Iceland,” Vik told
 * reporters, “rejects the quota”".
 *
 * <p>The parser takes the one who is told for a part of the pronoun behind, and the subject of a
 * quotation that is broken for one of the verb that breaks it.
 */
final class ToldClauses {
  private static final String FINITE = "VBZ|VBP|VBD";
  private static final String CLOSING = "''|``|,|\\.|:";

  private final Arcs arcs;

  private ToldClauses(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    ToldClauses clauses = new ToldClauses(arcs);
    arcs.tokens().forEach(clauses::free);
    arcs.tokens().forEach(clauses::rejoin);
  }

  /** "told Iceland it rejects": Iceland is told, it rejects. */
  private void free(Token pronoun) {
    int at = pronoun.index();
    int over = arcs.heads()[at];
    boolean object = pronoun.pos().equals("PRP") && is(at, "dobj") && over >= 0;
    if (!object || at == 0 || arcs.heads()[at - 1] != at || !is(at - 1, "compound", "nmod")) {
      return;
    }
    Token told = arcs.at(at - 1);
    Optional<Token> verb =
        children(at).stream().filter(child -> is(child.index(), "acl", "relcl")).findFirst();
    if (told.isNoun() && verb.filter(v -> v.pos().matches(FINITE)).isPresent()) {
      children(at).stream()
          .filter(child -> child.index() < told.index())
          .forEach(child -> arcs.attach(child, told.index(), arcs.relations()[child.index()]));
      arcs.attach(told, over, "dobj");
      arcs.attach(verb.get(), over, "ccomp");
      arcs.attach(pronoun, verb.get().index(), "nsubj");
    }
  }

  /** "“Iceland,” Vik told reporters, “rejects": Iceland rejects, Vik told. */
  private void rejoin(Token root) {
    int at = root.index();
    if (arcs.heads()[at] >= 0 || !root.pos().matches(FINITE) || hasSubject(at) || at == 0) {
      return;
    }
    for (Token told : children(at)) {
      List<Token> subjects =
          children(told.index()).stream().filter(child -> is(child.index(), "nsubj")).toList();
      boolean broken = is(told.index(), "ccomp") && told.index() < at && subjects.size() > 1;
      if (broken && isShut(subjects.getFirst()) && arcs.at(at - 1).pos().matches(CLOSING)) {
        arcs.attach(subjects.getFirst(), at, "nsubj");
        arcs.attach(told, at, "parataxis");
      }
    }
  }

  /** Comma and quotation mark stand behind it. */
  private boolean isShut(Token subject) {
    int last = arcs.lastOf(subject.index());
    return last + 2 < arcs.tokens().size()
        && List.of(last + 1, last + 2).stream().allMatch(i -> arcs.at(i).pos().matches(CLOSING));
  }

  private boolean hasSubject(int verb) {
    return arcs.hasChild(verb, child -> is(child.index(), "nsubj", "nsubjpass", "expl"));
  }

  private List<Token> children(int governor) {
    return arcs.tokens().stream().filter(child -> arcs.heads()[child.index()] == governor).toList();
  }

  private boolean is(int token, String... anyOf) {
    return List.of(anyOf).contains(arcs.relations()[token]);
  }
}
