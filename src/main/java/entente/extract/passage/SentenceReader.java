package entente.extract.passage;

import static entente.article.Relation.OBJECT;

import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.register.Parties;
import entente.extract.scene.Scene;
import entente.lexicon.Cues;

/** What a reader of one sentence has at hand. */
public abstract class SentenceReader {
  protected final Passage passage;
  protected final Tree tree;
  protected final Grammar grammar;
  protected final Scene scene;
  protected final Cues cues;
  protected final Parties parties;
  protected final Places places;
  protected final Dates dates;

  protected SentenceReader(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.grammar = passage.grammar();
    this.scene = passage.scene();
    this.cues = scene.cues();
    this.parties = new Parties(passage.referents());
    this.places = new Places(passage);
    this.dates = passage.dates();
  }

  /** Whether the verb is "took" of "took part". */
  protected final boolean takesPart(Token verb) {
    return is("part-taking", verb) && tree.has(verb, OBJECT, part -> is("part-noun", part));
  }

  /** Whether a list has the word's lemma, in small letters. */
  protected final boolean is(String list, Token word) {
    return cues.is(list, ActWords.lower(word));
  }
}
