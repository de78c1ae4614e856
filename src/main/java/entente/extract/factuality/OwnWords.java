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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The operators in a predicate's own clause or phrase: "if", "may", "reportedly", "not", "no". */
final class OwnWords {
  private final Tree tree;
  private final Cues cues;
  private final Operators operators;
  private final Words words;
  private final Negations negations;

  OwnWords(Tree tree, Cues cues) {
    this.tree = tree;
    this.cues = cues;
    this.operators = cues.operators();
    this.words = new Words(tree, cues);
    this.negations = new Negations(tree, operators);
  }

  /**
   * In the order in which they bear on the predicate, the widest first.
   *
   * @param from the word from which the predicate was climbed to; its own words are not counted
   */
  List<Bearing> of(Token predicate, Token from) {
    List<Bearing> all = new ArrayList<>();
    if (predicate.isNoun()) {
      all.addAll(describing(predicate));
    }
    condition(predicate).ifPresent(all::add);
    adverbs(predicate).stream().filter(bearing -> !isNot(bearing)).forEach(all::add);
    modal(predicate).ifPresent(all::add);
    adverbs(predicate).stream().filter(OwnWords::isNot).limit(1).forEach(all::add);
    negations.phrase(predicate, from).ifPresent(all::add);
    rather(predicate).ifPresent(all::add);
    return all;
  }

  /** Those that a coordinated predicate shares with the one before it. */
  List<Bearing> shared(Token before, Token predicate) {
    boolean contrast =
        tree.has(
            before, COORDINATOR, cc -> cc.lemma().equals("but") && cc.index() < predicate.index());
    boolean ownClause = words.isFinite(predicate) || tree.has(predicate, SUBJECT);
    List<Bearing> all = new ArrayList<>();
    for (Bearing bearing : of(before, before)) {
      boolean wide = bearing.operator().wordClass() == WordClass.CONJUNCTION;
      boolean narrow = !ownClause && !(contrast && isNot(bearing));
      if (wide || (narrow && before.isVerb() == predicate.isVerb())) {
        all.add(bearing);
      }
    }
    return all;
  }

  /** "abstained rather than | support", "Rather than | support it, Oman left". */
  private Optional<Bearing> rather(Token predicate) {
    Stream<Token> before =
        tree.head(predicate).filter(head -> tree.is(predicate, CONJUNCT)).stream()
            .flatMap(head -> tree.children(head, COORDINATOR).stream());
    return Stream.concat(before, tree.children(predicate).stream())
        .filter(cc -> cc.lemma().equals("than") && cc.index() < predicate.index())
        .filter(cc -> isFirstVerb(cc, predicate))
        .flatMap(
            than -> preference(than).map(operator -> new Bearing(operator, than, false)).stream())
        .findFirst();
  }

  /** "Rather than wait, Oman | closed its border": not this one. */
  private boolean isFirstVerb(Token than, Token verb) {
    return tree.tokens().subList(than.index() + 1, verb.index()).stream()
        .noneMatch(between -> between.isVerb() && !tree.is(between, AUXILIARIES));
  }

  private Optional<Operator> preference(Token than) {
    String before = than.index() > 0 ? Words.text(tree.tokens().get(than.index() - 1)) : "";
    return operators.find(before + " " + Words.text(than), WordClass.PREPOSITION, "verb");
  }

  private static boolean isNot(Bearing bearing) {
    return bearing.operator().effect() == Effect.NOT;
  }

  /** "upcoming", "alleged", "planned for May". */
  private List<Bearing> describing(Token noun) {
    return tree.children(noun, MODIFIER, ADNOMINAL, ADVERBIAL).stream()
        .filter(child -> !tree.is(child, ADNOMINAL) || child.is(PAST_PARTICIPLE))
        .flatMap(child ->
            operators.find(Words.text(child), WordClass.ADJECTIVE, "noun").stream()
                .map(operator -> new Bearing(operator, child, false)))
        .toList();
  }

  /** "if", "unless", "in case", "provided that"; "should X", "were X to", "had X". */
  private Optional<Bearing> condition(Token verb) {
    if (!verb.isVerb()) {
      return Optional.empty();
    }
    boolean told = verb.is(PAST_TENSE);
    Optional<Bearing> marked =
        marks(verb).stream()
            .flatMap(mark -> conjunction(mark).stream())
            .filter(bearing -> !(told && bearing.operator().effect() == Effect.PLANNED))
            .findFirst();
    return marked.or(() -> inverted(verb));
  }

  private List<Token> marks(Token verb) {
    List<Token> marks = new ArrayList<>(tree.children(verb, CLAUSE_OPENERS));
    for (Token preposition : tree.children(verb, PREPOSITION)) {
      if (preposition.index() < verb.index()) {
        marks.addAll(tree.children(preposition, PREPOSITION_OBJECT));
      }
    }
    tree.head(verb).filter(head -> tree.is(verb, PREPOSITION_CLAUSE)).ifPresent(marks::add);
    tree.head(verb)
        .filter(head -> tree.is(verb, ADVERBIAL_CLAUSE) && asAs(head).isPresent())
        .ifPresent(marks::add);
    marks.removeIf(mark -> tree.has(mark, NEGATION));
    return marks;
  }

