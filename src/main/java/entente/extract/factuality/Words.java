package entente.extract.factuality;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import entente.lexicon.Operator;
import entente.lexicon.Operator.Effect;
import entente.lexicon.Operator.WordClass;
import entente.lexicon.Operators;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks words of a sentence up among the operators, in all the shapes that they may have. */
final class Words {
  /** What is said is so; what is not said may be so: "did not say that". */
  private static final Operator REPORT =
      new Operator("", WordClass.VERB, List.of(), Effect.SO, Effect.HYPOTHETICAL, false, false);

  private static final Operator PURPOSE =
      new Operator(
          "", WordClass.VERB, List.of(), Effect.PLANNED, Effect.HYPOTHETICAL, false, false);

  private final Tree tree;
  private final Cues cues;
  private final Operators operators;

  Words(Tree tree, Cues cues) {
    this.tree = tree;
    this.cues = cues;
    this.operators = cues.operators();
  }

  /** The row for the word, alone or with a particle or companion, and such a complement. */
  Optional<Bearing> find(Token word, String complement) {
    for (WordClass wordClass : classes(word)) {
      for (String form : forms(word, wordClass)) {
        Optional<Operator> row = operators.find(form, wordClass, complement);
        if (row.isPresent()) {
          return row.map(operator -> bearing(operator, word));
        }
      }
    }
    return Optional.empty();
  }

  private List<WordClass> classes(Token word) {
    if (isMisreadNoun(word) || (word.isPresent() && tree.is(word, PREPOSITION_OBJECT))) {
      return List.of(WordClass.NOUN);
    }
    if (word.is(PAST_PARTICIPLE)) {
      return List.of(WordClass.ADJECTIVE, WordClass.VERB);
    }
    if (word.isVerb()) {
      return List.of(WordClass.VERB);
    }
    return word.isNoun() ? List.of(WordClass.NOUN) : List.of(WordClass.ADJECTIVE);
  }

  private List<String> forms(Token word, WordClass wordClass) {
    String text = text(word);
    if (wordClass == WordClass.ADJECTIVE) {
      return List.of(text);
    }
    String stem = stem(word);
    List<String> forms = new ArrayList<>();
    for (Token child : tree.children(word, PARTICLE, ADVERBIAL, OBJECT, PREPOSITION)) {
      forms.add(stem + " " + text(child));
    }
    for (Token preposition : tree.children(word, PREPOSITION)) {
      tree.children(preposition, PREPOSITION_OBJECT)
          .forEach(noun -> forms.add(stem + " " + text(preposition) + " " + text(noun)));
    }
    tree.children(word, SUBJECT).forEach(who -> forms.add(who.lemma() + " " + stem));
    forms.add(text);
    forms.add(stem);
    return forms;
  }

  /** The lemma; of "ended", which a lemmatiser may leave as it is, "end". */
  private static String stem(Token word) {
    boolean whole = text(word).equals(word.lemma()) && word.lemma().endsWith("ed");
    return whole && word.isVerb()
        ? word.lemma().substring(0, word.lemma().length() - 2)
        : word.lemma();
  }

  /** "Reports that … are false", where the parser took the first word for a verb. */
  boolean isMisreadNoun(Token word) {
    return word.index() == 0
        && word.isPresent()
        && !tree.has(word, SUBJECT)
        && tree.has(word, COMPLEMENT);
  }

  /** "took the opportunity | to thank": thanked. */
  Optional<Link> light(Token verb, Token noun) {
    return operators
        .find(verb.lemma() + " " + noun.lemma(), WordClass.VERB, "to-verb")
        .map(operator -> Link.under(verb, bearing(operator, noun)));
  }

  /** The adjective or noun that a copula carries: "is false", "turned out to be false". */
  Optional<Token> predicate(Token copula) {
    return tree.child(copula, PREDICATIVES)
        .or(() ->
            tree.child(copula, OPEN_COMPLEMENT)
                .filter(be -> be.lemma().equals("be"))
                .flatMap(be -> tree.child(be, PREDICATIVES)));
  }

