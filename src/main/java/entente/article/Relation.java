package entente.article;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a word is to the word that governs it.
 *
 * <p>The labels are those of the ClearNLP dependencies as the parser gives them (Choi and Palmer,
 * "Guidelines for the Clear Style Constituent to Dependency Conversion", 2012); the names are terms
 * of grammar. In the examples the word in brackets bears the relation.
 */
public enum Relation {
  /** The word that nothing governs: "Chad [signed]". */
  ROOT("root"),
  /** "[Chad] signed". */
  SUBJECT("nsubj"),
  /** "the [treaty] was signed". */
  PASSIVE_SUBJECT("nsubjpass"),
  /** "what Chad [wants] is peace". */
  CLAUSE_SUBJECT("csubj"),
  /** "that Chad [signed] was welcomed". */
  PASSIVE_CLAUSE_SUBJECT("csubjpass"),
  /** "[there] is a treaty". */
  EXPLETIVE("expl"),
  /** "signed a [treaty]". */
  OBJECT("dobj"),
  /** "gave [Chad] a loan", "gave a loan [to] Chad". */
  DATIVE("dative"),
  /** "Chad is a [member]". */
  PREDICATE_NOUN("attr"),
  /** "Chad is [ready]". */
  PREDICATE_ADJECTIVE("acomp"),
  /** "declared the talks [closed]". */
  OBJECT_PREDICATE("oprd"),
  /** A clause with a subject of its own: "said that Chad [signed]". */
  COMPLEMENT("ccomp"),
  /** A clause that takes its subject from above: "agreed to [sign]". */
  OPEN_COMPLEMENT("xcomp"),
  /** "left before Chad [signed]". */
  ADVERBIAL_CLAUSE("advcl"),
  /** "the state that [signed]". */
  RELATIVE("relcl"),
  /** Any other clause that hangs on a noun: "the plan to [sign]", "the treaty [signed] in May". */
  ADNOMINAL("acl"),
  /** "Chad, he [said], will sign". */
  PARATAXIS("parataxis"),
  /** "met [with] Chad". */
  PREPOSITION("prep"),
  /** "met with [Chad]". */
  PREPOSITION_OBJECT("pobj"),
  /** "thanked Chad for [signing]". */
  PREPOSITION_CLAUSE("pcomp"),
  /** Who acts in a passive: "signed [by] Chad". */
  AGENT("agent"),
  /** "Chad [will] sign". */
  AUXILIARY("aux"),
  /** "the treaty [was] signed". */
  PASSIVE_AUXILIARY("auxpass"),
  /** "called [off] the talks". */
  PARTICLE("prt"),
  /** "did [not] sign". */
  NEGATION("neg"),
  /** What opens a clause: "said [that] Chad signed". */
  MARKER("mark"),
  /** "[gladly] signed". */
  ADVERBIAL("advmod"),
  /** A noun as an adverb: "met last [week]". */
  NOUN_ADVERBIAL("npadvmod"),
  /** An adjective, numeral or noun before a noun: "[Turkish] officials", "[two] states". */
  MODIFIER("nmod"),
  /** "[trade] talks". */
  COMPOUND("compound"),
  /** "[over] fifty states". */
  QUANTIFIER("qmod"),
  /** "[the] treaty". */
  DETERMINER("det"),
  /** "[all] the states". */
  PREDETERMINER("predet"),
  /** "[Chad]'s treaty". */
  POSSESSOR("poss"),
  /** "Chad['s] treaty". */
  POSSESSIVE_MARK("case"),
  /** "the minister, [Vik]". */
  APPOSITION("appos"),
  /** "Chad and [Peru]". */
  CONJUNCT("conj"),
  /** "Chad [and] Peru". */
  COORDINATOR("cc"),
  /** "[both] Chad and Peru". */
  PRECOORDINATOR("preconj"),
  /** A full stop, comma, quotation mark. */
  PUNCTUATION("punct"),
  /** "[yes], Chad signed". */
  EXCLAMATION("discourse"),
  /** "thank you, [Minister]". */
  VOCATIVE("vocative"),
  /** What is about the text and not of it. */
  META("meta"),
  /** A relation that the parser leaves without a name. */
  UNNAMED("dep"),
  /** Any label that is not in this list. */
  OTHER("");

  /** The subject that stands in the sentence, of an active and of a passive verb. */
  public static final Set<Relation> SUBJECTS = Set.of(SUBJECT, PASSIVE_SUBJECT);

  /** What an active or a passive verb does something to. */
  public static final Set<Relation> LOGICAL_OBJECTS = Set.of(OBJECT, PASSIVE_SUBJECT);

  /** What is said of a subject or object beside a verb: "is a member", "is ready". */
  public static final Set<Relation> PREDICATIVES =
      Set.of(PREDICATE_NOUN, PREDICATE_ADJECTIVE, OBJECT_PREDICATE);

  /** Auxiliaries of an active and of a passive verb. */
  public static final Set<Relation> AUXILIARIES = Set.of(AUXILIARY, PASSIVE_AUXILIARY);

  /** Prepositions, whatever they tell of their verb. */
  public static final Set<Relation> PREPOSITIONS = Set.of(PREPOSITION, AGENT, DATIVE);

  /** What follows a preposition: a noun, or a clause. */
  public static final Set<Relation> PREPOSITION_COMPLEMENTS =
      Set.of(PREPOSITION_OBJECT, PREPOSITION_CLAUSE);

  /** What opens a clause: "that", "if", "when". */
  public static final Set<Relation> CLAUSE_OPENERS = Set.of(MARKER, ADVERBIAL);

  /** Words before a noun that say of what kind it is: "Turkish", "trade". */
  public static final Set<Relation> PREMODIFIERS = Set.of(MODIFIER, COMPOUND);

  /** Words before a noun that say of what kind or whose it is: "Turkish", "trade", "Chad's". */
  public static final Set<Relation> ATTRIBUTES = Set.of(MODIFIER, COMPOUND, POSSESSOR);

  /** Words before a noun that say which one it is: "the", "Chad's". */
  public static final Set<Relation> DETERMINERS = Set.of(DETERMINER, POSSESSOR);

  private static final Map<String, Relation> BY_LABEL =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Relation::label, Function.identity()));

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** The relation of a parser's label; {@link #OTHER} for one that is not in this list. */
  public static Relation of(String label) {
    return BY_LABEL.getOrDefault(label, OTHER);
  }

  /** The parser's label. */
  public String label() {
    return label;
  }
}