  private Optional<Bearing> conjunction(Token mark) {
    boolean as = mark.index() > 0 && Words.text(tree.tokens().get(mark.index() - 1)).equals("as");
    return Optional.of(mark)
        .filter(word -> as)
        .flatMap(this::asAs)
        .or(() -> operators.find(Words.text(mark), WordClass.CONJUNCTION, "clause"))
        .map(operator -> new Bearing(operator, mark, false));
  }

  /** "as | long | as". */
  private Optional<Operator> asAs(Token word) {
    return operators.find("as " + Words.text(word) + " as", WordClass.CONJUNCTION, "clause");
  }

  private Optional<Bearing> inverted(Token verb) {
    Optional<Token> subject = tree.children(verb, SUBJECTS).stream().findFirst();
    List<Token> openers = new ArrayList<>(tree.children(verb, AUXILIARIES));
    Token clause = tree.head(verb).filter(head -> tree.is(verb, COMPLEMENT)).orElse(verb);
    openers.add(clause);
    return openers.stream()
        .filter(aux -> tree.is(clause, ADVERBIAL_CLAUSE))
        .filter(aux -> Set.of("should", "had", "were").contains(Words.text(aux)))
        .filter(aux -> subject.filter(s -> s.index() > aux.index()).isPresent())
        .flatMap(aux ->
            operators.find("if", WordClass.CONJUNCTION, "clause").stream()
                .map(operator -> new Bearing(operator, aux, false)))
        .findFirst();
  }

  private List<Bearing> adverbs(Token predicate) {
    List<Bearing> found = new ArrayList<>();
    List<Token> near = new ArrayList<>(tree.children(predicate));
    tree.children(predicate, AUXILIARIES)
        .forEach(aux -> near.addAll(tree.children(aux, NEGATION, ADVERBIAL)));
    nor(predicate).ifPresent(near::add);
    for (Token child : near) {
      boolean joining =
          tree.is(child, COORDINATOR, PRECOORDINATOR) && child.index() > predicate.index();
      if (tree.is(child, NEGATION, ADVERBIAL, PRECOORDINATOR, COORDINATOR, NOUN_ADVERBIAL)
          && !joining) {
        operators
            .find(adverb(child), WordClass.ADVERB, "verb")
            .filter(operator -> !isFocus(child))
            .ifPresent(operator -> found.add(new Bearing(operator, child, false)));
      }
    }
    return found;
  }

  /**
   * "neither supports | nor opposes": the word that joins a verb with a tense to the one before.
   */
  private Optional<Token> nor(Token verb) {
    boolean own = tree.is(verb, CONJUNCT) && words.isFinite(verb);
    return tree.head(verb)
        .filter(before -> own)
        .flatMap(before ->
            tree.children(before, COORDINATOR).stream()
                .filter(cc -> cc.index() < verb.index())
                .reduce((one, next) -> next));
  }

  /** "no longer", "not once" in one. */
  private String adverb(Token adverb) {
    return tree.children(adverb).stream()
        .map(Words::text)
        .filter(Set.of("no", "not")::contains)
        .findFirst()
        .map(no -> no + " " + Words.text(adverb))
        .orElse(Words.text(adverb));
  }

  /** "not only signed": signed. */
  private boolean isFocus(Token adverb) {
    int next = adverb.index() + 1;
    return next < tree.tokens().size() && cues.is("focus", Words.text(tree.tokens().get(next)));
  }

  /** Of "would | have met" what makes it contrary to fact. */
  private Optional<Bearing> modal(Token verb) {
    List<Token> auxiliaries = tree.children(verb, AUXILIARY);
    Optional<Token> modal = auxiliaries.stream().filter(aux -> aux.is(MODAL)).findFirst();
    boolean polite = words.isPoliteWish(verb) && tree.has(verb, OPEN_COMPLEMENT);
    if (modal.isEmpty() || polite) {
      return Optional.empty();
    }
    boolean past = auxiliaries.stream().anyMatch(aux -> Words.text(aux).equals("have"));
    boolean would = Words.text(modal.get()).matches("would|'d");
    String word = Words.text(modal.get());
    if (past && !word.equals("will")) {
      word = "might";
    } else if (would && isReported(verb)) {
      word = "will";
    }
    Token trigger =
        auxiliaries.stream()
            .filter(have -> would && past && Words.text(have).equals("have"))
            .findFirst()
            .orElse(modal.get());
    return find(word, trigger).or(() -> find(modal.get().lemma(), trigger));
  }

  private Optional<Bearing> find(String word, Token modal) {
    return operators
        .find(word, WordClass.MODAL, "verb")
        .map(operator -> new Bearing(operator, modal, false));
  }

  /** "said that it would support": the future in the past, unless under a condition. */
  boolean isReported(Token verb) {
    boolean conditional = tree.has(verb, ADVERBIAL_CLAUSE, clause -> condition(clause).isPresent());
    return tree.is(tree.firstConjunct(verb), COMPLEMENT) && !conditional;
  }
}
