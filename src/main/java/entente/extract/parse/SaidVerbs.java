package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Verbs that give words as somebody's: those of the list {@code saying}; any other that takes a
 * quotation, or a clause with "that" which it does not itself make true ("knew that").
 */
final class SaidVerbs {
  private static final Set<String> ABOUT =
      Set.of(
          "for", "about", "of", "against", "over", "regarding", "concerning", "as", "on", "upon");

  private final Tree tree;
  private final Grammar grammar;
  private final Cues cues;
  private final Predicate<Token> quoted;

  SaidVerbs(Tree tree, Cues cues, Predicate<Token> quoted) {
    this.tree = tree;
    this.grammar = new Grammar(tree, cues);
    this.cues = cues;
    this.quoted = quoted;
  }

  /** What the verb gives as somebody's words. */
  Optional<Saying> saying(Token verb) {
    if (!verb.isVerb() || isReduced(verb) || isDeed(verb)) {
      return Optional.empty();
    }
    if (isHearsay(verb)) {
      return Optional.of(new Saying(verb, Optional.empty(), complement(verb), true, false));
    }
    boolean says = isListed(verb) || isClear(verb) || takesQuotation(verb) || takesThat(verb);
    Optional<Token> source = says ? source(verb) : Optional.empty();
    boolean clausal =
        takesQuotation(verb)
            || !complement(verb).isEmpty()
            || isQuoting(verb)
            || tree.is(verb, PARATAXIS);
    List<Token> content = source.isPresent() ? content(verb) : List.of();
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Saying(verb, source, content, clausal, !clausal || isStance(verb)));
  }

  private boolean isStance(Token verb) {
    return !cues.stances(verb.lemma(), Cues.WordClass.VERB).isEmpty();
  }

  private boolean isListed(Token verb) {
    return cues.is("saying", verb.lemma());
  }

  /** "the initiative proposed by Togo": a thing, and no words of Togo's. */
  private boolean isReduced(Token verb) {
    return verb.is(PAST_PARTICIPLE) && tree.is(verb, ADNOMINAL) && !tree.has(verb, COMPLEMENT);
  }

  /** "recalled its ambassador", "concluded her visit": a deed, and no words. */
  private boolean isDeed(Token verb) {
    return tree.has(
            verb,
            LOGICAL_OBJECTS,
            object ->
                cues.is("deed-with-object", verb.lemma())
                    || (cues.is("deed-with-person", verb.lemma())
                        && (cues.is("leader", object.lemma())
                            || cues.is("collective", object.lemma()))))
        && complement(verb).isEmpty();
  }

  /** "made it clear that". */
  private boolean isClear(Token verb) {
    return tree.children(verb).stream()
        .anyMatch(child -> cues.is("saying-phrase", verb.lemma() + " " + child.lemma()));
  }

  /** "It was reported that", "Togo is said to support": by nobody whom the sentence names. */
  private boolean isHearsay(Token verb) {
    boolean it =
        tree.child(verb, PASSIVE_SUBJECT, EXPLETIVE)
            .filter(subject -> subject.lemma().equalsIgnoreCase("it"))
            .isPresent();
    return cues.is("hearsay-verb", verb.lemma())
        && grammar.isPassive(verb)
        && !tree.has(verb, AGENT)
        && (tree.has(verb, OPEN_COMPLEMENT) || (it && tree.has(verb, COMPLEMENT)));
  }

  /** Its clause stands in quotation marks, and the verb does not. */
  private boolean takesQuotation(Token verb) {
    return isUnderQuotation(verb)
        || (!quoted.test(verb)
            && tree.children(verb, COMPLEMENT, PARATAXIS, ADVERBIAL_CLAUSE, UNNAMED).stream()
                .anyMatch(quoted));
  }

  /** "“We thank Togo,” the ministers said in a statement", where a parser hung it on "thank". */
  private boolean isUnderQuotation(Token verb) {
    return !quoted.test(verb)
        && tree.is(verb, COMPLEMENT)
        && isListed(verb)
        && tree.has(verb, SUBJECT, subject -> !quoted.test(subject))
        && tree.head(verb)
            .filter(root -> root.index() < verb.index() && quoted.test(root))
            .isPresent();
  }

  private boolean takesThat(Token verb) {
    return !cues.is("no-saying", verb.lemma())
        && !grammar.isPassive(verb)
        && tree.children(verb, COMPLEMENT).stream()
            .flatMap(clause -> tree.children(clause, MARKER).stream())
            .anyMatch(mark -> mark.lemma().equals("that"));
  }

  private Optional<Token> source(Token verb) {
    boolean outside = !quoted.test(verb);
    List<Token> own =
        tree.children(verb, SUBJECT).stream()
            .filter(subject -> !outside || !quoted.test(subject))
            .toList();
    if (!grammar.isPassive(verb) && !own.isEmpty()) {
      return isRelative(own.getLast()) ? grammar.subject(verb) : Optional.of(own.getLast());
    }
    return raised(verb)
        .or(() -> grammar.subject(above(verb)))
        .filter(subject -> !outside || !quoted.test(subject))
        .or(() -> besides(verb));
  }

  /** "said that …, adding that": who says adds, not who is spoken of. */
  private Token above(Token verb) {
    Token said = verb;
    Optional<Token> head = tree.is(verb, ADVERBIAL_CLAUSE) ? tree.head(verb) : Optional.empty();
    while (head.isPresent() && tree.is(head.get(), COMPLEMENT, CONJUNCT, ADVERBIAL_CLAUSE)) {
      said = head.get();
      head = tree.head(said);
    }
    return head.filter(top -> isListed(top) && verb.is(GERUND)).orElse(verb);
  }

  private static boolean isRelative(Token subject) {
    return subject.isWhWord();
  }

  /** "Vik is reported to have said", "Vik was quoted as saying": Vik. */
  private Optional<Token> raised(Token verb) {
    Optional<Token> above =
        tree.is(verb, OPEN_COMPLEMENT)
            ? tree.head(verb)
            : tree.head(verb).filter(as -> tree.is(verb, PREPOSITION_CLAUSE)).flatMap(tree::head);
    return above
        .filter(grammar::isPassive)
        .flatMap(passive -> tree.child(passive, PASSIVE_SUBJECT));
  }

  /** "“…,” one of them said", where the parser does not see the subject. */
  private Optional<Token> besides(Token verb) {
    if (quoted.test(verb) || !takesQuotation(verb)) {
      return Optional.empty();
    }
    return tree.tokens().subList(0, verb.index()).reversed().stream()
        .takeWhile(token -> !token.is(COMMA, COLON, CLOSING_QUOTE) && !quoted.test(token))
        .filter(token -> token.isNoun() || token.is(PERSONAL_PRONOUN, CARDINAL))
        .reduce((last, first) -> first);
  }

  private List<Token> content(Token verb) {
    boolean inserted =
        tree.is(verb, PARATAXIS) || tree.head(verb).isEmpty() || isUnderQuotation(verb);
    Set<Token> out = new HashSet<>(List.of(verb));
    for (Token child : tree.children(verb)) {
      if (!isContent(verb, child)) {
        out.addAll(tree.subtree(child));
      }
    }
    List<Token> all = new ArrayList<>(inserted ? tree.tokens() : tree.subtree(verb));
    all.addAll(shared(verb));
    return all.stream()
        .filter(token ->
            quoted.test(verb)
                ? quoted.test(token) && !out.contains(token)
                : quoted.test(token) || !out.contains(token))
        .distinct()
        .sorted(Comparator.comparingInt(Token::index))
        .toList();
  }

  private boolean isQuoting(Token verb) {
    return !shared(verb).isEmpty()
        || (!quoted.test(verb) && tree.subtree(verb).stream().anyMatch(quoted));
  }

  /** "“…,” the agency quoted Vik as saying": what is said hangs on "quoted", or on nothing. */
  private List<Token> shared(Token verb) {
    Optional<Token> quoting =
        tree.head(verb)
            .filter(as -> tree.is(verb, PREPOSITION_CLAUSE) && as.lemma().equals("as"))
            .flatMap(tree::head);
    Stream<Token> clause =
        quoting.stream()
            .flatMap(word -> tree.children(word, COMPLEMENT, ADVERBIAL_CLAUSE).stream())
            .filter(child -> tree.is(child, COMPLEMENT) || isBefore(child, verb))
            .flatMap(child -> tree.subtree(child).stream());
    Stream<Token> marked =
        tree.tokens().stream().filter(token -> quoting.isPresent() && quoted.test(token));
    return quoted.test(verb) ? List.of() : Stream.concat(clause, marked).toList();
  }

  /** "Togo supports the plan, Vik was quoted as saying". */
  private boolean isBefore(Token clause, Token verb) {
    return clause.index() < verb.index() && !tree.has(clause, CLAUSE_OPENERS);
  }

  /** The clauses behind it; of "accused Togo of arming them", the one below "of". */
  private List<Token> complement(Token verb) {
    Stream<Token> deeds =
        tree.children(verb, PREPOSITION).stream()
            .filter(prep -> tree.has(prep, PREPOSITION_CLAUSE) && ABOUT.contains(prep.lemma()));
    return Stream.concat(tree.children(verb, COMPLEMENT, OPEN_COMPLEMENT).stream(), deeds)
        .flatMap(clause -> tree.subtree(clause).stream())
        .toList();
  }

  private boolean isContent(Token verb, Token child) {
    return switch (tree.relation(child)) {
      case COMPLEMENT,
          OPEN_COMPLEMENT,
          PARATAXIS,
          UNNAMED,
          OBJECT_PREDICATE,
          PREDICATE_ADJECTIVE,
          PREDICATE_NOUN,
          CLAUSE_SUBJECT ->
          true;
      case OBJECT -> !isPlain(child);
      case PREPOSITION, DATIVE -> ABOUT.contains(child.lemma());
      case ADVERBIAL_CLAUSE -> quoted.test(child) || isCondition(child);
      case PASSIVE_SUBJECT -> !cues.is("hearsay-verb", verb.lemma());
      case SUBJECT -> tree.children(verb, SUBJECT).size() > 1 && quoted.test(child);
      default -> false;
    };
  }

  /** "told reporters": the one spoken to, and no part of what is said. */
  private boolean isPlain(Token object) {
    return tree.children(object).stream()
            .allMatch(child -> tree.is(child, DETERMINER, MODIFIER, COMPOUND))
        && tree.head(object).filter(verb -> tree.has(verb, COMPLEMENT)).isPresent();
  }

  private boolean isCondition(Token clause) {
    return tree.children(clause, CLAUSE_OPENERS).stream()
        .map(mark -> mark.text().toLowerCase(Locale.ROOT))
        .anyMatch(Set.of("if", "because", "unless", "whether")::contains);
  }
}
