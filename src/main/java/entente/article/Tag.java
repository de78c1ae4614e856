package entente.article;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The class and form of a word.
 *
 * <p>The labels are the tags of the Penn Treebank (Santorini, "Part-of-Speech Tagging Guidelines
 * for the Penn Treebank Project", 1990) with those that later treebanks added; the names are terms
 * of grammar.
 */
public enum Tag {
  /** "sign", as in "to sign", "will sign". */
  BASE_FORM("VB"),
  /** "signed", as in "Chad signed". */
  PAST_TENSE("VBD"),
  /** Gerund or present participle: "signing". */
  GERUND("VBG"),
  /** "signed", as in "was signed", "has signed". */
  PAST_PARTICIPLE("VBN"),
  /** "sign", as in "they sign". */
  PLAIN_PRESENT("VBP"),
  /** "signs". */
  SINGULAR_PRESENT("VBZ"),
  /** "will", "may". */
  MODAL("MD"),
  /** "to", before a verb or a noun. */
  TO("TO"),
  /** "treaty". */
  SINGULAR_NOUN("NN"),
  /** "treaties". */
  PLURAL_NOUN("NNS"),
  /** "Chad". */
  PROPER_NOUN("NNP"),
  /** "Nigerians". */
  PLURAL_PROPER_NOUN("NNPS"),
  /** "joint". */
  ADJECTIVE("JJ"),
  /** "closer". */
  COMPARATIVE_ADJECTIVE("JJR"),
  /** "closest". */
  SUPERLATIVE_ADJECTIVE("JJS"),
  /** "jointly". */
  ADVERB("RB"),
  /** "more", as in "more closely". */
  COMPARATIVE_ADVERB("RBR"),
  /** "most", as in "most closely". */
  SUPERLATIVE_ADVERB("RBS"),
  /** "off", as in "call off". */
  ADVERBIAL_PARTICLE("RP"),
  /** "they", "them". */
  PERSONAL_PRONOUN("PRP"),
  /** "their". */
  POSSESSIVE_PRONOUN("PRP$"),
  /** "which", as in "the talks which". */
  WH_DETERMINATIVE("WDT"),
  /** "who". */
  WH_PRONOUN("WP"),
  /** "whose". */
  WH_POSSESSIVE("WP$"),
  /** "when". */
  WH_ADVERB("WRB"),
  /** "the", "this", "each". */
  DETERMINATIVE("DT"),
  /** "all", as in "all the states". */
  PREDETERMINATIVE("PDT"),
  /** "two". */
  CARDINAL("CD"),
  /** "and", "or". */
  CONJUNCTION("CC"),
  /** Preposition or subordinating conjunction: "in", "because". */
  ADPOSITION("IN"),
  /** "there", as in "there is". */
  EXISTENTIAL_THERE("EX"),
  /** "'s". */
  POSSESSIVE_ENDING("POS"),
  /** "bis". */
  FOREIGN_WORD("FW"),
  /** "yes". */
  INTERJECTION("UH"),
  /** "a)", "1.". */
  LIST_MARKER("LS"),
  /** "%". */
  SYMBOL("SYM"),
  /** "$". */
  CURRENCY("$"),
  /** "anti-", where it is a word of its own. */
  AFFIX("AFX"),
  /** An address of the web or of mail. */
  ADDRESS("ADD"),
  /** A hyphen between words. */
  HYPHEN("HYPH"),
  /** A comma. */
  COMMA(","),
  /** What ends a sentence. */
  FULL_STOP("."),
  /** A colon, semicolon or dash. */
  COLON(":"),
  /** A quotation mark that opens. */
  OPENING_QUOTE("``"),
  /** A quotation mark that closes. */
  CLOSING_QUOTE("''"),
  /** A bracket that opens. */
  OPENING_BRACKET("-LRB-"),
  /** A bracket that closes. */
  CLOSING_BRACKET("-RRB-"),
  /** Any tag that is not in this list. */
  OTHER("");

  static final Set<Tag> VERBS = EnumSet.range(BASE_FORM, SINGULAR_PRESENT);
  static final Set<Tag> PRESENT = EnumSet.of(PLAIN_PRESENT, SINGULAR_PRESENT);
  static final Set<Tag> TENSED = EnumSet.of(PAST_TENSE, PLAIN_PRESENT, SINGULAR_PRESENT);
  static final Set<Tag> FINITE = EnumSet.of(PAST_TENSE, PLAIN_PRESENT, SINGULAR_PRESENT, MODAL);
  static final Set<Tag> NOUNS = EnumSet.range(SINGULAR_NOUN, PLURAL_PROPER_NOUN);
  static final Set<Tag> COMMON_NOUNS = EnumSet.of(SINGULAR_NOUN, PLURAL_NOUN);
  static final Set<Tag> PROPER_NOUNS = EnumSet.of(PROPER_NOUN, PLURAL_PROPER_NOUN);
  static final Set<Tag> PLURALS = EnumSet.of(PLURAL_NOUN, PLURAL_PROPER_NOUN);
  static final Set<Tag> PRONOUNS = EnumSet.of(PERSONAL_PRONOUN, POSSESSIVE_PRONOUN);
  static final Set<Tag> ADJECTIVES = EnumSet.range(ADJECTIVE, SUPERLATIVE_ADJECTIVE);
  static final Set<Tag> ADVERBS = EnumSet.range(ADVERB, SUPERLATIVE_ADVERB);
  static final Set<Tag> WH_WORDS = EnumSet.range(WH_DETERMINATIVE, WH_ADVERB);

  private static final Map<String, Tag> BY_LABEL =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Tag::label, Function.identity()));

  private final String label;

  Tag(String label) {
    this.label = label;
  }

  /** The tag of a parser's label; {@link #OTHER} for one that is not in this list. */
  public static Tag of(String label) {
    return BY_LABEL.getOrDefault(label, OTHER);
  }

  /** The parser's label. */
  public String label() {
    return label;
  }
}
