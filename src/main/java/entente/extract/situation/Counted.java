package entente.extract.situation;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a bare number counts: "12 ships", "dozens of ships", "three of which", "five of its ships".
 */
final class Counted extends SentenceReader {
  private static final int CLIMB = 4;
  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "both", "other", "our", "my");
  private static final Set<String> PRONOUNS = Set.of("which", "whom");

  Counted(Passage passage) {
    super(passage);
  }

  /**
   * The noun, or "those" with the words that say who is meant.
   *
   * @param number the last word of the number
   */
  Optional<Token> of(Numbers.Amount amount, Token number) {
    if (amount.form() == Numbers.Form.VAGUE) {
      return tree.prepositional(number, "of").filter(this::isMany);
    }
    Optional<Token> whole = tree.prepositional(number, "of").filter(of -> standsAlone(number));
    return whole.isPresent()
        ? whole.flatMap(this::meant).filter(noun -> !isUncounted(amount, noun))
        : after(amount, number);
  }

  /** "41 of": the number is no part of a phrase before it. */
  private boolean standsAlone(Token number) {
    return !tree.is(number, MODIFIER, COMPOUND, QUANTIFIER);
  }

  /** "two of | which", "of | its fishermen", "of | those arrested". */
  private Optional<Token> meant(Token of) {
    if (PRONOUNS.contains(lower(of))) {
      return antecedent(of);
    }
    boolean those = lower(of).equals("those") && tree.has(of, ADNOMINAL, said -> true);
    return Optional.of(of).filter(noun -> those || isMany(noun));
  }

  private Optional<Token> antecedent(Token pronoun) {
    Optional<Token> clause = grammar.governingVerb(pronoun);
    return clause.filter(verb -> tree.is(verb, RELATIVE)).flatMap(tree::head).filter(this::isMany);
  }

  /** The plural noun that the number stands before. */
  private Optional<Token> after(Numbers.Amount amount, Token number) {
    Token noun = nounOf(number);
    boolean before = noun.index() > number.index();
    boolean known = amount.form() == Numbers.Form.WORDS && isKnown(noun, number, amount);
    boolean time = cues.is("time-unit", lower(noun));
    return isMany(noun) && before && !known && !time && !isUncounted(amount, noun)
        ? Optional.of(noun)
        : Optional.empty();
  }

  /** "the two ships": they have been told of before; "the nearly six million people" not. */
  private boolean isKnown(Token noun, Token number, Numbers.Amount amount) {
    boolean definite =
        tree.children(noun).stream()
            .filter(child -> child.index() < number.index())
            .anyMatch(child -> DEFINITE.contains(child.text().toLowerCase(Locale.ROOT)));
    return definite && amount.isExact();
  }

  private boolean isUncounted(Numbers.Amount amount, Token noun) {
    boolean round = amount.value().intValue() >= 100;
    return amount.form() == Numbers.Form.WORDS && !round && cues.is("not-counted", lower(noun));
  }

  private boolean isMany(Token noun) {
    return noun.isPlural() || cues.is("plural-alike", lower(noun));
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** The noun over a number, also where an adjective stands between. */
  private Token nounOf(Token number) {
    Token current = number;
    for (int i = 0; i < CLIMB && isBelowNoun(current); i++) {
      Optional<Token> head = tree.head(current);
      if (head.isEmpty()) {
        return current;
      }
      current = head.get();
      if (isMany(current)) {
        return current;
      }
    }
    return current;
  }

  private boolean isBelowNoun(Token word) {
    boolean goesOn = word.is(CARDINAL) && tree.is(word, CONJUNCT);
    return goesOn || tree.is(word, MODIFIER, COMPOUND, ADVERBIAL, QUANTIFIER);
  }

  /** "a | 12-member | delegation": the whole that has so many members. */
  Optional<Token> members(Numbers.Amount amount, Token compound) {
    List<String> parts = List.of(compound.text().toLowerCase(Locale.ROOT).split("-"));
    boolean members = parts.size() > 1 && cues.is("member-noun", parts.getLast());
    return Optional.of(compound)
        .filter(word -> amount.joined() && members && tree.is(word, PREMODIFIERS))
        .flatMap(tree::head)
        .filter(Token::isNoun);
  }
}
