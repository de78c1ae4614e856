package entente.lexicon;

import java.util.Set;

/**
 * Words of grammar that more than one reader asks for. English takes in no new ones, so no table
 * holds them; words of meaning stand in {@code ontology/lexicon}.
 *
 * <p>The classes are those of Huddleston and Pullum, "The Cambridge Grammar of the English
 * Language" (2002), ch. 3, 5 and 7. All words are in lower case.
 */
public final class FunctionWords {
  public static final Set<String> INDEFINITE_ARTICLES = Set.of("a", "an");
  public static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** The verbs that are auxiliaries too. */
  public static final Set<String> PRIMARY_VERBS = Set.of("be", "have", "do");

  /** Whoever speaks, as a subject. */
  public static final Set<String> I_OR_WE = Set.of("i", "we");

  /** Behind these, "A and B" are the two ends of one thing. */
  public static final Set<String> BETWEEN = Set.of("between", "among", "amongst");

  /** Behind these stands where or when something is. */
  public static final Set<String> IN_AT_ON = Set.of("in", "at", "on");

  /** Prepositions of what something is about. */
  public static final Set<String> ON_ABOUT = Set.of("on", "about");

  /** Behind these stands whose or for whom somebody or something is. */
  public static final Set<String> OF_FOR_TO = Set.of("of", "for", "to");

  public static final Set<String> ON_OR_UPON = Set.of("on", "upon");

  private FunctionWords() {}
}