  /** "has yet | to sign". */
  Optional<Link> unfinished(Token clause, Token head) {
    if (!isInfinitive(clause) || !List.of("have", "be").contains(head.lemma())) {
      return Optional.empty();
    }
    return tree.children(head, ADVERBIAL).stream()
        .flatMap(adverb ->
            operators.find(text(adverb), WordClass.ADVERB, "to-verb").stream()
                .map(operator -> Link.under(head, bearing(operator, adverb))))
        .findFirst();
  }

  /** "came too late | to sign", "is too small | to host": the word before the infinitive. */
  Optional<Link> excessive(Token clause, Token head) {
    List<Token> tokens = tree.tokens();
    int to =
        tree.children(clause, AUXILIARY).stream()
            .filter(aux -> aux.is(TO))
            .mapToInt(Token::index)
            .findFirst()
            .orElse(0);
    return Optional.of(to)
        .filter(index -> isInfinitive(clause) && index > 1)
        .map(index -> tokens.get(index - 2))
        .filter(too -> tree.head(too).filter(tokens.get(to - 1)::equals).isPresent())
        .flatMap(too -> operators.find(text(too), WordClass.ADVERB, "to-verb"))
        .map(operator -> Link.under(head, bearing(operator, tokens.get(to - 2))));
  }

  /** "I wish | to thank", "let me | thank", "would like | to welcome": done by saying so. */
  Optional<Link> polite(Token clause, Token head) {
    boolean mine =
        isPoliteWish(head)
            || Stream.of(head, clause)
                .flatMap(verb -> tree.children(verb, SUBJECT).stream())
                .anyMatch(subject -> text(subject).matches("i|we|me|us"));
    boolean wish = operators.find(head.lemma(), WordClass.VERB, "polite").isPresent();
    return operators
        .find(clause.lemma(), WordClass.VERB, "said")
        .filter(said -> mine && wish)
        .map(said -> new Link(head, Optional.of(bearing(said, head)), Link.Flow.NONE));
  }

  /** "would | like to thank". */
  boolean isPoliteWish(Token verb) {
    return cues.is("polite-wish", verb.lemma());
  }

  /** "without", "instead of", "ahead of" before a gerund or noun. */
  Optional<Bearing> preposition(Token preposition, Token governor, String form) {
    List<String> forms = new ArrayList<>();
    tree.children(preposition, ADVERBIAL, NOUN_ADVERBIAL)
        .forEach(child -> forms.add(text(child) + " " + text(preposition)));
    forms.add(text(governor) + " " + text(preposition));
    forms.add(text(preposition));
    return forms.stream()
        .flatMap(word -> operators.find(word, WordClass.PREPOSITION, form).stream())
        .findFirst()
        .map(operator -> bearing(operator, preposition));
  }

  Bearing report(Token word) {
    return bearing(REPORT, word);
  }

  Bearing purpose(Token word) {
    return bearing(PURPOSE, word);
  }

  private Bearing bearing(Operator operator, Token word) {
    return new Bearing(operator, word, isPast(word));
  }

  private boolean isPast(Token word) {
    Token verb = word.isVerb() ? word : tree.head(word).orElse(word);
    return verb.is(PAST_TENSE) || tree.has(verb, AUXILIARIES, aux -> isPastAux(aux));
  }

  private static boolean isPastAux(Token aux) {
    return aux.is(PAST_TENSE) || aux.lemma().equals("have");
  }

  boolean isInfinitive(Token verb) {
    return tree.has(verb, AUXILIARY, aux -> aux.is(TO));
  }

  /** Whether the verb or one of its auxiliaries has a tense. */
  boolean isFinite(Token verb) {
    boolean mistagged = verb.is(PAST_PARTICIPLE) && tree.has(verb, SUBJECT);
    return hasTense(verb)
        || (mistagged && !tree.has(verb, AUXILIARIES))
        || tree.has(verb, AUXILIARIES, Words::hasTense);
  }

  private static boolean hasTense(Token verb) {
    return verb.isFinite();
  }

  static String text(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
