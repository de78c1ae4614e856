package entente.annotate;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Words after which a full stop need not end the sentence, without that full stop. */
final class Abbreviations {
  /** Followed by a name: never the end of a sentence. */
  static final Set<String> TITLES =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Capt", "Maj", "Sgt", "Adm", "Brig",
          "Hon", "Rev", "Gov", "Sen", "Rep", "Pres", "Amb", "Messrs", "Mme", "Mlle", "St", "Ste",
          "Mt", "Ft", "H.E", "H.R.H", "H.M", "H.H", "vs", "cf", "e.g", "i.e", "viz", "Ph", "Ph.D");

  /** Followed by a number, they go on; by anything else, they end. */
  static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "No", "Nos", "Art", "Arts", "Fig", "vol", "Vol", "p", "pp", "para", "Sec", "ch", "Ch",
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

  /** End a sentence only before a word that looks like the beginning of one. */
  static final Set<String> OPEN =
      Set.of(
          "U.S", "U.S.A", "U.K", "U.N", "U.A.E", "E.U", "D.C", "D.P.R.K", "P.R.C", "R.O.K", "Jr",
          "Sr", "Inc", "Ltd", "Co", "Corp", "Bros", "etc", "a.m", "p.m", "A.M", "P.M", "B.C", "A.D",
          "et al", "approx", "dept", "Dept", "Univ", "Assn", "Mon", "Tue", "Tues", "Wed", "Thu",
          "Thurs", "Fri", "Sat", "Sun");

  /** Words that seldom follow an abbreviation inside a sentence. */
  static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "This",
          "That",
          "These",
          "Those",
          "But",
          "And",
          "Both",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "As",
          "For",
          "To",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "Since",
          "However",
          "Moreover",
          "According",
          "There",
          "Earlier",
          "Later",
          "Also",
          "Meanwhile",
          "With",
          "During",
          "From",
          "By");

  /** All of them that have no full stop inside, as alternatives of a regular expression. */
  static final String PATTERN = pattern();

  private Abbreviations() {}

  private static String pattern() {
    Set<String> plain = new TreeSet<>();
    for (Set<String> words : Set.of(TITLES, BEFORE_NUMBERS, OPEN)) {
      words.stream().filter(word -> word.indexOf('.') < 0).map(Pattern::quote).forEach(plain::add);
    }
    return String.join("|", plain);
  }
}
