package entente.extract.source;

import entente.article.Span;
import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Saying;
import entente.extract.parse.Sayings;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who says what in an article.
 *
 * <p>Innermost is the speaker whom the sentence itself names, then the speaker of the quotation
 * around it, then whom the sentence names around that, then the author or labelled speaker of the
 * paragraph.
 */
public final class Sources {
  private final Scene article;
  private final Quotes quotes;
  private final Authorship authorship;
  private final List<Voices> sentences = new ArrayList<>();
  private QuotedSpeech speech;

  public Sources(Scene article) {
    this.article = article;
    this.quotes = new Quotes(article.article(), article.cues());
    this.authorship = new Authorship(article, quotes);
    this.speech = new QuotedSpeech(quotes, sentences, article.cues());
  }

  /** Opens the next sentence, with its author. */
  public Voices open(Tree tree) {
    List<Saying> all =
        Sayings.of(tree, article.cues(), token -> quotes.covers(token.span())).stream()
            .filter(saying -> saying.source().filter(this::isNobody).isEmpty())
            .toList();
    Voices voices =
        new Voices(
            tree,
            new Grammar(tree, article.cues()),
            all.stream().filter(saying -> !quotes.covers(saying.cue().span())).toList(),
            all.stream().filter(saying -> quotes.covers(saying.cue().span())).toList(),
            authorship.of(tree.sentence().block()));
    sentences.add(voices);
    return voices;
  }

  /** "I said", "we hope": no speaker but the one who speaks there; nor does a proverb. */
  private boolean isNobody(Token source) {
    return source.text().matches("(?i)i|we") || article.cues().is("nobody", source.lemma());
  }

  /** Gives the quotations to their speakers, once all sentences are open. */
  public void close() {
    speech = new QuotedSpeech(quotes, sentences, article.cues());
    speech.attribute();
    sentences.forEach(Voices::attributeInner);
  }

  public Quotes quotes() {
    return quotes;
  }

  /** Who speaks in a quotation; empty where the article does not say. */
  public Optional<Speaker> speaker(Span quote) {
    return speech.of(quote);
  }

  public Authorship authorship() {
    return authorship;
  }
}
