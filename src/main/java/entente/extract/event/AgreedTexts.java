package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Texts that are said to exist: "the treaty between A and B", "a protocol on fishing". */
final class AgreedTexts extends SentenceReader {
  private static final double INFERRED = 0.7;

  private final SignedTexts texts;
  private final Receipts receipts;

  AgreedTexts(Passage passage, Receipts receipts) {
    super(passage);
    this.texts = new SignedTexts(passage);
    this.receipts = receipts;
  }

  /** "a treaty between A and B" is agreed, whatever the sentence does with it. */
  void read(Token noun, boolean isJoint) {
    boolean strong =
        texts.isKnownText(noun)
            || cues.is("strong-document", noun.lemma().toLowerCase(Locale.ROOT))
            || isJoint;
    List<Entity> between = parties.after("between", List.of(noun));
    if (strong && between.size() > 1) {
      Fact.Document text =
          texts.document(new SignedLists.Item(noun, texts.name(noun)), between, yearOf(noun));
      receipts.add(
          new Fact.Agreed(text),
          passage.voice(noun),
          texts.name(noun),
          "document/between",
          INFERRED);
      if (text.when().isPresent()) {
        receipts.add(
            new Fact.Signing(between, text, text.when(), Optional.empty()),
            passage.voice(noun, Modality.HAPPENED),
            texts.name(noun),
            "signing/of-year",
            INFERRED);
      }
    } else {
      described(noun);
    }
  }

  /** "a protocol extending the measures": a text without a title, told by its content. */
  private void described(Token noun) {
    List<Token> name = new DescribedTexts(passage).name(noun);
    if (!name.isEmpty() && !isUnmade(noun)) {
      Fact.Document text =
          texts.document(new SignedLists.Item(noun, name), List.of(), Optional.empty());
      receipts.add(
          new Fact.Agreed(text), passage.voice(noun), name, "document/described", INFERRED);
    }
  }

  /** "did not reach | an agreement on trade": there is none. */
  private boolean isUnmade(Token noun) {
    return tree.head(noun)
        .filter(verb -> tree.is(noun, LOGICAL_OBJECTS) && is("performing", verb))
        .filter(verb -> passage.factuality().of(verb).isNegative())
        .isPresent();
  }

  /** "the 1971 Treaty between A and B": a treaty with a year has been concluded in it. */
  private Optional<When> yearOf(Token noun) {
    return tree.children(noun, PREMODIFIERS).stream()
        .map(Token::text)
        .filter(year -> year.matches("1[89]\\d\\d|20[012]\\d"))
        .findFirst()
        .map(year -> new When(year, year, "stated"));
  }
}
