package entente.extract.event;

import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Discourse;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Modality;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Documents listed line by line: "The following documents were signed:", then one on each line.
 *
 * @param discourse the article
 */
record SignedLines(Discourse discourse) {
  private static final double SURE = 0.75;
  private static final int HEAD_REACH = 8;

  /** Notes each line under such an announcement, up to the first that names no document. */
  void read(Receipts receipts) {
    boolean open = false;
    for (Passage passage : discourse.passages()) {
      if (announces(passage)) {
        open = true;
      } else if (open) {
        Optional<Token> document = document(passage);
        List<Entity> sides = passage.sides();
        document
            .filter(head -> !sides.isEmpty())
            .ifPresent(head -> note(passage, head, sides, receipts));
        open = document.isPresent();
      }
    }
  }

  private static boolean announces(Passage passage) {
    Tree tree = passage.tree();
    boolean colon = tree.tokens().getLast().text().equals(":");
    boolean following =
        tree.tokens().stream()
            .anyMatch(token ->
                passage.scene().cues().is("following", token.text().toLowerCase(Locale.ROOT)));
    return colon
        && following
        && tree.tokens().stream()
            .filter(token -> is(passage, "signing-verb", token))
            .anyMatch(passage.grammar()::isPassive);
  }

  /** The noun of a line that names one document and has no verb of its own. */
  private static Optional<Token> document(Passage passage) {
    List<Token> tokens = passage.tree().tokens();
    boolean clause = tokens.stream().anyMatch(Token::isFinite);
    return tokens.stream()
        .limit(HEAD_REACH)
        .filter(token -> !clause && token.isNoun())
        .filter(token -> isText(passage, token))
        .findFirst();
  }

  /** "agreement", also as the first word of a name: "Memorandum of Understanding on …". */
  private static boolean isText(Passage passage, Token token) {
    String first = token.text().toLowerCase(Locale.ROOT).split(" ")[0];
    return is(passage, "document-noun", token)
        || is(passage, "signed-noun", token)
        || passage.scene().cues().is("document-noun", first);
  }

  private static boolean is(Passage passage, String list, Token token) {
    return passage.scene().cues().is(list, token.lemma().toLowerCase(Locale.ROOT));
  }

  private static void note(Passage passage, Token head, List<Entity> sides, Receipts receipts) {
    Scene scene = passage.scene();
    List<Token> words =
        passage.tree().tokens().stream()
            .filter(token -> token.index() > 0 || !token.is(CARDINAL, LIST_MARKER))
            .filter(token -> !token.text().matches("[.;–•-]"))
            .toList();
    Fact.Document text =
        new Fact.Document(
            SignedTexts.type(scene, head), scene.words(words), sides, Optional.empty());
    receipts.add(
        new Fact.Signing(sides, text, Optional.empty(), Optional.empty()),
        passage.voice(head, Modality.HAPPENED),
        words,
        "signing/list",
        SURE);
  }
}
