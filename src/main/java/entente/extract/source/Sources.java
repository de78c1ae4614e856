package entente.extract.source;

import static entente.lexicon.FunctionWords.I_OR_WE;

import entente.article.Span;
import entente.article.Token;
import entente.extract.factuality.Factuality;
import entente.extract.factuality.Reading;
import entente.extract.parse.Grammar;
import entente.extract.parse.Phrase;
import entente.extract.parse.Saying;
import entente.extract.parse.Sayings;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    this.speech = new QuotedSpeech(quotes, sentences, article);
  }

  /** The side whose read-out the article is; nobody where several speak in it together. */
  public Optional<Entity> readoutSide() {
    return authorship.parties().isEmpty()
        ? new ReadoutSide(article, quotes).state()
        : Optional.empty();
  }

  /** The state or body whose press office put the text out; nobody where others say "we" in it. */
  public Optional<Entity> pressOffice() {
    return authorship.parties().isEmpty() && !authorship.isSigned()
        ? new Imprint(article).issuer()
        : Optional.empty();
  }

  /** Opens the next sentence, with its author. */
  public Voices open(Tree tree) {
    Factuality factuality = new Factuality(tree, article.cues());
    List<Saying> named =
        Sayings.of(tree, article.cues(), token -> quotes.covers(token.span())).stream()
            .filter(saying -> saying.source().filter(source -> isNobody(tree, source)).isEmpty())
            .toList();
    List<Saying> all = named.stream().filter(saying -> !isUnsaid(saying, factuality)).toList();
    Voices voices =
        new Voices(
            tree,
            new Grammar(tree, article.cues()),
            all.stream().filter(saying -> !quotes.covers(saying.cue().span())).toList(),
            all.stream().filter(saying -> quotes.covers(saying.cue().span())).toList(),
            named.stream().filter(saying -> !all.contains(saying)).toList(),
            authorship.of(tree.sentence().block()));
    sentences.add(voices);
    return voices;
  }

  /** "did not say that", "may announce that": nobody's words yet. */
  private boolean isUnsaid(Saying saying, Factuality factuality) {
    if (!saying.clausal() || saying.source().isEmpty()) {
      return false;
    }
    if (!saying.cue().isVerb()) {
      boolean own = saying.source().filter(Token::isPronoun).isPresent();
      return own && factuality.over(saying.cue()).isPresent();
    }
    Reading reading = factuality.of(saying.cue());
    boolean hearsay =
        !reading.isNegative() && reading.triggers().stream().allMatch(this::isHearsay);
    return !hearsay && (reading.isNegative() || !reading.isTold());
  }

  private boolean isHearsay(Token word) {
    return article.cues().is("hearsay-verb", word.lemma())
        || article.cues().is("hearsay-adverb", word.text().toLowerCase(Locale.ROOT));
  }

  /**
   * "I said", "we hope": no speaker but the one who speaks there; nor does a proverb, nor "the
   * latest information" where nobody is named whose it is.
   */
  private boolean isNobody(Tree tree, Token source) {
    return I_OR_WE.contains(source.lemma())
        || article.cues().is("nobody", source.lemma())
        || (article.cues().is("ownerless", source.lemma())
            && new Phrase(tree, source).owners().isEmpty()
            && new Phrase(tree, source).modifiers().stream().noneMatch(Token::isProper));
  }

  /** Gives the quotations to their speakers, once all sentences are open. */
  public void close() {
    speech = new QuotedSpeech(quotes, sentences, article);
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
