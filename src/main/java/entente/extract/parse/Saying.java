package entente.extract.parse;

import entente.article.Token;
import java.util.List;
import java.util.Optional;

/**
 * Words of a sentence that it gives as somebody's.
 *
 * @param cue the word that says so: a verb, a noun, "according", "reportedly"
 * @param source the head of the phrase for who speaks; empty where there is none
 * @param content the words that are the speaker's, in text order
 * @param clausal whether a clause or a quotation is said; else only what a noun names: "expressed
 *     support"
 * @param act whether the cue is itself a deed of the speaker's: "urged", "thanked"
 */
public record Saying(
    Token cue, Optional<Token> source, List<Token> content, boolean clausal, boolean act) {
  public Saying {
    content = List.copyOf(content);
  }
}
