package entente.extract;

import entente.article.Article;
import entente.facts.Claim;
import entente.facts.Fact;
import java.util.regex.Pattern;

/**
 * In which way a claim was read, as {@code confidence.csv} counts it: for positions, statements and
 * what is discussed whether their words stand in one stretch of the text, were taken apart from a
 * list or joined with what a list shares, or are too few to say much; for all others the step that
 * their rule gives them.
 *
 * <p>Of the judged positions in one stretch .84 were right, of those taken apart .68, of those of
 * one or two words .52; whether their holder was named or meant by another word made no difference
 * (decision 0020).
 */
record ReadWays(Article article) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int FEW = 2;

  String of(Claim claim) {
    return claim.fact() instanceof Fact.Position position
        ? way(claim, position.topic())
        : Double.toString(claim.evidence().confidence());
  }

  private String way(Claim claim, String topic) {
    String words = blanks(topic);
    if (words.split(" ", -1).length <= FEW) {
      return "short";
    }
    return blanks(article.words(claim.evidence().span())).contains(words) ? "whole" : "apart";
  }

  private static String blanks(String words) {
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }
}
