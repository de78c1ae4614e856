package entente.extract.source;

import entente.article.Span;
import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Saying;
import entente.extract.parse.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The words of a sentence, each with those who say it, innermost first. */
public final class Voices {
  private final Tree tree;
  private final Grammar grammar;
  private final List<Saying> outer;
  private final List<Saying> inner;
  private final List<Saying> unsaid;
  private final Optional<Speaker> author;
  private final List<List<Speaker>> chains = new ArrayList<>();
  private final Map<Saying, Speaker> sayers = new LinkedHashMap<>();
  private Function<Token, Speaker> names = head -> Speaker.unnamed(head.text());
  private Function<Token, Optional<Speaker>> nameless = cue -> Optional.empty();
  private boolean continued;
  private boolean ofSide;

  /**
   * All words as the author's.
   *
   * @param outer sayings outside quotation marks, the widest first
   * @param inner those inside
   * @param unsaid what is denied, planned or only possible
   */
  Voices(
      Tree tree,
      Grammar grammar,
      List<Saying> outer,
      List<Saying> inner,
      List<Saying> unsaid,
      Optional<Speaker> author) {
    this.tree = tree;
    this.grammar = grammar;
    this.outer = outer;
    this.inner = inner;
    this.unsaid = unsaid;
    this.author = author;
    tree.tokens().forEach(token -> chains.add(new ArrayList<>(author.stream().toList())));
  }

  /**
   * Gives what is said outside quotation marks to those who say it.
   *
   * @param whoever whom a noun or pronoun means
   * @param unnamed who says what a word without a subject tells, as in the points of a communiqué
   */
  public void attribute(
      Function<Token, Speaker> whoever, Function<Token, Optional<Speaker>> unnamed) {
    names = whoever;
    nameless = unnamed;
    outer.forEach(this::attribute);
  }

  /** The same within quotations, once their speakers are known. */
  void attributeInner() {
    inner.forEach(this::attribute);
  }

  private void attribute(Saying saying) {
    Speaker speaker =
        saying
            .source()
            .map(names)
            .or(() -> nameless.apply(saying.cue()))
            .orElseGet(() -> Speaker.unnamed(saying.cue().text()));
    if (saying.clausal() || !speaker.entities().isEmpty()) {
      sayers.put(saying, speaker);
      boolean own = saying.act() && chains.get(saying.cue().index()).isEmpty();
      within(own ? List.of(saying.cue()) : List.of(), speaker);
      within(saying.content(), speaker);
    }
  }

  /** What the sentence tells that somebody has not said: "declined to say that". */
  public List<Saying> unsaid() {
    return unsaid;
  }

  /** Who says the word, innermost first; empty for the article's own. */
  public List<Speaker> chain(Token token) {
    return List.copyOf(chains.get(token.index()));
  }

  /** Who says the word; empty for the article's own. */
  public Optional<Speaker> of(Token token) {
    return chains.get(token.index()).stream().findFirst();
  }

  /** Who stands in the sentence as saying the word, the innermost: "| officials said that". */
  public Optional<Token> sayer(Token word) {
    return Stream.concat(outer.stream(), inner.stream())
        .filter(saying -> saying.clausal() && saying.content().contains(word))
        .reduce((wider, closer) -> closer)
        .flatMap(Saying::source);
  }

  /** Whether the sentence itself says, outside quotation marks, whose words it gives. */
  public boolean isAttributed() {
    return outer.stream().anyMatch(sayers::containsKey);
  }

  /** Whether its main verb only says that something is so, and is no deed such as "thanked". */
  public boolean isReporting() {
    return outer.stream()
        .filter(sayers::containsKey)
        .anyMatch(saying -> saying.clausal() && !saying.act() && tree.head(saying.cue()).isEmpty());
  }

  /** Whether the word itself gives words as somebody's. */
  public boolean isCue(Token token) {
    return sayers.keySet().stream().anyMatch(saying -> saying.cue().equals(token));
  }

  /** Whether its speaker is that of a sentence before. */
  public boolean isContinued() {
    return continued;
  }

  /** Whether nobody in the text says it but the side whose read-out it is. */
  public boolean isOfSide() {
    return ofSide;
  }

  /** Whom the sentence names as speaking in its main clause; else whose words that clause is. */
  public Optional<Speaker> main() {
    return saidBy(cue -> tree.head(cue).isEmpty())
        .or(() -> tree.root().flatMap(this::of))
        .or(() -> saidBy(cue -> tree.head(tree.firstConjunct(cue)).isEmpty()));
  }

  private Optional<Speaker> saidBy(Predicate<Token> cue) {
    return outer.stream()
        .filter(saying -> cue.test(saying.cue()))
        .flatMap(saying -> Optional.ofNullable(sayers.get(saying)).stream())
        .findFirst();
  }

  /** The author or labelled speaker of the paragraph. */
  Optional<Speaker> author() {
    return author;
  }

  Tree tree() {
    return tree;
  }

  List<Token> in(Span span) {
    return tree.tokens().stream().filter(token -> span.covers(token.span())).toList();
  }

  /** Who says the words outside quotation marks, the innermost; else who speaks in the sentence. */
  Optional<Speaker> around(List<Token> words) {
    return outer.reversed().stream()
        .filter(saying -> words.stream().anyMatch(saying.content()::contains))
        .flatMap(saying -> Optional.ofNullable(sayers.get(saying)).stream())
        .findFirst()
        .or(() -> isAttributed() && !words.isEmpty() ? main() : Optional.empty());
  }

  /** The subject of the verb outside the words that governs them, and the verb. */
  Optional<Map.Entry<Token, Speaker>> governing(List<Token> words) {
    return words.stream()
        .flatMap(word -> grammar.governingVerb(word).stream())
        .filter(verb -> !words.contains(verb))
        .findFirst()
        .flatMap(
            verb -> grammar.subject(verb).map(subject -> Map.entry(verb, names.apply(subject))));
  }

  /** Whom the subject of the main clause means; a line without a verb is about whom it names. */
  Optional<Speaker> subject() {
    return tree.root()
        .flatMap(root -> root.isVerb() ? grammar.subject(root) : Optional.of(root))
        .map(names);
  }

  /** Gives the words to a speaker within those who say them so far. */
  void within(List<Token> tokens, Speaker speaker) {
    for (Token token : tokens) {
      List<Speaker> chain = chains.get(token.index());
      if (chain.isEmpty() || !chain.get(0).equals(speaker)) {
        chain.add(0, speaker);
      }
    }
  }

  /** Gives all words that nobody says to the speaker of the sentence before. */
  public void carryOn(Speaker speaker) {
    chains.stream().filter(List::isEmpty).forEach(chain -> chain.add(speaker));
    continued = true;
  }

  /** Gives all words that nobody says to the side whose read-out it is. */
  public void tellFor(Speaker side) {
    chains.stream().filter(List::isEmpty).forEach(chain -> chain.add(side));
    ofSide = true;
  }
}
