package entente.explain;

import entente.explain.Rules.Rule;

/** The rules, and a plain word where a graph names one that has no row, as an older graph may. */
record RuleBook(Rules rules) {

  Rule rule(String id) {
    return rules.of(id).orElseGet(() -> new Rule(id, "This version does not know the rule.", ""));
  }
}
