package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Fact.Occasion;
import entente.facts.Modality;
import entente.facts.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Signings at which others are present: "they witnessed the signing of a treaty", "was signed in
 * the presence of X and Y".
 *
 * <p>The signing itself is read elsewhere; here it is a ceremony of those who were there.
 */
final class WitnessedSignings extends SentenceReader {
  private static final double SURE = 0.8;

  private final Receipts receipts;

  WitnessedSignings(Passage passage, Receipts receipts) {
    super(passage);
    this.receipts = receipts;
  }

  void read(Token noun) {
    if (is("signing-noun", noun)) {
      tree.head(noun)
          .filter(verb -> tree.is(noun, LOGICAL_OBJECTS) && is("witnessing-verb", verb))
          .ifPresent(verb -> add(verb, phrase(noun), parties.subject(verb)));
    } else if (is("presence-noun", noun)) {
      tree.head(noun)
          .flatMap(tree::head)
          .filter(verb -> verb.isVerb() && is("signing-verb", verb))
          .ifPresent(verb -> add(verb, signed(verb), parties.after("of", List.of(noun))));
    }
  }

  /** "the signing of three agreements | on trade in Port": without the place. */
  private List<Token> phrase(Token noun) {
    List<Token> words = new ArrayList<>(List.of(noun));
    for (Token of : tree.children(noun, PREPOSITION)) {
      if (of.lemma().equals("of")) {
        words.add(of);
        tree.children(of, PREPOSITION_OBJECT).stream()
            .flatMap(text -> new SignedTexts(passage).name(text).stream())
            .forEach(words::add);
      }
    }
    return words;
  }

  private List<Token> signed(Token verb) {
    List<Token> words = new ArrayList<>();
    for (Token text : grammar.objects(verb)) {
      words.addAll(new SignedTexts(passage).name(text));
    }
    return words;
  }

  private void add(Token verb, List<Token> name, List<Entity> present) {
    List<Entity> persons =
        present.stream().filter(one -> one.kind() == Entity.Kind.PERSON).distinct().toList();
    Voice voice = passage.voice(verb);
    if (persons.isEmpty() || name.isEmpty() || voice.modality() == Modality.HYPOTHETICAL) {
      return;
    }
    boolean named = is("signing-noun", name.getFirst());
    List<Token> words = new ArrayList<>(name);
    words.add(verb);
    receipts.add(
        new Fact.Happening(
            Occasion.CEREMONY,
            named ? scene.words(name) : "signing of " + scene.words(name),
            persons,
            Optional.empty(),
            dates.of(passage, verb),
            places.of(List.of(verb))),
        voice,
        words,
        "happening/witnessed",
        SURE);
  }
}
