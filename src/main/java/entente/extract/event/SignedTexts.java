package entente.extract.event;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which words of a sentence name a text that sides may sign, and what it is called. */
final class SignedTexts extends SentenceReader {

  SignedTexts(Passage passage) {
    super(passage);
  }

  /** The code of the kind of text that the noun names. */
  static String type(Scene scene, Token head) {
    return Arrays.stream(head.lemma().toLowerCase(Locale.ROOT).split(" "))
        .flatMap(word -> scene.cues().code("agreementType", word).stream())
        .findFirst()
        .orElse("agreement");
  }

  /** The text with its kind, name, sides and day. */
  Fact.Document document(SignedLists.Item item, List<Entity> between, Optional<When> when) {
    return new Fact.Document(type(scene, item.head()), scene.words(item.words()), between, when);
  }

  boolean isDocument(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean text = cues.is("document-noun", lemma) || isKnownText(noun);
    return text && !tree.is(noun, PREMODIFIERS);
  }

  /** "the Treaty of Peace": a text that the article names. */
  boolean isKnownText(Token noun) {
    return scene
        .mention(noun)
        .filter(mention -> mention.entity().kind() == Entity.Kind.AGREEMENT)
        .isPresent();
  }

  /** "signed the Vuvale Partnership": what is signed is a text. */
  boolean isNamedText(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return cues.is("signed-text", lemma) || (noun.isProper() && cues.is("signed-noun", lemma));
  }

  /** "the following statement": the text itself, which its title names. */
  boolean isPointedAt(Token document) {
    return tree.has(
        document, PREMODIFIERS, word -> cues.is("following", word.text().toLowerCase(Locale.ROOT)));
  }

  /** "agreements on education and memoranda on trade": joined below a word of the first. */
  Stream<Token> listed(Token object) {
    return tree.subtree(object).stream()
        .filter(token -> token.index() > object.index() && tree.is(token, CONJUNCT))
        .filter(
            token -> token.is(PLURAL_NOUN) || is("untagged-plural", token) || isIntroduced(token))
        .filter(token -> cues.is("strong-document", token.lemma().toLowerCase(Locale.ROOT)))
        .filter(token -> !tree.has(token, POSSESSOR));
  }

  private boolean isIntroduced(Token token) {
    return tree.has(token, DETERMINER, det -> det.text().matches("an?"));
  }

  /** Of "a number of agreements", the agreements. */
  List<Token> counted(Token object) {
    List<Token> found = new ArrayList<>(List.of(object));
    if (cues.is("amount-noun", object.lemma())) {
      found.addAll(parties.objects("of", List.of(object)));
    }
    return found;
  }

  /** The document's name: up to a clause, a comma or the next document. */
  List<Token> name(Token head) {
    if (tree.is(head, CONJUNCT) && !tree.head(head).filter(this::isDocument).isPresent()) {
      return onward(head);
    }
    List<Token> others = listed(head).filter(this::isDocument).toList();
    List<Token> words =
        tree.member(head).stream()
            .filter(token -> others.stream().noneMatch(other -> token.index() >= other.index()))
            .filter(token -> !dates.isAside(passage, token, head))
            .takeWhile(token ->
                token.index() < head.index()
                    || !cues.is("circumstance", token.lemma().toLowerCase(Locale.ROOT)))
            .filter(token -> !(tree.is(token, DETERMINERS) && token.index() < head.index()))
            .filter(token -> clauses(head).noneMatch(clause -> tree.under(token, clause)))
            .toList();
    return words.isEmpty() ? List.of(head) : words;
  }

  /** Those that tell more of it; "signed by X" may hang on any word of its name. */
  private Stream<Token> clauses(Token head) {
    return tree.subtree(head).stream()
        .filter(clause -> tree.is(clause, RELATIVE, ADNOMINAL) || isSigners(clause))
        .filter(clause ->
            tree.head(clause).filter(head::equals).isPresent()
                || cues.is("signing-verb", clause.lemma()));
  }

  /** "the signing of the treaty | by A and B". */
  private boolean isSigners(Token by) {
    return by.lemma().equals("by")
        && tree.is(by, PREPOSITION, AGENT)
        && tree.has(by, PREPOSITION_OBJECT, who -> scene.mention(who).isPresent());
  }

  /** Joined to a word that is no document, so that the tree is no help: the words up to a stop. */
  private List<Token> onward(Token head) {
    return tree.tokens().stream()
        .skip(head.index())
        .takeWhile(token ->
            token.equals(head)
                || !(token.isVerb()
                    || token.text().matches("[.;,:]")
                    || isDocument(token)
                    || cues.is("circumstance", token.lemma().toLowerCase(Locale.ROOT))))
        .toList();
  }
}
