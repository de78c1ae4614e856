package entente.extract.register;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose text "the statement", "it" is where a sentence before has told who put it out: "A and B
 * issued a joint statement. The statement said …".
 */
final class TextAuthors {
  /** So many sentences back the text is still the one in mind. */
  private static final int NEAR = 3;

  private final Scene scene;
  private final Tree tree;
  private final Cues cues;

  TextAuthors(Context context) {
    this.scene = context.scene();
    this.tree = context.tree();
    this.cues = context.cues();
  }

  /** Those who put the text out that "the statement", "a letter signed by Togo" means. */
  Reference of(Token text, Referents referents) {
    Optional<Token> named =
        Stream.concat(
                Stream.of(text),
                Stream.concat(
                        tree.children(text, ADNOMINAL).stream(),
                        tree.head(text).stream()
                            .flatMap(verb -> tree.children(verb, ADVERBIAL_CLAUSE).stream()))
                    .filter(this::isMaking))
            .flatMap(over -> Stream.of("by", "from").flatMap(p -> behind(over, p)))
            .findFirst();
    if (named.isPresent()) {
      return referents.all(named.get());
    }
    boolean the = tree.has(text, DETERMINER, word -> word.text().matches("(?i)the|this"));
    return the && tree.children(text, PREPOSITION, POSSESSOR).isEmpty()
        ? last(text.lemma(), NEAR)
        : Reference.NOBODY;
  }

  /** "“…,” it said": those whose text the sentence before has told of. */
  Reference ofIt(Token it) {
    boolean says =
        tree.is(it, SUBJECT)
            && tree.head(it).filter(verb -> cues.is("saying", verb.lemma())).isPresent();
    return says ? last("", 2) : Reference.NOBODY;
  }

  private Reference last(String lemma, int near) {
    int here = scene.trees().indexOf(tree);
    for (int i = here - 1; i >= Math.max(0, here - near); i--) {
      Tree before = scene.trees().get(i);
      List<Entity> authors =
          before.tokens().stream()
              .filter(noun -> isText(noun, lemma))
              .flatMap(noun -> verbOver(before, noun).stream())
              .flatMap(verb -> new Grammar(before, cues).subject(verb).stream())
              .flatMap(subject -> before.conjuncts(subject).stream())
              .flatMap(one -> scene.mention(one).stream())
              .map(Mention::entity)
              .filter(Entity::isActor)
              .distinct()
              .toList();
      if (!authors.isEmpty()) {
        return Reference.of(authors);
      }
    }
    return Reference.NOBODY;
  }

  private boolean isMaking(Token verb) {
    return verb.is(PAST_PARTICIPLE)
        && (cues.is("issuing", verb.lemma()) || cues.is("cosigning", verb.lemma()));
  }

  private Stream<Token> behind(Token over, String preposition) {
    return tree.children(over, PREPOSITION, AGENT).stream()
        .filter(by -> by.lemma().equals(preposition))
        .flatMap(by -> tree.children(by, PREPOSITION_OBJECT).stream());
  }

  private boolean isText(Token noun, String lemma) {
    return lemma.isEmpty() ? cues.is("text", noun.lemma()) : noun.lemma().equals(lemma);
  }

  /** "issued | a statement", "said in | a statement". */
  private Optional<Token> verbOver(Tree before, Token text) {
    if (before.is(text, OBJECT)) {
      return before
          .head(text)
          .filter(
              verb -> cues.is("issuing", verb.lemma()) || cues.is("adopting-verb", verb.lemma()));
    }
    return before
        .head(text)
        .filter(in -> before.is(text, PREPOSITION_OBJECT) && in.lemma().equals("in"))
        .flatMap(before::head)
        .filter(verb -> cues.is("saying", verb.lemma()));
  }
}
