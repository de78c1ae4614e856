package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.GERUND;

import entente.article.Relation;
import entente.article.Token;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a sentence gives as somebody's words, by verbs, nouns and prepositions of saying. */
public final class Sayings {
  private static final Set<Relation> CLAUSES =
      Set.of(RELATIVE, COMPLEMENT, ADVERBIAL_CLAUSE, ADNOMINAL);

  private final Tree tree;
  private final Cues cues;
  private final SaidVerbs verbs;
  private final Predicate<Token> quoted;
  private final Grammar grammar;

  private Sayings(Tree tree, Cues cues, Predicate<Token> quoted) {
    this.tree = tree;
    this.cues = cues;
    this.verbs = new SaidVerbs(tree, cues, quoted);
    this.quoted = quoted;
    this.grammar = new Grammar(tree, cues);
  }

  /**
   * All of a sentence, the widest first, so that what lies within another comes after it.
   *
   * @param quoted whether a word stands in direct speech
   */
  public static List<Saying> of(Tree tree, Cues cues, Predicate<Token> quoted) {
    Sayings sayings = new Sayings(tree, cues, quoted);
    return tree.tokens().stream()
        .flatMap(token -> sayings.at(token).stream())
        .sorted(Comparator.comparingInt((Saying saying) -> -saying.content().size()))
        .toList();
  }

  private Optional<Saying> at(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (word.equals("according")) {
      return tree.prepositional(token, "to").flatMap(source -> over(token, source));
    }
    if (word.equals("per")) {
      return tree.child(token, PREPOSITION_OBJECT)
          .filter(this::isName)
          .flatMap(source -> over(token, source));
    }
    if (cues.is("hearsay-adverb", word) && tree.is(token, ADVERBIAL)) {
      return Optional.of(new Saying(token, Optional.empty(), clause(token), true, false));
    }
    if (token.isNoun()) {
      return viewpoint(token).or(() -> noun(token));
    }
    return isPutSo(token)
        ? tree.child(token, SUBJECT).flatMap(source -> over(token, source))
        : cited(token).or(() -> verbs.saying(token));
  }

  /** "As Vik put it". */
  private boolean isPutSo(Token verb) {
    return cues.is("putting", verb.lemma())
        && tree.has(verb, OBJECT, it -> it.lemma().equalsIgnoreCase("it"))
        && tree.has(verb, MARKER, as -> as.lemma().equalsIgnoreCase("as"));
  }

  /** "the paper wrote, citing Vik": what it wrote is Vik's. */
  private Optional<Saying> cited(Token verb) {
    boolean citing =
        verb.is(GERUND) && cues.is("citing", verb.lemma()) && tree.is(verb, ADVERBIAL_CLAUSE);
    Optional<Token> source = tree.child(verb, OBJECT).filter(this::speaks);
    List<Token> content =
        tree.head(verb).filter(said -> cues.is("saying", said.lemma())).stream()
            .flatMap(said -> tree.children(said, COMPLEMENT).stream())
            .flatMap(clause -> tree.subtree(clause).stream())
            .toList();
    return citing && source.isPresent() && !content.isEmpty()
        ? Optional.of(new Saying(verb, source, content, true, false))
        : Optional.empty();
  }

  private boolean speaks(Token noun) {
    return noun.isProper() || cues.is("leader", noun.lemma()) || cues.is("organ", noun.lemma());
  }

  private boolean isName(Token noun) {
    return noun.isProper() || cues.is("text", noun.lemma());
  }

  /** "In the words of Vik", "in Togo's view". */
  private Optional<Saying> viewpoint(Token noun) {
    boolean in =
        tree.head(noun)
            .filter(prep -> tree.is(noun, PREPOSITION_OBJECT) && prep.lemma().matches("in|by"))
            .isPresent();
    return in && cues.is("viewpoint", noun.lemma())
        ? new Phrase(tree, noun).owners().stream().findFirst().flatMap(owner -> over(noun, owner))
        : Optional.empty();
  }

  /** "Sudan's claim that Chad supports the rebels", "issued a statement: “We support them.”" */
  private Optional<Saying> noun(Token noun) {
    boolean text = cues.is("text", noun.lemma()) && !quoted.test(noun);
    List<Token> clause =
        text || cues.is("saying-noun", noun.lemma())
            ? tree.children(noun, ADNOMINAL, COMPLEMENT).stream()
                .filter(child ->
                    tree.has(child, MARKER, Sayings::isThat) || (text && quoted.test(child)))
                .flatMap(child -> tree.subtree(child).stream())
                .toList()
            : List.of();
    return clause.isEmpty()
        ? Optional.empty()
        : Optional.of(new Saying(noun, claimant(noun), clause, true, false));
  }

  private static boolean isThat(Token mark) {
    return mark.lemma().equals("that");
  }

  /** "Sudan's claim", "the claim by Sudan"; "Sudan made the claim", "said in a statement". */
  private Optional<Token> claimant(Token noun) {
    return new Phrase(tree, noun)
        .owners().stream()
            .findFirst()
            .or(() ->
                tree.head(noun)
                    .filter(verb -> tree.is(noun, OBJECT) && isPutOut(verb))
                    .flatMap(grammar::subject))
            .or(() ->
                tree.head(noun)
                    .filter(prep ->
                        tree.is(noun, PREPOSITION_OBJECT) && prep.lemma().matches("in|by|with"))
                    .flatMap(tree::head)
                    .filter(verb -> cues.is("saying", verb.lemma()))
                    .flatMap(grammar::subject));
  }

  private boolean isPutOut(Token verb) {
    return cues.is("performing", verb.lemma()) || cues.is("issuing", verb.lemma());
  }

  /** The clause around a phrase that says whose it is, without the phrase. */
  private Optional<Saying> over(Token cue, Token source) {
    List<Token> phrase =
        tree.subtree(tree.head(cue).filter(p -> tree.is(cue, PREPOSITION_OBJECT)).orElse(cue));
    List<Token> content = clause(cue).stream().filter(token -> !phrase.contains(token)).toList();
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Saying(cue, Optional.of(source), content, true, false));
  }

  private List<Token> clause(Token inside) {
    Optional<Token> verb =
        Stream.iterate(tree.head(inside), Optional::isPresent, above -> above.flatMap(tree::head))
            .flatMap(Optional::stream)
            .filter(above -> CLAUSES.contains(tree.relation(above)))
            .findFirst();
    return verb.map(tree::subtree).orElseGet(() -> new ArrayList<>(tree.tokens()));
  }
}
