package entente.extract.situation;

import static entente.article.Relation.*;
import static entente.article.Tag.CARDINAL;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import java.util.List;
import java.util.Optional;

/**
 * Who is what a noun says: "Chad is an | ally", "Chad, an | ally", "the | ally Chad". Who was it
 * formerly, or is to be it, is not meant.
 */
final class Standing extends SentenceReader {
  /**
   * Those who are it.
   *
   * @param verb that says so, if one does
   * @param voice asserted where it is told as a fact
   */
  record Told(List<Entity> who, Optional<Token> verb, Voice voice) {}

  Standing(Passage passage) {
    super(passage);
  }

  Optional<Told> of(Token noun) {
    return isNow(noun) ? said(noun).or(() -> beside(noun)) : Optional.empty();
  }

  /** Nothing before the noun says that it was so, or may be. */
  private boolean isNow(Token noun) {
    return tree.subtree(noun).stream()
        .filter(word -> word.index() < noun.index())
        .noneMatch(word -> is("outsider", word) || is("not-yet", word) || is("was-once", word));
  }

  private Optional<Told> said(Token noun) {
    Token predicate = tree.firstConjunct(whole(noun));
    return tree.head(predicate)
        .filter(verb -> tree.is(predicate, PREDICATE_NOUN))
        .map(verb -> new Told(parties.subject(verb), Optional.of(verb), voice(verb)));
  }

  /** "one | of the closest allies": one of them. */
  private Token whole(Token noun) {
    return tree.head(noun)
        .filter(of -> of.lemma().equals("of") && tree.is(noun, PREPOSITION_OBJECT))
        .flatMap(tree::head)
        .filter(one -> one.is(CARDINAL))
        .orElse(noun);
  }

  private Voice voice(Token verb) {
    Voice voice = passage.voice(verb);
    boolean real = voice.modality() == Modality.HAPPENED || voice.modality() == Modality.ONGOING;
    return real ? voice.with(Modality.ASSERTED) : voice;
  }

  private Optional<Told> beside(Token noun) {
    return tree.head(noun)
        .filter(name -> isBefore(noun, name) || isBehind(noun, name))
        .or(() -> named(tree, noun))
        .map(name ->
            new Told(
                parties.in(name),
                Optional.empty(),
                passage.voice(noun, Modality.ASSERTED, Polarity.POSITIVE)));
  }

  /** "the allies | Chad and Mali": the name right behind that says who they are. */
  static Optional<Token> named(Tree tree, Token noun) {
    return tree.children(noun, APPOSITION).stream()
        .filter(name -> name.isProper() && name.index() == noun.index() + 1)
        .findFirst();
  }

  /** "the ally | Chad". */
  private boolean isBefore(Token noun, Token name) {
    return tree.is(noun, PREMODIFIERS) && name.isProper() && noun.index() == name.index() - 1;
  }

  /** "Chad, an | ally". */
  private boolean isBehind(Token noun, Token name) {
    return tree.is(noun, APPOSITION) && name.isProper();
  }
}
