package entente.annotate;

import java.util.Map;

/** The dictionary forms of verbs that the parser's own dictionary lacks. */
final class Lemmas {
  private static final Map<String, String> KNOWN =
      Map.of(
          "provided", "provide",
          "providing", "provide",
          "ended", "end",
          "followed", "follow",
          "happened", "happen",
          "represented", "represent",
          "test-fired", "test-fire");

  private Lemmas() {}

  /** The lemma of a verb: "provide" for "provided", "re-brand" for "re-branded". */
  static String of(Parser.Node node) {
    String lemma = node.lemma();
    if (!node.pos().startsWith("VB")) {
      return lemma;
    }
    boolean prefixed = lemma.matches("[a-z]+-[a-z]{3,}ed");
    String regular = prefixed ? lemma.substring(0, lemma.length() - 2) : lemma;
    return KNOWN.getOrDefault(lemma, regular);
  }
}
